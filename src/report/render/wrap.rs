//! Breaking text into lines of a given width, at spaces, and within a word only where it is wider than a line.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::lines::{Line, RunStyle, StyledRun};

/// The width of a line in terminal columns.
pub(super) fn width(line: &[StyledRun]) -> usize {
    line.iter().map(|run| run.text.width()).sum()
}

/// Adds `text` to `line`, within its last run where the style is the same.
pub(super) fn put(line: &mut Line, text: &str, style: RunStyle) {
    if text.is_empty() {
        return;
    }
    match line.last_mut() {
        Some(run) if run.style == style => run.text.push_str(text),
        _ => line.push(StyledRun {
            text: text.to_owned(),
            style,
        }),
    }
}

/// A piece of a paragraph: text in one style, and whether a space stands before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub style: RunStyle,
    pub spaced: bool,
}

/// Breaks `text` into lines of at most `columns` columns (at least 2); there is always one.
pub fn wrap_text(text: &str, columns: usize) -> Vec<String> {
    let piece = Piece {
        text,
        style: RunStyle::Plain,
        spaced: true,
    };
    let lines = wrap([piece], columns);
    lines
        .into_iter()
        .map(|line| line.into_iter().map(|run| run.text).collect())
        .collect()
}

/// A word that may run over several styles; nothing in it is a place to break the line.
#[derive(Default)]
struct Word<'a> {
    parts: Vec<(&'a str, RunStyle)>,
    columns: usize,
}

/// Breaks `pieces` into lines of at most `columns` columns (at least 2). A line feed begins a new line.
/// There is always one line, if only an empty one.
pub(super) fn wrap<'a>(pieces: impl IntoIterator<Item = Piece<'a>>, columns: usize) -> Vec<Line> {
    let columns = columns.max(2);
    let mut lines = vec![Line::new()];
    let mut word = Word::default();
    for piece in pieces {
        if piece.spaced {
            flush(&mut word, &mut lines, columns);
        }
        for (row, text) in piece.text.split('\n').enumerate() {
            if row > 0 {
                flush(&mut word, &mut lines, columns);
                lines.push(Line::new());
            }
            // A level and its name stay together where they fit.
            let whole = matches!(piece.style, RunStyle::Level { .. }) && text.width() <= columns;
            let words: Vec<&str> = if whole {
                vec![text]
            } else {
                text.split(' ').collect()
            };
            for (place, part) in words.into_iter().enumerate() {
                if place > 0 {
                    flush(&mut word, &mut lines, columns);
                }
                if !part.is_empty() {
                    word.columns += part.width();
                    word.parts.push((part, piece.style));
                }
            }
        }
    }
    flush(&mut word, &mut lines, columns);
    lines
}

fn flush(word: &mut Word<'_>, lines: &mut Vec<Line>, columns: usize) {
    let word = std::mem::take(word);
    let Some(&(_, first)) = word.parts.first() else {
        return;
    };
    let used = lines.last().map_or(0, |line| width(line));
    if used > 0 && used + 1 + word.columns <= columns {
        let line = last(lines);
        let same = line.last().is_some_and(|run| run.style == first);
        put(line, " ", if same { first } else { RunStyle::Plain });
    } else if used > 0 {
        lines.push(Line::new());
    }
    let mut used = width(last(lines));
    for (text, style) in word.parts {
        for cluster in text.graphemes(true) {
            if used > 0 && used + cluster.width() > columns {
                lines.push(Line::new());
                used = 0;
            }
            used += cluster.width();
            put(last(lines), cluster, style);
        }
    }
}

fn last(lines: &mut Vec<Line>) -> &mut Line {
    if lines.is_empty() {
        lines.push(Line::new());
    }
    let end = lines.len() - 1;
    &mut lines[end]
}

/// The columns of the widest line and of the widest word that `pieces` would have if there were room.
pub(super) fn natural<'a>(pieces: impl IntoIterator<Item = Piece<'a>>) -> (usize, usize) {
    let lines = wrap(pieces, usize::MAX / 2);
    let widest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
    let word = lines
        .iter()
        .map(|line| {
            let words = line.iter().flat_map(|run| match run.style {
                RunStyle::Level { .. } => vec![run.text.as_str()],
                _ => run.text.split(' ').collect(),
            });
            words.map(UnicodeWidthStr::width).max()
        })
        .max()
        .flatten()
        .unwrap_or(0);
    (widest, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, columns: usize) -> Vec<String> {
        let piece = Piece {
            text,
            style: RunStyle::Plain,
            spaced: true,
        };
        wrap([piece], columns)
            .iter()
            .map(|line| line.iter().map(|run| run.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn lines_break_at_spaces_and_at_line_feeds() {
        assert_eq!(wrapped("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrapped("een\n\ntwee", 8), ["een", "", "twee"]);
        assert_eq!(wrapped("", 8), [""]);
    }

    #[test]
    fn a_word_wider_than_the_line_breaks_between_clusters() {
        assert_eq!(
            wrapped("e\u{301}e\u{301}e\u{301}", 2),
            ["e\u{301}e\u{301}", "e\u{301}"]
        );
        assert_eq!(wrapped("漢字漢", 5), ["漢字", "漢"]);
        assert_eq!(wrapped("a 👨‍👩‍👧👨‍👩‍👧", 2), ["a", "👨‍👩‍👧", "👨‍👩‍👧"]);
    }

    #[test]
    fn pieces_that_are_joined_stay_on_one_line() {
        let piece = |text, style, spaced| Piece {
            text,
            style,
            spaced,
        };
        let pieces = [
            piece("een twee", RunStyle::Strong, true),
            piece(", drie", RunStyle::Plain, false),
        ];
        let lines = wrap(pieces, 8);
        assert_eq!(width(&lines[0]), 3);
        assert_eq!(lines[1][0].text, "twee");
        assert_eq!(lines[1][1].text, ",");
        assert_eq!(lines[2][0].text, "drie");
    }
}
