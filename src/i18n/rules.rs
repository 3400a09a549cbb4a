//! The page of a kind of finding, in words: what it means, an example, how to put it right.

use super::Language;

/// The words of one page. All of them are our own; none comes from a file of a register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RulePage {
    /// What is found, in one sentence.
    pub line: &'static str,
    /// What it means and why it is found, by paragraph; nothing where the sentence says enough.
    pub meaning: Vec<&'static str>,
    /// A line of a file as an example, where that helps.
    pub example: Option<&'static str>,
    /// How to put it right.
    pub remedy: &'static str,
}

/// The names in the language's file of pages, in its order.
pub fn names(language: Language) -> impl Iterator<Item = &'static str> {
    sections(language).map(|(name, _)| name)
}

/// The page of the kind of finding called `name`; `None` where there is none.
pub fn page(language: Language, name: &str) -> Option<RulePage> {
    let (_, text) = sections(language).find(|(own, _)| *own == name)?;
    let mut page = RulePage::default();
    for part in text.split("\n\n").map(|part| part.trim_matches('\n')) {
        if part.is_empty() {
            continue;
        }
        if let Some(remedy) = part.strip_prefix("→ ") {
            page.remedy = remedy;
        } else if let Some(example) = part.strip_prefix("    ") {
            page.example = Some(example);
        } else if page.line.is_empty() {
            page.line = part;
        } else {
            page.meaning.push(part);
        }
    }
    Some(page)
}

/// Each name with what stands below it: `## name`, then paragraphs, an example set in by four spaces, `→ ` a remedy.
fn sections(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let text = language.rules.strip_prefix("## ").unwrap_or_default();
    let sections = text.split("\n## ");
    sections.filter_map(|section| section.split_once('\n'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{names, page};
    use crate::domain::catalogue::KINDS;
    use crate::i18n::Language;

    #[test]
    fn every_kind_of_finding_has_a_page_in_every_language_and_every_page_is_of_a_kind() {
        let kinds: BTreeSet<_> = KINDS.iter().map(|kind| kind.name).collect();
        for language in Language::all() {
            let all: Vec<_> = names(*language).collect();
            let pages: BTreeSet<_> = all.iter().copied().collect();
            assert_eq!(all.len(), pages.len(), "a page stands twice");
            let missing: Vec<_> = kinds.difference(&pages).collect();
            let tag = language.tag;
            assert!(missing.is_empty(), "i18n/rules/{tag}.md lacks {missing:?}");
            let without: Vec<_> = pages.difference(&kinds).collect();
            assert!(without.is_empty(), "domain/catalogue.rs lacks {without:?}");
        }
    }

    #[test]
    fn every_page_says_what_is_found_and_how_to_put_it_right_in_whole_sentences() {
        for language in Language::all() {
            for name in names(*language) {
                let page = page(*language, name).unwrap();
                let whole = |text: &str| text.ends_with(['.', '?', '`']) && !text.contains('\n');
                assert!(whole(page.line), "{name} in {}: {page:?}", language.tag);
                assert!(whole(page.remedy), "{name} in {}: {page:?}", language.tag);
                assert!(page.line.chars().count() <= 100, "{}", page.line);
                assert!(page.meaning.iter().all(|text| whole(text)), "{page:?}");
            }
        }
        assert_eq!(page(Language::DUTCH, "no-such-rule"), None);
    }
}
