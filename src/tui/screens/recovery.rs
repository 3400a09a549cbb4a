//! After an interruption: what the journal holds beside what the file holds, and which of them to go on with.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::answer::Answer;
use crate::i18n::Texts;
use crate::interview::Patch;
use crate::interview::recovery::Recovery;
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::rows::Rows;
use crate::tui::widgets::scroll::Scroll;

/// The screen that offers what was found.
#[derive(Debug, Default)]
pub struct RecoveryScreen {
    scroll: Scroll,
}

impl Screen for RecoveryScreen {
    fn scope(&self) -> Scope {
        Scope::Recovery
    }

    fn title(&self, cx: &Context) -> String {
        cx.session.texts.get("recovery-title")
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        let go_on = |take_over| vec![Effect::Recover(take_over)];
        match input {
            Input::Action(Action::Confirm) => return go_on(true),
            Input::Action(Action::Remove) => return go_on(false),
            Input::Action(Action::Back) => return vec![Effect::Close],
            Input::Action(Action::Help) => return vec![Effect::Open(Place::Help(Scope::Recovery))],
            input => self.scroll.follow(&input),
        }
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let area = Rect {
            x: area.x + 1.min(area.width),
            width: area.width.saturating_sub(2).min(110),
            ..area
        };
        let texts = &cx.session.texts;
        let mut rows: Rows<()> = Rows::new(area.width);
        rows.text(&texts.get("recovery-intro"), cx.theme.text, None);
        rows.blank();
        if let Some(sitting) = &cx.sitting
            && let Some(recovery) = &sitting.recovery
        {
            let stored = sitting.interview.review();
            for (what, on_file, in_journal) in differences(recovery, stored, texts) {
                rows.line(&what, cx.theme.strong, None);
                rows.text(&texts.get("recovery-on-file"), cx.theme.muted, None);
                rows.hanging(Vec::new(), 4, &on_file, cx.theme.text, None);
                rows.text(&texts.get("recovery-in-journal"), cx.theme.muted, None);
                rows.hanging(Vec::new(), 4, &in_journal, cx.theme.text, None);
                rows.blank();
            }
        }
        let furthest = rows.furthest(area.height);
        let scroll = self.scroll.within(furthest);
        rows.draw(area, frame.buffer_mut(), scroll);
        super::checklist::more(frame, area, scroll, furthest, cx);
    }
}

/// What differs: its name, as it is on file, as it is in the journal.
fn differences(
    recovery: &Recovery,
    stored: &crate::domain::review::Review,
    texts: &Texts,
) -> Vec<(String, String, String)> {
    let mut seen = Vec::new();
    let mut found = Vec::new();
    for patch in &recovery.patches {
        match patch {
            Patch::Answer(question, _) if !seen.contains(&question) => {
                seen.push(question);
                let before = stored.answers.get(question);
                let after = recovery.recovered.answers.get(question);
                if before != after {
                    found.push((
                        question.to_string(),
                        answer(before, texts),
                        answer(after, texts),
                    ));
                }
            }
            Patch::Answer(..) => {}
            other => {
                let name = texts.get(other.key());
                let line = (name, String::new(), texts.get("recovery-newer"));
                if !found.contains(&line) {
                    found.push(line);
                }
            }
        }
    }
    found
}

fn answer(answer: Option<&Answer>, texts: &Texts) -> String {
    use crate::domain::answer::Score;
    let Some(answer) = answer else {
        return texts.get("score-not-yet");
    };
    let score = match &answer.score {
        Score::NotYet => texts.get("score-not-yet"),
        Score::Level(level) => texts.with("score-level", &[("level", level.to_string().into())]),
        Score::Yes => texts.get("score-yes"),
        Score::No => texts.get("score-no"),
        Score::Forecast { best, .. } => format!("{}%", best.get()),
        Score::Text => texts.get("score-text"),
        Score::Assumptions(_) => texts.get("part-assumptions"),
        Score::CannotBeAssessed(_) => texts.get("score-cannot-be-assessed"),
        Score::NotApplicable(_) => texts.get("score-not-applicable"),
    };
    let mut parts = vec![score];
    let named = |word: &str, text: &str| format!("{}: {text}", texts.get(word));
    let confidence = texts.get(&format!("confidence-{}", answer.confidence.key()));
    parts.push(named("confidence", &confidence));
    for (word, comment) in [
        ("strengths", &answer.strengths),
        ("concerns", &answer.concerns),
    ] {
        if !comment.is_empty() {
            parts.push(named(word, comment));
        }
    }
    let evidence = texts.with(
        "recovery-evidence",
        &[("count", answer.evidence.len().into())],
    );
    parts.push(evidence);
    parts.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn everything_that_can_be_recovered_has_a_name_and_so_has_each_side() {
        let patches = [
            Patch::Answer("A1".parse().unwrap(), None),
            Patch::Source("verslag".parse().unwrap(), None),
            Patch::Event("eigen".parse().unwrap(), None),
            Patch::Declaration(None),
            Patch::Judgement(None),
            Patch::Recommendation("bijsturen".parse().unwrap(), None),
            Patch::Escalation(None),
            Patch::Closing(None),
            Patch::FollowUp("2026-H1/a.bz-01#een".to_owned(), None),
            Patch::Seen(Vec::new()),
            Patch::Consolidation(None),
        ];
        for language in Language::all() {
            let texts = Texts::new(*language);
            for patch in &patches {
                let name = texts.get(patch.key());
                assert!(
                    texts.has(patch.key()) && !name.is_empty(),
                    "{}",
                    patch.key()
                );
            }
            for key in [
                "recovery-title",
                "recovery-intro",
                "recovery-on-file",
                "recovery-in-journal",
                "recovery-newer",
            ] {
                assert!(texts.has(key), "{key}");
            }
        }
    }

    #[test]
    fn an_answer_to_recover_is_shown_with_its_score_its_words_and_how_many_sources() {
        let texts = Texts::new(Language::ENGLISH);
        assert_eq!(answer(None, &texts), texts.get("score-not-yet"));
        let some = Answer {
            concerns: "Too few boats.".to_owned(),
            score: crate::domain::answer::Score::Level(
                crate::domain::scale::Level::new(2).unwrap(),
            ),
            ..Answer::default()
        };
        let shown = answer(Some(&some), &texts);
        let lines: Vec<&str> = shown.lines().collect();
        assert!(lines[0].contains('2'), "{shown}");
        let concerns = format!("{}: Too few boats.", texts.get("concerns"));
        assert!(lines.contains(&concerns.as_str()), "{shown}");
        assert!(!shown.contains(&texts.get("strengths")), "{shown}");
    }
}
