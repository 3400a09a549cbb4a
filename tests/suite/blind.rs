//! Before the lock no verb of the command line shows a reviewer what others wrote; after it, it may.

use std::collections::BTreeMap;

use peil::domain::review::Review;
use peil::domain::seal::{Lock, first_scores_digest};
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;
use crate::git_drivers;

const DRAFT: &str = "2026-H2/oefenmissie-sarovia.bz-01.ron";
const COLLEAGUE: &str = "2026-H2/oefenmissie-sarovia.jenv-01.ron";
const SELF_REPORT: &str = "2026-H2/oefenmissie-sarovia.self-report.ron";
const LAST: &str = "2026-H1/oefenmissie-sarovia.bz-02.ron";
const CONSOLIDATED: &str = "2026-H1/oefenmissie-sarovia.consolidated.ron";
const RESPONSE: &str = "2026-H1/oefenmissie-sarovia.response.ron";
const DECISION: &str = "2026-H1/oefenmissie-sarovia.decision.ron";
const MARKER: &str = "KRUIENDIJS";

/// Every verb that reads the register, in every format that it has.
const VERBS: &[&str] = &[
    "status",
    "status 2026-H1",
    "status 2026-H2 --format json",
    "check",
    "check --format json",
    "check 2026-H1",
    "check 2026-H2",
    "summary oefenmissie-sarovia",
    "summary oefenmissie-sarovia 2026-H1",
    "summary oefenmissie-sarovia 2026-H2",
    "summary oefenmissie-sarovia 2026-H2 --format markdown",
    "summary oefenmissie-sarovia 2026-H1 --format html",
    "summary oefenmissie-sarovia 2026-H2 --format html",
    "stats",
    "stats --format json",
    "stats --format csv",
    "stats --contribution oefenmissie-sarovia",
    "outcomes",
    "diff oefenmissie-sarovia 2025-H2 2026-H1",
    "diff oefenmissie-sarovia 2026-H2 bz-01 jenv-01",
    "diff oefenmissie-sarovia 2026-H2 bz-01 self-report --format json",
    "diff 2026-H1/oefenmissie-sarovia.response.ron 2026-H1/oefenmissie-sarovia.decision.ron",
    "git textconv reviews/2026-H2/oefenmissie-sarovia.jenv-01.ron",
    "git textconv reviews/2026-H1/oefenmissie-sarovia.response.ron",
    "git textconv reviews/2026-H1/oefenmissie-sarovia.bz-02.ron",
    EXTERNAL_DIFF,
    "verify",
    "verify --format json",
    "consolidate oefenmissie-sarovia 2026-H1",
    "consolidate oefenmissie-sarovia 2026-H2",
    "sign",
    "sign oefenmissie-sarovia 2026-H2",
    "submit oefenmissie-sarovia",
    "amend oefenmissie-sarovia 2026-H2 --because x",
    "round new 2027-H1 --dry-run",
    "round assign oefenmissie-sarovia bz-02 --dry-run",
    "people edit bz-01 --unit x --dry-run",
    "contribution edit oefenmissie-sarovia --unit x --dry-run",
    "format --check",
];

/// As git calls it for the line's own report.
const EXTERNAL_DIFF: &str = "git external-diff reviews/2026-H2/oefenmissie-sarovia.self-report.ron \
     reviews/2025-H2/oefenmissie-sarovia.self-report.ron 1111111 100644 \
     reviews/2026-H2/oefenmissie-sarovia.self-report.ron 2222222 100644";

/// Verbs that print nothing of a register that a blind reviewer may not see, and why.
const HARMLESS: &[(&str, &str)] = &[
    (
        "review",
        "a screen; the tests of the lock look at every one",
    ),
    ("self-report", "a screen, and for the line only"),
    ("explain", "opens no register"),
    ("key", "changes one's own keys and prints them"),
    ("init", "makes a new register"),
    ("completions", "opens no register"),
];

