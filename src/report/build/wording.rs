//! Small wordings that every part of a summary shares.

use jiff::civil::Date;

use super::case::Case;
use crate::domain::answer::{Answer, CannotAssess, Confidence, NotApplicable, Score};
use crate::domain::checklist::Checklist;
use crate::domain::judgement::Verdict;
use crate::domain::objective::{ObjectiveAmendment, ObjectiveChange};
use crate::domain::review::Review;
use crate::domain::scale::Level;
use crate::domain::source::Origin;
use crate::i18n::{Texts, Value};
use crate::report::document::{Span, Spans, Style};

/// What became of an objective, and when: reworded, postponed or dropped.
pub fn objective_change(amendment: &ObjectiveAmendment, texts: &Texts) -> String {
    let on = ("on", texts.date(amendment.on).into());
    match &amendment.change {
        ObjectiveChange::Reworded(text) => {
            let text = texts.own(text).into_owned();
            texts.with("summary-objective-reworded", &[on, ("text", text.into())])
        }
        ObjectiveChange::Postponed(day) => {
            let day = texts.date(*day);
            texts.with("summary-objective-postponed", &[on, ("day", day.into())])
        }
        ObjectiveChange::Dropped => texts.with("summary-objective-dropped", &[on]),
    }
}

impl Case<'_> {
    /// `2 Zwak`.
    pub fn level_words(&self, checklist: &Checklist, level: Level) -> String {
        match checklist.scale.name(level) {
            Some(name) => format!("{level} {}", self.texts.own(&name.label)),
            None => level.to_string(),
        }
    }

    /// A level with its name.
    pub fn level(&self, checklist: &Checklist, level: Level) -> Span {
        let style = Style::Level {
            level: level.get(),
            below_line: level < checklist.scale.line,
        };
        Span::new(self.level_words(checklist, level), style)
    }

    /// A verdict: a level with its name, or that there is none.
    pub fn verdict(&self, checklist: Option<&Checklist>, verdict: Verdict) -> Span {
        match (verdict, checklist) {
            (Verdict::Level(level), Some(checklist)) => self.level(checklist, level),
            (Verdict::Level(level), None) => Span::strong(level.to_string()),
            (Verdict::NotYet, _) => Span::plain(self.t("verdict-not-yet")),
            (Verdict::NoJudgement, _) => Span::strong(self.t("verdict-no-judgement")),
        }
    }

    /// How sure, with the reason where it is low.
    pub fn confidence(&self, confidence: Confidence) -> String {
        let word = self.t(&format!("confidence-{}", confidence.key()));
        match confidence {
            Confidence::Low(reason) => {
                format!(
                    "{word} ({})",
                    self.t(&format!("low-confidence-{}", reason.key()))
                )
            }
            _ => word,
        }
    }

    /// Why something cannot be assessed.
    pub fn cannot(&self, reason: CannotAssess) -> String {
        match reason {
            CannotAssess::Other => self.t("summary-reason-other"),
            reason => self.t(&format!("cannot-assess-{}", reason.key())),
        }
    }

    /// An answer's score in words; nothing where the comment is the answer.
    pub fn score(&self, checklist: &Checklist, score: &Score) -> Spans {
        let word = match score {
            Score::Level(level) => return vec![self.level(checklist, *level)],
            Score::Text => return Vec::new(),
            Score::NotYet => self.t("score-not-yet"),
            Score::Yes => self.t("score-yes"),
            Score::No => self.t("score-no"),
            Score::Forecast {
                low, best, high, ..
            } => self.chance(low.get(), best.get(), high.get()),
            Score::Assumptions(views) => {
                self.tv("summary-assumption-views", &[("count", views.len().into())])
            }
            Score::CannotBeAssessed(reason) => {
                format!(
                    "{}: {}",
                    self.t("score-cannot-be-assessed"),
                    self.cannot(*reason)
                )
            }
            Score::NotApplicable(reason) => {
                let why = match reason {
                    NotApplicable::Other => self.t("summary-reason-other"),
                    reason => self.t(&format!("not-applicable-{}", reason.key())),
                };
                format!("{}: {why}", self.t("score-not-applicable"))
            }
        };
        vec![Span::strong(word)]
    }

    /// A forecast: the best estimate and its range.
    pub fn chance(&self, low: u8, best: u8, high: u8) -> String {
        let number = |n: u8| Value::Number(n.into());
        let values = [
            ("low", number(low)),
            ("best", number(best)),
            ("high", number(high)),
        ];
        self.tv("summary-chance", &values)
    }

    /// Whose views the evidence of an answer gives, each once.
    pub fn origins(&self, review: &Review, answer: &Answer) -> String {
        let cited = |origin: &Origin| {
            let mut sources = answer
                .evidence
                .iter()
                .filter_map(|citation| review.sources.get(&citation.source));
            sources.any(|source| source.origin == *origin)
        };
        let words: Vec<String> = Origin::ALL
            .iter()
            .filter(|origin| cited(origin))
            .map(|origin| self.origin(*origin))
            .collect();
        if words.is_empty() {
            self.t("summary-no-evidence")
        } else {
            self.tv(
                "summary-evidence-from",
                &[("origins", words.join(", ").into())],
            )
        }
    }

    /// Whose view a source gives, in a word.
    pub fn origin(&self, origin: Origin) -> String {
        self.t(match origin {
            Origin::Mission => "origin-mission",
            Origin::Line => "origin-line",
            Origin::Post => "origin-post",
            Origin::Partner => "origin-partner",
            Origin::Independent => "origin-independent",
        })
    }

    /// A day with how far it is from today.
    pub fn day(&self, day: Date) -> Spans {
        let days = i64::from((day - self.inputs.today).get_days());
        let distance = if days < 0 {
            self.t("summary-day-past")
        } else {
            self.tv("summary-day-ahead", &[("days", days.into())])
        };
        vec![Span::plain(self.texts.date(day)), Span::muted(distance)]
    }

    /// A part of a whole, with its share in whole per cent: `2 (33 %)`; only the part of an empty whole.
    pub fn share(&self, part: usize, whole: usize) -> String {
        if part == 0 || whole == 0 {
            return part.to_string();
        }
        let percent = (part * 100 + whole / 2) / whole;
        self.tv(
            "summary-share",
            &[("part", part.into()), ("percent", percent.into())],
        )
    }
}

