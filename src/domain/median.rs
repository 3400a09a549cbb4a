//! The middle of some levels, without averaging: the lower median.

use super::scale::Level;

/// The lower median: the middle level, and of two middle ones the lower. `None` below two levels, since one
/// answer is no middle.
pub fn lower_median(levels: impl IntoIterator<Item = Level>) -> Option<Level> {
    let mut levels: Vec<Level> = levels.into_iter().collect();
    if levels.len() < 2 {
        return None;
    }
    levels.sort_unstable();
    levels.get((levels.len() - 1) / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::level;

    fn median(levels: &[u8]) -> Option<u8> {
        lower_median(levels.iter().map(|n| level(*n))).map(Level::get)
    }

    #[test]
    fn of_two_middle_levels_the_lower_one_counts() {
        assert_eq!(median(&[4, 1]), Some(1));
        assert_eq!(median(&[4, 1, 3]), Some(3));
        assert_eq!(median(&[4, 3, 1, 2]), Some(2));
    }

    #[test]
    fn one_level_alone_has_no_middle() {
        assert_eq!(median(&[3]), None);
        assert_eq!(median(&[]), None);
    }
}
