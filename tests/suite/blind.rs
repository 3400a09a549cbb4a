//! Before the lock no verb of the command line shows a reviewer what others wrote; after it, it may.

use std::collections::BTreeMap;

use peil::domain::review::Review;
use peil::domain::seal::{Lock, first_scores_digest};
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;

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
    "check",
    "check --format json",
    "check 2026-H1",
    "check 2026-H2",
    "summary oefenmissie-sarovia",
    "summary oefenmissie-sarovia 2026-H1",
    "summary oefenmissie-sarovia 2026-H2",
    "summary oefenmissie-sarovia 2026-H2 --format markdown",
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
    "format --check",
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
    for verb in ["check", "summary oefenmissie-sarovia 2026-H1"] {
        assert!(telling.contains(&verb), "{telling:?}");
    }
}