/// `text` on one line and at most about 280 characters long, cut at the end of a sentence where one ends in
/// time; and whether it was cut.
pub(super) fn brief(text: &str) -> (String, bool) {
    use unicode_segmentation::UnicodeSegmentation;
    const LONGEST: usize = 280;
    const SHORTEST: usize = 80;
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((limit, _)) = flat.grapheme_indices(true).nth(LONGEST) else {
        return (flat, false);
    };
    let within = &flat[..limit];
    let sentence = [". ", "! ", "? ", "; "]
        .iter()
        .filter_map(|end| within.rfind(end))
        .max()
        .filter(|end| *end >= SHORTEST);
    match sentence {
        Some(end) => (within[..=end].to_owned(), true),
        None => {
            let end = within.rfind(' ').filter(|end| *end >= SHORTEST);
            (format!("{}…", &within[..end.unwrap_or(limit)]), true)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn a_long_text_is_cut_at_the_end_of_a_sentence() {
        assert_eq!(
            brief("Kort.\nEn  goed."),
            ("Kort. En goed.".to_owned(), false)
        );
        let sentence = format!("{} einde.", "woord ".repeat(20));
        let (short, cut) = brief(&format!("{sentence} {sentence} {sentence}"));
        assert!(
            cut && short.ends_with("einde.") && short.len() <= 280,
            "{short}"
        );
        let (short, cut) = brief(&"é".repeat(400));
        assert!(cut && short.chars().count() == 281);
    }
}
