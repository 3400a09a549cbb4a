//! Putting the rules to reviews one by one, then to the register, and settling what they found.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::RULES;
use super::file::File;
use super::row::Row;
use super::rule::{Found, RegisterCase, ReviewCase, Witness};
use super::view::RegisterView;
use super::withheld::withheld;
use crate::domain::catalogue;
use crate::domain::finding::{Finding, Severity};
use crate::domain::review::Review;
use crate::domain::visibility::Visibility;

/// What the rules find in one review, and what is to be kept of it for [`check_register`].
pub fn check_review(
    file: &File<'_, Review>,
    witness: Witness<'_>,
    register: &RegisterView<'_>,
    visibility: &Visibility,
) -> (Row, Vec<Finding>) {
    let mut findings = Vec::new();
    let case = ReviewCase::new(file, witness, register);
    for rule in RULES.iter().copied().flatten() {
        if let Some(check) = rule.of_review {
            check(&case, &mut Found::new(rule.name, &mut findings));
        }
    }
    let review = file.value;
    let person = Some(&review.person);
    if !visibility.shows_review(&review.contribution, review.period, review.role, person) {
        findings = findings.into_iter().map(withheld).collect();
    }
    (Row::of(file), findings)
}

/// What the rules find in the small files and between files. `rows` holds one row for each review, in any order.
pub fn check_register(
    register: &RegisterView<'_>,
    mut rows: Vec<Row>,
    today: Date,
    visibility: &Visibility,
) -> Vec<Finding> {
    rows.sort_by(|a, b| a.path.cmp(&b.path));
    let mut findings = Vec::new();
    let case = RegisterCase {
        register,
        rows: &rows,
        today,
    };
    for rule in RULES.iter().copied().flatten() {
        if let Some(check) = rule.of_register {
            check(&case, &mut Found::new(rule.name, &mut findings));
        }
    }
    let hidden = hidden_paths(&case, visibility);
    let told = |finding: Finding| {
        if hidden.contains(finding.path.as_str()) {
            withheld(finding)
        } else {
            finding
        }
    };
    findings.into_iter().map(told).collect()
}

/// Paths of what the viewer may not see yet.
fn hidden_paths<'a>(case: &RegisterCase<'a>, visibility: &Visibility) -> BTreeSet<&'a str> {
    let reviews = case.rows.iter().filter(|row| {
        let person = row.person.as_ref();
        !visibility.shows_review(&row.contribution, row.period, row.role, person)
    });
    let responses = case.register.responses.iter();
    let responses = responses.map(|file| (file.path, &file.value.contribution, file.value.period));
    let decisions = case.register.decisions.iter();
    let decisions = decisions.map(|file| (file.path, &file.value.contribution, file.value.period));
    let others = responses
        .chain(decisions)
        .filter(|(_, contribution, period)| !visibility.shows(contribution, *period, None))
        .map(|(path, ..)| path);
    reviews.map(|row| row.path.as_str()).chain(others).collect()
}

/// Lowers what a coordinator dismissed, and may dismiss, to a note that says by whom (`dismissed-by`, `dismissed-on`,
/// `dismissed-because`), and puts all in order: by path, line and rule.
pub fn settle(mut findings: Vec<Finding>, register: &RegisterView<'_>) -> Vec<Finding> {
    let rounds = register.readable_rounds();
    let dismissals: Vec<_> = rounds.flat_map(|round| &round.value.dismissed).collect();
    for finding in &mut findings {
        let named = |name: &str| finding.arguments.get(name).map(String::as_str);
        let dismissal = dismissals.iter().find(|one| {
            one.path == finding.path
                && one.is_about(finding.rule, named("contribution"), named("person"))
        });
        let may = catalogue::kind(finding.rule).is_none_or(|kind| kind.dismissable);
        if let Some(dismissal) = dismissal.filter(|_| may) {
            finding.severity = Severity::Note;
            let arguments = &mut finding.arguments;
            arguments.insert("dismissed-by", dismissal.by.to_string());
            arguments.insert("dismissed-on", dismissal.on.to_string());
            arguments.insert("dismissed-because", dismissal.because.clone());
        }
    }
    findings.sort_by(order);
    findings.dedup();
    findings
}

