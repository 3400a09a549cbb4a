//! An objective keeps the text with which it was first recorded; what changes is an amendment beside it.

use super::file::File;
use super::rule::{Found, RegisterCase, Rule};
use super::view::Pinned;
use crate::domain::contribution::Contribution;
use crate::domain::finding::Severity;
use crate::domain::localized::Localized;
use crate::domain::objective::{Objective, Yardstick};

pub(super) const RULES: &[Rule] = &[Rule::register("objective-changed", objective_changed)];

/// An error once somebody was judged on it. Whoever is still describing a contribution that nobody has reviewed may
/// need several commits for it. The sample register may be written anew: it illustrates.
fn objective_changed(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let register = case.register.register.as_ref();
    if register.is_some_and(|register| register.value.illustrative) {
        return;
    }
    for file in case.register.readable_contributions() {
        let pinned = case.register.pinned.get(&file.value.id);
        let mut rows = case.rows.iter();
        let reviewed = rows.any(|row| row.contribution == file.value.id && row.is_sealed());
        let severity = match reviewed {
            true => Severity::Error,
            false => Severity::Warning,
        };
        for one in pinned.into_iter().flatten() {
            if let Some((what, keys)) = difference(file.value, one) {
                tell(file, severity, one, what, &keys, found);
            }
        }
    }
}

/// What is no longer as it was pinned, and where one would look for it.
fn difference(now: &Contribution, pinned: &Pinned) -> Option<(&'static str, Vec<String>)> {
    let first = &pinned.first;
    let mut objectives = now.objectives.iter().enumerate();
    let Some((index, one)) = objectives.find(|(_, one)| one.id == first.id) else {
        return Some(("removed", vec!["objectives".to_owned()]));
    };
    let (what, field) = if !keeps(&one.text, &first.text) {
        ("text", "text")
    } else if !measures_alike(&one.yardstick, &first.yardstick) {
        ("yardstick", "yardstick")
    } else if one.recorded != first.recorded {
        ("recorded", "recorded")
    } else if !pinned.amended.iter().all(|was| keeps_amendment(one, was)) {
        ("amendment", "amendments")
    } else {
        return None;
    };
    let keys = ["objectives".to_owned(), index.to_string(), field.to_owned()];
    Some((what, keys.into()))
}

/// True when each text of `first` still stands in `now`; a translation may be added.
fn keeps(now: &Localized, first: &Localized) -> bool {
    first.languages().all(|(tag, text)| {
        let mut own = now.languages();
        own.any(|(other, same)| other == tag && same.trim() == text.trim())
    })
}

fn measures_alike(now: &Yardstick, first: &Yardstick) -> bool {
    match (now, first) {
        (
            Yardstick::Measured {
                indicator,
                baseline,
                target,
                by,
            },
            Yardstick::Measured {
                indicator: i,
                baseline: b,
                target: t,
                by: day,
            },
        ) => keeps(indicator, i) && keeps(baseline, b) && keeps(target, t) && by == day,
        (
            Yardstick::Judged { how, by },
            Yardstick::Judged {
                how: first,
                by: day,
            },
        ) => keeps(how, first) && by == day,
        // Agreeing on a yardstick where there was none is what lesson 5b asks for.
        (_, Yardstick::NotRecorded) => true,
        _ => false,
    }
}

fn keeps_amendment(now: &Objective, was: &crate::domain::objective::ObjectiveAmendment) -> bool {
    let mut amendments = now.amendments.iter();
    amendments.any(|one| {
        one.on == was.on && one.change == was.change && keeps(&one.because, &was.because)
    })
}

