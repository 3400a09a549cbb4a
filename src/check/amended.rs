//! An amendment stands on a sealed review, says which bytes it amends, and why.

use super::rule::{Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::review::ReviewRole;

pub(super) const RULES: &[Rule] = &[Rule::register("amendment", amendment)];

fn amendment(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for row in case.rows {
        let Some(content) = &row.content else {
            continue;
        };
        if content.amends_at.is_none() && row.version == 1 {
            continue;
        }
        let before = case.rows.iter().find(|other| {
            other.version + 1 == row.version
                && other.role == ReviewRole::Independent
                && other.contribution == row.contribution
                && other.period == row.period
                && other.person == row.person
        });
        let problem = match before {
            None => Some("missing"),
            // What cannot be read is reported as such.
            Some(before) => before.content.as_ref().and_then(|amended| {
                if !amended.sealed {
                    Some("open")
                } else if content.sealed && content.supersedes.as_ref() != Some(&amended.digest) {
                    Some("other")
                } else if content.lock != amended.lock {
                    Some("lock")
                } else {
                    None
                }
            }),
        };
        let without_reason = content.sealed && !content.has_reason;
        let problems = [problem, without_reason.then_some("reason")];
        for problem in problems.into_iter().flatten() {
            let arguments: [(_, &dyn std::fmt::Display); 2] =
                [("problem", &problem), ("version", &row.version)];
            let place = content.amends_at.clone();
            found.at(Severity::Error, &row.path, place, &arguments);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{SEALED, World, digest_of};
    use crate::domain::review::Amends;

    const AMENDMENT: &str = "2026-H1/althea.bz-01.v2.ron";

    fn amended() -> World {
        let mut world = World::sound();
        let mut review = world.review(SEALED).clone();
        review.amends = Some(Amends {
            version: 2,
            because: "A figure was wrong".to_owned(),
        });
        review.seal.as_mut().unwrap().supersedes = Some(digest_of(SEALED));
        world.reviews.push((AMENDMENT.to_owned(), review));
        world
    }

    fn problems(world: &mut World) -> Vec<String> {
        let findings = world.findings();
        let ours = findings
            .iter()
            .filter(|finding| finding.rule == "amendment");
        ours.map(|finding| finding.arguments["problem"].clone())
            .collect()
    }

    #[test]
    fn an_amendment_of_a_sealed_review_with_a_reason_is_sound() {
        assert_eq!(amended().unsound(), [""; 0]);
    }

    #[test]
    fn an_amendment_of_nothing_of_a_draft_or_of_other_bytes_is_an_error() {
        let mut world = amended();
        world.review(SEALED).seal = None;
        assert_eq!(problems(&mut world), ["open"]);

        let mut world = amended();
        world.reviews.retain(|(path, _)| path != SEALED);
        assert_eq!(problems(&mut world), ["missing"]);

        let mut world = amended();
        let seal = world.review(AMENDMENT).seal.as_mut().unwrap();
        seal.supersedes = None;
        assert_eq!(
            world.fired("amendment"),
            [format!("error {AMENDMENT}: amends")]
        );
        assert_eq!(problems(&mut world), ["other"]);
    }

    #[test]
    fn an_amendment_keeps_the_first_scores() {
        let mut world = amended();
        let lock = world.review(AMENDMENT).lock.as_mut().unwrap();
        lock.scores.clear();
        lock.digest = crate::domain::seal::first_scores_digest(&lock.scores);
        assert_eq!(problems(&mut world), ["lock"]);
    }

    #[test]
    fn versions_follow_each_other_without_a_gap() {
        let mut world = amended();
        let amends = world.review(AMENDMENT).amends.as_mut().unwrap();
        amends.version = 3;
        assert_eq!(problems(&mut world), ["missing"]);
    }

    #[test]
    fn an_amendment_says_why() {
        let mut world = amended();
        let amends = world.review(AMENDMENT).amends.as_mut().unwrap();
        amends.because.clear();
        assert_eq!(problems(&mut world), ["reason"]);
    }
}
