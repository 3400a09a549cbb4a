//! What is typed at the coordinator's verbs, read.

use std::str::FromStr;

use crate::domain::localized::Localized;
use crate::session::Session;

/// A text in the register's own language, or in the one named before it: `en=Objective`. Several make one.
pub fn localized(typed: &[String], session: &Session) -> Option<Localized> {
    let mut texts = Localized::default();
    for one in typed {
        texts.0.extend(text(one, session)?.0);
    }
    (!texts.0.is_empty()).then_some(texts)
}

/// One text, with or without its language before it; `None` when there is no text.
pub fn text(typed: &str, session: &Session) -> Option<Localized> {
    let register = session.folder.register.as_ref();
    let languages = register.map(|file| file.value.languages.clone());
    let languages = languages.unwrap_or_default();
    let named = typed.split_once('=');
    let named = named.filter(|(tag, _)| languages.iter().any(|one| one == tag.trim()));
    let own = languages.first().map_or("nl", String::as_str);
    let (language, text) = named.map_or((own, typed), |(tag, text)| (tag.trim(), text));
    let text = text.trim();
    (!text.is_empty()).then(|| Localized::only(language, text))
}

/// `NAME=VALUE`, split and the name read.
pub fn pair<T: FromStr>(typed: &str) -> Option<(T, &str)> {
    let (name, value) = typed.split_once('=')?;
    Some((name.trim().parse().ok()?, value.trim()))
}

/// Names divided by spaces or commas; `None` when one is no name, or there are none.
pub fn names<T: FromStr>(typed: &str) -> Option<Vec<T>> {
    let names = typed.split([' ', ',']).filter(|name| !name.is_empty());
    let names: Option<Vec<T>> = names.map(|name| name.parse().ok()).collect();
    names.filter(|names| !names.is_empty())
}
