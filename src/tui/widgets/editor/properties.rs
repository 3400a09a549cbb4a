//! What holds for every text, every sequence of commands and every size of screen.

use proptest::collection::vec;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use super::glyph::Glyph;
use super::layout::Layout;
use super::{Editor, EditorCommand, EditorStyles, Motion, Select, shown};

const PIECES: [&str; 34] = [
    "a",
    "b",
    "Z",
    "7",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "-",
    ".",
    "é",
    "\u{301}",
    "\u{308}",
    "\u{1F1F3}",
    "\u{1F1F1}",
    "👨",
    "\u{200d}",
    "👧",
    "👍",
    "\u{1F3FD}",
    "한",
    "\u{1112}",
    "\u{1161}",
    "\u{11ab}",
    "漢",
    "\u{3000}",
    "\u{202e}",
    "\u{fe0f}",
    "\u{e0041}",
    "क",
    "\u{94d}",
    "\u{600}",
    "ﾞ",
];

fn text() -> impl Strategy<Value = String> {
    let pieces =
        vec(prop::sample::select(PIECES.to_vec()), 0..60).prop_map(|pieces| pieces.concat());
    prop_oneof![4 => pieces, 1 => any::<String>()]
}

fn command() -> impl Strategy<Value = EditorCommand> {
    use EditorCommand::*;
    use Motion::*;
    let motion = prop::sample::select(vec![
        Left, Right, Up, Down, WordLeft, WordRight, LineStart, LineEnd, TextStart, TextEnd, PageUp,
        PageDown,
    ]);
    let char =
        prop::sample::select(PIECES.to_vec()).prop_map(|piece| piece.chars().next().unwrap_or(' '));
    let plain = vec![
        Newline,
        Backspace,
        Delete,
        DeleteWordLeft,
        DeleteWordRight,
        DeleteToLineEnd,
        SelectAll,
        Undo,
        Redo,
        Cut,
        Copy,
    ];
    prop_oneof![
        6 => char.prop_map(Insert),
        1 => any::<char>().prop_map(Insert),
        1 => text().prop_map(Paste),
        4 => prop::sample::select(plain),
        3 => motion.clone().prop_map(|motion| Move(motion, Select::No)),
        3 => motion.prop_map(|motion| Move(motion, Select::Yes)),
    ]
}

fn draw(editor: &mut Editor, width: u16, height: u16) -> Option<(u16, u16)> {
    let area = Rect::new(0, 0, width, height);
    editor
        .draw(area, &mut Buffer::empty(area), &EditorStyles::default())
        .map(Into::into)
}

fn state(editor: &Editor) -> (String, usize, Option<std::ops::Range<usize>>) {
    (
        editor.text().to_owned(),
        editor.cursor(),
        editor.selection(),
    )
}

fn is_boundary(text: &str, at: usize) -> bool {
    at == text.len() || text.grapheme_indices(true).any(|(index, _)| index == at)
}

fn rows(layout: &Layout, text: &str) -> Vec<String> {
    layout
        .rows()
        .map(|row| text[row.range].to_owned())
        .collect()
}

