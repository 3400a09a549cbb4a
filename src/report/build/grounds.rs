//! What stands between somebody and a review, or speaks for somebody, in words. Of `not_before` only the period.

use crate::domain::independence::Ground;
use crate::domain::independence::suggestion::{Merit, Refusal};
use crate::i18n::{Texts, Value};

/// A ground, to stand behind the person's name.
pub fn ground(ground: &Ground, texts: &Texts) -> String {
    let key = format!("ground-{}", ground.key());
    match ground {
        Ground::NotAReviewer | Ground::Responsible => texts.get(&key),
        Ground::SameUnit(unit) => texts.with(&key, &[("what", unit.as_str().into())]),
        Ground::SameFunction(function) => {
            let what = texts.own(function).into_owned();
            texts.with(&key, &[("what", what.into())])
        }
        Ground::NotBefore(from) => texts.with(&key, &[("from", from.to_string().into())]),
        Ground::SpokeForTheLine(period) | Ground::SpokeLongAgo(period) => {
            texts.with(&key, &[("period", period.to_string().into())])
        }
        Ground::InARow { number, limit } => texts.with(
            &key,
            &[("number", number_of(*number)), ("limit", number_of(*limit))],
        ),
    }
}

/// Several grounds in one sentence.
pub fn grounds(all: &[Ground], texts: &Texts) -> String {
    let words: Vec<String> = all.iter().map(|one| ground(one, texts)).collect();
    words.join("; ")
}

/// Why a reviewer is not asked.
pub fn refusal(refusal: &Refusal, texts: &Texts) -> String {
    match refusal {
        Refusal::Ground(one) => ground(one, texts),
        Refusal::Gone => texts.get("refusal-gone"),
    }
}

/// What speaks for somebody.
pub fn merit(merit: &Merit, texts: &Texts) -> String {
    match merit {
        Merit::OtherMinistry(ministry) => texts.with(
            "merit-other-ministry",
            &[("ministry", ministry.as_str().into())],
        ),
        Merit::Expertise(field) => {
            texts.with("merit-expertise", &[("field", field.as_str().into())])
        }
        Merit::Fresh => texts.get("merit-fresh"),
        Merit::LongAgo(period) => {
            texts.with("merit-long-ago", &[("period", period.to_string().into())])
        }
        Merit::Again { number, limit } => texts.with(
            "merit-again",
            &[("number", number_of(*number)), ("limit", number_of(*limit))],
        ),
        Merit::Load(count) => texts.with("merit-load", &[("count", number_of(*count))]),
    }
}

fn number_of(number: usize) -> Value {
    Value::from(number)
}
