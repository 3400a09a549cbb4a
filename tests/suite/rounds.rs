//! The coordinator's verbs with the real program: what they print, the files they leave, and what they refuse.

use std::path::Path;

use peil::domain::id::{ContributionId, PersonId};
use peil::domain::round::{AssignmentStatus, Round};
use proptest::prelude::*;

use crate::desk::Desk;
use crate::values_small::round;

fn coordinator() -> Desk {
    Desk::sample().as_reviewer("coord-01")
}

/// Every file of a register with its text, but for the locks.
fn all(desk: &Desk) -> Vec<(String, String)> {
    let mut files: Vec<_> = crate::desk::files_below(&desk.root())
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            (path.display().to_string(), text)
        })
        .collect();
    files.sort();
    files
}

/// The line refuses with `code`, says `words`, and changes no file.
#[track_caller]
fn refuses(desk: &Desk, line: &[&str], code: i32, words: &str) {
    let before = all(desk);
    let run = desk.run(line).ended(code);
    assert!(run.stderr.contains(words), "{words} in {}", run.stderr);
    assert_eq!(all(desk), before, "{line:?}");
}

#[test]
fn a_new_round_carries_over_and_suggests_with_reasons_and_check_has_nothing_on_it() {
    let desk = coordinator();
    let before = desk.peil("check").stdout;
    let said = desk.peil("round new 2027-H1").ended(0).stdout;
    insta::assert_snapshot!(said);
    insta::assert_snapshot!(desk.file("2027-H1/round.ron"));
    let after = desk.peil("check").ended(0).stdout;
    assert_eq!(after.replace("48 files", "47 files"), before);
    refuses(
        &desk,
        &["round", "new", "2027-H1"],
        2,
        "round 2027-H1 already",
    );
}

#[test]
fn a_dry_run_writes_nothing_and_the_same_line_gives_the_same_round() {
    let (desk, other) = (coordinator(), coordinator());
    let before = all(&desk);
    let shown = desk.peil("round new 2027-H1 --dry-run").ended(0).stdout;
    assert!(shown.contains("+     period: \"2027-H1\""), "{shown}");
    assert_eq!(all(&desk), before);
    for one in [&desk, &other] {
        one.peil("round new 2027-H1 --reviewers 2").ended(0);
    }
    let file = "2027-H1/round.ron";
    assert_eq!(desk.file(file), other.file(file));
}

#[test]
fn an_ended_mandate_is_left_out_and_a_round_of_nothing_is_none() {
    let desk = coordinator();
    let line = ["round", "new", "2028-H1"];
    refuses(&desk, &line, 2, "mandate ended on 30 June 2027");
    let line = "round new 2028-H1 --with eufor-althea";
    let said = desk.peil(line).ended(0).stdout;
    assert!(
        said.contains("Not in the round: oefenmissie-sarovia"),
        "{said}"
    );
    assert!(!desk.file("2028-H1/round.ron").contains("oefenmissie"));
    refuses(&desk, &["round", "new", "2027-Q1"], 2, "2027-H1");
    let early = ["round", "new", "2027-H1", "--due", "2026-12-31"];
    refuses(&desk, &early, 2, "before the period begins");
}

#[test]
fn only_a_coordinator_may() {
    let reviewer = Desk::sample().as_reviewer("bz-01");
    refuses(&reviewer, &["round", "new", "2027-H1"], 2, "no coordinator");
    let nobody = Desk::sample();
    for line in [
        &["round", "new", "2027-H1"] as &[&str],
        &["round", "withdraw", "oefenmissie-sarovia", "bz-01"],
        &["contribution", "edit", "eufor-althea", "--unit", "x"],
        &["people", "edit", "bz-01", "--unit", "x"],
    ] {
        refuses(&nobody, line, 2, "coord-01");
    }
}

