//! Every kind of finding there is: what it is about, how bad it can be, and whether a coordinator may dismiss it.

use super::finding::Severity;

/// A kind of finding. Its words stand in the language files, its page in `i18n/rules`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// Its name: that of the rule, or of what is wrong with a file that cannot be read.
    pub name: &'static str,
    /// What it is about.
    pub family: Family,
    /// How bad it can be, the worst first.
    pub severities: &'static [Severity],
    /// True where a coordinator may dismiss it in `round.ron`, with a reason. What a file says, what was submitted
    /// and what was locked is nobody's to dismiss.
    pub dismissable: bool,
}

/// What a kind of finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// A file that cannot be read, or not safely.
    Reading,
    /// Names that lead somewhere, and settings of the register.
    Names,
    /// Who reviews what, when, and what follows.
    Planning,
    /// Whether reviewers are uninvolved.
    Independence,
    /// What a review answers.
    Answers,
    /// First scores, before anything was shown.
    Blind,
    /// What was submitted, and what it rests on.
    Submitted,
    /// Checklists that can be answered.
    Checklist,
}

impl Family {
    /// All of them, in the order in which the pages come.
    pub const ALL: [Self; 8] = [
        Self::Independence,
        Self::Blind,
        Self::Submitted,
        Self::Answers,
        Self::Planning,
        Self::Names,
        Self::Checklist,
        Self::Reading,
    ];

    /// Short name, to look its words up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Names => "names",
            Self::Planning => "planning",
            Self::Independence => "independence",
            Self::Answers => "answers",
            Self::Blind => "blind",
            Self::Submitted => "submitted",
            Self::Checklist => "checklist",
        }
    }
}

use Family::{Answers, Blind, Checklist, Independence, Names, Planning, Reading, Submitted};

const ERROR: &[Severity] = &[Severity::Error];
const WARNING: &[Severity] = &[Severity::Warning];
const NOTE: &[Severity] = &[Severity::Note];
const WARNING_OR_NOTE: &[Severity] = &[Severity::Warning, Severity::Note];
const ERROR_OR_WARNING: &[Severity] = &[Severity::Error, Severity::Warning];

/// A kind that stands until it is put right.
const fn firm(name: &'static str, family: Family, severities: &'static [Severity]) -> Kind {
    Kind {
        name,
        family,
        severities,
        dismissable: false,
    }
}

/// A kind that a coordinator may dismiss.
const fn soft(name: &'static str, family: Family, severities: &'static [Severity]) -> Kind {
    Kind {
        name,
        family,
        severities,
        dismissable: true,
    }
}

