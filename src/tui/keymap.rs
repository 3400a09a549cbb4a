//! Keys to actions and back: one file of bindings resolves keys and feeds help and hints.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use serde::Deserialize;

use super::action::Action;
use crate::i18n::Texts;

/// The kind of screen that has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Scope {
    /// What holds on every screen.
    Everywhere,
    /// The list of contributions.
    Home,
    /// The questions of a review.
    Checklist,
    /// A long text being written.
    Editor,
    /// Several fields.
    Form,
    /// Something to choose from.
    List,
    /// Something to search in.
    Search,
    /// Something to read.
    Document,
    /// What was found after an interruption.
    Recovery,
    /// What several reviewers differ on.
    Consolidation,
    /// One thing that a merge could not decide.
    Conflict,
}

impl Scope {
    /// All kinds of screen.
    pub const ALL: [Self; 11] = [
        Self::Everywhere,
        Self::Home,
        Self::Checklist,
        Self::Editor,
        Self::Form,
        Self::List,
        Self::Search,
        Self::Document,
        Self::Recovery,
        Self::Consolidation,
        Self::Conflict,
    ];

    /// Short name, to look its word up by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Everywhere => "everywhere",
            Self::Home => "home",
            Self::Checklist => "checklist",
            Self::Editor => "editor",
            Self::Form => "form",
            Self::List => "list",
            Self::Search => "search",
            Self::Document => "document",
            Self::Recovery => "recovery",
            Self::Consolidation => "consolidation",
            Self::Conflict => "conflict",
        }
    }
}

/// One row of the keymap.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Binding {
    /// The keys, as in `ctrl-r`; the first is the one shown.
    pub keys: Vec<String>,
    /// What they mean.
    pub action: Action,
    /// True when the row stands in the line of hints.
    #[serde(default)]
    pub hint: bool,
    /// The word for it here, where another than the action's own is clearer.
    #[serde(default)]
    word: String,
}

impl Binding {
    /// Key of the words for what the row does.
    pub fn words(&self) -> String {
        if self.word.is_empty() {
            format!("do-{}", self.action.key())
        } else {
            format!("do-{}", self.word)
        }
    }
}

/// Which key means what.
#[derive(Debug, Clone)]
pub struct Keymap {
    scopes: BTreeMap<Scope, Vec<Binding>>,
}

impl Keymap {
    /// The keymap that comes with peil.
    ///
    /// # Errors
    /// The parser's words, when the text is no keymap; a test keeps the built-in one well.
    pub fn built_in() -> Result<Self, String> {
        ron::from_str(include_str!("keymap.ron"))
            .map(|scopes| Self { scopes })
            .map_err(|error| error.to_string())
    }

    /// What `key` means on a screen of `scope`.
    pub fn action(&self, scope: Scope, key: KeyEvent) -> Option<Action> {
        let name = name(key)?;
        [scope, Scope::Everywhere].into_iter().find_map(|scope| {
            self.bindings(scope)
                .iter()
                .find(|binding| binding.keys.contains(&name))
                .map(|binding| binding.action)
        })
    }

    /// The rows of `scope`, in order.
    pub fn bindings(&self, scope: Scope) -> &[Binding] {
        self.scopes.get(&scope).map_or(&[], Vec::as_slice)
    }

    /// The key that is shown for `action` on a screen of `scope`.
    pub fn shown(&self, scope: Scope, action: Action) -> Option<String> {
        [scope, Scope::Everywhere].into_iter().find_map(|scope| {
            self.bindings(scope)
                .iter()
                .find(|binding| binding.action == action)
                .and_then(|binding| binding.keys.first())
                .map(|key| pretty(key))
        })
    }
}

/// A key as people call it in the language of `texts`: `Spatie`, `Ctrl-R`.
pub fn called(name: &str, texts: &Texts) -> String {
    let shown = pretty(name);
    let (before, base) = match shown.rsplit_once('-') {
        Some((before, base)) if !base.is_empty() => (format!("{before}-"), base),
        _ => (String::new(), shown.as_str()),
    };
    let key = format!("key-{}", base.to_lowercase());
    if base.chars().count() > 1 && texts.has(&key) {
        format!("{before}{}", texts.get(&key))
    } else {
        shown
    }
}

