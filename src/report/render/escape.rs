//! Text made fit for Markdown: what GitHub or Pandoc would read as more than text gets a backslash.

/// `text` with a backslash before everything that Markdown, GitHub's or Pandoc's, would read as more than text.
pub(super) fn escape(text: &str, at_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let list_mark = at_start.then(|| list_mark(text)).flatten();
    for (place, c) in text.char_indices() {
        let rest = &text[place..];
        let first = at_start && place == 0;
        let always = matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '{'
                | '}'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '|'
                | '~'
                | '&'
                | '$'
                | '^'
                | '@'
                | '!'
        );
        let here = (first && matches!(c, '+' | '-' | '=' | ':' | '%' | '('))
            || list_mark == Some(place)
            || (c == ':' && rest.starts_with("://"))
            || (c == '.' && text[..place].to_ascii_lowercase().ends_with("www"));
        if always || here {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Where the full stop or bracket stands that would make an item of a numbered list of `text`: after a
/// number, a letter, or a Roman number.
fn list_mark(text: &str) -> Option<usize> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (label, rest) = text.split_at(end);
    let listed = label.len() == 1
        || label.bytes().all(|b| b.is_ascii_digit())
        || label
            .to_ascii_lowercase()
            .bytes()
            .all(|b| b"ivxlcdm".contains(&b));
    (!label.is_empty() && listed && rest.starts_with(['.', ')'])).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_stays_readable() {
        assert_eq!(
            escape("De bijdrage (2026-H1) kost 3,5 %: veel.", true),
            "De bijdrage (2026-H1) kost 3,5 %: veel."
        );
        assert_eq!(escape("Nee. Toch niet.", true), "Nee. Toch niet.");
    }
}
