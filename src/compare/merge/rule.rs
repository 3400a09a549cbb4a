//! How each part of a file is merged when both sides changed it.

/// What is done where both sides changed a part, each in another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// Key by key; an empty map is absent.
    Keys,
    /// Field by field; two that were both added are one thing.
    Fields,
    /// Field by field where there was one before; two that were added under one key are two things.
    Grown,
    /// A judgement: these fields and the words beside them are one thing, its marking is another.
    Judged(&'static [&'static str]),
    /// A list without order: what either side added stands in it, what either took away does not.
    Set,
    /// A list of things with an id of their own.
    ById,
    /// Sentence by sentence.
    Text,
    /// A person must choose.
    Choose,
}

const JUDGED: Rule = Rule::Judged(&["proposed", "verdict", "confidence"]);
const ESCALATED: Rule = Rule::Judged(&["proposed", "level"]);

/// The rule for a part of a review, by its place in the tree of `domain::conflict::parts`.
pub(super) fn of_review(path: &[&str]) -> Rule {
    match path {
        ["answers" | "sources" | "events" | "recommendations" | "follow_up"]
        | [
            "consolidation",
            "settled" | "followed_up" | "judgements" | "escalations" | "recommendations",
        ] => Rule::Keys,
        [] | ["answers", _] | ["judgement" | "consolidation" | "lock"] => Rule::Fields,
        ["answers", _, "strengths" | "concerns"] => Rule::Text,
        ["answers", _, "evidence"] => Rule::Set,
        ["sources" | "events" | "recommendations", _] => Rule::Grown,
        ["judgement", _] => JUDGED,
        ["escalation"] => ESCALATED,
        ["judgement", _, "because"] | ["escalation", "because"] => Rule::Text,
        ["recommendations", _, "actions"] => Rule::Set,
        [
            "recommendations",
            _,
            "text"
            | "what_changes"
            | "timing"
            | "unity"
            | "why_not_adjust"
            | "missing_evidence"
            | "cost_of_longer_tours",
        ] => Rule::Text,
        ["consolidation", "incomplete_because"] => Rule::Text,
        ["conflicts"] | ["lock", "seen"] | ["consolidation", "of"] => Rule::Set,
        _ => Rule::Choose,
    }
}

/// The rule for a part of any other file. None of its lists has an order, but the history of an action, whose
/// last entry counts.
pub(super) fn of_other(path: &[&str]) -> Rule {
    match path {
        [] => Rule::Fields,
        [.., "history"] => Rule::Choose,
        _ => Rule::ById,
    }
}
