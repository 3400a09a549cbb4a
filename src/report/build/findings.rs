//! A finding in words.

use crate::check::NEAREST;
use crate::domain::finding::Finding;
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};

/// What is wrong, in one line that is safe to show.
pub fn message(finding: &Finding, texts: &Texts) -> String {
    words(&format!("finding-{}", finding.rule), finding, texts)
}

/// What to do about it, in one line that is safe to show; `None` where the message says enough. Of a dismissed
/// finding, who dismissed it, when and why.
pub fn advice(finding: &Finding, texts: &Texts) -> Option<String> {
    if finding.arguments.contains_key("dismissed-by") {
        return Some(words("finding-dismissed", finding, texts));
    }
    let key = format!("finding-{}-advice", finding.rule);
    let advice = texts.has(&key).then(|| words(&key, finding, texts))?;
    Some(match finding.arguments.get(NEAREST) {
        Some(nearest) => {
            let nearest = sanitise_line(nearest).into_owned();
            let values = [("nearest", nearest.into()), ("advice", advice.into())];
            texts.with("finding-meant", &values)
        }
        None => advice,
    })
}

fn words(key: &str, finding: &Finding, texts: &Texts) -> String {
    let values: Vec<(&str, Value)> = finding
        .arguments
        .iter()
        .map(|(name, value)| (*name, value_of(value)))
        .collect();
    sanitise_line(&texts.with(key, &values)).into_owned()
}

/// A number counts as one, so that plurals come out right; anything else is text.
fn value_of(text: &str) -> Value {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Value::Number(number),
        _ => Value::Text(sanitise_line(text).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_rule_without_words_names_itself_and_gives_no_advice() {
        let texts = Texts::new(Language::ENGLISH);
        let finding = Finding::error("of-no-rule", "register.ron");
        assert_eq!(message(&finding, &texts), "[finding-of-no-rule]");
        assert_eq!(advice(&finding, &texts), None);
    }

    #[test]
    fn a_dismissed_finding_says_by_whom_and_why() {
        let texts = Texts::new(Language::ENGLISH);
        let finding = Finding::warning("too-many-in-a-row", "2026-H2/round.ron")
            .with("dismissed-by", "coord")
            .with("dismissed-on", "2026-11-20")
            .with("dismissed-because", "Nobody else knows the country");
        let expected = "Dismissed by coord on 2026-11-20: Nobody else knows the country";
        assert_eq!(advice(&finding, &texts).as_deref(), Some(expected));
    }

    #[test]
    fn a_name_that_was_probably_meant_comes_first() {
        let texts = Texts::new(Language::ENGLISH);
        let finding = Finding::error("unknown-person", "2026-H2/round.ron")
            .with("person", "cord-01")
            .with(NEAREST, "coord-01");
        let expected =
            "Do you mean coord-01? Correct the name, or add the function: peil people add.";
        assert_eq!(advice(&finding, &texts).as_deref(), Some(expected));
    }

    #[test]
    fn numbers_are_numbers_and_names_are_names() {
        assert!(matches!(value_of("12"), Value::Number(12)));
        assert!(matches!(value_of("007"), Value::Text(text) if text == "007"));
        assert!(matches!(value_of("a\u{1b}b"), Value::Text(text) if text == "a<U+001B>b"));
    }
}