/// The kind called `name`.
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// All kinds, by family.
pub const KINDS: &[Kind] = &[
    // Whether reviewers are uninvolved.
    firm("not-before", Independence, ERROR),
    firm("responsible-reviewer", Independence, ERROR),
    soft("same-unit", Independence, ERROR),
    soft("spoke-for-the-line", Independence, ERROR),
    soft("too-many-in-a-row", Independence, WARNING),
    soft("second-reviewer", Independence, WARNING),
    soft("declaration-contradicted", Independence, WARNING),
    firm("undeclared", Independence, ERROR),
    firm("block-not-lifted", Independence, ERROR),
    firm("dismissal-void", Independence, WARNING),
    // First scores.
    firm("lock-digest", Blind, ERROR),
    firm("lock-rewritten", Blind, ERROR),
    firm("submitted-without-lock", Blind, ERROR),
    firm("changed-without-reason", Blind, ERROR),
    firm("gap-reason", Blind, ERROR),
    firm("dates-out-of-order", Blind, ERROR),
    soft("self-report-missing", Blind, WARNING),
    soft("self-report-late", Blind, WARNING),
    // What was submitted.
    firm("seal-broken", Submitted, ERROR),
    firm("seal-rewritten", Submitted, ERROR),
    firm("changed-after-seal", Submitted, ERROR),
    firm("incomplete", Submitted, ERROR),
    firm("follow-up-missing", Submitted, ERROR),
    soft("consolidation-overtaken", Submitted, WARNING),
    firm("checklist-changed", Submitted, ERROR),
    soft("contribution-changed", Submitted, NOTE),
    soft("objective-changed", Submitted, ERROR_OR_WARNING),
    firm("amendment", Submitted, ERROR),
    firm("unsigned", Submitted, ERROR),
    firm("signature-broken", Submitted, ERROR),
    firm("signature-replayed", Submitted, ERROR),
    firm("signature-foreign", Submitted, ERROR),
    firm("signature-key-ended", Submitted, ERROR),
    firm("signature-key-not-yet", Submitted, ERROR),
    firm("signature-damaged", Submitted, ERROR),
    firm("signature-early", Submitted, WARNING),
    firm("signature-orphaned", Submitted, WARNING),
    firm("signature-unchecked", Submitted, NOTE),
    firm("key-shared", Submitted, ERROR),
    firm("key-unreadable", Submitted, ERROR),
    soft("proposal-differs", Submitted, WARNING),
    soft("judgement-exceeds-criteria", Submitted, WARNING),
    // Answers.
    firm("unknown-question", Answers, ERROR),
    soft("not-asked", Answers, WARNING),
    firm("unfitting-score", Answers, ERROR),
    firm("unfitting-judgement", Answers, ERROR),
    firm("unknown-recommendation-kind", Answers, ERROR),
    firm("percent-order", Answers, ERROR),
    firm("unknown-source", Answers, ERROR),
    firm("unknown-event", Answers, ERROR),
    firm("unknown-assumption", Answers, ERROR),
    soft("out-of-place", Answers, WARNING),
    firm("conflict", Answers, ERROR),
    // Who, what, when, and what follows.
    soft("overdue", Planning, WARNING),
    soft("no-reviewers", Planning, WARNING),
    soft("not-assigned", Planning, WARNING_OR_NOTE),
    soft("other-checklist", Planning, WARNING),
    soft("wrong-role", Planning, ERROR_OR_WARNING),
    soft("response-late", Planning, WARNING),
    soft("escalation-unanswered", Planning, WARNING),
    soft("action-overdue", Planning, WARNING),
    firm("reply-without-reason", Planning, ERROR),
    firm("unknown-recommendation", Planning, ERROR),
    firm("unknown-outcome", Planning, ERROR),
    firm("outcome-by", Planning, ERROR),
    soft("own-resolver", Planning, WARNING),
    firm("event-contribution", Planning, ERROR),
    firm("event-question", Planning, ERROR),
    firm("event-subject", Planning, ERROR),
    // Names and settings.
    firm("unknown-person", Names, ERROR),
    firm("unknown-contribution", Names, ERROR),
    firm("unknown-checklist", Names, ERROR),
    firm("unknown-marking", Names, ERROR),
    soft("marking-too-high", Names, ERROR),
    firm("unknown-language", Names, ERROR),
    firm("wrong-period-kind", Names, ERROR),
    firm("double-id", Names, ERROR),
    // Checklists.
    firm("anchor-count", Checklist, ERROR),
    firm("scale-line", Checklist, ERROR),
    firm("rule-unknown-question", Checklist, ERROR),
    firm("rule-off-scale", Checklist, ERROR),
    soft("unknown-lesson", Checklist, WARNING),
    // Files.
    soft("not-canonical", Reading, WARNING),
    firm("conflict-markers", Reading, ERROR),
    firm("name-mismatch", Reading, ERROR),
    firm("missing-file", Reading, ERROR),
    soft("stray-file", Reading, ERROR_OR_WARNING),
    soft("leftover-temporary", Reading, WARNING),
    firm("name-twins", Reading, ERROR),
    firm("name-not-text", Reading, ERROR),
    firm("newer-format", Reading, ERROR),
    firm("unknown-format", Reading, ERROR),
    firm("unknown-field", Reading, ERROR),
    firm("missing-field", Reading, ERROR),
    firm("duplicate-field", Reading, ERROR),
    firm("duplicate-key", Reading, ERROR),
    firm("unknown-variant", Reading, ERROR),
    firm("wrong-type", Reading, ERROR),
    firm("wrong-file", Reading, ERROR),
    firm("float", Reading, ERROR),
    firm("number-out-of-range", Reading, ERROR),
    firm("bad-id", Reading, ERROR),
    firm("reserved-id", Reading, ERROR),
    firm("bad-question-id", Reading, ERROR),
    firm("bad-period", Reading, ERROR),
    firm("bad-level", Reading, ERROR),
    firm("bad-percentage", Reading, ERROR),
    firm("bad-digest", Reading, ERROR),
    firm("bad-date", Reading, ERROR),
    firm("bad-time", Reading, ERROR),
    firm("syntax", Reading, ERROR),
    firm("cut-off", Reading, ERROR),
    firm("missing-comma", Reading, ERROR),
    firm("missing-bracket", Reading, ERROR),
    firm("missing-colon", Reading, ERROR),
    firm("unclosed-string", Reading, ERROR),
    firm("unclosed-comment", Reading, ERROR),
    firm("bad-escape", Reading, ERROR),
    firm("trailing-text", Reading, ERROR),
    firm("too-deep", Reading, ERROR),
    firm("empty-file", Reading, ERROR),
    firm("utf-16", Reading, ERROR),
    firm("not-utf-8", Reading, ERROR),
    firm("nul", Reading, ERROR),
    firm("byte-order-mark", Reading, WARNING),
    firm("crlf", Reading, WARNING),
    firm("lfs-pointer", Reading, ERROR),
    firm("html-page", Reading, ERROR),
    firm("unreadable", Reading, ERROR),
    firm("not-a-file", Reading, ERROR),
    firm("outside-register", Reading, ERROR),
    firm("too-large", Reading, ERROR),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Family, KINDS};

    #[test]
    fn every_kind_stands_once_and_every_family_has_some() {
        let names: BTreeSet<_> = KINDS.iter().map(|kind| kind.name).collect();
        assert_eq!(names.len(), KINDS.len());
        for family in Family::ALL {
            assert!(KINDS.iter().any(|kind| kind.family == family), "{family:?}");
        }
    }
}
