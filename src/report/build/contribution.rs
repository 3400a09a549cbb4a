//! The summary of one contribution in one period, from all that was submitted about it.

pub use super::case::ContributionInputs;

use super::case::Case;
use super::page;
use crate::domain::visibility::Visibility;
use crate::i18n::Texts;
use crate::report::document::{Document, Words};

/// The summary for leadership: a page with what is asked, judgement, limitation, recommendation, points and
/// questions; a page with what these rest on; and in the annex every answer. Rests on the consolidated review
/// where there is one, else on every reviewer's. What the reader may not see yet is left out of every figure
/// and named once, where the reviews would have stood.
pub fn contribution_summary(
    inputs: &ContributionInputs<'_>,
    texts: &Texts,
    visibility: &Visibility,
) -> Document {
    let case = Case::of(inputs, texts, visibility);
    let own = case.own(&inputs.contribution.title);
    let title = case.tv(
        "summary-title-contribution",
        &[
            ("contribution", own.as_str().into()),
            ("period", inputs.period.to_string().into()),
        ],
    );
    let mut document = Document::new(Words::naming(title, &[&own]), texts.language().tag);
    page::contribution(&case, &mut document);
    document
}
