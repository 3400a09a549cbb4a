//! What differs from the last period: both sides beside each other where there is room, else one below the other.

use super::{Page, Paper};
use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::report::build::changes::{ChangePage, document};
use crate::report::document::Document;
use crate::report::render::lines::{Glyphs, Line, lines};
use crate::report::render::side_by_side::{WIDE, side_by_side};
use crate::session::differences::SinceLast;
use crate::tui::context::Context;

/// What differs from the last period in which `contribution` was reviewed.
pub fn changes(contribution: &ContributionId, period: Period, cx: &Context) -> Page {
    let contribution = contribution.clone();
    Page::laid(
        Box::new(move |cx, width| paper(cx, &contribution, period, usize::from(width))),
        cx,
    )
}

fn paper(cx: &Context, contribution: &ContributionId, period: Period, width: usize) -> Paper {
    let texts = &cx.session.texts;
    let said = |key: &str| {
        let mut document = Document::new(texts.get("diff-since-last"), texts.language().tag);
        document.text(texts.get(key));
        lines(&document, width)
    };
    let lines = match cx.session.since_last(contribution, period) {
        SinceLast::Hidden => said("diff-since-last-hidden"),
        SinceLast::Nothing => said("diff-since-last-nothing"),
        SinceLast::Pages(pages) => {
            let laid = pages.iter().map(|page| laid(page, width, cx));
            laid.collect::<Vec<_>>().join(&Line::new())
        }
    };
    let title = texts.get("diff-since-last");
    Paper { title, lines }
}

fn laid(page: &ChangePage, width: usize, cx: &Context) -> Vec<Line> {
    let texts = &cx.session.texts;
    if width < WIDE {
        return lines(&document(page, texts), width);
    }
    side_by_side(page, &texts.get("diff-short"), width, Glyphs::Box)
}
