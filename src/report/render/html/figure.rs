//! A chart on the page: its words, the drawing in two widths, and the figures as a table beside it.

use maud::{Markup, PreEscaped, html};

use super::blocks::Blocks;
use super::inline::words;
use super::tables;
use crate::report::chart::Chart;
use crate::report::render::svg;

/// How wide the drawing is on a desk and on paper, and on a telephone.
const WIDTHS: [(&str, i32); 2] = [("wide", 704), ("narrow", 336)];

/// `chart`. A style sheet shows the drawing that fits; the other one is not there for anybody.
pub(super) fn figure(blocks: &mut Blocks<'_>, chart: &Chart) -> Markup {
    let number = blocks.number();
    html! {
        figure.chart {
            figcaption {
                strong { (words(&chart.title)) }
                " "
                span.muted { (words(&chart.description)) }
            }
            @for (class, width) in WIDTHS {
                div class=(class) {
                    (PreEscaped(svg::inline(chart, width, &format!("c{number}{}", &class[..1]))))
                }
            }
            details {
                summary { (blocks.texts.get("html-figures")) }
                (tables::table(blocks, &chart.table, Some(&chart.title)))
            }
        }
    }
}
