//! A consolidated review rests on the reviews as they stand: none was amended, changed or submitted since.

use super::row::Row;
use super::rule::{Found, RegisterCase, Rule};
use crate::domain::finding::Severity;
use crate::domain::review::ReviewRole;
use crate::domain::round::AssignmentStatus;

pub(super) const RULES: &[Rule] = &[Rule::register("consolidation-overtaken", overtaken)];

fn overtaken(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let consolidated = |row: &&Row| row.role == ReviewRole::Consolidated;
    for row in case.rows.iter().filter(consolidated) {
        let Some(content) = &row.content else {
            continue;
        };
        let beside: Vec<&Row> = case
            .rows
            .iter()
            .filter(|other| {
                other.role == ReviewRole::Independent
                    && other.contribution == row.contribution
                    && other.period == row.period
            })
            .collect();
        let mut tell = |problem: &str, of: &str| {
            let arguments: [(_, &dyn std::fmt::Display); 2] = [("problem", &problem), ("of", &of)];
            let place = content.rests_on_at.clone();
            found.at(Severity::Warning, &row.path, place, &arguments);
        };
        for seen in &content.rests_on {
            let file = case.rows.iter().find(|other| other.path == seen.path);
            match file.map(|file| (file, &file.content)) {
                None => tell("missing", &seen.path),
                // What cannot be read is reported as such.
                Some((_, None)) => {}
                Some((file, Some(now))) => {
                    let amended = beside.iter().any(|other| {
                        other.is_sealed()
                            && other.person == file.person
                            && other.version > file.version
                    });
                    if amended {
                        tell("amended", &seen.path);
                    } else if now.digest != seen.digest {
                        tell("changed", &seen.path);
                    }
                }
            }
        }
        for other in beside
            .iter()
            .filter(|other| other.is_sealed() && counts(other, case))
        {
            let rests = content.rests_on.iter();
            let mut rests =
                rests.filter_map(|seen| case.rows.iter().find(|one| one.path == seen.path));
            if !rests.any(|one| one.person == other.person) {
                tell("later", &other.path);
            }
        }
    }
}

/// True when the reviewer's assignment stands.
fn counts(row: &Row, case: &RegisterCase<'_>) -> bool {
    let round = case.register.round(row.period);
    let assignment = round.and_then(|round| round.value.contributions.get(&row.contribution));
    let assigned = assignment.and_then(|one| one.reviewers.get(row.person.as_ref()?));
    assigned.is_some_and(|one| one.status == AssignmentStatus::Assigned)
}

#[cfg(test)]
mod tests {
    use super::super::world::{SEALED, World, digest_of, id};
    use crate::domain::consolidation::Consolidation;
    use crate::domain::review::{Amends, ReviewRole};
    use crate::domain::seal::Seen;

    const CONSOLIDATED: &str = "2026-H1/althea.consolidated.ron";

    /// The sealed review, consolidated as if it were several.
    fn world() -> World {
        let mut world = World::sound();
        let mut review = world.review(SEALED).clone();
        review.role = ReviewRole::Consolidated;
        review.person = id("coord");
        review.declaration = None;
        review.lock = None;
        review.closing = None;
        review.seal = None;
        review.consolidation = Some(Consolidation {
            of: vec![Seen {
                path: SEALED.to_owned(),
                digest: digest_of(SEALED),
            }],
            ..Consolidation::default()
        });
        world.reviews.push((CONSOLIDATED.to_owned(), review));
        world
    }

    fn problems(world: &mut World) -> Vec<String> {
        let findings = world.findings();
        let ours = findings
            .iter()
            .filter(|finding| finding.rule == "consolidation-overtaken");
        ours.map(|finding| finding.arguments["problem"].clone())
            .collect()
    }

    #[test]
    fn a_review_that_was_amended_changed_lost_or_left_aside_is_a_warning() {
        assert_eq!(problems(&mut world()), [""; 0]);
        let mut changed = world();
        let made = changed.review(CONSOLIDATED).consolidation.as_mut().unwrap();
        made.of[0].digest = digest_of("another text");
        assert_eq!(problems(&mut changed), ["changed"]);
        let mut amended = world();
        let mut review = amended.review(SEALED).clone();
        review.amends = Some(Amends {
            version: 2,
            because: "A figure was wrong".to_owned(),
        });
        amended
            .reviews
            .push(("2026-H1/althea.bz-01.v2.ron".to_owned(), review));
        assert_eq!(problems(&mut amended), ["amended"]);
        let mut later = world();
        let made = later.review(CONSOLIDATED).consolidation.as_mut().unwrap();
        made.of.clear();
        assert_eq!(problems(&mut later), ["later"]);
        let mut lost = world();
        let made = lost.review(CONSOLIDATED).consolidation.as_mut().unwrap();
        made.of[0].path = "2026-H1/althea.bz-09.ron".to_owned();
        assert_eq!(problems(&mut lost), ["later", "missing"]);
    }
}