fn order(a: &Finding, b: &Finding) -> Ordering {
    let line = |finding: &Finding| finding.span.map(|span| span.line);
    (&a.path, line(a), a.rule)
        .cmp(&(&b.path, line(b), b.rule))
        .then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::WITHHELD;
    use super::super::world::{DRAFT, SEALED, SHARPEN, World, id, level};
    use super::*;
    use crate::domain::round::Dismissal;
    use crate::domain::seal::Digest;

    fn dismissal(rule: &str, path: &str) -> Dismissal {
        Dismissal {
            rule: id(rule),
            path: path.to_owned(),
            contribution: None,
            person: None,
            by: id("coord"),
            on: date(2026, 11, 20),
            because: "Asked and agreed".to_owned(),
        }
    }

    #[test]
    fn what_a_coordinator_dismissed_becomes_a_note_that_says_so() {
        let mut world = World::sound();
        world.register.limits.reviews_in_a_row = 1;
        let path = "2026-H2/round.ron";
        let only = |world: &World| {
            let mut findings = world.findings();
            assert_eq!(findings.len(), 1);
            findings.remove(0)
        };
        assert_eq!(only(&world).severity, Severity::Warning);
        // Dismissed for another file or rule is not dismissed.
        world.round("2026-H2").dismissed = vec![
            dismissal("too-many-in-a-row", "2026-H1/round.ron"),
            dismissal("second-reviewer", path),
        ];
        assert_eq!(only(&world).severity, Severity::Warning);
        let dismissed = &mut world.round("2026-H2").dismissed;
        dismissed.push(dismissal("too-many-in-a-row", path));
        let finding = only(&world);
        assert_eq!(finding.severity, Severity::Note);
        assert_eq!(finding.arguments["dismissed-by"], "coord");
        assert_eq!(finding.arguments["dismissed-on"], "2026-11-20");
        assert_eq!(finding.arguments["dismissed-because"], "Asked and agreed");
    }

    #[test]
    fn one_persons_finding_is_dismissed_and_not_the_next_ones() {
        let mut world = World::sound();
        world.register.limits.reviews_in_a_row = 1;
        for (person, contribution, expected) in [
            ("bz-01", "althea", Severity::Note),
            ("def-02", "althea", Severity::Warning),
            ("bz-01", "minusma", Severity::Warning),
        ] {
            let mut one = dismissal("too-many-in-a-row", "2026-H2/round.ron");
            (one.person, one.contribution) = (Some(id(person)), Some(id(contribution)));
            world.round("2026-H2").dismissed = vec![one];
            let findings = world.findings();
            let row = findings.iter().find(|one| one.rule == "too-many-in-a-row");
            assert_eq!(row.unwrap().severity, expected, "{person} {contribution}");
        }
    }

    #[test]
    fn findings_come_by_path_line_and_rule() {
        let finding = |path: &str, line, rule| {
            let span = crate::domain::finding::Span {
                line,
                column: 1,
                end_column: 2,
            };
            Finding::error(rule, path).at(span, "")
        };
        let sorted = vec![
            Finding::error("z", "a.ron"),
            finding("a.ron", 2, "b"),
            finding("a.ron", 2, "c"),
            finding("a.ron", 10, "a"),
            finding("b.ron", 1, "a"),
        ];
        let mut findings = sorted.clone();
        findings.reverse();
        findings.push(sorted[0].clone());
        assert_eq!(settle(findings, &RegisterView::default()), sorted);
    }

    /// A register with one fault in each file about the contribution.
    fn faulty() -> World {
        let mut world = World::sound();
        let seal = world.review(SEALED).seal.as_mut().unwrap();
        seal.contribution = Digest::of(b"other");
        let draft = world.review(DRAFT);
        draft.answers.get_mut(&id("A1")).unwrap().score = level(9);
        let wrong = "2026-H1/althea.bz-01#secret";
        let reply = world.responses[0].replies[SHARPEN].clone();
        world.responses[0].replies.insert(wrong.to_owned(), reply);
        world.decisions[0].decided[0].recommendation = Some(wrong.to_owned());
        world
    }

    #[test]
    fn a_reviewer_who_has_not_locked_gets_no_line_of_what_others_wrote() {
        let mut world = faulty();
        world.visibility = Visibility::of(id("bz-01"), [(id("althea"), id("2026-H2"))]);
        let findings = world.findings();
        assert_eq!(findings.len(), 4, "{findings:#?}");
        for finding in findings {
            let own = finding.path == DRAFT;
            assert_eq!(finding.excerpt.is_some(), own, "{finding:#?}");
            assert_eq!(finding.span.is_some(), own, "{finding:#?}");
            assert!(!format!("{finding:?}").contains("secret"));
            if !own {
                let arguments = finding.arguments.values();
                let told = |value: &&String| *value != WITHHELD && *value != "althea";
                assert_eq!(arguments.filter(told).count(), 0, "{finding:#?}");
            }
        }
    }

    #[test]
    fn who_has_nothing_open_sees_all_of_it() {
        let mut world = faulty();
        world.visibility = Visibility::of(id("def-02"), []);
        let findings = world.findings();
        assert_eq!(findings.len(), 4);
        assert!(findings.iter().all(|finding| finding.excerpt.is_some()));
    }
}
