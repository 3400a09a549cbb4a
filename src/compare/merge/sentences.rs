//! Merging two versions of a text, sentence by sentence, where that is surely what both meant.

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// A text in which both sides changed sentences, with at least one that neither touched between any two changes.
/// So every sentence of it was written whole by somebody. `None` where they are closer: a person must choose.
pub(super) fn merge(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let (base, ours, theirs) = (sentences(base), sentences(ours), sentences(theirs));
    let mut edits: Vec<Edit<'_>> = edits(&base, &ours).chain(edits(&base, &theirs)).collect();
    edits.sort_by_key(|edit| edit.start);
    let apart = |pair: &[Edit<'_>]| pair[0].end < pair[1].start;
    if !edits.windows(2).all(apart) {
        return None;
    }
    let mut merged = String::new();
    let mut done = 0;
    for edit in &edits {
        merged.extend(base[done..edit.start].iter().copied());
        merged.extend(edit.with.iter().copied());
        done = edit.end;
    }
    merged.extend(base[done..].iter().copied());
    Some(merged)
}

/// Sentences `start` to `end` of the base, and what one side has instead.
#[derive(Debug)]
struct Edit<'a> {
    start: usize,
    end: usize,
    with: &'a [&'a str],
}

fn edits<'a>(base: &[&str], side: &'a [&'a str]) -> impl Iterator<Item = Edit<'a>> {
    let ops = capture_diff_slices(Algorithm::Myers, base, side);
    let changes = ops.into_iter().filter(|op| op.tag() != DiffTag::Equal);
    changes.map(|op: DiffOp| Edit {
        start: op.old_range().start,
        end: op.old_range().end,
        with: &side[op.new_range()],
    })
}

/// The sentences of a text, each with the blanks or the line feed behind it; together they are the text.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        if ended && !c.is_whitespace() && at > start {
            found.push(&text[start..at]);
            start = at;
        }
        // A sentence ends behind a full stop with a blank behind it, a line with its line feed.
        let before = text[..at].chars().next_back();
        let stop = c == ' ' && before.is_some_and(|one| matches!(one, '.' | '!' | '?' | ';' | ':'));
        ended = stop || c == '\n' || (ended && c.is_whitespace());
    }
    found.push(&text[start..]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "The goal is modest. It was reached. The mission goes on.\n\nMore later.";

    #[test]
    fn sentences_together_are_the_text() {
        assert_eq!(
            sentences(BASE),
            [
                "The goal is modest. ",
                "It was reached. ",
                "The mission goes on.\n\n",
                "More later."
            ]
        );
        assert_eq!(sentences(""), [""]);
        assert_eq!(sentences(" a.b \n\nc"), [" a.b \n\n", "c"]);
    }

    #[test]
    fn changes_with_an_untouched_sentence_between_them_go_together() {
        let ours = BASE.replace("modest", "very modest");
        let theirs = BASE.replace("More later", "Nothing more");
        let both = ours.replace("More later", "Nothing more");
        assert_eq!(merge(BASE, &ours, &theirs), Some(both.clone()));
        assert_eq!(merge(BASE, &theirs, &ours), Some(both));
    }

    #[test]
    fn changes_to_one_sentence_or_to_neighbours_do_not() {
        let ours = BASE.replace("modest", "very modest");
        assert_eq!(
            merge(BASE, &ours, &BASE.replace("The goal", "Our goal")),
            None
        );
        assert_eq!(
            merge(BASE, &ours, &BASE.replace("It was", "It has been")),
            None
        );
        let more = |text: &str| format!("{BASE}\n{text}");
        assert_eq!(merge(BASE, &more("A."), &more("B.")), None);
        assert_eq!(merge("", "A.", "B."), None);
        assert_eq!(merge(BASE, "", &ours), None);
    }
}
