//! Rules over a register: values in, findings out. Each family of rules has a file; all rules stand in [`RULES`].

mod amended;
mod answers;
mod asked;
mod assigned;
mod canonical;
mod cited;
mod complete;
mod consolidated;
mod declared;
mod disclosed;
mod dismissed;
mod file;
mod followed;
mod forecasts;
mod history;
mod independence;
mod known;
mod lock;
mod markings;
mod nearest;
mod objectives;
mod proposed;
mod replies;
mod resealed;
mod roles;
mod row;
mod rule;
mod run;
mod sealed;
mod self_report;
mod settings;
mod signed;
mod terms;
mod twice;
mod view;
mod withheld;
#[cfg(test)]
mod world;
#[cfg(test)]
mod world_reviews;
#[cfg(test)]
mod world_values;

pub use file::{File, Locate, Place};
pub use nearest::nearest;
pub use row::{Content, Escalated, Row};
pub use rule::{Committed, NEAREST, RegisterCase, ReviewCase, Rule, SealState, Submitted, Witness};
pub use run::{check_register, check_review, settle};
pub use view::{Files, Pinned, RegisterView};
pub use withheld::{WITHHELD, withheld};

/// All rules, by family.
pub const RULES: &[&[Rule]] = &[
    canonical::RULES,
    known::RULES,
    roles::RULES,
    assigned::RULES,
    independence::RULES,
    declared::RULES,
    disclosed::RULES,
    dismissed::RULES,
    answers::RULES,
    cited::RULES,
    markings::RULES,
    complete::RULES,
    consolidated::RULES,
    proposed::RULES,
    lock::RULES,
    history::RULES,
    sealed::RULES,
    resealed::RULES,
    signed::RULES,
    self_report::RULES,
    amended::RULES,
    objectives::RULES,
    asked::RULES,
    twice::RULES,
    forecasts::RULES,
    replies::RULES,
    followed::RULES,
    terms::RULES,
    settings::RULES,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::RULES;
    use super::world::World;
    use crate::i18n::{Language, Texts};

    fn names() -> Vec<&'static str> {
        let rules = RULES.iter().copied().flatten();
        rules.map(|rule| rule.name).collect()
    }

    #[test]
    fn every_rule_has_one_name_and_words_in_every_language() {
        let mut seen = BTreeSet::new();
        for name in names() {
            assert!(seen.insert(name), "{name} stands twice");
            let kebab = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            assert!(kebab, "{name}");
            for language in Language::all() {
                let texts = Texts::new(*language);
                for key in [format!("finding-{name}"), format!("finding-{name}-advice")] {
                    assert!(texts.has(&key), "{key} in {}", language.tag);
                }
            }
        }
    }

    #[test]
    fn no_rule_finds_anything_in_a_sound_register() {
        assert_eq!(World::sound().unsound(), [""; 0]);
    }
}
