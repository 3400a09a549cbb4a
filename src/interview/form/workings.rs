//! How the checklist's rule came to the judgement that it proposes, as things to know in a form.

use super::field::Field;
use super::label::Label;
use crate::domain::answer::Score;
use crate::domain::checklist::Checklist;
use crate::domain::id::{AssumptionId, QuestionId};
use crate::domain::judgement::Verdict;
use crate::domain::judgement_rule::JudgementRule;
use crate::domain::proposal::{Cap, CapCause, NoJudgement, Proposal, SectionMedian};
use crate::domain::scale::{Level, Scale};
use crate::interview::conduct::Interview;

/// A level with its name: `3 Toereikend`.
pub(super) fn level(level: Level, scale: &Scale) -> Label {
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
pub(super) fn all(labels: Vec<Label>, none: &str) -> Label {
    match labels.is_empty() {
        true => Label::key(none),
        false => Label::Joined("; ", labels),
    }
}

pub(super) fn plain(text: &impl ToString) -> Label {
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

pub(super) fn assumption(id: &AssumptionId, interview: &Interview) -> Label {
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
    // The proposal stands last, directly above the choice, where it is in sight on a small screen too.
    let mut fields = workings(rule, &proposal, interview, checklist);
    fields.extend(without_earlier(interview));
    fields
        .push(Field::info("contribution-proposed", proposed).called(Label::key("field-proposed")));
    if interview.judged_on_other_proposal() {
        fields.push(changed(interview, scale));
    }
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
pub(super) fn without_earlier(interview: &Interview) -> Option<Field> {
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

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;
    use crate::domain::answer::CannotAssess;
    use crate::domain::earlier::Earlier;
    use crate::i18n::{Language, Texts};
    use crate::interview::command::Command;

    fn score(case: &mut Case, question: &str, score: Score) {
        let id = question.parse().unwrap();
        case.interview.take(Command::Score(id, score)).unwrap();
    }

    /// What a field tells, in Dutch.
    fn told(case: &Case, kind: FormKind, name: &str) -> Option<String> {
        let form = case.open(kind);
        let mut labels = form.field(name)?.labels().skip(1);
        Some(labels.next()?.words(&Texts::new(Language::DUTCH)))
    }

    #[test]
    fn too_much_that_cannot_be_assessed_says_why_there_is_no_judgement() {
        let mut case = Case::empty();
        let why = |case: &Case| told(case, FormKind::Judgement, "workings-no-judgement");
        assert_eq!(why(&case), None);
        let cannot = || Score::CannotBeAssessed(CannotAssess::NotDocumented);
        score(&mut case, "C1", cannot());
        let found = why(&case).unwrap();
        assert!(
            found.contains("C1") && !found.contains("te veel"),
            "{found}"
        );
        for question in ["A1", "A2", "A3", "B1", "B2", "C2", "D1"] {
            score(&mut case, question, cannot());
        }
        assert!(why(&case).unwrap().contains("te veel"));
        let proposed = told(&case, FormKind::Judgement, "contribution-proposed");
        assert_eq!(proposed.unwrap(), "geen oordeel mogelijk");
    }

    #[test]
    fn a_failed_assumption_is_said_to_be_undecided_only_where_that_is_known() {
        let mut case = Case::full();
        let Some(Score::Assumptions(mut views)) = case
            .interview
            .answer(&"B4".parse().unwrap())
            .map(|answer| answer.score.clone())
        else {
            panic!();
        };
        let main = views.get_mut(&"eigenaarschap".parse().unwrap()).unwrap();
        main.status = crate::domain::assumption::AssumptionStatus::Failed;
        score(&mut case, "B4", Score::Assumptions(views));
        let caps = |case: &Case| told(case, FormKind::Judgement, "workings-caps").unwrap();
        assert!(caps(&case).contains("Men wil leren"));
        assert!(!caps(&case).contains("geen besluit"));
        assert!(told(&case, FormKind::Escalation, "without-earlier").is_some());
        let failed = [("eigenaarschap".parse().unwrap(), 1)].into();
        case.interview.look_back(Earlier {
            failed,
            senior_unanswered: true,
            ..Earlier::default()
        });
        assert!(caps(&case).contains("geen besluit"));
        assert!(told(&case, FormKind::Escalation, "without-earlier").is_none());
        let causes = told(&case, FormKind::Escalation, "causes").unwrap();
        assert!(causes.contains("2 perioden op rij weerlegd"), "{causes}");
        assert!(causes.contains("onbeantwoord"), "{causes}");
    }

    #[test]
    fn the_answers_on_the_mission_stand_beside_the_judgement_on_it() {
        let mut case = Case::empty();
        score(&mut case, "E1", Score::Level(Level::new(2).unwrap()));
        let beside = told(&case, FormKind::Judgement, "mission-beside").unwrap();
        assert!(beside.starts_with("E1: 2 Zwak; E2: "), "{beside}");
    }
}
