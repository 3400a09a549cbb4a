//! Why something at the coordinator's desk was not done, and what to do next.

use crate::cli::failure::{Exit, Failure};
use crate::domain::next_round::{LeftOut, NoRound};
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};
use crate::report::build::{findings, grounds};
use crate::session::desk::DeskError;

fn of(exit: Exit, key: &str, values: &[(&str, &dyn ToString)], texts: &Texts) -> Failure {
    let values: Vec<(&str, Value)> = values
        .iter()
        .map(|(name, value)| (*name, Value::from(value.to_string())))
        .collect();
    Failure::of(exit, &format!("desk-{key}"), &values, texts)
}

/// The failure that `error` is.
pub fn failure(error: &DeskError, texts: &Texts) -> Failure {
    use DeskError as E;
    let usage = |key: &str, values: &[(&str, &dyn ToString)]| of(Exit::Usage, key, values, texts);
    let findings =
        |key: &str, values: &[(&str, &dyn ToString)]| of(Exit::Findings, key, values, texts);
    match error {
        E::Nobody { coordinators } => usage("nobody", &[]).listing(names(coordinators)),
        E::NotCoordinator { who, coordinators } => {
            usage("not-coordinator", &[("who", who)]).listing(names(coordinators))
        }
        E::Unreadable { path } => findings("unreadable", &[("path", path)]),
        E::Comments { path } => findings("comments", &[("path", path)]),
        E::Taken { who } => of(Exit::World, "taken", &[("who", who)], texts),
        E::RoundExists(period) => usage("round-exists", &[("period", period)]),
        E::OtherKind { period, example } => {
            usage("other-kind", &[("period", period), ("example", example)])
        }
        E::NoRound(why) => no_round(why, texts),
        E::NoSuchRound(period) => usage("no-such-round", &[("period", period)]),
        E::UnknownPerson { name, known } => {
            usage("unknown-person", &[("who", name)]).listing(names(known))
        }
        E::UnknownContribution(name) => usage("unknown-contribution", &[("contribution", name)]),
        E::NotInRound {
            contribution,
            period,
            known,
        } => usage(
            "not-in-round",
            &[("contribution", contribution), ("period", period)],
        )
        .listing(names(known)),
        E::AlreadyAssigned(who) => usage("already-assigned", &[("who", who)]),
        E::GaveBack(who) => findings("gave-back", &[("who", who)]),
        E::NotAssigned { person, known } => {
            usage("not-assigned", &[("who", person)]).listing(names(known))
        }
        E::Barred {
            person,
            contribution,
            grounds: bars,
        } => {
            let why = grounds::grounds(bars, texts);
            let lifted = bars.iter().all(|ground| ground.can_be_lifted());
            let key = if lifted { "barred" } else { "barred-for-good" };
            let values: [(_, &dyn ToString); 3] = [
                ("who", person),
                ("contribution", contribution),
                ("why", &why),
            ];
            findings(key, &values)
        }
        E::NotLater { new, old } => usage("not-later", &[("new", new), ("old", old)]),
        E::NoReason => usage("no-reason", &[]),
        E::AlreadyLifted(who) => usage("already-lifted", &[("who", who)]),
        E::NoSuchFinding { findings: found } => {
            let lines = found.iter().map(|one| {
                let message = findings::message(one, texts);
                format!("{}  {}: {message}", one.rule, sanitise_line(&one.path))
            });
            usage("no-such-finding", &[]).listing(lines)
        }
        E::Recorded { rule } => usage("recorded", &[("rule", rule)]),
        E::Firm { rule } => usage("firm", &[("rule", rule)]),
        E::EventExists(event) => usage("event-exists", &[("event", event)]),
        E::NoSuchQuestion { known } => usage("no-such-question", &[]).listing(names(known)),
        E::NoSuchSubject { known } => usage("no-such-subject", &[]).listing(names(known)),
        E::EventTooEarly { due, reviews } => {
            usage("event-too-early", &[("due", due), ("reviews", reviews)])
        }
        E::ContributionExists(name) => usage("contribution-exists", &[("contribution", name)]),
        E::PersonExists(who) => usage("person-exists", &[("who", who)]),
        E::NoSuchObjective { name, known } => {
            usage("no-such-objective", &[("objective", name)]).listing(names(known))
        }
        E::PartExists(name) => usage("part-exists", &[("name", name)]),
        E::Backwards { from, until } => usage("backwards", &[("from", from), ("until", until)]),
        E::NothingToChange => usage("nothing-to-change", &[]),
        E::Store(error) => Failure::store(error, texts),
    }
}

fn no_round(why: &NoRound, texts: &Texts) -> Failure {
    match why {
        NoRound::Checklist => of(Exit::Usage, "no-checklist", &[], texts),
        NoRound::DueTooEarly(due) => of(Exit::Usage, "due-too-early", &[("due", due)], texts),
        NoRound::Nothing(left) => {
            let lines = left.iter();
            let lines = lines.map(|(id, why)| format!("{id}  {}", left_out(*why, texts)));
            of(Exit::Usage, "nothing-to-review", &[], texts).listing(lines.collect::<Vec<_>>())
        }
    }
}

/// Why a contribution does not come along, in words.
pub fn left_out(why: LeftOut, texts: &Texts) -> String {
    match why {
        LeftOut::Ended(day) => texts.with("left-ended", &[("day", texts.date(day).into())]),
        LeftOut::NotBegun(day) => texts.with("left-not-begun", &[("day", texts.date(day).into())]),
        LeftOut::Unreadable => texts.get("left-unreadable"),
        LeftOut::Unwanted => texts.get("left-unwanted"),
    }
}

fn names<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
