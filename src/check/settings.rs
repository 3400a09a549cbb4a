//! The register's own settings: languages that peil speaks, and one kind of period.

use super::rule::{Found, RegisterCase, ReviewCase, Rule};
use crate::i18n::Language;

pub(super) const RULES: &[Rule] = &[
    Rule::register("unknown-language", unknown_language),
    Rule::both("wrong-period-kind", kind_of_review, kind_of_rounds),
];

fn unknown_language(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    for file in case.register.register.iter() {
        let languages = &file.value.languages;
        if languages.is_empty() {
            found.error(file, &["languages"], &[("language", &"none")]);
        }
        for (index, tag) in languages.iter().enumerate() {
            if !Language::all().iter().any(|language| language.tag == tag) {
                let keys = ["languages", &index.to_string()];
                found.error(file, &keys, &[("language", tag)]);
            }
        }
    }
}

fn kind_of_review(case: &ReviewCase<'_>, found: &mut Found<'_>) {
    let period = case.review().period;
    // Where there is a round, it is told there, once.
    let told = case.register.rounds.contains_key(&period);
    if let Some(register) = &case.register.register
        && period.kind() != register.value.periods
        && !told
    {
        found.error(case.file, &["period"], &[("period", &period)]);
    }
}

fn kind_of_rounds(case: &RegisterCase<'_>, found: &mut Found<'_>) {
    let Some(register) = &case.register.register else {
        return;
    };
    for file in case.register.readable_rounds() {
        let period = file.value.period;
        if period.kind() != register.value.periods {
            found.error(file, &["period"], &[("period", &period)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::{DRAFT, World};
    use crate::domain::period::PeriodKind;

    #[test]
    fn a_register_speaks_at_least_one_language_that_peil_speaks() {
        let mut world = World::sound();
        world.register.languages.push("tlh".to_owned());
        assert_eq!(
            world.fired("unknown-language"),
            ["error register.ron: languages/2"]
        );
        world.register.languages.clear();
        assert_eq!(
            world.fired("unknown-language"),
            ["error register.ron: languages"]
        );
    }

    #[test]
    fn all_periods_are_of_the_registers_kind() {
        let mut world = World::sound();
        world.register.periods = PeriodKind::Quarter;
        let rounds = [
            "error 2026-H1/round.ron: period",
            "error 2026-H2/round.ron: period",
        ];
        assert_eq!(world.fired("wrong-period-kind"), rounds);
        world.rounds.remove(&"2026-H2".parse().unwrap());
        assert_eq!(
            world.fired("wrong-period-kind"),
            [rounds[0].to_owned(), format!("error {DRAFT}: period")]
        );
    }
}
