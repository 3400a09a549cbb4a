//! What somebody may have meant by a name that leads nowhere.

/// The name among `known` that `wrong` may be a slip of the pen for: at most a few letters away, and of several
/// the nearest, of these the first by alphabet. Another number is another thing, not a slip: `bz-04` does not
/// mean `bz-01`, but `bz-1` may.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = wrong.to_lowercase();
    let letters = folded.chars().count();
    let limit = (letters / 4).clamp(1, 3);
    let near = known.into_iter().filter(|name| *name != wrong);
    let near = near.filter_map(|name| {
        let other = name.to_lowercase();
        if other.chars().count().abs_diff(letters) > limit || differs_in_number(&folded, &other) {
            return None;
        }
        let distance = strsim::osa_distance(&folded, &other);
        (distance <= limit && distance < letters).then_some((distance, name))
    });
    near.min().map(|(_, name)| name)
}

/// True when both read the same but for their numbers.
fn differs_in_number(one: &str, other: &str) -> bool {
    let (words, numbers) = split(one);
    let (other_words, other_numbers) = split(other);
    words == other_words && numbers != other_numbers
}

/// The text with each number left out, and these numbers without leading zeros.
fn split(text: &str) -> (Vec<&str>, Vec<&str>) {
    let digit = |c: char| c.is_ascii_digit();
    let words = text.split(digit).filter(|part| !part.is_empty()).collect();
    let numbers = text.split(|c| !digit(c)).filter(|part| !part.is_empty());
    let numbers = numbers
        .map(|number| number.trim_start_matches('0'))
        .collect();
    (words, numbers)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const PEOPLE: [&str; 4] = ["bz-01", "bz-02", "coord-01", "def-01"];

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        for (wrong, meant) in [
            ("cord-01", "coord-01"),
            ("coord-1", "coord-01"),
            ("zb-01", "bz-01"),
            ("DEF-01", "def-01"),
            ("bz01", "bz-01"),
        ] {
            assert_eq!(nearest(wrong, PEOPLE), Some(meant), "{wrong}");
        }
    }

    #[test]
    fn another_number_or_another_word_is_no_slip() {
        for wrong in ["bz-04", "jenv-01", "coord-02", "x", ""] {
            assert_eq!(nearest(wrong, PEOPLE), None, "{wrong}");
        }
        assert_eq!(nearest("bz-01", ["bz-01"]), None);
        assert_eq!(nearest("A1", ["A2", "B1", "a1"]), Some("a1"));
        assert_eq!(nearest("a", ["b"]), None);
    }

    #[test]
    fn of_several_the_nearest_and_then_the_first_is_named() {
        assert_eq!(nearest("letterx", ["lettery", "letter"]), Some("letter"));
        assert_eq!(nearest("lettex", ["letter", "lettes"]), Some("letter"));
    }
}
