//! How a difference between reviewers is settled: following one of them, or an answer of one's own; why, always.

use super::choices::{chosen_confidence, confidence};
use super::field::Field;
use super::follow_up::{status_label, statuses};
use super::label::Label;
use super::read::Reader;
use super::{Form, FormContext, FormResult, Problem, assumptions, forecast};
use crate::domain::answer::{Answer, CannotAssess, Confidence, NotApplicable, Score};
use crate::domain::consolidation::Gathered;
use crate::domain::id::{PersonId, QuestionId};
use crate::domain::question::{Question, QuestionKind};
use crate::domain::review::FollowUp;
use crate::domain::subject::Subject;
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

const BECAUSE: &str = "settle-because";

pub(super) fn fields(
    subject: &Subject,
    person: Option<&PersonId>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<Field> {
    let made = interview.review().consolidation.as_ref();
    let mut fields: Vec<Field> = person
        .map(|person| whom(person, subject, interview))
        .into_iter()
        .collect();
    let mut said = "";
    match (subject, person) {
        (Subject::Question(id), person) => {
            let stored = made.and_then(|made| made.settled.get(id));
            if let Some(stored) = stored.filter(|stored| stored.follows.as_ref() == person) {
                said = &stored.because;
            }
            if person.is_none() {
                fields.extend(own_answer(id, interview, cx));
            }
        }
        (Subject::FollowUp(key), person) => {
            let stored = made.and_then(|made| made.followed_up.get(key));
            if let Some(stored) = stored.filter(|stored| stored.follows.as_ref() == person) {
                said = &stored.because;
            }
            if person.is_none() {
                let stands = interview.review().follow_up.get(key);
                let chosen = stands.and_then(|one| statuses().position(|s| s == one.status));
                let options = statuses().map(status_label).collect();
                fields.push(Field::choice("settle-status", options, chosen));
                let comment = stands.map_or("", |one| &*one.comment);
                fields.push(Field::long("settle-comment", comment));
            }
        }
        (Subject::Recommendation(name), _) => {
            let stored = made.and_then(|made| made.recommendations.get(name));
            if let Some(Gathered::LeftOut(because)) = stored {
                said = because;
            }
        }
        (Subject::Judgement | Subject::Escalation, _) => {}
    }
    fields.push(Field::long(BECAUSE, said));
    fields
}

/// Who is followed, and where that fits on a line in what.
fn whom(person: &PersonId, subject: &Subject, interview: &Interview) -> Field {
    let voice = interview.table().and_then(|table| table.voice(person));
    let score = match subject {
        Subject::Question(id) => voice.and_then(|voice| voice.answers.get(id)),
        _ => None,
    };
    let who = Label::Plain(person.to_string());
    let label = match score.map(|answer| &answer.score) {
        None | Some(Score::Forecast { .. } | Score::Assumptions(_) | Score::NotYet) => who,
        Some(score) => Label::pair(who, score_label(score, interview)),
    };
    Field::info("settle-follows", label)
}

/// The fields of an answer of one's own, with what stands there now.
fn own_answer(id: &QuestionId, interview: &Interview, cx: &FormContext<'_>) -> Vec<Field> {
    let Some(question) = interview.checklist().question(id) else {
        return Vec::new();
    };
    let answer = interview.answer(id).cloned().unwrap_or_default();
    let mut fields = match question.kind {
        QuestionKind::Forecast => forecast::fields(id, interview, cx),
        QuestionKind::Assumptions => assumptions::fields(id, interview),
        _ => {
            let all = scores(question, interview);
            let options = all.iter().map(|one| score_label(one, interview)).collect();
            let chosen = all.iter().position(|one| *one == answer.score);
            vec![Field::choice("settle-score", options, chosen)]
        }
    };
    fields.push(Field::long("settle-strengths", &answer.strengths));
    fields.push(Field::long("settle-concerns", &answer.concerns));
    fields.push(confidence("settle-confidence", answer.confidence));
    fields
}

/// Every score that a question takes by one choice.
fn scores(question: &Question, interview: &Interview) -> Vec<Score> {
    let mut all: Vec<Score> = match question.kind {
        QuestionKind::Ordinal => {
            let levels = interview.checklist().scale.iter();
            levels.map(|(level, _)| Score::Level(level)).collect()
        }
        QuestionKind::YesNo => vec![Score::Yes, Score::No],
        QuestionKind::FollowUp | QuestionKind::FreeText => vec![Score::Text],
        QuestionKind::Forecast | QuestionKind::Assumptions => Vec::new(),
    };
    all.extend(CannotAssess::ALL.map(Score::CannotBeAssessed));
    all.extend(NotApplicable::ALL.map(Score::NotApplicable));
    all
}

fn score_label(score: &Score, interview: &Interview) -> Label {
    let coded = |word: &str, code: String| Label::pair(Label::key(word), Label::Key(code));
    match score {
        Score::Level(level) => {
            let name = interview.checklist().scale.name(*level);
            let number = Label::Plain(level.to_string());
            match name {
                Some(name) => Label::Joined(" · ", vec![number, Label::Own(name.label.clone())]),
                None => number,
            }
        }
        Score::Yes => Label::key("score-yes"),
        Score::No => Label::key("score-no"),
        Score::CannotBeAssessed(why) => coded(
            "score-cannot-be-assessed",
            format!("cannot-assess-{}", why.key()),
        ),
        Score::NotApplicable(why) => coded(
            "score-not-applicable",
            format!("not-applicable-{}", why.key()),
        ),
        _ => Label::key("score-text"),
    }
}

pub(super) fn command(
    form: &Form,
    subject: &Subject,
    person: Option<&PersonId>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let because = reader.needed(BECAUSE);
    let command = match (subject, person) {
        (subject, Some(person)) => Some(Command::Follow(subject.clone(), person.clone(), because)),
        (Subject::Question(id), None) => {
            return own_command(form, id, because, reader, interview, cx);
        }
        (Subject::FollowUp(key), None) => {
            let chosen = reader.must_choose("settle-status");
            let comment = reader.text("settle-comment");
            let status = chosen.and_then(|chosen| statuses().nth(chosen));
            status.map(|status| {
                let stands = FollowUp { status, comment };
                Command::DecideFollowUp(key.clone(), stands, because)
            })
        }
        (Subject::Recommendation(name), None) => {
            Some(Command::Gather(name.clone(), Gathered::LeftOut(because)))
        }
        (Subject::Judgement | Subject::Escalation, None) => None,
    };
    reader.take(command)
}

fn own_command(
    form: &Form,
    id: &QuestionId,
    because: String,
    mut reader: Reader<'_>,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let Some(question) = interview.checklist().question(id) else {
        return reader.take(None);
    };
    let inner = match question.kind {
        QuestionKind::Forecast => Some(forecast::command(form, id, interview, cx)),
        QuestionKind::Assumptions => Some(assumptions::command(form, id, interview)),
        _ => None,
    };
    let (mut before, score) = match inner {
        None => {
            let chosen = reader.must_choose("settle-score");
            let score = chosen.and_then(|n| scores(question, interview).get(n).cloned());
            (Vec::new(), score)
        }
        Some(Ok(FormResult::Take(command))) => taken_apart(command),
        Some(Ok(_)) => {
            reader.problem("settle-strengths", "unanswered");
            (Vec::new(), None)
        }
        Some(Err(problems)) => {
            for problem in problems {
                reader.problem(&problem.field, problem.key);
            }
            (Vec::new(), None)
        }
    };
    let confidence = reader.chosen("settle-confidence");
    let confidence = match &score {
        // Where nothing was found there is nothing to be sure of.
        Some(Score::CannotBeAssessed(_) | Score::NotApplicable(_)) => Confidence::NotStated,
        _ => chosen_confidence(confidence),
    };
    let answer = score.map(|score| Answer {
        score,
        confidence,
        strengths: reader.text("settle-strengths"),
        concerns: reader.text("settle-concerns"),
        evidence: evidence(id, interview),
        ..Answer::default()
    });
    reader.take(answer.map(|answer| {
        before.push(Command::Decide(id.clone(), Box::new(answer), because));
        Command::Together(before)
    }))
}

/// A score out of a form's command, and what the form does besides.
fn taken_apart(command: Command) -> (Vec<Command>, Option<Score>) {
    match command {
        Command::Score(_, score) => (Vec::new(), Some(score)),
        Command::Together(commands) => {
            let (mut others, mut found) = (Vec::new(), None);
            for command in commands {
                let (rest, score) = taken_apart(command);
                others.extend(rest);
                found = score.or(found);
            }
            (others, found)
        }
        other => (vec![other], None),
    }
}

/// What all reviewers cite for a question, or what the answer cites that stands there.
fn evidence(id: &QuestionId, interview: &Interview) -> Vec<crate::domain::source::Citation> {
    let mut all = interview
        .answer(id)
        .map(|answer| answer.evidence.clone())
        .unwrap_or_default();
    if !all.is_empty() {
        return all;
    }
    let voices = interview
        .table()
        .map(|table| table.voices.as_slice())
        .unwrap_or_default();
    for citation in voices
        .iter()
        .filter_map(|one| one.answers.get(id))
        .flat_map(|one| &one.evidence)
    {
        if !all.contains(citation) {
            all.push(citation.clone());
        }
    }
    all
}