#[test]
fn the_involved_are_refused_and_of_not_before_no_ground_is_told() {
    let desk = coordinator();
    let mission = "oefenmissie-sarovia";
    let line = ["round", "assign", mission, "line-kustwacht"];
    refuses(&desk, &line, 1, "cannot be lifted");
    let bar = "people edit fin-01 --involved-until oefenmissie-sarovia=2025-11-30";
    desk.peil(bar).ended(0);
    assert!(
        desk.file("people.ron")
            .contains(r#"not_before: {"oefenmissie-sarovia": "2028-H1"}"#)
    );
    assert!(!desk.file("people.ron").contains("2025-11-30"));
    let line = ["round", "assign", mission, "fin-01"];
    refuses(&desk, &line, 1, "may review it only from 2028-H1 on");
    // Nobody of several is assigned when one may not.
    refuses(
        &desk,
        &["round", "assign", mission, "bz-02", "fin-01"],
        1,
        "fin-01",
    );
    let waive = "round waive oefenmissie-sarovia fin-01 --code earlier-involvement";
    desk.peil(waive).ended(0);
    desk.peil("round assign oefenmissie-sarovia fin-01")
        .ended(0);
    desk.peil("check 2026-H2").ended(0);
    refuses(
        &desk,
        &["round", "assign", mission, "nobody"],
        2,
        "people add",
    );
    refuses(&desk, &["round", "assign", mission, "bz-01"], 2, "already");
}

#[test]
fn in_the_middle_of_a_round_what_was_locked_stays_and_is_marked() {
    let desk = coordinator();
    let path = "2026-H1/oefenmissie-sarovia.fin-01.ron";
    let review = desk.file(path);
    let line = "round replace oefenmissie-sarovia fin-01 jenv-01 --period 2026-H1 --due 2026-12-18";
    let said = desk.peil(line).ended(0).stdout;
    insta::assert_snapshot!(said);
    assert_eq!(desk.file(path), review);
    let round = desk.file("2026-H1/round.ron");
    assert!(
        round.contains(r#""fin-01": Assigned(status: Withdrawn)"#),
        "{round}"
    );
    assert!(round.contains(r#""jenv-01": Assigned(status: Assigned, due: "2026-12-18")"#));
    let checked = desk.peil("check 2026-H1").ended(0).stdout;
    assert!(checked.contains("note[not-assigned]"), "{checked}");
    let desk = desk.variable("COLUMNS", "200");
    let status = desk.peil("status 2026-H1").ended(0).stdout;
    assert!(status.contains("(submitted review stays)"), "{status}");
    let summary = desk
        .peil("summary oefenmissie-sarovia 2026-H1")
        .ended(0)
        .stdout;
    let words = "Assignment withdrawn by the coordinator";
    assert!(summary.contains(words), "{summary}");
}

#[test]
fn a_day_moves_back_and_never_forward() {
    let desk = coordinator();
    let mission = "oefenmissie-sarovia";
    desk.peil("round extend --due 2026-12-18").ended(0);
    desk.peil("round extend oefenmissie-sarovia --due 2026-12-20")
        .ended(0);
    desk.peil("round extend oefenmissie-sarovia jenv-01 --due 2026-12-22")
        .ended(0);
    let round = desk.file("2026-H2/round.ron");
    for day in ["2026-12-18", "2026-12-20", "2026-12-22"] {
        assert!(round.contains(day), "{day} in {round}");
    }
    let early = ["round", "extend", mission, "jenv-01", "--due", "2026-12-22"];
    refuses(&desk, &early, 2, "not later than");
    let nobody = ["round", "extend", mission, "fin-01", "--due", "2027-01-01"];
    refuses(&desk, &nobody, 2, "jenv-01");
}

#[test]
fn a_false_finding_is_set_aside_for_one_person_and_prints_in_the_summary() {
    let desk = coordinator();
    desk.peil("contribution edit oefenmissie-sarovia --unit Materieelbeheer")
        .ended(0);
    let checked = desk.peil("check 2025-H2").ended(1).stdout;
    assert!(checked.contains("error[same-unit]"), "{checked}");
    let because = "Another directorate of the same name";
    let dismiss = ["round", "dismiss", "same-unit"];
    let without = [&dismiss[..], &["2025-H2/round.ron"]].concat();
    refuses(&desk, &without, 2, "--because");
    let line = [&without[..], &["--because", because]].concat();
    desk.run(line).ended(0);
    let checked = desk.peil("check 2025-H2").ended(0).stdout;
    assert!(checked.contains(because), "{checked}");
    let summary = desk
        .peil("summary oefenmissie-sarovia 2025-H2")
        .ended(0)
        .stdout;
    let plain = summary.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(plain.contains(because), "{summary}");
    let recorded = ["round", "dismiss", "not-before", "--because", "x"];
    refuses(&desk, &recorded, 2, "cannot be set aside");
    let firm = ["round", "dismiss", "seal-broken", "--because", "x"];
    refuses(&desk, &firm, 2, "until it is put right");
    let unknown = ["round", "dismiss", "nothing-such", "--because", "x"];
    refuses(&desk, &unknown, 2, "not one finding");
}

#[test]
fn a_changed_objective_is_an_amendment_with_a_reason_and_its_first_text_stays() {
    let desk = coordinator();
    let path = "contributions/oefenmissie-sarovia.ron";
    let first = "vaart zelfstandig twaalf patrouilledagen";
    let edit = ["contribution", "edit", "oefenmissie-sarovia"];
    let reword = [&edit[..], &["--reword", "patrols=Tien dagen per maand"]].concat();
    refuses(&desk, &reword, 2, "--because");
    let line = [&reword[..], &["--because", "Te weinig brandstof"]].concat();
    desk.run(line).ended(0);
    let file = desk.file(path);
    for words in [
        first,
        "Tien dagen per maand",
        "Te weinig brandstof",
        r#"on: "2026-11-24""#,
    ] {
        assert!(file.contains(words), "{words} in {file}");
    }
    desk.peil("check contributions").ended(0);
    let unknown = [&edit[..], &["--drop", "nothing", "--because", "x"]].concat();
    refuses(&desk, &unknown, 2, "own-trainers");
    let early = [
        &edit[..],
        &["--drop", "patrols", "--because", "x", "--on", "2020-01-01"],
    ]
    .concat();
    refuses(&desk, &early, 2, "before");
}

#[test]
fn hand_written_comments_are_kept_unless_somebody_lets_them_go() {
    let desk = coordinator();
    for (path, line) in [
        ("2026-H2/round.ron", "round extend --due 2026-12-18"),
        ("people.ron", "people edit bz-01 --unit Elders"),
        (
            "contributions/eufor-althea.ron",
            "contribution edit eufor-althea --unit Elders",
        ),
    ] {
        let text = desk
            .file(path)
            .replacen("    format: 1,", "    format: 1, // kept", 1);
        desk.write(path, &text);
        let arguments: Vec<&str> = line.split(' ').collect();
        refuses(&desk, &arguments, 1, "--drop-comments");
        desk.peil(&format!("{line} --drop-comments")).ended(0);
        assert!(!desk.file(path).contains("// kept"));
    }
}

#[test]
fn a_person_a_contribution_and_an_event_are_added_and_in_order() {
    let desk = coordinator();
    let person = [
        "people",
        "add",
        "fin-02",
        "--title",
        "Beoordelaar 2",
        "--title",
        "en=Reviewer 2",
        "--role",
        "reviewer",
        "--ministry",
        "Financiën",
        "--unit",
        "Begrotingszaken",
    ];
    desk.run(person).ended(0);
    refuses(&desk, &person, 2, "already");
    let contribution = [
        "contribution",
        "new",
        "unifil",
        "--title",
        "Bijdrage aan UNIFIL",
        "--title",
        "en=Contribution to UNIFIL",
        "--mission",
        "UNIFIL",
        "--framework",
        "un",
        "--type",
        "observation",
        "--decision",
        "Brief",
        "--decision",
        "en=Letter",
        "--unit",
        "Veiligheidsbeleid",
        "--objective",
        "reports=Elke maand een rapport",
        "--judged",
        "reports=Vijf van de zes op tijd",
        "--area",
        "Libanon",
        "--description",
        "Twee waarnemers",
    ];
    desk.run(contribution).ended(0);
    insta::assert_snapshot!(desk.file("contributions/unifil.ron"));
    let event = [
        "round",
        "event",
        "add",
        "oefenmissie-sarovia",
        "boats-sail",
        "--text",
        "Boten varen",
        "--criterion",
        "Havenlogboek",
        "--due",
        "2027-06-01",
        "--about",
        "patrols",
    ];
    desk.run(event).ended(0);
    refuses(&desk, &event, 2, "already");
    let mut early = event;
    (early[4], early[10]) = ("other", "2026-12-11");
    refuses(&desk, &early, 2, "is not after");
    let checked = desk.peil("check").ended(0).stdout;
    assert!(checked.contains("0 errors"), "{checked}");
    let said = desk.peil("round new 2027-H1").ended(0).stdout;
    assert!(said.contains("unifil"), "{said}");
}

#[test]
fn status_shows_the_matrix_what_is_in_the_way_and_the_rotation() {
    for language in ["nl", "en"] {
        for width in ["80", "200"] {
            let desk = Desk::sample()
                .as_reviewer("jenv-01")
                .in_language(language)
                .variable("COLUMNS", width);
            let said = desk.peil("status").ended(0).stdout;
            let widest = said.lines().map(|line| line.chars().count()).max();
            assert!(widest <= width.parse().ok(), "{said}");
            insta::assert_snapshot!(format!("status-{language}-{width}"), said);
        }
    }
    let json = Desk::sample().peil("status --format json").ended(0).stdout;
    insta::assert_snapshot!(json);
}

#[test]
fn nothing_half_is_left_when_the_round_cannot_be_written() {
    let desk = coordinator();
    desk.write("2027-H1", "in the way of the folder");
    let before = all(&desk);
    desk.peil("round new 2027-H1").ended(3);
    assert_eq!(all(&desk), before);
    assert!(Path::new(&desk.root().join("2027-H1")).is_file());
}

proptest! {
    #[test]
    fn assigning_and_withdrawing_leaves_the_rest_of_a_round_untouched(before in round(), who in "[a-z]{9}") {
        let person: PersonId = who.parse().unwrap();
        let contributions: Vec<ContributionId> = before.contributions.keys().cloned().collect();
        for contribution in contributions {
            let mut after: Round = before.clone();
            assert!(after.seat(&contribution, &person, None));
            assert!(after.withdraw(&contribution, &person));
            assert!(!after.withdraw(&contribution, &person));
            let seats = &mut after.contributions.get_mut(&contribution).unwrap().reviewers;
            let left = seats.remove(&person);
            if before.status(&contribution, &person).is_none() {
                assert_eq!(left.unwrap().status, AssignmentStatus::Withdrawn);
                assert_eq!(&after, &before);
            }
        }
    }
}
