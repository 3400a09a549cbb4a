//! All pages about findings as one Markdown file, for the documentation.

use crate::domain::catalogue::{Family, KINDS};
use crate::i18n::{Texts, rules};
use crate::report::render::explain::how_bad;

/// Every kind of finding, by family, as Markdown. All of it is our own text, written as Markdown already.
pub fn rules_markdown(texts: &Texts) -> String {
    let mut out = format!("# {}\n\n", texts.get("rules-title"));
    out.push_str(&format!("{}\n", texts.get("rules-intro")));
    for family in Family::ALL {
        let title = texts.get(&format!("rules-{}", family.key()));
        let why = texts.get(&format!("rules-{}-why", family.key()));
        out.push_str(&format!("\n## {title}\n\n{why}\n"));
        for kind in KINDS.iter().filter(|kind| kind.family == family) {
            let Some(page) = rules::page(texts.language(), kind.name) else {
                continue;
            };
            out.push_str(&format!("\n### `{}`\n\n**{}**\n", kind.name, page.line));
            for text in &page.meaning {
                out.push_str(&format!("\n{text}\n"));
            }
            if let Some(example) = page.example {
                out.push_str(&format!("\n```text\n{example}\n```\n"));
            }
            out.push_str(&format!(
                "\n{}\n\n*{}*\n",
                page.remedy,
                how_bad(kind, texts)
            ));
        }
    }
    out
}
