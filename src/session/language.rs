//! Which language to speak: the flag, then the environment, then the register's own first.

use crate::i18n::Language;

/// The language of the session: `flag`, else what the environment asks for and peil speaks, else the first of
/// the register's `languages` that peil speaks, else Dutch.
pub fn choose(flag: Option<Language>, languages: &[String]) -> Language {
    pick(asked(flag), languages)
}

/// The language that `flag`, else the environment asks for; `None`: the register decides.
pub fn asked(flag: Option<Language>) -> Option<Language> {
    let variable = |name: &str| std::env::var(name).ok();
    flag.or_else(|| from_environment(variable, sys_locale::get_locale))
}

fn pick(asked: Option<Language>, languages: &[String]) -> Language {
    let own = || languages.iter().find_map(|tag| Language::find(tag));
    asked.or_else(own).unwrap_or(Language::DUTCH)
}

/// What the environment asks for. `C` and `POSIX` ask for nothing, as does a language that peil does not
/// speak. Where none of the three variables is set, the operating system is asked.
fn from_environment(
    variable: impl Fn(&str) -> Option<String>,
    system: impl Fn() -> Option<String>,
) -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let locale = set.filter_map(variable).find(|value| !value.is_empty());
    // On Unix the system's answer is made of the same variables, and of LANGUAGE, which means something else.
    let locale = locale.or_else(|| if cfg!(unix) { None } else { system() });
    Language::find(&locale?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(set: &[(&str, &str)]) -> Option<Language> {
        let variable = |name: &str| {
            let found = set.iter().find(|(one, _)| *one == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        from_environment(variable, || None)
    }

    #[test]
    fn the_environment_decides_in_the_order_of_posix() {
        assert_eq!(
            environment(&[("LANG", "en_GB.UTF-8")]),
            Some(Language::ENGLISH)
        );
        let both = [("LANG", "en_GB.UTF-8"), ("LC_MESSAGES", "nl_NL.UTF-8")];
        assert_eq!(environment(&both), Some(Language::DUTCH));
        let empty = [("LC_ALL", ""), ("LANG", "nl")];
        assert_eq!(environment(&empty), Some(Language::DUTCH));
        let plain = [("LC_ALL", "C.UTF-8"), ("LANG", "nl_NL.UTF-8")];
        assert_eq!(environment(&plain), None);
        assert_eq!(environment(&[("LANG", "fr_FR.UTF-8")]), None);
        assert_eq!(environment(&[]), None);
    }

    #[test]
    fn what_was_asked_goes_before_the_registers_own_language() {
        let (dutch, english) = (Language::DUTCH, Language::ENGLISH);
        let register = ["fr".to_owned(), "en".to_owned()];
        assert_eq!(asked(Some(english)), Some(english));
        assert_eq!(pick(Some(dutch), &register), dutch);
        assert_eq!(pick(None, &register), english);
        assert_eq!(pick(None, &[]), dutch);
    }
}
