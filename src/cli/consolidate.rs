//! `peil consolidate`: makes several reviews of a contribution into one, in the terminal or by flags.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::failure::{Exit, Failure};
use super::{Ran, choose, open, output};
use crate::domain::id::{ContributionId, PersonId, QuestionId};
use crate::domain::period::Period;
use crate::domain::review::ReviewRole;
use crate::domain::subject::Subject;
use crate::interview::Command;
use crate::report::build::consolidation::differences;
use crate::report::export::consolidation_json;
use crate::report::render;
use crate::session::Session;
use crate::session::consolidate::NotConsolidated;
use crate::session::sitting::{BeginError, Saving, Sitting};

/// Of what, and how.
#[derive(Debug, Args)]
pub struct Arguments {
    contribution: String,
    period: Option<Period>,
    #[arg(long, requires = "because")]
    early: bool,
    #[arg(long)]
    because: Option<String>,
    #[arg(long, value_parser = choice, requires = "because")]
    choose: Vec<(QuestionId, PersonId)>,
    #[arg(long, conflicts_with = "choose", value_parser = PossibleValuesParser::new(["terminal", "markdown", "json"]))]
    format: Option<String>,
}

fn choice(text: &str) -> Result<(QuestionId, PersonId), String> {
    let (question, person) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    let question = QuestionId::new(question).map_err(|_| text.to_owned())?;
    let person = PersonId::new(person).map_err(|_| text.to_owned())?;
    Ok((question, person))
}

/// Opens the consolidation; with a format lists what reviewers differ on; with choices settles these.
///
/// # Errors
/// A failure before anything is opened, where it may not be made yet or not by this person.
pub fn run(arguments: Arguments, mut session: Session) -> Ran {
    let (contribution, period) = choose::turn(&arguments.contribution, arguments.period, &session)?;
    if arguments.early {
        session.early_because.clone_from(&arguments.because);
    }
    if let Some(format) = &arguments.format {
        return list(&contribution, period, format, &session);
    }
    let possible = session.can_consolidate(&contribution, period);
    possible.map_err(|why| refused(&why, &session))?;
    if arguments.choose.is_empty() {
        let opening = (contribution, period, ReviewRole::Consolidated);
        return open::on(session, Some(opening));
    }
    settle(&contribution, period, &arguments, &session)
}

fn list(contribution: &ContributionId, period: Period, format: &str, session: &Session) -> Ran {
    let texts = &session.texts;
    let together = session.compared(contribution, period);
    let together = together.map_err(|why| refused(&why, session))?;
    let draft = session.consolidated_draft(contribution, period);
    if format == "json" {
        let json = consolidation_json(&together.voices, &together.subjects, draft.as_ref());
        output::print(json.as_bytes(), texts)?;
    } else {
        let checklist = together.voices.first();
        let checklist = checklist.and_then(|one| session.folder.checklists.get(&one.checklist));
        if let Some(checklist) = checklist {
            let (voices, subjects) = (&together.voices, &together.subjects);
            let page = differences(voices, subjects, draft.as_ref(), &checklist.value, texts);
            match render::by_name(format) {
                Some(format) => {
                    let bytes = output::rendered(&page, format, output::page(), texts)?;
                    output::print(&bytes, texts)?;
                }
                None => output::show(&page, texts)?,
            }
        }
    }
    let left = together.subjects.iter();
    let left = left.filter(|one| !draft.as_ref().is_some_and(|draft| one.is_settled(draft)));
    Ok(match left.count() {
        0 => Exit::Well,
        _ => Exit::Findings,
    })
}

fn settle(
    contribution: &ContributionId,
    period: Period,
    arguments: &Arguments,
    session: &Session,
) -> Ran {
    let texts = &session.texts;
    let (sender, reports) = channel();
    let sender = std::sync::Mutex::new(sender);
    let reporter = Arc::new(move |report| {
        if let Ok(sender) = sender.lock() {
            // Nobody waits any more only when the verb has ended.
            let _ = sender.send(report);
        }
    });
    let role = ReviewRole::Consolidated;
    let begun = Sitting::begin(session, contribution, period, role, reporter);
    let mut sitting = begun.map_err(|error| not_begun(&error, session))?;
    if sitting.recovery.is_some() {
        return Err(Failure::of(
            Exit::World,
            "cli-consolidate-recovery",
            &[],
            texts,
        ));
    }
    let because = arguments.because.clone().unwrap_or_default();
    let choices = arguments.choose.iter().map(|(question, person)| {
        let subject = Subject::Question(question.clone());
        Command::Follow(subject, person.clone(), because.clone())
    });
    let taken = sitting.take(Command::Together(choices.collect()));
    if let Err(refused) = taken {
        let why = texts.get(&format!("refused-{}", refused.key()));
        let values = [("why", why.into())];
        return Err(Failure::of(
            Exit::Usage,
            "cli-consolidate-refused",
            &values,
            texts,
        ));
    }
    while !sitting.is_settled() {
        match reports.recv_timeout(Duration::from_secs(60)) {
            Ok(report) => sitting.saved(report),
            Err(_) => break,
        }
    }
    if let Saving::Failed(key) | Saving::Lost(key) = sitting.saving {
        let path = sitting.key().path();
        let values = [("path", path.into()), ("reason", "".into())];
        return Err(Failure::of(
            Exit::World,
            &format!("store-{key}"),
            &values,
            texts,
        ));
    }
    let left = sitting.interview.unsettled().len();
    let all = sitting
        .interview
        .table()
        .map_or(0, |table| table.subjects.len());
    let values = [("left", left.into()), ("all", all.into())];
    let words = texts.with("consolidation-left", &values);
    output::print(format!("{words}\n").as_bytes(), texts)?;
    Ok(Exit::Well)
}

fn refused(why: &NotConsolidated, session: &Session) -> Failure {
    let key = format!("consolidate-{}", why.key());
    let exit = match why {
        NotConsolidated::Unreadable(_) => Exit::World,
        NotConsolidated::Waiting(_) | NotConsolidated::TooFew => Exit::Findings,
        _ => Exit::Usage,
    };
    Failure::of(exit, &key, &[("who", why.who().into())], &session.texts)
}

fn not_begun(error: &BeginError, session: &Session) -> Failure {
    match error {
        BeginError::NotConsolidated(why) => refused(why, session),
        BeginError::Store(error) => Failure::store(error, &session.texts),
        BeginError::BegunBy(who) => {
            let values = [("who", who.as_str().into())];
            Failure::of(Exit::Usage, "begin-begun-by", &values, &session.texts)
        }
        other => {
            let values = [("why", other.to_string().into())];
            Failure::of(
                Exit::World,
                "cli-consolidate-refused",
                &values,
                &session.texts,
            )
        }
    }
}
