//! What leads to the escalation that the checklist's rule proposes, as things to know in a form.

use super::field::Field;
use super::label::Label;
use super::workings::{all, assumption, level, plain, without_earlier};
use crate::domain::escalation_proposal::{EscalationCause, EscalationProposal};
use crate::interview::conduct::Interview;

/// What the rule proposes as escalation, and everything that leads there; nothing without a rule.
pub(super) fn escalation(interview: &Interview) -> Vec<Field> {
    let Some(proposal) = interview.escalation_proposal() else {
        return Vec::new();
    };
    let word = |key| Label::Key(format!("escalation-{key}"));
    let mut fields = vec![Field::info("causes", causes(&proposal, interview))];
    fields.extend(without_earlier(interview));
    fields.push(Field::info("proposed", word(proposal.level.key())));
    let stored = interview.review().escalation.as_ref();
    if interview.escalated_on_other_proposal() {
        let before = stored.and_then(|one| one.proposed);
        let before = before.map_or_else(|| Label::key("proposal-none"), |one| word(one.key()));
        let was = Label::Filled("proposal-was", vec![("before", before)]);
        fields.push(Field::info("changed", was).called(Label::key("field-proposal-changed")));
    }
    fields
}

fn causes(proposal: &EscalationProposal, interview: &Interview) -> Label {
    let scale = &interview.checklist().scale;
    let words = proposal.causes.iter().map(|cause| match cause {
        EscalationCause::QuestionLow(question, low) => Label::Filled(
            "cause-question-low",
            vec![("question", plain(question)), ("level", level(*low, scale))],
        ),
        EscalationCause::AnsweredYes(question) => {
            Label::Filled("cause-answered-yes", vec![("question", plain(question))])
        }
        EscalationCause::Dropped(before, now) => Label::Filled(
            "cause-dropped",
            vec![
                ("before", level(*before, scale)),
                ("now", level(*now, scale)),
            ],
        ),
        EscalationCause::ContributionLow(low) => Label::Filled(
            "cause-contribution-low",
            vec![("level", level(*low, scale))],
        ),
        EscalationCause::FailedStands(id, periods) => Label::Filled(
            "cause-failed-stands",
            vec![
                ("assumption", assumption(id, interview)),
                (
                    "periods",
                    Label::Number(usize::try_from(*periods).unwrap_or(usize::MAX)),
                ),
            ],
        ),
        EscalationCause::SeniorUnanswered => Label::key("cause-senior-unanswered"),
    });
    all(words.collect(), "cause-none")
}
