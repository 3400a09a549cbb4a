//! Small pieces of text that more than one screen shows.

use crate::analysis::guards::Guard;
use crate::domain::answer::Score;
use crate::domain::assumption::AssumptionView;
use crate::domain::completeness::{Gap, Missing, Part};
use crate::domain::follow_up::{Asked, OpenItem};
use crate::domain::gap_reason::{GapCode, GapReason};
use crate::domain::id::{AssumptionId, MarkingId};
use crate::domain::outcome::OutcomeResult;
use crate::domain::source::{Citation, Origin, Source};
use crate::domain::text::shorten;
use crate::i18n::Texts;
use crate::interview::Interview;
use crate::session::Session;

/// Why a level differs from the line's own.
pub fn gap_reason(reason: &GapReason, texts: &Texts) -> String {
    let code = texts.get(&format!("gap-{}", reason.code.key()));
    match (reason.code, reason.text.trim()) {
        (_, "") => code,
        (GapCode::Other, text) => text.to_owned(),
        (_, text) => format!("{code}: {text}"),
    }
}

/// A citation as a line: title, reference, place.
pub fn citation(citation: &Citation, source: Option<&Source>, texts: &Texts) -> String {
    let mut line = match source {
        Some(source) => source.title.clone(),
        None => texts.with("source-unknown", &[("id", citation.source.as_str().into())]),
    };
    if let Some(reference) = source.and_then(|source| source.reference.as_ref()) {
        line.push_str(" (");
        line.push_str(reference);
        line.push(')');
    }
    if !citation.place.is_empty() {
        line.push_str(", ");
        line.push_str(&citation.place);
    }
    line
}

/// Short name of an origin, to look its word up by.
pub fn origin_key(origin: Origin) -> &'static str {
    match origin {
        Origin::Mission => "mission",
        Origin::Line => "line",
        Origin::Post => "post",
        Origin::Partner => "partner",
        Origin::Independent => "independent",
    }
}

/// The name of a marking, or of the register's default.
pub fn marking(marking: Option<&MarkingId>, session: &Session) -> String {
    let texts = &session.texts;
    let Some(register) = session.folder.register.as_ref().map(|file| &file.value) else {
        return String::new();
    };
    let id = marking.unwrap_or(&register.default_marking);
    let found = register.markings.iter().find(|one| one.id == *id);
    let title = found.map_or_else(
        || id.as_str().to_owned(),
        |one| texts.own(&one.title).into_owned(),
    );
    match marking {
        Some(_) => title,
        None => texts.with("marking-by-default", &[("title", title.into())]),
    }
}

/// A score as a line: `2 · barely sufficient`, `35% (20–60)`, `cannot be assessed: no access`.
pub fn score(score: &Score, interview: &Interview, texts: &Texts) -> String {
    let reason = |word: &str, key: String| format!("{}: {}", texts.get(word), texts.get(&key));
    match score {
        Score::NotYet => texts.get("score-not-yet"),
        Score::Level(level) => {
            let mut names = interview.checklist().scale.iter();
            let name = names.find(|(one, _)| one == level);
            match name {
                Some((_, name)) => format!("{level} · {}", texts.own(&name.label)),
                None => level.to_string(),
            }
        }
        Score::Yes => texts.get("score-yes"),
        Score::No => texts.get("score-no"),
        Score::Forecast {
            low, best, high, ..
        } => format!("{}% ({}–{})", best.get(), low.get(), high.get()),
        Score::Text => texts.get("score-text"),
        Score::Assumptions(views) => {
            let one = |(id, view): (&AssumptionId, &AssumptionView)| {
                let known = &interview.contribution().assumptions;
                let known = known.iter().find(|one| one.id == *id);
                let name = match (known, &view.added) {
                    (Some(known), _) => texts.own(&known.text).into_owned(),
                    (None, Some(added)) => added.clone(),
                    (None, None) => id.to_string(),
                };
                let status = texts.get(&format!("assumption-{}", view.status.key()));
                format!("{name} — {status}")
            };
            let all: Vec<String> = views.iter().map(one).collect();
            all.join("; ")
        }
        Score::CannotBeAssessed(why) => reason(
            "score-cannot-be-assessed",
            format!("cannot-assess-{}", why.key()),
        ),
        Score::NotApplicable(why) => reason(
            "score-not-applicable",
            format!("not-applicable-{}", why.key()),
        ),
    }
}

