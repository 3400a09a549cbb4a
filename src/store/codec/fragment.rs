//! Parts of a review as they would stand in a file, for its list of conflicts, and back.

use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::options;
use crate::domain::answer::{Answer, Confidence, Score};
use crate::domain::assumption::AssumptionView;
use crate::domain::conflict::{SETTLED, Scored, bind, unbind};
use crate::domain::consolidation::{Consolidation, FollowUpSettlement, Gathered, Settlement};
use crate::domain::declaration::{Closing, Declaration};
use crate::domain::forecast::{ForecastEvent, Subject};
use crate::domain::judgement::{Escalation, Judged, Judgement};
use crate::domain::localized::Localized;
use crate::domain::recommendation::{Consequences, Ground, Recommendation, Urgency};
use crate::domain::review::{Amends, FollowUp};
use crate::domain::source::{Origin, Source};

/// The two ways of one type between a part and its text.
struct Ways {
    write: fn(&Value) -> Option<String>,
    read: fn(&str) -> Option<Value>,
}

/// The part of a review at `field` (as a conflict names it) as it would stand in a file; a text, an id or a day as
/// itself, without quotes.
pub fn to_text(field: &str, value: &Value) -> String {
    let written = (ways(field).write)(value);
    // What fits no type of ours can at least be read.
    written.unwrap_or_else(|| value.to_string())
}

/// The part that `text` stands for at `field`; `None` when it stands for none.
pub fn from_text(field: &str, text: &str) -> Option<Value> {
    (ways(field).read)(text)
}

/// True when the part at `field` is a text, which a person may also write anew.
pub fn is_prose(field: &str) -> bool {
    let last = field.rsplit('.').next().unwrap_or_default();
    let named = [
        "strengths",
        "concerns",
        "because",
        "text",
        "what_changes",
        "timing",
        "unity",
        "why_not_adjust",
        "missing_evidence",
        "cost_of_longer_tours",
        "title",
        "reference",
        "addressee",
        "incomplete_because",
    ];
    named.contains(&last)
        && !field.starts_with("follow_up.")
        && !field.starts_with("events.")
        && !field.starts_with("consolidation.")
}

fn ways(field: &str) -> Ways {
    let path: Vec<&str> = field.split('.').collect();
    match path.as_slice() {
        ["score"] => SCORE,
        ["score", _] => of::<AssumptionView>(),
        ["answer"] => ANSWER,
        ["confidence"] => of::<Confidence>(),
        ["sources", _] => of::<Source>(),
        ["sources", _, "origin"] => of::<Origin>(),
        ["events", _] => of::<ForecastEvent>(),
        ["events", _, "text" | "criterion"] => of::<Localized>(),
        ["events", _, "subject"] => of::<Subject>(),
        ["recommendations", _] => of::<Recommendation>(),
        ["recommendations", _, "urgency"] => of::<Urgency>(),
        ["recommendations", _, "consequences"] => of::<Consequences>(),
        ["recommendations", _, "ground"] => of::<Ground>(),
        ["judgement"] => of::<Judgement>(),
        ["judgement", _] => of::<Judged>(),
        ["escalation"] => of::<Escalation>(),
        ["follow_up", ..] => of::<FollowUp>(),
        ["declaration"] => of::<Declaration>(),
        ["closing"] => of::<Closing>(),
        ["amends"] => of::<Amends>(),
        ["consolidation", "followed_up", ..] => of::<FollowUpSettlement>(),
        ["consolidation", "judgements", _] => of::<Judgement>(),
        ["consolidation", "escalations", _] => of::<Escalation>(),
        ["consolidation", "recommendations", ..] => of::<Gathered>(),
        ["consolidation"] => of::<Consolidation>(),
        _ if field == SETTLED => of::<Settlement>(),
        _ => PLAIN,
    }
}

const PLAIN: Ways = Ways {
    write: |value| value.as_str().map(str::to_owned),
    read: |text| Some(Value::String(text.to_owned())),
};

/// A score alone reads as in the answer; with a reason, both are named.
const SCORE: Ways = Ways {
    write: |value| {
        let scored: Scored = serde_json::from_value(value.clone()).ok()?;
        let alone = scored.changed_because.is_none() && scored.gap_because.is_none();
        if alone {
            text_of(&scored.score)
        } else {
            text_of(&scored)
        }
    },
    read: |text| {
        let score = options().from_str::<Score>(text);
        match score {
            Ok(score) => Some(json!({ "score": serde_json::to_value(score).ok()? })),
            Err(_) => value_of::<Scored>(text),
        }
    },
};

/// An answer is written as it stands in a file; in the tree its score stands with its reason.
const ANSWER: Ways = Ways {
    write: |value| {
        let mut answer = value.as_object()?.clone();
        unbind(&mut answer);
        text_of(&serde_json::from_value::<Answer>(Value::Object(answer)).ok()?)
    },
    read: |text| {
        let Value::Object(mut answer) = value_of::<Answer>(text)? else {
            return None;
        };
        bind(&mut answer);
        Some(Value::Object(answer))
    },
};

fn of<T: Serialize + DeserializeOwned>() -> Ways {
    Ways {
        write: |value| text_of(&serde_json::from_value::<T>(value.clone()).ok()?),
        read: value_of::<T>,
    }
}

fn text_of<T: Serialize>(value: &T) -> Option<String> {
    let pretty = PrettyConfig::new()
        .struct_names(true)
        .escape_strings(false)
        .new_line("\n")
        .depth_limit(2);
    options().to_string_pretty(value, pretty).ok()
}

fn value_of<T: Serialize + DeserializeOwned>(text: &str) -> Option<Value> {
    let value: T = options().from_str(text).ok()?;
    serde_json::to_value(value).ok()
}
