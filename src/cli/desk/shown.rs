//! What is written to a file, as changed lines.

use crate::cli::failure::{Exit, Failure};
use crate::cli::output;
use crate::i18n::Texts;
use crate::session::desk::{How, Written};

/// Prints what was said and what was written: the lines themselves when nothing was written yet.
pub fn told(written: &Written, how: How, said: &str, texts: &Texts) -> Result<Exit, Failure> {
    let path = [("path", written.path.as_str().into())];
    let mut text = String::new();
    if how.dry_run {
        text.push_str(&preview(written));
        text.push_str(&texts.with("desk-not-written", &path));
    } else {
        if !said.is_empty() {
            text.push_str(said.trim_end());
            text.push('\n');
        }
        text.push_str(&texts.with("desk-written", &path));
    }
    output::print(output::told(&text).as_bytes(), texts)?;
    Ok(Exit::Well)
}

/// The changed lines: `-` what goes, `+` what comes, `…` where lines that stay were left out.
pub fn preview(written: &Written) -> String {
    let before: Vec<&str> = written.before.lines().collect();
    let after: Vec<&str> = written.after.lines().collect();
    let mut text = format!("{}\n", written.path);
    let (mut a, mut b, mut kept) = (0, 0, 0);
    while a < before.len() || b < after.len() {
        if a < before.len() && b < after.len() && before[a] == after[b] {
            (a, b, kept) = (a + 1, b + 1, kept + 1);
            continue;
        }
        if kept > 0 {
            text.push_str("  …\n");
            kept = 0;
        }
        let (gone, come) = next_meeting(&before[a..], &after[b..]);
        for line in &before[a..a + gone] {
            text.push_str(&format!("- {line}\n"));
        }
        for line in &after[b..b + come] {
            text.push_str(&format!("+ {line}\n"));
        }
        (a, b) = (a + gone, b + come);
    }
    text
}

/// How many lines go and come before both texts go on alike for a few lines, or end.
fn next_meeting(before: &[&str], after: &[&str]) -> (usize, usize) {
    /// Lines like `},` meet everywhere; so many alike in a row are no accident.
    const ALIKE: usize = 2;
    let meets = |a: usize, b: usize| {
        let (rest, other) = (&before[a..], &after[b..]);
        let needed = ALIKE.min(rest.len().max(other.len()));
        rest.len() >= needed && other.len() >= needed && rest[..needed] == other[..needed]
    };
    for distance in 1..=before.len() + after.len() {
        for gone in distance.saturating_sub(after.len())..=distance.min(before.len()) {
            if meets(gone, distance - gone) {
                return (gone, distance - gone);
            }
        }
    }
    (before.len(), after.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_shows_the_lines_that_change() {
        let written = |before: &str, after: &str| Written {
            path: "a.ron".to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        let of = |before, after| preview(&written(before, after));
        assert_eq!(of("a\nb\nc\nd\n", "a\nB\nc\nd\n"), "a.ron\n  …\n- b\n+ B\n");
        assert_eq!(of("a\na\n", "a\na\na\n"), "a.ron\n  …\n+ a\n");
        assert_eq!(of("", "a\n"), "a.ron\n+ a\n");
    }
}
