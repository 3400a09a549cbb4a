//! Who submitted a review is who signed it, with a key that was that person's at the time.

use std::collections::BTreeMap;

use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::id::PersonId;
use crate::domain::signature::SignatureState;

pub(super) const RULES: &[Rule] = &[
    Rule::review("unsigned", unsigned),
    Rule::review("signature-damaged", damaged),
    Rule::review("signature-early", early),
    Rule::review("signature-broken", broken),
    Rule::review("signature-replayed", replayed),
    Rule::review("signature-foreign", foreign),
    Rule::review("signature-key-ended", ended),
    Rule::review("signature-key-not-yet", not_yet),
    Rule::review("signature-unchecked", unchecked),
    Rule::register("key-shared", shared),
];

/// Where the seal stands: what is said of a signature is said there.
const SEAL: &[&str] = &["seal"];

fn unsigned(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let review = case.review();
    let register = case.register.register.as_ref();
    let asked = register.is_some_and(|file| file.value.signatures.asks(review.role));
    if asked && review.is_sealed() && *case.witness.signature == SignatureState::Absent {
        let person = &review.person;
        found.error(case.file, SEAL, &[("person", person)]);
    }
}

fn damaged(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::Damaged(problem) = case.witness.signature {
        found.error(case.file, SEAL, &[("problem", problem)]);
    }
}

/// A signature over a draft says nothing, and the next change breaks it.
fn early(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if *case.witness.signature == SignatureState::Unsealed {
        found.warning(case.file, SEAL, &[]);
    }
}

fn broken(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::Broken { key } = case.witness.signature {
        found.error(case.file, SEAL, &[("key", key)]);
    }
}

fn replayed(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::Replayed { of } = case.witness.signature {
        found.error(case.file, SEAL, &[("of", of)]);
    }
}

fn foreign(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::Foreign { key, of } = case.witness.signature {
        let whose = of.as_ref().map_or("nobody", PersonId::as_str);
        let person = &case.review().person;
        found.error(
            case.file,
            SEAL,
            &[("key", key), ("whose", &whose), ("person", person)],
        );
    }
}

fn ended(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::Ended { key, until } = case.witness.signature {
        found.error(case.file, SEAL, &[("key", key), ("until", until)]);
    }
}

fn not_yet(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::NotYet { key, from } = case.witness.signature {
        found.error(case.file, SEAL, &[("key", key), ("from", from)]);
    }
}

fn unchecked(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    if let SignatureState::Unchecked { key } = case.witness.signature {
        found.note(case.file, SEAL, &[("key", key)]);
    }
}

/// A key that two people have tells nobody which of them signed.
fn shared(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let Some(people) = &case.register.people else {
        return;
    };
    let mut owners: BTreeMap<Vec<&str>, &PersonId> = BTreeMap::new();
    for (id, person) in &people.value.people {
        for (number, one) in person.keys.iter().enumerate() {
            let words: Vec<&str> = one.key.split_whitespace().take(2).collect();
            let first = owners.entry(words).or_insert(id);
            if *first != id {
                let number = number.to_string();
                let place = people.place(&["people", id.as_str(), "keys", &number]);
                let arguments: [(_, &dyn std::fmt::Display); 2] =
                    [("person", &id), ("other", first)];
                found.at(Severity::Error, people.path, place, &arguments);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{DRAFT, SEALED, SELF_REPORT, World};
    use crate::domain::people::PublicKey;
    use crate::domain::register::SignaturePolicy;
    use crate::domain::signature::SignatureState;

    fn with(path: &str, state: SignatureState) -> Vec<String> {
        let mut world = World::sound();
        world.signatures = [(path.to_owned(), state)].into();
        world.unsound()
    }

    fn key() -> String {
        "SHA256:x".to_owned()
    }

    #[test]
    fn every_way_in_which_a_signature_fails_is_a_finding_of_its_own() {
        let day = date(2026, 6, 1);
        let (of, until, from) = (None, day, day);
        for (state, rule, severity) in [
            (
                SignatureState::Damaged("unreadable"),
                "signature-damaged",
                "error",
            ),
            (SignatureState::Unsealed, "signature-early", "warning"),
            (
                SignatureState::Broken { key: key() },
                "signature-broken",
                "error",
            ),
            (
                SignatureState::Replayed { of: "a".to_owned() },
                "signature-replayed",
                "error",
            ),
            (
                SignatureState::Foreign { key: key(), of },
                "signature-foreign",
                "error",
            ),
            (
                SignatureState::Ended { key: key(), until },
                "signature-key-ended",
                "error",
            ),
            (
                SignatureState::NotYet { key: key(), from },
                "signature-key-not-yet",
                "error",
            ),
            (
                SignatureState::Unchecked { key: key() },
                "signature-unchecked",
                "note",
            ),
        ] {
            let expected = format!("{rule} {severity} {SEALED}: seal");
            assert_eq!(with(SEALED, state), [expected]);
        }
        assert_eq!(with(SEALED, SignatureState::Good { key: key() }), [""; 0]);
    }

    #[test]
    fn what_the_policy_asks_is_missed_and_no_more() {
        let mut world = World::sound();
        world.register.signatures = SignaturePolicy::Reviewers;
        assert_eq!(world.fired("unsigned"), [format!("error {SEALED}: seal")]);
        assert!(!world.review(DRAFT).is_sealed() && world.review(SELF_REPORT).is_sealed());
        let good = SignatureState::Good { key: key() };
        world.signatures = [(SEALED.to_owned(), good)].into();
        assert_eq!(world.fired("unsigned"), [""; 0]);
    }

    #[test]
    fn one_key_is_not_two_peoples() {
        let mut world = World::sound();
        let own = |comment: &str| PublicKey {
            key: format!("ssh-ed25519 AAAA {comment}"),
            from: date(2026, 1, 1),
            until: None,
        };
        let ids: Vec<_> = world.people.people.keys().take(2).cloned().collect();
        world.person(ids[0].as_str()).keys = vec![own("a"), own("renewed")];
        assert_eq!(world.fired("key-shared"), [""; 0]);
        world.person(ids[1].as_str()).keys = vec![own("b")];
        let place = format!("error people.ron: people/{}/keys/0", ids[1]);
        assert_eq!(world.fired("key-shared"), [place]);
    }
}
