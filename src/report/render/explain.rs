//! What kinds of findings mean, as text for a terminal: a list of all, and a page of each.

use unicode_width::UnicodeWidthStr as _;

use super::{Page, wrap_text};
use crate::domain::catalogue::{Family, KINDS, Kind};
use crate::i18n::{Texts, rules};

/// Columns before the sentence in the list; the longest name with a space on either side.
const NAMES: usize = 30;

/// All kinds with a line each, by what they are about.
pub fn list(texts: &Texts, page: Page) -> String {
    let mut out = String::new();
    for family in Family::ALL {
        let title = texts.get(&format!("rules-{}", family.key()));
        out.push_str(&format!("{}\n", bold(&title, page)));
        for kind in KINDS.iter().filter(|kind| kind.family == family) {
            let line = rules::page(texts.language(), kind.name).map_or("", |own| own.line);
            let columns = page.width.saturating_sub(NAMES).max(20);
            for (index, part) in wrap_text(line, columns).iter().enumerate() {
                let name = if index == 0 { kind.name } else { "" };
                out.push_str(&format!("  {name:<width$}{part}\n", width = NAMES - 2));
            }
        }
        out.push('\n');
    }
    for line in wrap_text(&texts.get("rules-more"), page.width) {
        out.push_str(&format!("{line}\n"));
    }
    out
}

/// What one kind means, why it is found, an example, how to put it right, how bad it is and who may dismiss it.
pub fn one(kind: &Kind, texts: &Texts, page: Page) -> String {
    let Some(words) = rules::page(texts.language(), kind.name) else {
        return String::new();
    };
    let mut out = format!("{}\n", bold(kind.name, page));
    let mut say = |text: &str, indent: usize| {
        for line in wrap_text(text, page.width.saturating_sub(indent).max(20)) {
            out.push_str(&format!("{:indent$}{line}\n", ""));
        }
    };
    say(words.line, 0);
    for text in &words.meaning {
        say("", 0);
        say(text, 0);
    }
    say("", 0);
    if let Some(example) = words.example {
        // As it stands in a file, however wide.
        out.push_str(&format!("    {example}\n\n"));
    }
    let facts = [
        ("rules-remedy", words.remedy.to_owned()),
        ("rules-why", why(kind, texts)),
        ("rules-how-bad", how_bad(kind, texts)),
    ]
    .map(|(label, text)| (texts.get(label), text));
    let widest = facts.iter().map(|(label, _)| label.width()).max();
    let indent = widest.unwrap_or_default() + 2;
    for (label, text) in &facts {
        let columns = page.width.saturating_sub(indent).max(20);
        for (index, line) in wrap_text(text, columns).iter().enumerate() {
            let label = if index == 0 { label.as_str() } else { "" };
            let gap = indent - label.width();
            out.push_str(&format!("{}{:gap$}{line}\n", bold(label, page), ""));
        }
    }
    out
}

/// Why findings of this family matter.
pub fn why(kind: &Kind, texts: &Texts) -> String {
    texts.get(&format!("rules-{}-why", kind.family.key()))
}

/// How bad it is, and whether a coordinator may dismiss it.
pub fn how_bad(kind: &Kind, texts: &Texts) -> String {
    let keys = kind.severities.iter().map(|severity| severity.key());
    let keys: Vec<_> = keys.collect();
    let severity = texts.get(&format!("rules-as-{}", keys.join("-")));
    let dismissal = match kind.dismissable {
        true => "rules-dismissable",
        false => "rules-firm",
    };
    format!("{severity} {}", texts.get(dismissal))
}

fn bold(text: &str, page: Page) -> String {
    match page.colour && !text.is_empty() {
        true => format!("\u{1b}[1m{text}\u{1b}[0m"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{list, one};
    use crate::domain::catalogue::{KINDS, kind};
    use crate::i18n::{Language, Texts};
    use crate::report::render::Page;

    #[test]
    fn a_page_reads_like_this() {
        for language in Language::all() {
            let texts = Texts::new(*language);
            let page = one(kind("objective-changed").unwrap(), &texts, Page::default());
            insta::assert_snapshot!(format!("page-{}", language.tag), page);
        }
    }

    #[test]
    fn the_list_names_every_kind_once_and_no_line_but_an_example_is_too_wide() {
        for language in Language::all() {
            let texts = Texts::new(*language);
            let text = list(&texts, Page::default());
            for kind in KINDS {
                let start = format!("  {} ", kind.name);
                assert_eq!(text.matches(&start).count(), 1, "{}", kind.name);
            }
            let pages = KINDS.iter().map(|kind| one(kind, &texts, Page::default()));
            for line in text
                .lines()
                .map(str::to_owned)
                .chain(pages.flat_map(|page| page.lines().map(str::to_owned).collect::<Vec<_>>()))
            {
                let fits = line.chars().count() <= 80 || line.starts_with("    ");
                assert!(fits, "{line}");
                assert!(!line.contains("[rules-"), "{line}");
            }
        }
    }
}
