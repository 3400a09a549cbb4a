//! Pictures of the screen as SVG, made from the running program, and the pages that show them.

use std::fmt::Write as _;
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

use crate::desk::Desk;
use crate::hand::Hand;

const CELL: (usize, usize) = (9, 19);
const PAPER: &str = "#fbfaf7";
const INK: &str = "#1f2328";

/// The screen as a drawing: one text per run of cells that look the same.
fn svg(buffer: &Buffer, title: &str) -> String {
    let (width, height) = (
        usize::from(buffer.area.width),
        usize::from(buffer.area.height),
    );
    let (w, h) = (width * CELL.0 + 24, height * CELL.1 + 24);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" role=\"img\" aria-label=\"{title}\" \
         font-family=\"ui-monospace,DejaVu Sans Mono,Menlo,Consolas,monospace\" font-size=\"15\">\n\
         <title>{title}</title>\n<rect width=\"{w}\" height=\"{h}\" rx=\"8\" fill=\"{PAPER}\"/>\n"
    );
    for (y, row) in buffer.content.chunks(width).enumerate() {
        let mut x = 0;
        while x < row.len() {
            let look = (row[x].fg, row[x].modifier);
            let end = (x..row.len())
                .find(|place| (row[*place].fg, row[*place].modifier) != look)
                .unwrap_or(row.len());
            let text: String = row[x..end]
                .iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect();
            run(&mut out, (x, y), end - x, &text, look);
            x = end;
        }
    }
    out.push_str("</svg>\n");
    out
}

fn run(
    out: &mut String,
    (x, y): (usize, usize),
    cells: usize,
    text: &str,
    look: (Color, Modifier),
) {
    let (colour, modifier) = look;
    let reversed = modifier.contains(Modifier::REVERSED);
    let (left, top) = (12 + x * CELL.0, 12 + y * CELL.1);
    if reversed {
        let width = cells * CELL.0;
        let height = CELL.1;
        let _ = writeln!(
            out,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{INK}\"/>"
        );
    }
    if text.trim().is_empty() {
        return;
    }
    let fill = match colour {
        _ if reversed => PAPER,
        Color::Green => "#1a7f37",
        Color::Yellow => "#9a6700",
        Color::Red => "#cf222e",
        Color::Cyan => "#0b7285",
        _ if modifier.contains(Modifier::DIM) => "#656d76",
        _ => INK,
    };
    let weight = if modifier.contains(Modifier::BOLD) {
        " font-weight=\"bold\""
    } else {
        ""
    };
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let baseline = top + 14;
    let length = cells * CELL.0;
    let _ = writeln!(
        out,
        "<text x=\"{left}\" y=\"{baseline}\" fill=\"{fill}\"{weight} xml:space=\"preserve\" \
         textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\">{escaped}</text>"
    );
}

/// Compares a picture in `docs/screens/` with what the program shows now; `UPDATE_SCREENS=1` draws it anew.
fn hold(name: &str, picture: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs/screens")
        .join(name);
    if std::env::var_os("UPDATE_SCREENS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, picture).unwrap();
    }
    let held = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        held == picture,
        "{name} is not what the program shows; draw it anew with UPDATE_SCREENS=1 cargo test picture"
    );
}

#[test]
fn the_pictures_in_the_readme_are_what_the_program_shows() {
    for (name, language, keys) in [
        ("checklist-en.svg", "en", "<enter>g"),
        ("checklist-nl.svg", "nl", "<enter>g"),
        ("home-en.svg", "en", ""),
    ] {
        let desk = Desk::sample().as_reviewer("bz-01").in_language(language);
        let mut hand = Hand::at(desk, (100, 28));
        hand.press(keys);
        let title = format!("peil, {}", name.trim_end_matches(".svg"));
        hold(name, &svg(hand.buffer(), &title));
    }
}

#[test]
fn the_readme_shows_a_picture_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let mut shown = 0;
    for part in readme.split("](docs/").skip(1) {
        let path = part.split(')').next().unwrap();
        let path = path.split('#').next().unwrap();
        assert!(root.join("docs").join(path).exists(), "docs/{path}");
        shown += usize::from(path.ends_with(".svg"));
    }
    assert!(shown > 0);
}
