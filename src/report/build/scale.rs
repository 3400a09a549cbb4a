//! A checklist's scale in the words of a chart.

use crate::domain::checklist::Checklist;
use crate::i18n::Texts;
use crate::report::chart::Levels;
use crate::report::document::Words;

/// The levels of `checklist` by number and name, and its line.
pub(super) fn levels(checklist: &Checklist, texts: &Texts) -> Levels {
    let name = |(level, name): (
        crate::domain::scale::Level,
        &crate::domain::scale::LevelName,
    )| { Words::line(format!("{level} {}", texts.own(&name.label))) };
    Levels {
        names: checklist.scale.iter().map(name).collect(),
        line: checklist.scale.line.get(),
        below: texts.get("chart-below").into(),
    }
}
