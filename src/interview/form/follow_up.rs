//! Where everything that was asked earlier stands: one choice and one line each.

use super::field::Field;
use super::label::Label;
use super::read::Reader;
use super::{Form, FormResult, Problem};
use crate::domain::answer::{CannotAssess, Score};
use crate::domain::follow_up::{Asked, OpenItem};
use crate::domain::id::QuestionId;
use crate::domain::outcome::OutcomeResult;
use crate::domain::review::{FollowUp, FollowUpStatus};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

/// Every way in which something can stand.
pub(super) fn statuses() -> impl Iterator<Item = FollowUpStatus> {
    let cannot = CannotAssess::ALL.map(FollowUpStatus::CannotBeAssessed);
    [
        FollowUpStatus::Done,
        FollowUpStatus::UnderWay,
        FollowUpStatus::NotStarted,
        FollowUpStatus::Dropped,
    ]
    .into_iter()
    .chain(cannot)
}

pub(super) fn status_label(status: FollowUpStatus) -> Label {
    let word = Label::Key(format!("follow-up-{}", status.key()));
    match status {
        FollowUpStatus::CannotBeAssessed(why) => {
            Label::pair(word, Label::Key(format!("cannot-assess-{}", why.key())))
        }
        _ => word,
    }
}

/// What an item asked, in a line.
fn called(item: &OpenItem, interview: &Interview) -> Label {
    let period = Label::Plain(item.period.to_string());
    let text = match &item.asked {
        Asked::Recommendation { text, .. } | Asked::Action { text, .. } => {
            Label::Plain(text.clone())
        }
        Asked::Forecast { text, .. } => Label::Own(text.clone()),
        Asked::Question { question, .. } => {
            let asked = interview.checklist().question(question);
            let id = Label::Plain(question.to_string());
            match asked {
                Some(asked) => Label::Joined(" ", vec![id, Label::Own(asked.text.clone())]),
                None => id,
            }
        }
    };
    let kind = Label::Key(format!("follow-up-of-{}", item.asked.key()));
    Label::Joined(" · ", vec![period, kind, text])
}

/// What is known of an item: to whom, what the line said, what happened.
fn known(item: &OpenItem) -> Label {
    let key = Label::key;
    let parts = match &item.asked {
        Asked::Recommendation {
            addressee,
            reply,
            decided,
            ..
        } => {
            let mut parts = vec![
                Label::pair(key("follow-up-to"), Label::Plain(addressee.clone())),
                match reply {
                    Some(verdict) => Label::pair(
                        key("follow-up-line-says"),
                        Label::Key(format!("reply-{}", verdict.key())),
                    ),
                    None => key("follow-up-no-reply"),
                },
            ];
            parts.extend(
                decided
                    .iter()
                    .map(|text| Label::pair(key("follow-up-decided"), Label::Plain(text.clone()))),
            );
            parts
        }
        Asked::Action {
            owner,
            due,
            overdue,
            status,
            ..
        } => {
            let mut parts = vec![
                Label::pair(key("follow-up-to"), Label::Plain(owner.clone())),
                Label::pair(key("follow-up-due"), Label::Day(*due)),
                Label::pair(
                    key("follow-up-line-says"),
                    Label::Key(format!("follow-up-{}", status.key())),
                ),
            ];
            if *overdue {
                parts.push(key("follow-up-overdue"));
            }
            parts
        }
        Asked::Forecast { due, outcome, .. } => vec![
            Label::pair(key("follow-up-due"), Label::Day(*due)),
            key(match outcome {
                Some(OutcomeResult::Happened) => "follow-up-happened",
                Some(OutcomeResult::DidNotHappen) => "follow-up-did-not-happen",
                Some(OutcomeResult::Void) => "follow-up-void",
                None => "follow-up-no-outcome",
            }),
        ],
        Asked::Question { reason, .. } => vec![Label::pair(
            key("score-cannot-be-assessed"),
            Label::Key(format!("cannot-assess-{}", reason.key())),
        )],
    };
    Label::Joined(" · ", parts)
}

/// A row for each item that is open, or that there is none.
pub(super) fn fields(question: &QuestionId, interview: &Interview) -> Vec<Field> {
    let mut fields = Vec::new();
    for item in interview.open_items(question) {
        let stored = interview.review().follow_up.get(&item.key);
        let chosen = stored.and_then(|one| statuses().position(|status| status == one.status));
        let options = statuses().map(status_label).collect();
        fields.extend([
            Field::choice(status(&item.key), options, chosen).called(called(item, interview)),
            Field::info(format!("known {}", item.key), known(item))
                .called(Label::key("field-follow-up-known")),
            Field::line(
                comment(&item.key),
                stored.map_or("", |one| one.comment.as_str()),
            )
            .called(Label::key("field-follow-up-comment")),
        ]);
    }
    if fields.is_empty() {
        let nothing = if interview.is_locked() {
            "follow-up-nothing"
        } else {
            "follow-up-after-lock"
        };
        let field = Field::info("nothing", Label::key(nothing));
        fields.push(field.called(Label::key("field-follow-up-known")));
    }
    fields
}

