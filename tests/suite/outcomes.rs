//! What happened to what was forecast: listed, recorded by somebody, and never by accident.

use peil::domain::outcome::{OutcomeResult, Outcomes};
use peil::store::codec::{from_text, to_text};

use crate::desk::{Desk, Run};

const EVENT: &str = "2026-H2/oefenmissie-sarovia/patrols-on-target";
const FILE: &str = "outcomes.ron";

fn desk() -> Desk {
    Desk::sample().on("2027-06-03").as_reviewer("coord-01")
}

fn record(desk: &Desk, event: &str, more: &[&str]) -> Run {
    let result = ["outcomes", "record", event, "--result"];
    desk.run(result.into_iter().chain(more.iter().copied()))
}

fn outcomes(desk: &Desk) -> Outcomes {
    from_text(&desk.file(FILE)).unwrap()
}

#[test]
fn events_are_listed_by_what_is_asked_of_them() {
    let early = Desk::sample();
    let open = early.peil("outcomes").ended(0).stdout;
    assert!(
        open.contains(EVENT) && open.contains("not due yet"),
        "{open}"
    );
    assert!(!open.contains("trainers-certified"), "{open}");
    let due = early.peil("outcomes --due").ended(0).stdout;
    assert!(due.contains("There are none to show."), "{due}");
    let all = early.peil("outcomes --all").ended(0).stdout;
    assert!(
        all.contains("trainers-certified") && all.contains("did not happen"),
        "{all}"
    );
    let late = desk()
        .in_language("nl")
        .peil("outcomes --due")
        .ended(0)
        .stdout;
    assert!(
        late.contains("niet vastgelegd, hoewel de dag voorbij is"),
        "{late}"
    );
    let both = early.peil("outcomes --due --all").ended(2);
    assert_eq!(both.stdout, "");
}

#[test]
fn an_outcome_is_recorded_in_canonical_text_by_whoever_asks() {
    let desk = desk();
    let evidence = "Elf dagen in maart, volgens het havenlogboek.";
    let more = [
        "did-not-happen",
        "--evidence",
        evidence,
        "--on",
        "2027-06-01",
    ];
    let run = record(&desk, EVENT, &more).ended(0);
    assert!(run.stdout.contains("did not happen"), "{}", run.stdout);
    let all = outcomes(&desk);
    let outcome = &all.outcomes[EVENT];
    assert_eq!(outcome.result, OutcomeResult::DidNotHappen);
    assert_eq!(outcome.by.as_str(), "coord-01");
    assert_eq!(outcome.on.to_string(), "2027-06-01");
    assert_eq!(outcome.evidence, evidence);
    assert_eq!(to_text(&all).unwrap(), desk.file(FILE));
    assert!(
        all.illustrative && all.outcomes.len() > 5,
        "the others stay"
    );
    let due = desk.peil("outcomes").ended(0).stdout;
    assert!(!due.contains(EVENT), "{due}");
    assert!(!desk.root().join(".outcomes.ron.lock").exists());
}

#[test]
fn the_last_part_of_a_name_will_do_and_today_is_the_day() {
    let desk = desk();
    let more = ["happened", "--evidence", "Geteld."];
    record(&desk, "patrols-on-target", &more).ended(0);
    let day = outcomes(&desk).outcomes[EVENT].on;
    assert_eq!(day.to_string(), "2027-06-03");
}

#[test]
fn what_stands_recorded_is_replaced_only_when_that_is_asked() {
    let desk = desk();
    let event = "2025-H1/oefenmissie-sarovia/trainers-certified";
    let before = desk.file(FILE);
    let run = record(&desk, event, &["void", "--evidence", "Lijst kwijt."]).ended(2);
    assert!(run.stderr.contains("--replace"), "{}", run.stderr);
    assert_eq!(desk.file(FILE), before);
    let more = ["void", "--evidence", "Lijst kwijt.", "--replace"];
    record(&desk, event, &more).ended(0);
    assert_eq!(outcomes(&desk).outcomes[event].result, OutcomeResult::Void);
}

#[test]
fn nothing_is_recorded_without_a_name_a_ground_or_an_event() {
    let desk = desk();
    let before = desk.file(FILE);
    let nameless = Desk::sample().on("2027-06-03");
    for (run, said) in [
        (
            record(&nameless, EVENT, &["happened", "--evidence", "Geteld."]),
            "coord-01",
        ),
        (
            record(&desk, EVENT, &["happened", "--evidence", "  "]),
            "needs evidence",
        ),
        (
            record(&desk, EVENT, &["void", "--evidence", ""]),
            "why can it no longer be decided",
        ),
        (
            record(&desk, "no-such-event", &["void", "--evidence", "x"]),
            EVENT,
        ),
        (
            record(&desk, EVENT, &["perhaps", "--evidence", "x"]),
            "Choose happened",
        ),
        (
            record(
                &desk,
                EVENT,
                &["void", "--evidence", "x", "--on", "2027-06-04"],
            ),
            "still to come",
        ),
        (record(&desk, EVENT, &["void"]), "--evidence"),
    ] {
        let run = run.ended(2);
        assert!(run.stderr.contains(said), "{}", run.stderr);
        assert_eq!(run.stdout, "");
    }
    assert_eq!(desk.file(FILE), before);
    assert_eq!(nameless.file(FILE), before);
}

#[test]
fn a_file_with_comments_or_damage_is_left_as_it_is() {
    let desk = desk();
    for (spoil, said) in [
        ("Outcomes(\n    // Checked by hand.\n", "holds comments"),
        ("Outcomes(\n    nonsense: 1,\n", "cannot be read"),
    ] {
        let whole = desk.file(FILE);
        desk.change(FILE, "Outcomes(\n", spoil);
        let spoilt = desk.file(FILE);
        let run = record(&desk, EVENT, &["happened", "--evidence", "Geteld."]).ended(1);
        assert!(run.stderr.contains(said), "{}", run.stderr);
        assert_eq!(desk.file(FILE), spoilt);
        desk.write(FILE, &whole);
    }
}

#[test]
fn the_first_outcome_of_a_register_makes_the_file() {
    let desk = desk();
    std::fs::remove_file(desk.root().join(FILE)).unwrap();
    record(&desk, EVENT, &["happened", "--evidence", "Geteld."]).ended(0);
    assert_eq!(outcomes(&desk).outcomes.len(), 1);
}

#[test]
fn events_of_a_colleagues_own_are_hidden_from_a_reviewer_before_the_lock() {
    let blind = Desk::sample().as_reviewer("bz-01");
    let page = blind.peil("outcomes --all").ended(0).stdout;
    assert!(page.contains("13 files are hidden"), "{page}");
}

#[test]
fn only_the_resolver_or_a_coordinator_records_and_never_the_line() {
    for (person, said) in [
        ("bz-01", "is not the one to say whether"),
        ("line-kustwacht", "nobody of the line responsible"),
    ] {
        let desk = Desk::sample().on("2027-06-03").as_reviewer(person);
        let before = desk.file(FILE);
        let run = record(&desk, EVENT, &["happened", "--evidence", "Geteld."]).ended(2);
        assert!(run.stderr.contains(said), "{person}: {}", run.stderr);
        assert_eq!(desk.file(FILE), before);
    }
}
