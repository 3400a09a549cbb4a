//! Expected trouble as a value: what is wrong, where, and (through its rule's text) what to do.

use std::collections::BTreeMap;

/// Something that `peil check`, or any reading of a file, reports. Without words: these stand in the
/// language files under `finding-<rule>` and `finding-<rule>-advice`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path within the register, with `/`, as found; not yet fit for a screen.
    pub path: String,
    /// Where in the file, when known.
    pub span: Option<Span>,
    /// How bad.
    pub severity: Severity,
    /// The kebab-case name of the rule.
    pub rule: &'static str,
    /// What the rule's text names, by variable.
    pub arguments: BTreeMap<&'static str, String>,
    /// The line of the file that it is about; absent when hidden from the reader.
    pub excerpt: Option<String>,
}

/// A place in a file. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Column after the last, on the same line; at least `column + 1`.
    pub end_column: usize,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The register is not in order.
    Error,
    /// Somebody should look.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// Short name, to look its word up by and for machine-readable output.
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl Finding {
    /// A finding on the file at `path`.
    pub fn new(rule: &'static str, severity: Severity, path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            span: None,
            severity,
            rule,
            arguments: BTreeMap::new(),
            excerpt: None,
        }
    }

    /// An error on the file at `path`.
    pub fn error(rule: &'static str, path: impl Into<String>) -> Self {
        Self::new(rule, Severity::Error, path)
    }

    /// A warning on the file at `path`.
    pub fn warning(rule: &'static str, path: impl Into<String>) -> Self {
        Self::new(rule, Severity::Warning, path)
    }

    /// The same finding, naming `value` for the text's variable `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.insert(name, value.to_string());
        self
    }

    /// The same finding at a place in the file, with that line.
    #[must_use]
    pub fn at(mut self, span: Span, line: impl Into<String>) -> Self {
        self.span = Some(span);
        self.excerpt = Some(line.into());
        self
    }
}
