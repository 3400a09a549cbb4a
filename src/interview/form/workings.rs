//! How the checklist's rules came to what they propose, as things to know in a form.

use super::field::Field;
use super::label::Label;
use crate::domain::answer::Score;
use crate::domain::checklist::Checklist;
use crate::domain::escalation_proposal::{EscalationCause, EscalationProposal};
use crate::domain::id::{AssumptionId, QuestionId};
use crate::domain::judgement::Verdict;
use crate::domain::judgement_rule::JudgementRule;
use crate::domain::proposal::{Cap, CapCause, NoJudgement, Proposal, SectionMedian};
use crate::domain::scale::{Level, Scale};
use crate::interview::conduct::Interview;

/// A level with its name: `3 Toereikend`.
fn level(level: Level, scale: &Scale) -> Label {
    let number = Label::Number(level.get().into());
    match scale.name(level) {
        Some(name) => Label::Joined(" ", vec![number, Label::Own(name.label.clone())]),
        None => number,
    }
}

/// A verdict in words, a level with its number.
pub(super) fn verdict(verdict: Verdict, scale: &Scale) -> Label {
    match verdict {
        Verdict::NotYet => Label::key("verdict-not-yet"),
        Verdict::NoJudgement => Label::key("verdict-no-judgement"),
        Verdict::Level(given) => level(given, scale),
    }
}

/// Several things in one line, or the word for none.
fn all(labels: Vec<Label>, none: &str) -> Label {
    match labels.is_empty() {
        true => Label::key(none),
        false => Label::Joined("; ", labels),
    }
}

fn plain(text: &impl ToString) -> Label {
    Label::Plain(text.to_string())
}

/// The answer to a question in a few words.
fn answer(question: &QuestionId, interview: &Interview) -> Label {
    let score = interview.answer(question).map(|answer| &answer.score);
    match score.unwrap_or(&Score::NotYet) {
        Score::Level(given) => level(*given, &interview.checklist().scale),
        Score::CannotBeAssessed(_) => Label::key("score-cannot-be-assessed"),
        Score::NotApplicable(_) => Label::key("score-not-applicable"),
        Score::Yes => Label::key("score-yes"),
        Score::No => Label::key("score-no"),
        _ => Label::key("score-not-yet"),
    }
}

fn assumption(id: &AssumptionId, interview: &Interview) -> Label {
    let mut known = interview.contribution().assumptions.iter();
    let found = known.find(|one| one.id == *id);
    found.map_or_else(|| plain(id), |one| Label::Own(one.text.clone()))
}

/// What the rule proposes as judgement on the contribution, and how it came to that; nothing without a rule.
pub(super) fn judgement(interview: &Interview) -> Vec<Field> {
    let checklist = interview.checklist();
    let (Some(rule), Some(proposal)) = (&checklist.judgement, interview.proposal()) else {
        return Vec::new();
    };
    let scale = &checklist.scale;
    let proposed = match proposal.verdict {
        Verdict::NotYet => Label::Filled(
            "workings-not-yet",
            vec![("question", plain(&rule.progress))],
        ),
        given => verdict(given, scale),
    };
    let mut fields =
        vec![Field::info("contribution-proposed", proposed).called(Label::key("field-proposed"))];
    if interview.judged_on_other_proposal() {
        fields.push(changed(interview, scale));
    }
    fields.extend(workings(rule, &proposal, interview, checklist));
    fields.extend(without_earlier(interview));
    fields
}

fn workings(
    rule: &JudgementRule,
    proposal: &Proposal,
    interview: &Interview,
    checklist: &Checklist,
) -> Vec<Field> {
    let workings = &proposal.workings;
    let scale = &checklist.scale;
    let progress = Label::pair(plain(&rule.progress), answer(&rule.progress, interview));
    let mut fields = vec![
        Field::info("workings-progress", progress),
        Field::info("workings-medians", medians(&workings.medians)),
    ];
    if let Some(lowest) = workings.uncapped {
        fields.push(Field::info("workings-lowest", level(lowest, scale)));
    }
    let caps = workings.caps.iter().map(|one| cap(one, interview));
    let caps = all(caps.collect(), "workings-no-cap");
    fields.push(Field::info("workings-caps", caps));
    let (cannot, required) = workings.cannot_assess;
    let (numerator, denominator) = rule.cannot_assess_limit;
    let share = Label::Filled(
        "workings-share",
        vec![
            ("cannot", Label::Number(cannot)),
            ("all", Label::Number(required)),
            ("limit", Label::Plain(format!("{numerator}/{denominator}"))),
        ],
    );
    fields.push(Field::info("workings-cannot", share));
    let why = workings.no_judgement.iter().map(|one| match one {
        NoJudgement::Progress => Label::Filled(
            "workings-no-judgement-progress",
            vec![("question", plain(&rule.progress))],
        ),
        NoJudgement::TooManyItems => Label::key("workings-no-judgement-too-many-items"),
    });
    let why: Vec<Label> = why.collect();
    if !why.is_empty() {
        fields.push(Field::info(
            "workings-no-judgement",
            Label::Joined("; ", why),
        ));
    }
    fields
}