fn tell(
    file: &File<'_, Contribution>,
    severity: Severity,
    pinned: &Pinned,
    what: &str,
    keys: &[String],
    found: &mut Found<'_>,
) {
    // Enough of the name for git to know the commit by.
    let commit = pinned.commit.get(..12).unwrap_or(&pinned.commit);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let arguments: [(_, &dyn std::fmt::Display); 3] = [
        ("objective", &pinned.first.id),
        ("what", &what),
        ("commit", &commit),
    ];
    found.at(severity, file.path, file.place(&keys), &arguments);
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::view::Pinned;
    use super::super::world::{World, id};
    use crate::domain::localized::Localized;
    use crate::domain::objective::{ObjectiveAmendment, ObjectiveChange, Yardstick};

    const FILE: &str = "contributions/althea.ron";

    fn postponed() -> ObjectiveAmendment {
        ObjectiveAmendment {
            on: date(2026, 3, 1),
            change: ObjectiveChange::Postponed(date(2027, 1, 1)),
            because: Localized::only("nl", "Later"),
        }
    }

    /// A register whose history holds the objective as it stands, then `change`d.
    fn fired(change: impl FnOnce(&mut World)) -> Vec<String> {
        let mut world = World::sound();
        let objective = world.contributions[&id("althea")].objectives[0].clone();
        let pinned = Pinned {
            commit: "0123456789abcdef0123456789abcdef01234567".to_owned(),
            first: objective,
            amended: Vec::new(),
        };
        world.pinned = [(id("althea"), vec![pinned])].into();
        change(&mut world);
        world.fired("objective-changed")
    }

    fn objectives(world: &mut World) -> &mut Vec<crate::domain::objective::Objective> {
        &mut world
            .contributions
            .get_mut(&id("althea"))
            .unwrap()
            .objectives
    }

    #[test]
    fn an_objective_that_stands_as_recorded_is_silent_with_amendments_beside_it_and_translations() {
        assert_eq!(fired(|_| ()), [""; 0]);
        assert_eq!(
            fired(|world| objectives(world)[0].amendments.push(postponed())),
            [""; 0]
        );
        let translated = fired(|world| {
            let pinned = &mut world.pinned.get_mut(&id("althea")).unwrap()[0];
            pinned.first.text = Localized::only("nl", "Opleiden");
        });
        assert_eq!(translated, [""; 0]);
        let agreed = fired(|world| {
            objectives(world)[0].yardstick = Yardstick::Judged {
                how: Localized::only("nl", "Zelfstandig patrouilleren"),
                by: None,
            };
        });
        assert_eq!(agreed, [""; 0]);
    }

    #[test]
    fn a_text_changed_in_its_place_is_an_error_once_reviewed() {
        let change = |world: &mut World| {
            objectives(world)[0].text = Localized::pair("Adviseren", "Advise");
        };
        assert_eq!(fired(change), [format!("error {FILE}: objectives/0/text")]);
        let before = fired(|world| {
            change(world);
            world.reviews.clear();
        });
        assert_eq!(before, [format!("warning {FILE}: objectives/0/text")]);
        let sample = fired(|world| {
            change(world);
            world.register.illustrative = true;
        });
        assert_eq!(sample, [""; 0]);
    }

    #[test]
    fn so_is_an_objective_a_day_a_yardstick_or_an_amendment_that_is_gone() {
        let gone = fired(|world| objectives(world).clear());
        assert_eq!(gone, [format!("error {FILE}: objectives")]);
        let day = fired(|world| objectives(world)[0].recorded = date(2026, 2, 1));
        assert_eq!(day, [format!("error {FILE}: objectives/0/recorded")]);
        let measured = fired(|world| {
            let how = Localized::only("nl", "Zelfstandig");
            let pinned = &mut world.pinned.get_mut(&id("althea")).unwrap()[0];
            pinned.first.yardstick = Yardstick::Judged { how, by: None };
        });
        assert_eq!(measured, [format!("error {FILE}: objectives/0/yardstick")]);
        let amended = fired(|world| {
            let pinned = &mut world.pinned.get_mut(&id("althea")).unwrap()[0];
            pinned.amended = vec![postponed()];
        });
        assert_eq!(amended, [format!("error {FILE}: objectives/0/amendments")]);
    }
}