/// A key's name as the keymap writes it, `ctrl-shift-left`; `None` for keys that have none.
fn name(key: KeyEvent) -> Option<String> {
    let base = match key.code {
        KeyCode::Char(' ') => "space".to_owned(),
        KeyCode::Char(c) => c.to_string(),
        KeyCode::Enter => "enter".to_owned(),
        KeyCode::Esc => "esc".to_owned(),
        KeyCode::Backspace => "backspace".to_owned(),
        KeyCode::Delete => "delete".to_owned(),
        KeyCode::Tab => "tab".to_owned(),
        KeyCode::BackTab => "backtab".to_owned(),
        KeyCode::Left => "left".to_owned(),
        KeyCode::Right => "right".to_owned(),
        KeyCode::Up => "up".to_owned(),
        KeyCode::Down => "down".to_owned(),
        KeyCode::Home => "home".to_owned(),
        KeyCode::End => "end".to_owned(),
        KeyCode::PageUp => "pgup".to_owned(),
        KeyCode::PageDown => "pgdn".to_owned(),
        KeyCode::F(n) => format!("f{n}"),
        _ => return None,
    };
    let mut name = String::new();
    let is_char = matches!(key.code, KeyCode::Char(_) | KeyCode::BackTab);
    for (modifier, word) in [
        (KeyModifiers::CONTROL, "ctrl-"),
        (KeyModifiers::ALT, "alt-"),
        (KeyModifiers::SHIFT, "shift-"),
    ] {
        // Shift is already in a character's own form: `A`, `?`.
        let counts = !(is_char && modifier == KeyModifiers::SHIFT);
        if counts && key.modifiers.contains(modifier) {
            name.push_str(word);
        }
    }
    name.push_str(&base);
    Some(name)
}

/// A key's name as people read it: `Ctrl-R`, `↓`, `Esc`.
pub fn pretty(name: &str) -> String {
    let (modifiers, base) = match name.rsplit_once('-') {
        Some((modifiers, base)) if !base.is_empty() => (modifiers, base),
        _ => ("", name),
    };
    let base = match base {
        "up" => "↑".to_owned(),
        "down" => "↓".to_owned(),
        "left" => "←".to_owned(),
        "right" => "→".to_owned(),
        "pgup" => "PgUp".to_owned(),
        "pgdn" => "PgDn".to_owned(),
        "backtab" => "Shift-Tab".to_owned(),
        one if one.chars().count() == 1 && modifiers.is_empty() => one.to_owned(),
        one if one.chars().count() == 1 => one.to_uppercase(),
        word => capitalised(word),
    };
    let mut out = String::new();
    for modifier in modifiers.split('-').filter(|word| !word.is_empty()) {
        out.push_str(&capitalised(modifier));
        out.push('-');
    }
    out + &base
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::Language;

    #[test]
    fn every_scope_is_bound_and_its_keys_are_distinct() {
        let keymap = Keymap::built_in().unwrap();
        for scope in Scope::ALL {
            let bindings = keymap.bindings(scope);
            assert!(!bindings.is_empty(), "{scope:?}");
            let mut seen = BTreeSet::new();
            for key in bindings.iter().flat_map(|binding| &binding.keys) {
                assert!(seen.insert(key), "{key} stands twice in {scope:?}");
            }
        }
    }

    #[test]
    fn every_bound_action_has_its_words_in_every_language() {
        let keymap = Keymap::built_in().unwrap();
        for language in Language::all() {
            let texts = Texts::new(*language);
            for scope in Scope::ALL {
                for binding in keymap.bindings(scope) {
                    let key = binding.words();
                    assert!(texts.has(&key), "{key} in {}", language.tag);
                }
            }
        }
    }

    #[test]
    fn keys_resolve_by_screen_and_then_everywhere() {
        let keymap = Keymap::built_in().unwrap();
        let key = |code, modifiers| KeyEvent::new(code, modifiers);
        let three = key(KeyCode::Char('3'), KeyModifiers::NONE);
        assert_eq!(
            keymap.action(Scope::Checklist, three),
            Some(Action::Level(3))
        );
        assert_eq!(keymap.action(Scope::Editor, three), None);
        let shifted = key(KeyCode::Char('S'), KeyModifiers::SHIFT);
        assert_eq!(
            keymap.action(Scope::Checklist, shifted),
            Some(Action::Submit)
        );
        let f2 = key(KeyCode::F(2), KeyModifiers::NONE);
        assert_eq!(keymap.action(Scope::Editor, f2), Some(Action::Language));
    }

    #[test]
    fn keys_are_shown_as_people_read_them() {
        assert_eq!(pretty("ctrl-r"), "Ctrl-R");
        assert_eq!(pretty("shift-left"), "Shift-←");
        assert_eq!(pretty("-"), "-");
        assert_eq!(pretty("S"), "S");
        assert_eq!(pretty("pgdn"), "PgDn");
    }
}
