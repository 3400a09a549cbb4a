//! What the page rests on, and what it leaves out.

use super::Page;
use crate::i18n::Value;
use crate::report::document::{Block, Document, NoteKind};

impl Page<'_> {
    /// How many files count.
    pub(super) fn counted(&self) -> usize {
        let basis = &self.given.stats.basis;
        basis.reviews + basis.self_reports
    }

    /// Which files counted and which did not, and how numbers are written.
    pub(super) fn basis(&self, document: &mut Document) {
        let basis = &self.given.stats.basis;
        let counted = self.counted();
        for (key, n) in [
            ("stats-fictional", basis.fictional),
            ("stats-illustrative", basis.illustrative),
        ] {
            if n > 0 {
                let values = [("count", Value::from(n)), ("all", Value::from(counted))];
                document.notices.push(self.tv(key, &values).into());
            }
        }
        if counted == 0 {
            document.text(self.t("stats-nothing"));
        }
        let values = [
            ("reviews", Value::from(basis.reviews)),
            ("self-reports", Value::from(basis.self_reports)),
            ("contributions", Value::from(basis.contributions.len())),
            ("periods", Value::from(basis.periods.len())),
        ];
        if counted > 0 {
            document.text(self.tv("stats-basis", &values));
        }
        if basis.hidden > 0 {
            let ids = basis.hidden_contributions.iter();
            let titles: Vec<String> = ids.map(|id| self.called(id)).collect();
            let values = [
                ("count", Value::from(basis.hidden)),
                ("contributions", titles.join(", ").into()),
            ];
            let words = self.tv("stats-hidden", &values).into();
            let count = basis.hidden;
            document.push(Block::Withheld { count, words });
        }
        for (key, n, kind) in [
            ("stats-drafts", basis.drafts, NoteKind::Information),
            ("stats-superseded", basis.superseded, NoteKind::Information),
            ("stats-unreadable", basis.unreadable, NoteKind::Attention),
            (
                "stats-without-checklist",
                basis.without_checklist,
                NoteKind::Attention,
            ),
            ("stats-broken-seal", basis.broken_seal, NoteKind::Attention),
        ] {
            if n > 0 {
                document.note(kind, self.tv(key, &[("count", n.into())]));
            }
        }
        if counted > 0 {
            document.text(self.t("stats-rounded"));
        }
    }
}
