//! Ids made from a title or sentence: readable, and not ones that another branch would hand out by counting.

use crate::domain::text::fold;

/// Longest id that is made, in characters.
const LENGTH: usize = 40;

/// An id made from `text`, or from `otherwise` where the text holds no letters; with a number behind it
/// where `taken` says that it is in use. `make` takes a text as an id, or refuses it.
pub(super) fn slug<T>(
    text: &str,
    otherwise: &str,
    make: impl Fn(String) -> Option<T>,
    taken: impl Fn(&T) -> bool,
) -> T {
    let words = words(text);
    let base = if words.is_empty() { otherwise } else { &words };
    let mut n = 1u32;
    loop {
        let name = if n == 1 {
            base.to_owned()
        } else {
            format!("{base}-{n}")
        };
        match make(name) {
            Some(id) if !taken(&id) => return id,
            _ => n = n.saturating_add(1),
        }
    }
}

/// The words of `text` in plain letters and digits with `-` between; whole words as far as they fit.
fn words(text: &str) -> String {
    let mut slug = String::new();
    for c in fold(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() > LENGTH {
            let end = slug.rfind('-').unwrap_or(LENGTH);
            slug.truncate(end);
            break;
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::SourceId;

    fn made(text: &str, taken: &[&str]) -> String {
        let make = |name| SourceId::new(name).ok();
        slug(text, "source", make, |id| taken.contains(&id.as_str())).to_string()
    }

    #[test]
    fn an_id_is_made_of_whole_words_and_never_stands_twice() {
        assert_eq!(
            made("Geïntegreerde aanpak, 2026!", &[]),
            "geintegreerde-aanpak-2026"
        );
        let long = "Scherp de doelstellingen aan voordat het mandaat wordt verlengd";
        assert_eq!(made(long, &[]), "scherp-de-doelstellingen-aan-voordat-het");
        assert_eq!(made(&"a".repeat(90), &[]), "a".repeat(40));
        assert_eq!(made("?!", &[]), "source");
        assert_eq!(made("Brief", &["brief", "brief-2"]), "brief-3");
        assert_eq!(made("CON", &[]), "con-2");
    }
}
