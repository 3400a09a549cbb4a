//! Finding by a few letters: over folded text, so that `geintegreerd` finds `geïntegreerd`.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::domain::text::fold;

/// No more of a text than this is searched.
const LONGEST: usize = 2_000;

/// A text longer than this is searched for words rather than for letters.
const LONG: usize = 80;

/// A text made ready for searching, once.
#[derive(Debug, Clone)]
pub struct Key {
    folded: String,
    /// For each folded character, the character of the text that it came from.
    origin: Vec<usize>,
}

impl Key {
    /// Makes `text` ready.
    pub fn new(text: &str) -> Self {
        let mut folded = String::new();
        let mut origin = Vec::new();
        for (place, c) in text.chars().take(LONGEST).enumerate() {
            let part = fold(c.encode_utf8(&mut [0; 4]));
            origin.extend(part.chars().map(|_| place));
            folded.push_str(&part);
        }
        Self { folded, origin }
    }

    /// True for a text in which nearly any few letters can be found in order.
    fn is_long(&self) -> bool {
        self.origin.len() > LONG
    }
}

/// True when the letters of `word` stand so far apart that nobody would call it found.
fn scattered(word: &str, places: &[usize]) -> bool {
    let spread = places.last().unwrap_or(&0) - places.first().unwrap_or(&0);
    spread > 2 * word.chars().count()
}

/// How well a text matches, and which of its characters did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Higher is better.
    pub score: i64,
    /// Places of the characters that matched, in order.
    pub places: Vec<usize>,
}

/// A query made ready.
pub struct Query {
    words: Vec<String>,
    matcher: SkimMatcherV2,
}

impl Query {
    /// Makes `query` ready; its words must all be found, in any order.
    pub fn new(query: &str) -> Self {
        Self {
            words: fold(query).split_whitespace().map(str::to_owned).collect(),
            matcher: SkimMatcherV2::default().ignore_case(),
        }
    }

    /// True when nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How `key` matches; `None` when a word is not found.
    pub fn find(&self, key: &Key) -> Option<Match> {
        let mut found = Match {
            score: 0,
            places: Vec::new(),
        };
        for word in &self.words {
            let (score, places) = self.matcher.fuzzy_indices(&key.folded, word)?;
            if key.is_long() && scattered(word, &places) {
                return None;
            }
            found.score += score;
            let origins = places.into_iter().filter_map(|place| key.origin.get(place));
            found.places.extend(origins);
        }
        found.places.sort_unstable();
        found.places.dedup();
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_find_accented_ones_and_point_at_them() {
        let key = Key::new("De geïntegreerde politietrainingsmissie");
        let found = Query::new("geintegreerd").find(&key).unwrap();
        assert_eq!(found.places, (3..15).collect::<Vec<_>>());
    }

    #[test]
    fn case_is_ignored_beyond_ascii_and_words_come_in_any_order() {
        let key = Key::new("ÉÉN bron over Mali");
        assert!(Query::new("mali één").find(&key).is_some());
        assert!(Query::new("mali irak").find(&key).is_none());
    }

    #[test]
    fn in_a_long_text_letters_far_apart_are_no_match_but_a_slip_is() {
        let text = "Hoe duidelijk zijn de gronden voor deelneming, de doelstellingen van de bijdrage en de \
                    strategische doelen uit elkaar gehouden?";
        let key = Key::new(text);
        assert_eq!(Query::new("fuel").find(&key), None);
        assert_eq!(Query::new("hgek").find(&key), None);
        assert!(Query::new("doelsteling").find(&key).is_some());
        assert!(
            Query::new("oefsar")
                .find(&Key::new("Oefenmissie Sarovië"))
                .is_some()
        );
    }

    #[test]
    fn a_ligature_points_at_the_one_character_that_it_is() {
        let key = Key::new("aﬁb");
        assert_eq!(Query::new("fi").find(&key).unwrap().places, vec![1]);
    }
}