/// The sample register with a marked word in everything that others wrote, in text and in places that `check`
/// complains of with an excerpt.
fn marked() -> Desk {
    let desk = Desk::sample().as_reviewer("bz-01");
    for path in [COLLEAGUE, SELF_REPORT, LAST, CONSOLIDATED] {
        let mut review: Review = from_text(&desk.file(path)).unwrap();
        for answer in review.answers.values_mut() {
            answer.strengths = format!("{MARKER} {}", answer.strengths);
            answer.concerns = format!("{MARKER} {}", answer.concerns);
        }
        let cited = review
            .answers
            .values_mut()
            .find(|one| !one.evidence.is_empty());
        if let Some(answer) = cited {
            answer.evidence[0].source = MARKER.to_lowercase().parse().unwrap();
        }
        for recommendation in review.recommendations.values_mut() {
            recommendation.text = MARKER.to_owned();
        }
        if let Some(judgement) = &mut review.judgement {
            judgement.contribution.because = MARKER.to_owned();
        }
        desk.write(path, &to_text(&review).unwrap());
    }
    for (path, field) in [(RESPONSE, "because: \""), (DECISION, "discussion: \"")] {
        desk.change(path, field, &format!("{field}{MARKER} "));
    }
    desk
}

/// What every verb prints, without the verbs that there are not.
fn said(desk: &Desk) -> Vec<(&'static str, String)> {
    let runs = VERBS.iter().map(|verb| {
        let run = desk.peil(verb);
        (*verb, format!("{}{}", run.stdout, run.stderr))
    });
    runs.collect()
}

fn tells(text: &str) -> bool {
    text.to_uppercase().contains(MARKER)
}

#[test]
fn no_verb_tells_a_blind_reviewer_what_others_wrote_and_after_the_lock_it_may() {
    let desk = marked();
    for (verb, text) in said(&desk) {
        assert!(!text.is_empty(), "{verb}");
        assert!(!tells(&text), "{verb}: {text}");
    }
    let mut review: Review = from_text(&desk.file(DRAFT)).unwrap();
    let answers = review.answers.iter();
    let scores: BTreeMap<_, _> = answers
        .map(|(question, answer)| (question.clone(), answer.score.clone()))
        .collect();
    review.lock = Some(Lock {
        at: "2026-11-20T10:00:00Z".parse().unwrap(),
        digest: first_scores_digest(&scores),
        scores,
        seen: Vec::new(),
    });
    desk.write(DRAFT, &to_text(&review).unwrap());
    let telling: Vec<&str> = said(&desk)
        .into_iter()
        .filter(|(_, text)| tells(text))
        .map(|(verb, _)| verb)
        .collect();
    for verb in [
        "check",
        "summary oefenmissie-sarovia 2026-H1",
        "summary oefenmissie-sarovia 2026-H1 --format html",
        "diff oefenmissie-sarovia 2026-H2 bz-01 self-report --format json",
        "git textconv reviews/2026-H1/oefenmissie-sarovia.bz-02.ron",
        EXTERNAL_DIFF,
    ] {
        assert!(telling.contains(&verb), "{telling:?}");
    }
}

#[test]
fn every_verb_is_tried_as_a_door_or_named_as_harmless() {
    let help = Desk::sample().peil("--help").ended(0).stdout;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let verbs: Vec<&str> = listed
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(verbs.contains(&"summary") && verbs.len() > 15, "{help}");
    let is_door = |verb: &str| {
        let mut doors = VERBS.iter();
        doors.any(|door| door.split_whitespace().next() == Some(verb))
    };
    let is_harmless = |verb: &str| HARMLESS.iter().any(|(one, _)| *one == verb);
    for verb in &verbs {
        assert!(
            is_door(verb) != is_harmless(verb),
            "{verb}: neither or both"
        );
    }
    for (verb, _) in HARMLESS {
        assert!(verbs.contains(verb), "{verb} is no verb any more");
    }
}

#[test]
fn git_itself_shows_a_blind_reviewer_nothing_of_what_others_wrote() {
    let desk = marked();
    if !git_drivers::repository(&desk) {
        return;
    }
    git_drivers::commit(&desk, "the round");
    let answers = [
        "log -p -1",
        "show",
        "diff 4b825dc642cb6eb9a060e54bf8d69288fbee4904 HEAD",
    ];
    for line in answers {
        let text = git_drivers::git(&desk, &line.split(' ').collect::<Vec<_>>()).unwrap();
        // Files that say nothing of others' views are shown.
        assert!(text.contains("oefenmissie-sarovia"), "{line}: {text}");
        assert!(!tells(&text), "{line}: {text}");
    }
}
