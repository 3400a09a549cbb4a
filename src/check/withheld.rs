//! What is left of a finding on a file that the viewer may not see yet.

use super::rule::NEAREST;
use crate::domain::finding::Finding;

/// What stands for an argument that is withheld.
pub const WITHHELD: &str = "…";

/// Arguments that say no more than the names of files and the round do.
const HARMLESS: [&str; 4] = ["person", "contribution", "period", "checklist"];

/// `finding` with its rule and path alone: no line, no place in the file, nothing that the file says.
pub fn withheld(mut finding: Finding) -> Finding {
    finding.span = None;
    finding.excerpt = None;
    finding.arguments.remove(NEAREST);
    for (name, value) in &mut finding.arguments {
        if !HARMLESS.contains(name) {
            WITHHELD.clone_into(value);
        }
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::Span;

    #[test]
    fn of_a_hidden_file_only_rule_and_path_are_told() {
        let span = Span {
            line: 3,
            column: 1,
            end_column: 9,
        };
        let finding = Finding::error("unknown-source", "2026-H1/althea.bz-01.ron")
            .with("person", "bz-01")
            .with("source", "secret-letter")
            .with(NEAREST, "secret-letters")
            .at(span, "evidence: [(source: \"secret-letter\")]");
        let told = withheld(finding);
        assert_eq!(told.rule, "unknown-source");
        assert_eq!(told.path, "2026-H1/althea.bz-01.ron");
        assert_eq!(told.arguments["person"], "bz-01");
        assert!(!format!("{told:?}").contains("secret-letter"));
        assert_eq!(told.span, None);
    }
}
