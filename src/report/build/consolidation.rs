//! What several reviewers differ on, one after another, each with everybody's words beside each other.

use crate::domain::answer::{Answer, Confidence, Score};
use crate::domain::checklist::Checklist;
use crate::domain::follow_up::recommendation_key;
use crate::domain::judgement::{Judged, Verdict};
use crate::domain::review::Review;
use crate::domain::subject::Subject;
use crate::i18n::Texts;
use crate::report::document::Document;

/// The differences between `voices`; `draft` is the consolidated review so far.
pub fn differences(
    voices: &[Review],
    subjects: &[Subject],
    draft: Option<&Review>,
    checklist: &Checklist,
    texts: &Texts,
) -> Document {
    let mut document = Document::new(texts.get("consolidation-title"), texts.language().tag);
    let settled = |subject: &&Subject| draft.is_some_and(|draft| subject.is_settled(draft));
    let left = subjects.len() - subjects.iter().filter(settled).count();
    let values = [("left", left.into()), ("all", subjects.len().into())];
    document.text(texts.with("consolidation-left", &values));
    for subject in subjects {
        let mut title = title(subject, checklist, texts);
        if settled(&subject) {
            title = format!("✓ {title}");
        }
        document.heading(2, title);
        for voice in voices {
            for (said, words) in said(voice, subject, checklist, texts) {
                let by = format!("{}: {said}", voice.person);
                if words.trim().is_empty() {
                    document.text(by);
                } else {
                    document.quote(&words, by);
                }
            }
        }
    }
    document
}

fn title(subject: &Subject, checklist: &Checklist, texts: &Texts) -> String {
    match subject {
        Subject::Question(id) => {
            let question = checklist.question(id);
            let text = question.map(|one| texts.own(&one.text).into_owned());
            format!("{id}  {}", text.unwrap_or_default())
        }
        Subject::FollowUp(key) => format!("{}: {key}", texts.get("part-follow-up")),
        Subject::Judgement => texts.get("step-judgement"),
        Subject::Escalation => texts.get("step-escalation"),
        Subject::Recommendation(name) => format!("{}: {name}", texts.get("part-gathered")),
    }
}

/// What one of them says, in few words, and in that person's own.
fn said(
    voice: &Review,
    subject: &Subject,
    checklist: &Checklist,
    texts: &Texts,
) -> Vec<(String, String)> {
    match subject {
        Subject::Question(id) => {
            let answer = voice.answers.get(id).cloned().unwrap_or_default();
            let said = score(&answer.score, checklist, texts);
            let said = format!("{said}{}", confidence(answer.confidence, texts));
            vec![(said, words(&answer))]
        }
        Subject::FollowUp(key) => match voice.follow_up.get(key) {
            Some(stands) => {
                let status = texts.get(&format!("follow-up-{}", stands.status.key()));
                vec![(status, stands.comment.clone())]
            }
            None => vec![(texts.get("consolidation-silent"), String::new())],
        },
        Subject::Judgement => {
            let given = voice.judgement.clone().unwrap_or_default();
            let one = |word: &str, judged: Judged| {
                let verdict = match judged.verdict {
                    Verdict::Level(level) => score(&Score::Level(level), checklist, texts),
                    Verdict::NoJudgement => texts.get("verdict-no-judgement"),
                    Verdict::NotYet => texts.get("verdict-not-yet"),
                };
                let sure = confidence(judged.confidence, texts);
                (
                    format!("{}: {verdict}{sure}", texts.get(word)),
                    judged.because,
                )
            };
            vec![
                one("part-contribution", given.contribution),
                one("part-mission", given.mission),
            ]
        }
        Subject::Escalation => {
            let given = voice.escalation.iter();
            given
                .map(|given| {
                    let level = texts.get(&format!("escalation-{}", given.level.key()));
                    (
                        format!("{level} {}", given.addressee),
                        given.because.clone(),
                    )
                })
                .collect()
        }
        Subject::Recommendation(name) => {
            let theirs = voice.recommendations.iter();
            theirs
                .filter(|(id, _)| recommendation_key(voice, id) == *name)
                .map(|(_, one)| {
                    (
                        format!("{} · {}", one.code, one.addressee),
                        one.text.clone(),
                    )
                })
                .collect()
        }
    }
}

fn words(answer: &Answer) -> String {
    let mut said: Vec<String> = Vec::new();
    if let Score::Assumptions(views) = &answer.score {
        said.extend(
            views
                .iter()
                .map(|(id, view)| format!("{id}: {}", view.because)),
        );
    }
    for (sign, text) in [("+", &answer.strengths), ("-", &answer.concerns)] {
        if !text.trim().is_empty() {
            said.push(format!("{sign} {text}"));
        }
    }
    said.join("\n")
}

fn score(score: &Score, checklist: &Checklist, texts: &Texts) -> String {
    let coded = |word: &str, code: String| format!("{}: {}", texts.get(word), texts.get(&code));
    match score {
        Score::NotYet => texts.get("score-not-yet"),
        Score::Level(level) => match checklist.scale.name(*level) {
            Some(name) => format!("{level} · {}", texts.own(&name.label)),
            None => level.to_string(),
        },
        Score::Yes => texts.get("score-yes"),
        Score::No => texts.get("score-no"),
        Score::Text => texts.get("score-text"),
        Score::Forecast {
            event,
            low,
            best,
            high,
        } => format!("{event}: {}% ({}–{})", best.get(), low.get(), high.get()),
        Score::Assumptions(views) => {
            let one = views.iter().map(|(id, view)| {
                let status = texts.get(&format!("assumption-{}", view.status.key()));
                format!("{id} {status}")
            });
            one.collect::<Vec<_>>().join(", ")
        }
        Score::CannotBeAssessed(why) => coded(
            "score-cannot-be-assessed",
            format!("cannot-assess-{}", why.key()),
        ),
        Score::NotApplicable(why) => coded(
            "score-not-applicable",
            format!("not-applicable-{}", why.key()),
        ),
    }
}

fn confidence(confidence: Confidence, texts: &Texts) -> String {
    match confidence {
        Confidence::NotStated => String::new(),
        other => format!(
            " · {}: {}",
            texts.get("field-name-confidence"),
            texts.get(&format!("confidence-{}", other.key()))
        ),
    }
}
