//! Where one paragraph breaks into rows.

use unicode_segmentation::UnicodeSegmentation;

use super::glyph::Glyph;
use super::shown::Shown;

/// The beginnings of the rows of a paragraph, the first of them 0.
///
/// A row breaks after spaces, which hang over the edge so that no row begins with one; after a
/// hyphen inside a word; and between ideographs. A word that is longer than a row is split between
/// clusters. `columns` is where text breaks, `limit` how many columns the screen has.
pub(super) fn wrap(paragraph: &str, columns: usize, limit: usize, shown: Shown) -> Vec<usize> {
    let mut rows = vec![0];
    if paragraph.len() <= columns && paragraph.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return rows;
    }
    let (mut start, mut column) = (0, 0);
    let mut opportunity: Option<(usize, usize)> = None;
    let mut before = "";
    let mut clusters = paragraph.grapheme_indices(true).peekable();
    while let Some((at, cluster)) = clusters.next() {
        let width = Glyph::of(cluster, shown, limit).width;
        while !is_space(cluster) && column + width > columns && at > start {
            let (split, used) = opportunity.take().unwrap_or((at, column));
            rows.push(split);
            start = split;
            column -= used;
        }
        column += width;
        if let Some((after, following)) = clusters.peek()
            && may_break(before, cluster, following)
        {
            opportunity = Some((*after, column));
        }
        before = cluster;
    }
    rows
}

/// Whether a cluster hangs over the edge instead of beginning a row.
pub(super) fn is_space(cluster: &str) -> bool {
    matches!(
        cluster,
        " " | "\t"
            | "\u{2000}"
            | "\u{2001}"
            | "\u{2002}"
            | "\u{2003}"
            | "\u{2004}"
            | "\u{2005}"
            | "\u{2006}"
            | "\u{2008}"
            | "\u{2009}"
            | "\u{200A}"
            | "\u{205F}"
            | "\u{3000}"
    )
}

fn may_break(before: &str, cluster: &str, following: &str) -> bool {
    let is_word = |cluster: &str| cluster.starts_with(char::is_alphanumeric);
    match cluster {
        _ if is_space(cluster) => !is_space(following),
        "-" => is_word(before) && is_word(following),
        _ => is_ideograph(cluster) && is_ideograph(following),
    }
}

fn is_ideograph(cluster: &str) -> bool {
    let first = cluster.chars().next();
    matches!(
        first,
        Some('\u{3041}'..='\u{30FA}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
    )
}

#[cfg(test)]
mod tests {
    use super::super::shown;
    use super::*;

    fn rows(paragraph: &str, columns: usize) -> Vec<&str> {
        let starts = wrap(paragraph, columns, columns + 1, shown);
        let ends = starts.iter().skip(1).copied().chain([paragraph.len()]);
        starts
            .iter()
            .zip(ends)
            .map(|(start, end)| &paragraph[*start..end])
            .collect()
    }

    #[test]
    fn words_stay_whole_and_their_spaces_hang() {
        assert_eq!(rows("de missie is klaar", 9), ["de missie ", "is klaar"]);
        assert_eq!(rows("een     twee", 4), ["een     ", "twee"]);
        assert_eq!(rows("     x", 3), ["     ", "x"]);
    }

    #[test]
    fn a_row_that_just_fits_is_not_broken() {
        assert_eq!(rows("abc def", 7), ["abc def"]);
        assert_eq!(rows("abc def", 6), ["abc ", "def"]);
        assert_eq!(rows("", 5), [""]);
    }

    #[test]
    fn a_word_longer_than_the_row_is_split_between_clusters() {
        assert_eq!(rows("a abcdefghij", 4), ["a ", "abcd", "efgh", "ij"]);
        assert_eq!(rows("🇳🇱👨‍👩‍👧e\u{301}x", 3), ["🇳🇱", "👨‍👩‍👧e\u{301}", "x"]);
    }

    #[test]
    fn a_wide_cluster_that_passes_the_edge_twice_is_split_once_more() {
        assert_eq!(rows("a bcé漢", 4), ["a ", "bcé", "漢"]);
        assert_eq!(rows("ab cdefg漢", 6), ["ab ", "cdefg", "漢"]);
    }

    #[test]
    fn a_hyphen_breaks_a_word_but_not_a_number_from_its_sign() {
        assert_eq!(rows("de EU-missie", 8), ["de EU-", "missie"]);
        assert_eq!(rows("waarde -12345", 9), ["waarde ", "-12345"]);
    }

    #[test]
    fn ideographs_break_anywhere_but_keep_their_full_stop() {
        assert_eq!(rows("ab 漢字漢。", 7), ["ab 漢字", "漢。"]);
    }

    #[test]
    fn one_column_still_holds_everything() {
        assert_eq!(rows("a bc", 1), ["a ", "b", "c"]);
        assert_eq!(rows("漢字", 1), ["漢", "字"]);
    }
}
