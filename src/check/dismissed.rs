//! A dismissal speaks of a finding that there is, and that may be dismissed.

use super::rule::{Arguments, Found, RegisterCase, Rule};
use crate::domain::catalogue::{self, KINDS};

pub(super) const RULES: &[Rule] = &[Rule::register("dismissal-void", dismissal_void)];

fn dismissal_void(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.readable_rounds() {
        for (index, dismissal) in file.value.dismissed.iter().enumerate() {
            let rule = dismissal.rule.as_str();
            let problem = match catalogue::kind(rule) {
                None => "unknown",
                Some(kind) if !kind.dismissable => "barred",
                Some(_) => continue,
            };
            let keys = ["dismissed", &index.to_string(), "rule"];
            let arguments: Arguments<'_> = &[("rule", &rule), ("problem", &problem)];
            found.warning(file, &keys, arguments);
            if problem == "unknown" {
                found.meant(rule, KINDS.iter().map(|kind| kind.name));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::world::{SEALED, World, id};
    use crate::domain::finding::Severity;
    use crate::domain::round::Dismissal;

    fn dismissing(rule: &str) -> World {
        let mut world = World::sound();
        let dismissal = Dismissal {
            rule: id(rule),
            path: SEALED.to_owned(),
            contribution: None,
            person: None,
            by: id("coord"),
            on: date(2026, 11, 20),
            because: "Asked and agreed".to_owned(),
        };
        world.round("2026-H1").dismissed = vec![dismissal];
        world
    }

    #[test]
    fn a_dismissal_of_what_is_no_rule_or_may_not_be_dismissed_is_void() {
        let expected = ["warning 2026-H1/round.ron: dismissed/0/rule"];
        assert_eq!(dismissing("seal-broken").fired("dismissal-void"), expected);
        assert_eq!(dismissing("over-due").fired("dismissal-void"), expected);
        assert_eq!(dismissing("overdue").fired("dismissal-void"), [""; 0]);
        let findings = dismissing("over-due").findings();
        assert_eq!(findings[0].arguments["nearest"], "overdue");
    }

    #[test]
    fn what_may_not_be_dismissed_stays_an_error() {
        let mut world = dismissing("changed-without-reason");
        let answer = world.review(SEALED).answers.get_mut(&id("A1")).unwrap();
        answer.changed_because = None;
        let findings = world.findings();
        let told = findings
            .iter()
            .find(|finding| finding.rule == "changed-without-reason")
            .unwrap();
        assert_eq!(told.severity, Severity::Error);
    }
}
