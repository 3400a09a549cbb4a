//! peil: independent, periodic review of military mission contributions.
