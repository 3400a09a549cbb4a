//! Reads Rust source just far enough to see which paths it names: comments and strings skipped, groups spread out.

use std::path::{Path, PathBuf};

/// A source file of the crate.
pub struct Source {
    /// Its path from the root of the repository, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Every `.rs` file below `folder`, in the order of their paths.
pub fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut waiting = vec![root.join(folder)];
    let mut found: Vec<PathBuf> = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    let source = |path: PathBuf| Source {
        text: std::fs::read_to_string(&path).unwrap(),
        path: path
            .strip_prefix(root)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/"),
    };
    found.into_iter().map(source).collect()
}

impl Source {
    /// The modules that the file stands for: `src/store/codec.rs` is `store`, `codec`.
    pub fn module(&self) -> Vec<String> {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let mut parts: Vec<_> = inner
            .trim_end_matches(".rs")
            .split('/')
            .map(str::to_owned)
            .collect();
        if matches!(
            parts.last().map(String::as_str),
            Some("mod" | "lib" | "main")
        ) {
            parts.pop();
        }
        parts
    }

    /// Every path of two parts or more that the file names, outside its own tests; `crate::` and `super::`
    /// are resolved to `crate::…`.
    pub fn paths(&self) -> Vec<String> {
        paths(&self.text, &self.module())
    }

    /// Its words and signs, without comments and strings.
    pub fn tokens(&self) -> Vec<String> {
        tokens(&self.text)
    }
}

/// Words and signs of `text`; `::` is one sign, a string is the sign `"`.
pub fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let mut found = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        if c == '/' && at(i + 1) == '/' {
            while i < chars.len() && chars[i] != '\n' {
                i += 1;
            }
        } else if c == '/' && at(i + 1) == '*' {
            i = past_comment(&chars, i);
        } else if let Some(end) = past_string(&chars, i) {
            found.push("\"".to_owned());
            i = end;
        } else if c == '_' || c.is_alphabetic() {
            let start = i;
            while i < chars.len() && (chars[i] == '_' || chars[i].is_alphanumeric()) {
                i += 1;
            }
            found.push(chars[start..i].iter().collect());
        } else if c == ':' && at(i + 1) == ':' {
            found.push("::".to_owned());
            i += 2;
        } else {
            if !c.is_whitespace() {
                found.push(c.to_string());
            }
            i += 1;
        }
    }
    found
}

fn past_comment(chars: &[char], mut i: usize) -> usize {
    let mut depth = 0;
    while i < chars.len() {
        match (chars[i], chars.get(i + 1)) {
            ('/', Some('*')) => (depth, i) = (depth + 1, i + 2),
            ('*', Some('/')) => (depth, i) = (depth - 1, i + 2),
            _ => i += 1,
        }
        if depth == 0 {
            break;
        }
    }
    i
}

/// The place after the string or character that begins at `i`, if one does. A lifetime is neither.
fn past_string(chars: &[char], i: usize) -> Option<usize> {
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let within_word = i > 0 && (at(i - 1) == '_' || at(i - 1).is_alphanumeric());
    let begins = usize::from(!within_word && matches!(at(i), 'b' | 'c'));
    let raw = usize::from(!within_word && at(i + begins) == 'r');
    let mut start = i + begins + raw;
    let mut hashes = 0;
    while raw == 1 && at(start) == '#' {
        (hashes, start) = (hashes + 1, start + 1);
    }
    match at(start) {
        '"' if raw == 1 => {
            let end = |from: usize| at(from) == '"' && (1..=hashes).all(|n| at(from + n) == '#');
            let close = (start + 1..chars.len()).find(|from| end(*from))?;
            Some(close + 1 + hashes)
        }
        '"' => past_quote(chars, start, '"'),
        '\'' if raw == 0 && (at(start + 1) == '\\' || at(start + 2) == '\'') => {
            past_quote(chars, start, '\'')
        }
        _ => None,
    }
}

fn past_quote(chars: &[char], start: usize, quote: char) -> Option<usize> {
    let mut i = start + 1;
    while i < chars.len() && chars[i] != quote {
        i += if chars[i] == '\\' { 2 } else { 1 };
    }
    Some(i + 1)
}

/// Every path in `text`, a file that stands for `module`.
pub fn paths(text: &str, module: &[String]) -> Vec<String> {
    let tokens = tokens(text);
    let token = |i: usize| tokens.get(i).map_or("", String::as_str);
    let mut found = Vec::new();
    // Inline modules that are open, each with the number of braces around its content.
    let (mut inline, mut braces): (Vec<(String, usize)>, usize) = (Vec::new(), 0);
    let mut i = 0;
    while i < tokens.len() {
        match token(i) {
            "{" => braces += 1,
            "}" => {
                braces -= 1;
                inline.retain(|(_, depth)| *depth <= braces);
            }
            "mod" if token(i + 2) == "{" => {
                inline.push((token(i + 1).to_owned(), braces + 1));
            }
            _ => {}
        }
        let tested = inline.iter().any(|(name, _)| name == "tests");
        let begins = is_word(token(i)) && token(i + 1) == "::" && (i == 0 || token(i - 1) != "::");
        if begins && !tested {
            let mut here: Vec<String> = module.to_vec();
            here.extend(inline.iter().map(|(name, _)| name.clone()));
            let mut spread = Vec::new();
            i = spread_tree(&tokens, i, &[], &mut spread);
            found.extend(
                spread
                    .into_iter()
                    .map(|path| resolve(path, &here).join("::")),
            );
        } else {
            i += 1;
        }
    }
    found
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c == '_' || c.is_alphabetic())
}

/// Reads the path that begins at token `i`, its groups spread out, and returns the place after it.
fn spread_tree(
    tokens: &[String],
    mut i: usize,
    before: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let token = |i: usize| tokens.get(i).map_or("", String::as_str);
    let mut path = before.to_vec();
    while is_word(token(i)) || token(i) == "*" {
        path.push(token(i).to_owned());
        i += 1;
        if token(i) != "::" || !(is_word(token(i + 1)) || matches!(token(i + 1), "*" | "{")) {
            break;
        }
        i += 1;
        if token(i) == "{" {
            i += 1;
            while i < tokens.len() && token(i) != "}" {
                let next = spread_tree(tokens, i, &path, found);
                // A sign between two parts of the group, or something that is no path: go on behind it.
                i = if next == i { i + 1 } else { next };
            }
            return i + 1;
        }
    }
    if path.len() > before.len() {
        if token(i) == "as" {
            i += 2;
        }
        found.push(path);
    }
    i
}

/// `path` with `crate`, `self` and `super` made one path from the crate's root.
fn resolve(path: Vec<String>, here: &[String]) -> Vec<String> {
    let mut base = here.to_vec();
    let mut rest = path.as_slice();
    match rest.first().map(String::as_str) {
        Some("self") => rest = &rest[1..],
        Some("super") => {
            while rest.first().is_some_and(|part| part == "super") {
                base.pop();
                rest = &rest[1..];
            }
        }
        _ => return path,
    }
    let mut whole = vec!["crate".to_owned()];
    whole.extend(base);
    whole.extend_from_slice(rest);
    whole
}