/// The medians; behind them the sections that have too few levels for one.
fn medians(all: &[SectionMedian]) -> Label {
    let (with, without): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.median.is_some());
    let listed =
        |some: Vec<&SectionMedian>| Label::Joined(", ", some.into_iter().map(median).collect());
    let mut parts = Vec::new();
    if !with.is_empty() {
        parts.push(listed(with));
    }
    if !without.is_empty() {
        let sections = listed(without);
        parts.push(Label::Filled(
            "workings-no-median",
            vec![("sections", sections)],
        ));
    }
    Label::Joined("; ", parts)
}

fn median(one: &SectionMedian) -> Label {
    let section = plain(&one.section);
    let section = match one.median {
        Some(level) => Label::Joined(" ", vec![section, plain(&level)]),
        None => section,
    };
    let count = Label::Plain(format!("(n={})", one.scored));
    Label::Joined(" ", vec![section, count])
}

fn cap(cap: &Cap, interview: &Interview) -> Label {
    let to = plain(&cap.to);
    match &cap.cause {
        CapCause::Question(question, level) => Label::Filled(
            "workings-cap-question",
            vec![
                ("to", to),
                ("question", plain(question)),
                ("level", plain(level)),
            ],
        ),
        CapCause::FailedAssumption(id) => {
            // Whether a decision followed is known only after the lock.
            let key = match interview.earlier() {
                Some(_) => "workings-cap-assumption-undecided",
                None => "workings-cap-assumption",
            };
            Label::Filled(
                key,
                vec![("to", to), ("assumption", assumption(id, interview))],
            )
        }
    }
}

/// That the answers changed since the reviewer judged, and what was proposed then.
fn changed(interview: &Interview, scale: &Scale) -> Field {
    let judgement = interview.review().judgement.as_ref();
    let before = judgement.and_then(|one| one.contribution.proposed);
    let before = before.map_or_else(
        || Label::key("proposal-none"),
        |before| verdict(before, scale),
    );
    Field::info(
        "contribution-changed",
        Label::Filled("proposal-was", vec![("before", before)]),
    )
    .called(Label::key("field-proposal-changed"))
}

/// Before the lock: that earlier periods do not count yet.
fn without_earlier(interview: &Interview) -> Option<Field> {
    let unknown = interview.earlier().is_none() && !interview.is_sealed();
    unknown.then(|| Field::info("without-earlier", Label::key("proposal-without-earlier")))
}

/// The answers that stand beside the judgement on the mission.
pub(super) fn beside_mission(interview: &Interview) -> Option<Field> {
    let rule = interview.checklist().judgement.as_ref()?;
    let asked = rule.beside_mission.iter().filter(|id| {
        let question = interview.checklist().question(id);
        question.is_some_and(|question| interview.completeness().applies(question))
    });
    let answers: Vec<Label> = asked
        .map(|id| Label::pair(plain(id), answer(id, interview)))
        .collect();
    let field = Field::info("mission-beside", Label::Joined("; ", answers.clone()));
    (!answers.is_empty()).then_some(field)
}

/// What the rule proposes as escalation, and everything that leads there; nothing without a rule.
pub(super) fn escalation(interview: &Interview) -> Vec<Field> {
    let Some(proposal) = interview.escalation_proposal() else {
        return Vec::new();
    };
    let word = |key| Label::Key(format!("escalation-{key}"));
    let mut fields = vec![Field::info("proposed", word(proposal.level.key()))];
    let stored = interview.review().escalation.as_ref();
    if interview.escalated_on_other_proposal() {
        let before = stored.and_then(|one| one.proposed);
        let before = before.map_or_else(|| Label::key("proposal-none"), |one| word(one.key()));
        let was = Label::Filled("proposal-was", vec![("before", before)]);
        fields.push(Field::info("changed", was).called(Label::key("field-proposal-changed")));
    }
    fields.push(Field::info("causes", causes(&proposal, interview)));
    fields.extend(without_earlier(interview));
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
