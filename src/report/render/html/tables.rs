//! Tables: a caption, heads for columns and rows, and a region of their own in which a wide one scrolls.

use maud::{Markup, html};

use super::blocks::Blocks;
use super::inline::{spans, words};
use crate::report::document::{Align, Table, Words};

/// A table of more columns than this may be wider than a telephone.
const NARROW: usize = 2;

/// `table`; called `title` where the page shows that already, else by its caption, else by the heading above it.
pub(super) fn table(blocks: &mut Blocks<'_>, table: &Table, title: Option<&Words>) -> Markup {
    let id = format!("t{}", blocks.number());
    let own = title.is_none() && !table.caption.is_empty();
    let caption = match title {
        Some(title) => title,
        None if own => &table.caption,
        None => &blocks.heading,
    };
    let wide = table.columns.len() > NARROW;
    let shown = html! {
        table {
            caption id=(id) class=[(!own).then_some("quiet")] { (words(caption)) }
            thead {
                tr {
                    @for column in &table.columns {
                        @if column.title.is_empty() {
                            td {}
                        } @else {
                            th scope="col" class=[class(column.align)] { (words(&column.title)) }
                        }
                    }
                }
            }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (place, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                            @if place == 0 {
                                th scope="row" class=[class(column.align)] { (spans(cell)) }
                            } @else {
                                td class=[class(column.align)] { (spans(cell)) }
                            }
                        }
                    }
                }
            }
        }
    };
    let size = format!("scroll c{}", table.columns.len().min(9));
    if wide {
        html! { div class=(size) role="region" tabindex="0" aria-labelledby=(id) { (shown) } }
    } else {
        html! { div class=(size) { (shown) } }
    }
}

fn class(align: Align) -> Option<&'static str> {
    match align {
        Align::Left => None,
        Align::Right => Some("figure"),
        Align::Centre => Some("middle"),
    }
}