/// What was asked earlier, in a line: when, what kind, what, and that it is overdue.
pub fn open_item(item: &OpenItem, interview: &Interview, texts: &Texts) -> String {
    let kind = texts.get(&format!("follow-up-of-{}", item.asked.key()));
    let text = match &item.asked {
        Asked::Recommendation { text, .. } | Asked::Action { text, .. } => text.clone(),
        Asked::Forecast { text, .. } => texts.own(text).into_owned(),
        Asked::Question { question, .. } => {
            let asked = interview.checklist().question(question);
            let text = asked.map(|asked| texts.own(&asked.text).into_owned());
            format!("{question} {}", text.unwrap_or_default())
        }
    };
    let overdue = match &item.asked {
        Asked::Action { overdue: true, .. } => {
            format!(" · {}", texts.get("follow-up-overdue"))
        }
        Asked::Forecast { outcome, .. } => {
            let key = match outcome {
                Some(OutcomeResult::Happened) => "follow-up-happened",
                Some(OutcomeResult::DidNotHappen) => "follow-up-did-not-happen",
                Some(OutcomeResult::Void) => "follow-up-void",
                None => "follow-up-no-outcome",
            };
            format!(" · {}", texts.get(key))
        }
        _ => String::new(),
    };
    format!("{} · {kind} · {text}{overdue}", item.period)
}

/// What is missing, in a few words.
pub fn missing(missing: &Missing, interview: &Interview, texts: &Texts) -> String {
    let words = texts.get(&format!("missing-{}", missing.key()));
    let name = match missing {
        Missing::Requirement(requirement) => {
            return texts.get(&format!("requirement-{}", requirement.key()));
        }
        Missing::Source(id) => id.as_str().to_owned(),
        Missing::Assumption(id) | Missing::AssumptionReason(id) => interview
            .contribution()
            .assumptions
            .iter()
            .find(|one| one.id == *id)
            .map_or_else(
                || id.as_str().to_owned(),
                |one| texts.own(&one.text).into_owned(),
            ),
        Missing::FollowUp(key) | Missing::FollowUpReason(key) => {
            let open = interview.revealed().map(|one| one.open.as_slice());
            let item = open.unwrap_or_default().iter().find(|one| one.key == *key);
            let name = item.map_or_else(|| key.clone(), |item| open_item(item, interview, texts));
            let name = shorten(&name, 60).into_owned();
            let key = format!("missing-{}", missing.key());
            return texts.with(&key, &[("name", name.into())]);
        }
        _ => return words,
    };
    format!("{words}: {name}")
}

/// The part of the review that lacks something: a question by its id and text, or a step by its name.
pub fn part(gap: &Gap, interview: &Interview, texts: &Texts) -> String {
    match &gap.part {
        Part::Question(id) => {
            let question = interview.checklist().question(id);
            let text = question.map(|one| texts.own(&one.text).into_owned());
            format!("{id}  {}", text.unwrap_or_default())
        }
        Part::Recommendation(id) => {
            texts.with("part-recommendation", &[("name", id.as_str().into())])
        }
        Part::FollowUp(name) | Part::Gathered(name) => {
            format!("{}: {name}", texts.get(part_key(&gap.part)))
        }
        other => texts.get(part_key(other)),
    }
}

fn part_key(part: &Part) -> &'static str {
    match part {
        Part::Declaration => "part-declaration",
        Part::Question(_) => "part-question",
        Part::Lock => "part-lock",
        Part::FollowUp(_) => "part-follow-up",
        Part::Gathered(_) => "part-gathered",
        Part::Contribution => "part-contribution",
        Part::Mission => "part-mission",
        Part::Recommendations | Part::Recommendation(_) => "part-recommendations",
        Part::Escalation => "part-escalation",
        Part::Closing => "part-closing",
        Part::Conflicts => "part-conflicts",
    }
}

/// A private hint, in a sentence; an objective by its first text.
pub fn hint(guard: &Guard, interview: Option<&Interview>, texts: &Texts) -> String {
    let mut arguments: Vec<_> = guard
        .arguments()
        .into_iter()
        .map(|(name, value)| (name, value.into()))
        .collect();
    if let Guard::ObjectiveChanged { objective } = guard {
        let objectives = interview
            .iter()
            .flat_map(|one| &one.contribution().objectives);
        let named = objectives.into_iter().find(|one| one.id == *objective);
        if let Some(named) = named {
            let text = texts.own(&named.text);
            let text = text.trim().trim_end_matches('.');
            let text = shorten(text, 90).into_owned();
            arguments = vec![("objective", text.into())];
        }
    }
    texts.with(&format!("guard-{}", guard.key()), &arguments)
}
