//! The judgement on the contribution and, apart, on the mission as a whole.

use super::choices::{chosen_confidence, chosen_marking, confidence, marking};
use super::field::Field;
use super::label::Label;
use super::read::Reader;
use super::workings;
use super::{Form, FormContext, FormResult, Problem, Remark};
use crate::domain::judgement::{Judged, Judgement, Verdict};
use crate::domain::scale::{LevelName, Scale};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

/// Every verdict that can be chosen, lowest level first, *no judgement* last.
fn verdicts(scale: &Scale) -> Vec<Verdict> {
    let levels = scale.iter().map(|(level, _)| Verdict::Level(level));
    levels.chain([Verdict::NoJudgement]).collect()
}

fn verdict_label(verdict: Verdict, scale: &Scale) -> Label {
    let name = |name: &LevelName| Label::Own(name.label.clone());
    match verdict {
        Verdict::NotYet => Label::key("verdict-not-yet"),
        Verdict::NoJudgement => Label::key("verdict-no-judgement"),
        Verdict::Level(level) => scale
            .name(level)
            .map_or_else(|| Label::Plain(level.to_string()), name),
    }
}

pub(super) fn fields(interview: &Interview, cx: &FormContext<'_>) -> Vec<Field> {
    let mut stored = interview.review().judgement.clone().unwrap_or_default();
    let scale = &interview.checklist().scale;
    // Confirming is the default; the reviewer still gives the ground.
    if stored.contribution.verdict == Verdict::NotYet {
        stored.contribution.verdict = interview.proposed_verdict().unwrap_or_default();
    }
    let mut fields = workings::judgement(interview);
    fields.extend(judged("contribution", &stored.contribution, scale, cx));
    fields.extend(workings::beside_mission(interview));
    fields.extend(judged("mission", &stored.mission, scale, cx));
    fields
}

fn judged(about: &str, stored: &Judged, scale: &Scale, cx: &FormContext<'_>) -> Vec<Field> {
    let all = verdicts(scale);
    let options = all.iter().map(|one| verdict_label(*one, scale)).collect();
    let chosen = all.iter().position(|one| *one == stored.verdict);
    let name = |part: &str| format!("{about}-{part}");
    vec![
        Field::choice(name("verdict"), options, chosen),
        confidence(name("confidence"), stored.confidence),
        Field::long(name("because"), &stored.because),
        marking(name("marking"), stored.marking.as_ref(), cx)
            .called(Label::Key(format!("field-{about}-marking"))),
    ]
}

/// That the chosen verdict deviates from the proposal, and when it is better than the answers support.
pub(super) fn remarks(form: &Form, interview: &Interview) -> Vec<Remark> {
    let chosen = form
        .field("contribution-verdict")
        .and_then(Field::chosen)
        .and_then(|chosen| {
            let all = verdicts(&interview.checklist().scale);
            all.get(chosen).copied()
        });
    let (Some(given), Some(proposed)) = (chosen, interview.proposed_verdict()) else {
        return Vec::new();
    };
    let said = |key| Remark {
        field: "contribution-verdict".to_owned(),
        key,
        stops: false,
    };
    let deviates = (given != proposed).then(|| said("deviates"));
    let exceeds = given.exceeds(proposed).then(|| said("exceeds"));
    deviates.into_iter().chain(exceeds).collect()
}

pub(super) fn command(
    form: &Form,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let stored = interview.review().judgement.clone().unwrap_or_default();
    let scale = &interview.checklist().scale;
    let reader = Reader::new(form);
    let mut judgement = Judgement {
        contribution: read(&reader, "contribution", &stored.contribution, scale, cx),
        mission: read(&reader, "mission", &stored.mission, scale, cx),
    };
    if interview.checklist().judgement.is_some() {
        let judged = judgement.contribution.verdict != Verdict::NotYet;
        let proposed = interview.proposed_verdict();
        judgement.contribution.proposed = proposed.filter(|_| judged);
    }
    if interview.review().judgement.is_none() && judgement == Judgement::default() {
        return Ok(FormResult::Nothing);
    }
    reader.take(Some(Command::Judge(judgement)))
}

fn read(
    reader: &Reader<'_>,
    about: &str,
    stored: &Judged,
    scale: &Scale,
    cx: &FormContext<'_>,
) -> Judged {
    let chosen = |part: &str| reader.chosen(&format!("{about}-{part}"));
    let verdict = chosen("verdict").and_then(|chosen| verdicts(scale).get(chosen).copied());
    Judged {
        proposed: stored.proposed,
        verdict: verdict.unwrap_or_default(),
        confidence: chosen_confidence(chosen("confidence")),
        because: reader.text(&format!("{about}-because")),
        marking: chosen_marking(chosen("marking"), stored.marking.as_ref(), cx),
    }
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;
    use crate::domain::answer::{Confidence, LowConfidence};
    use crate::domain::scale::Level;

    #[test]
    fn the_digit_of_a_level_chooses_that_level() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Judgement);
        form.choose("contribution-verdict", Some(2));
        form.choose("contribution-confidence", Some(2));
        let Ok(FormResult::Take(Command::Judge(judgement))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        let level = Level::new(3).unwrap();
        assert_eq!(judgement.contribution.verdict, Verdict::Level(level));
        let low = Confidence::Low(LowConfidence::SingleSource);
        assert_eq!(judgement.contribution.confidence, low);
        assert_eq!(judgement.mission, Judged::default());
    }

    #[test]
    fn what_was_not_touched_is_not_stored() {
        let case = Case::empty();
        let form = case.open(FormKind::Judgement);
        assert_eq!(
            form.command(&case.interview, &case.cx()),
            Ok(FormResult::Nothing)
        );
    }

    #[test]
    fn no_judgement_is_a_choice_like_another() {
        let case = Case::empty();
        let mut form = case.open(FormKind::Judgement);
        let last = case.interview.checklist().scale.levels.len();
        form.choose("mission-verdict", Some(last));
        let Ok(FormResult::Take(Command::Judge(judgement))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        assert_eq!(judgement.mission.verdict, Verdict::NoJudgement);
    }
}