fn status(key: &str) -> String {
    format!("status {key}")
}

fn comment(key: &str) -> String {
    format!("comment {key}")
}

/// What was said of each item; what was not is a gap, unless words would be lost.
pub(super) fn command(
    form: &Form,
    question: &QuestionId,
    interview: &Interview,
) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let mut commands = Vec::new();
    let mut given = 0;
    for item in interview.open_items(question) {
        let text = reader.text(&comment(&item.key));
        let name = status(&item.key);
        let chosen = if text.is_empty() {
            reader.chosen(&name)
        } else {
            reader.must_choose(&name)
        };
        let stands = chosen
            .and_then(|chosen| statuses().nth(chosen))
            .map(|status| FollowUp {
                status,
                comment: text,
            });
        given += usize::from(stands.is_some());
        let stored = interview.review().follow_up.contains_key(&item.key);
        if stands.is_some() || stored {
            commands.push(Command::FollowUp(item.key.clone(), stands));
        }
    }
    // The list is the answer.
    let now = interview.answer(question).map(|answer| &answer.score);
    let score = match (given, now) {
        (0, Some(Score::Text)) => Some(Score::NotYet),
        (0, _) | (_, Some(Score::Text)) => None,
        _ => Some(Score::Text),
    };
    commands.extend(score.map(|score| Command::Score(question.clone(), score)));
    if commands.is_empty() {
        return reader.finish(Some(FormResult::Nothing));
    }
    reader.take(Some(Command::Together(commands)))
}

#[cfg(test)]
mod tests {
    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;
    use crate::domain::completeness::Missing;
    use crate::interview::revealed::Revealed;

    const KEY: &str = "2026-H1/oefenmissie.bz-01#scherp-aan";

    fn j1() -> QuestionId {
        "J1".parse().unwrap()
    }

    /// The full case, but that nothing was said yet of what is open.
    fn open() -> Case {
        let mut case = Case::full();
        let nothing = vec![
            Command::FollowUp(KEY.to_owned(), None),
            Command::Clear(j1()),
        ];
        case.interview.take(Command::Together(nothing)).unwrap();
        case
    }

    fn missing(case: &Case) -> Vec<Missing> {
        let question = case.interview.checklist().question(&j1()).unwrap();
        case.interview.answer_gaps(question)
    }

    #[test]
    fn every_row_asks_where_it_stands_and_a_dropped_one_why() {
        let mut case = open();
        assert_eq!(missing(&case), [Missing::FollowUp(KEY.to_owned())]);
        let mut form = case.open(FormKind::FollowUp(j1()));
        form.choose(&status(KEY), Some(3));
        let Ok(FormResult::Take(command)) = form.command(&case.interview, &case.cx()) else {
            panic!();
        };
        let before = case.interview.review().clone();
        case.interview.take(command).unwrap();
        assert_eq!(missing(&case), [Missing::FollowUpReason(KEY.to_owned())]);
        let mut form = case.open(FormKind::FollowUp(j1()));
        form.type_in(&comment(KEY), "Achterhaald.");
        let Ok(FormResult::Take(command)) = form.command(&case.interview, &case.cx()) else {
            panic!();
        };
        case.interview.take(command).unwrap();
        assert_eq!(missing(&case), []);
        assert_eq!(case.interview.answer(&j1()).unwrap().score, Score::Text);
        case.interview.take(Command::Undo).unwrap();
        case.interview.take(Command::Undo).unwrap();
        assert_eq!(*case.interview.review(), before);
    }

    #[test]
    fn words_without_a_status_ask_for_it() {
        let case = open();
        let mut form = case.open(FormKind::FollowUp(j1()));
        form.type_in(&comment(KEY), "Ja.");
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        assert_eq!(problems[0].field, status(KEY));
    }

    #[test]
    fn before_the_lock_nothing_can_be_followed_up() {
        let mut case = Case::empty();
        let stands = FollowUp {
            status: FollowUpStatus::Done,
            comment: String::new(),
        };
        let command = Command::FollowUp(KEY.to_owned(), Some(stands));
        let refused = case.interview.take(command);
        assert_eq!(refused, Err(crate::interview::Refused::NotLocked));
        let revealed = Revealed {
            last_period: Some("2026-H1".parse().unwrap()),
            ..Revealed::default()
        };
        case.interview.reveal(revealed, Vec::new());
        assert_eq!(case.interview.revealed(), None);
    }
}
