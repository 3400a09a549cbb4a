//! Marks on a drawing: rectangles, lines, shapes and words at whole units, so that the same chart is the same text.

use maud::{Markup, PreEscaped, html};
use unicode_width::UnicodeWidthStr as _;

use crate::report::chart::{Chart, Levels};
use crate::report::render::wrap_text;

/// How wide a terminal column of words is at most, near enough, in whatever font the reader has.
const COLUMN: i32 = 7;
/// From one line of words to the next.
pub(super) const LINE: i32 = 17;
/// From this width on there is room for words beside the marks.
const WIDE: i32 = 560;

/// On which side of a place words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing that grows downward.
pub(super) struct Canvas {
    pub width: i32,
    pub height: i32,
    id: String,
    body: String,
}

impl Canvas {
    pub fn new(width: i32, id: &str) -> Self {
        Self {
            width,
            height: 0,
            id: id.to_owned(),
            body: String::new(),
        }
    }

    pub fn is_wide(&self) -> bool {
        self.width >= WIDE
    }

    fn push(&mut self, markup: Markup) {
        self.body.push_str(&markup.into_string());
    }

    pub fn rect(&mut self, class: &str, x: i32, y: i32, width: i32, height: i32) {
        self.push(html! { rect class=(class) x=(x) y=(y) width=(width) height=(height) {} });
    }

    pub fn line(&mut self, class: &str, from: (i32, i32), to: (i32, i32)) {
        self.push(html! { line class=(class) x1=(from.0) y1=(from.1) x2=(to.0) y2=(to.1) {} });
    }

    pub fn circle(&mut self, class: &str, at: (i32, i32), radius: i32) {
        self.push(html! { circle class=(class) cx=(at.0) cy=(at.1) r=(radius) {} });
    }

    pub fn square(&mut self, class: &str, at: (i32, i32), radius: i32) {
        self.rect(class, at.0 - radius, at.1 - radius, 2 * radius, 2 * radius);
    }

    pub fn diamond(&mut self, class: &str, at: (i32, i32), radius: i32) {
        let (x, y) = at;
        let corners = [
            (x, y - radius),
            (x + radius, y),
            (x, y + radius),
            (x - radius, y),
        ];
        let points: Vec<String> = corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
        self.push(html! { polygon class=(class) points=(points.join(" ")) {} });
    }

    pub fn text(&mut self, class: &str, at: (i32, i32), anchor: Anchor, words: &str) {
        let anchor = match anchor {
            Anchor::Start => None,
            Anchor::Middle => Some("middle"),
            Anchor::End => Some("end"),
        };
        self.push(html! { text class=(class) x=(at.0) y=(at.1) text-anchor=[anchor] { (words) } });
    }

    /// `words` broken into lines of at most `width` units, the first on `at`; how many lines that took.
    pub fn block(&mut self, class: &str, at: (i32, i32), width: i32, words: &str) -> i32 {
        let columns = usize::try_from(width / COLUMN).unwrap_or(0).max(8);
        let mut lines = 0;
        for line in wrap_text(words, columns) {
            self.text(class, (at.0, at.1 + lines * LINE), Anchor::Start, &line);
            lines += 1;
        }
        lines
    }

    /// A field in the colour of a level; hatched where it is not good enough, with its number where there is room.
    pub fn level(&mut self, levels: &Levels, level: u8, place: (i32, i32), size: (i32, i32)) {
        let ((x, y), (width, height)) = (place, size);
        let fill = format!("fill {}", shade(levels, level));
        self.rect(&fill, x, y, width, height);
        if levels.is_below(level) {
            let hatch = format!("url(#{}h)", self.id);
            self.push(html! { rect x=(x) y=(y) width=(width) height=(height) fill=(hatch) {} });
        }
        self.rect(edge(levels, level), x, y, width, height);
        if width >= 13 {
            let middle = (x + width / 2, y + height / 2 + 4);
            self.text("on", middle, Anchor::Middle, &level.to_string());
        }
    }

    fn content(&self, chart: &Chart, id: &str) -> Markup {
        let hatch = format!("{id}h");
        html! {
            title id=(format!("{id}t")) { (chart.title.as_str()) }
            desc id=(format!("{id}d")) { (chart.description.as_str()) }
            @if self.body.contains(&format!("url(#{hatch})")) {
                defs {
                    pattern id=(hatch) width="5" height="5" patternUnits="userSpaceOnUse" {
                        path class="hatch" d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" {}
                    }
                }
            }
            (PreEscaped(&self.body))
        }
    }

    /// The drawing within a page.
    pub fn within(&self, chart: &Chart, id: &str) -> String {
        let view = format!("0 0 {} {}", self.width, self.height);
        let named = format!("{id}t {id}d");
        let markup = html! {
            svg viewBox=(view) width=(self.width) height=(self.height) role="img" aria-labelledby=(named) {
                (self.content(chart, id))
            }
        };
        markup.into_string()
    }

    /// The drawing as a file.
    pub fn alone(&self, chart: &Chart, style: &str) -> String {
        let view = format!("0 0 {} {}", self.width, self.height);
        let markup = html! {
            svg xmlns="http://www.w3.org/2000/svg" viewBox=(view) width=(self.width) height=(self.height) role="img" {
                style { (PreEscaped(style)) }
                (self.content(chart, &self.id))
            }
        };
        markup.into_string()
    }
}

/// How wide `words` are, near enough.
pub(super) fn measure(words: &str) -> i32 {
    units(words.width()) * COLUMN
}

/// The class that colours a level: how far it is from the line, and on which side.
fn shade(levels: &Levels, level: u8) -> String {
    let (side, steps) = match levels.is_below(level) {
        true => ("lo", levels.line - level),
        false => ("hi", level - levels.line + 1),
    };
    format!("{side} s{}", steps.min(3))
}

/// The class of a level's edge.
pub(super) fn edge(levels: &Levels, level: u8) -> &'static str {
    match levels.is_below(level) {
        true => "edge lo",
        false => "edge hi",
    }
}

/// A number of things as units on a drawing.
pub(super) fn units(count: usize) -> i32 {
    const MOST: i32 = 1 << 20;
    i32::try_from(count).unwrap_or(MOST).min(MOST)
}