proptest! {
    #[test]
    fn the_cursor_and_the_selection_stay_on_cluster_boundaries(
        text in text(), at in 0..99usize, commands in vec(command(), 0..40), width in 1..20u16,
    ) {
        let mut editor = Editor::with_cursor(&text, at);
        draw(&mut editor, width, 3);
        for command in commands {
            let before = editor.text().to_owned();
            let changed = editor.apply(command.clone());
            prop_assert_eq!(changed, before != editor.text(), "{:?}", &command);
            let selection = editor.selection().unwrap_or(editor.cursor()..editor.cursor());
            for at in [editor.cursor(), selection.start, selection.end] {
                let text = editor.text();
                prop_assert!(is_boundary(text, at), "{:?} at {} after {:?}", text, at, &command);
            }
        }
    }

    #[test]
    fn undoing_everything_gives_the_first_text_and_redoing_everything_the_last(
        text in text(), commands in vec(command(), 0..40),
    ) {
        let mut editor = Editor::new(&text);
        let first = editor.text().to_owned();
        for command in commands {
            editor.apply(command);
        }
        while editor.apply(EditorCommand::Redo) {}
        let last = state(&editor);
        while editor.apply(EditorCommand::Undo) {}
        prop_assert_eq!(editor.text(), first);
        while editor.apply(EditorCommand::Redo) {}
        prop_assert_eq!(state(&editor), last);
    }

    #[test]
    fn one_undo_and_one_redo_change_nothing(text in text(), commands in vec(command(), 0..20)) {
        let mut editor = Editor::new(&text);
        for command in commands {
            editor.apply(command);
            let before = state(&editor);
            if editor.apply(EditorCommand::Undo) {
                prop_assert!(editor.apply(EditorCommand::Redo));
            }
            prop_assert_eq!(state(&editor), before);
        }
    }

    #[test]
    fn rows_put_together_are_the_text_and_no_wrapped_row_begins_with_a_space(
        text in text(), width in 1..30usize,
    ) {
        let editor = Editor::new(&text);
        let layout = Layout::new(editor.text(), width, shown);
        let mut together = String::new();
        let mut wrapped = false;
        for row in layout.rows() {
            let text = &editor.text()[row.range.clone()];
            prop_assert!(!(wrapped && text.graphemes(true).next() == Some(" ")), "{:?}", text);
            prop_assert!(is_boundary(editor.text(), row.range.start));
            together.push_str(text);
            if !row.wrapped {
                together.push('\n');
            }
            wrapped = row.wrapped;
        }
        together.pop();
        prop_assert_eq!(together, editor.text());
    }

    #[test]
    fn every_character_that_leaves_ink_is_drawn(text in text(), width in 12..40u16) {
        let mut editor = Editor::new(&text);
        draw(&mut editor, width, 1);
        let area = Rect::new(0, 0, width, editor.layout.row_count() as u16);
        let mut buf = Buffer::empty(area);
        editor.draw(area, &mut buf, &EditorStyles::default());
        let ink = |text: String| text.split_whitespace().collect::<String>();
        let drawn = area.positions().map(|cell| buf[cell].symbol()).collect();
        let clusters = editor.text().graphemes(true).filter(|cluster| *cluster != "\n");
        let meant = clusters.map(|cluster| Glyph::of(cluster, shown, width.into()).text);
        prop_assert_eq!(ink(drawn), ink(meant.collect()));
    }

    #[test]
    fn rows_after_edits_are_those_of_wrapping_everything_anew(
        text in text(), commands in vec(command(), 0..40), width in 1..20u16,
    ) {
        let mut editor = Editor::new(&text);
        draw(&mut editor, width, 3);
        for command in commands {
            editor.apply(command);
        }
        let anew = Layout::new(editor.text(), usize::from(width), shown);
        prop_assert_eq!(rows(&editor.layout, editor.text()), rows(&anew, editor.text()));
    }

    #[test]
    fn drawing_anywhere_never_panics_and_shows_the_cursor(
        text in text(), commands in vec(command(), 0..12), screen in any::<(u8, u8)>(),
        areas in vec((0..40u16, 0..20u16, 0..40u16, 0..20u16), 1..6), wheel in any::<i32>(),
        (column, row) in any::<(u16, u16)>(),
    ) {
        let screen = Rect::new(3, 1, u16::from(screen.0 % 32), u16::from(screen.1 % 16));
        let mut editor = Editor::new(&text).with_placeholder("schrijf hier 漢");
        let styles = EditorStyles::default();
        for (x, y, width, height) in areas {
            let area = Rect::new(x, y, width, height);
            for command in &commands {
                editor.apply(command.clone());
                let mut buf = Buffer::empty(screen);
                let cursor = editor.draw(area, &mut buf, &styles);
                let seen = area.intersection(screen);
                prop_assert_eq!(cursor.is_some(), !seen.is_empty());
                prop_assert!(cursor.is_none_or(|cursor| seen.contains(cursor)));
            }
            editor.scroll(wheel);
            editor.draw(area, &mut Buffer::empty(screen), &styles);
            editor.click(column % 40, row % 20);
            editor.drag(row, column);
            prop_assert!(is_boundary(editor.text(), editor.cursor()));
        }
    }

    #[test]
    fn a_click_on_the_cursor_leaves_it_there(text in text(), at in 0..99usize, width in 2..20u16) {
        let mut editor = Editor::with_cursor(&text, at);
        let at = editor.cursor();
        if let Some((column, row)) = draw(&mut editor, width, 3) {
            editor.click(column, row);
            let clicked = draw(&mut editor, width, 3);
            // Behind the edge hang spaces, between which a column cannot choose.
            prop_assert!(clicked == Some((column, row)) || column + 2 >= width, "from {}", at);
        }
    }
}
