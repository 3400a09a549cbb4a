//! Strategies for values of the stored types, with texts that do their worst.
#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use jiff::civil::{Date, date};
use peil::domain::answer::{
    Answer, CannotAssess, ChangeCode, ChangeReason, Confidence, LowConfidence, NotApplicable, Score,
};
use peil::domain::assumption::{AssumptionStatus, AssumptionView};
use peil::domain::checklist::ChecklistRef;
use peil::domain::consolidation::{
    Consolidation, FollowUpSettlement, Gathered, MinorityView, Settlement,
};
use peil::domain::declaration::{Closing, Declaration};
use peil::domain::forecast::{ForecastEvent, Percent, Subject};
use peil::domain::gap_reason::{GapCode, GapReason};
use peil::domain::judgement::{Escalation, EscalationLevel, Judged, Judgement, Verdict};
use peil::domain::localized::Localized;
use peil::domain::period::{Period, PeriodKind};
use peil::domain::recommendation::{Consequences, Ground, ProposedAction, Recommendation, Urgency};
use peil::domain::review::{Amends, Conflict, FollowUp, FollowUpStatus, Review, ReviewRole};
use peil::domain::scale::Level;
use peil::domain::seal::{Digest, Lock, Seal, Seen, first_scores_digest};
use peil::domain::source::{Citation, Origin, Source};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces that end strings, open comments, begin lines with a meaning, act on terminals or deceive the eye.
const PIECES: &[&str] = &[
    "\"",
    "\"#",
    "\"##########",
    "r#\"",
    "#",
    "\\",
    "\\n",
    "\\u{20}",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\0",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{9b}",
    "\u{202e}",
    "\u{2066}",
    "\u{2028}",
    "\u{feff}",
    "\u{200d}",
    "\u{e0041}",
    "e\u{301}",
    "👨‍👩‍👧",
    "漢",
    "\n    seal:",
    "    seal: Seal(\n",
    "\n<<<<<<< HEAD\n",
    "\n=======\n",
    "\n>>>>>>> theirs\n",
    "//",
    "/*",
    "*/",
    "(",
    ")",
    "{",
    "]",
    ":",
    ",",
    "'",
    "Some(",
    "None",
    " ",
    "a",
    "naar é",
];

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => vec(select(PIECES), 0..12).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => "[a-zA-Zé ,.\n]{0,80}",
    ]
}

/// An id of any of the types that take one of small letters, digits and hyphens.
pub fn id<I: std::str::FromStr + std::fmt::Debug>() -> impl Strategy<Value = I> {
    "[a-z][a-z0-9-]{2,9}".prop_filter_map("reserved", |text| text.parse().ok())
}

pub fn day() -> impl Strategy<Value = Date> {
    (1900i16..2900, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn instant() -> impl Strategy<Value = Timestamp> {
    (0i64..4_000_000_000).prop_map(|second| Timestamp::from_second(second).unwrap())
}

pub fn digest() -> impl Strategy<Value = Digest> {
    any::<u64>().prop_map(|seed| Digest::of(&seed.to_be_bytes()))
}

pub fn period() -> impl Strategy<Value = Period> {
    let kind = select(vec![
        PeriodKind::Year,
        PeriodKind::Half,
        PeriodKind::Quarter,
    ]);
    (1900i16..=2999, kind, 1u8..=4).prop_filter_map("no such part", |(year, kind, part)| {
        Period::new(year, kind, part)
    })
}

pub fn localized() -> impl Strategy<Value = Localized> {
    btree_map("[a-z]{2}", text(), 0..3).prop_map(Localized)
}

fn level() -> impl Strategy<Value = Level> {
    (1u8..=9).prop_map(|n| Level::new(n).unwrap())
}

fn percent() -> impl Strategy<Value = Percent> {
    (0u8..=100).prop_map(|n| Percent::new(n).unwrap())
}

fn cannot() -> impl Strategy<Value = CannotAssess> {
    select(&CannotAssess::ALL[..])
}

pub fn score() -> impl Strategy<Value = Score> {
    let status = prop_oneof![
        Just(AssumptionStatus::Holding),
        Just(AssumptionStatus::Failed),
        cannot().prop_map(AssumptionStatus::CannotBeAssessed),
    ];
    let view = (status, text(), of(text())).prop_map(|(status, because, added)| AssumptionView {
        status,
        because,
        added,
    });
    prop_oneof![
        select(vec![Score::NotYet, Score::Yes, Score::No, Score::Text]),
        level().prop_map(Score::Level),
        (id(), percent(), percent(), percent()).prop_map(|(event, low, best, high)| {
            Score::Forecast {
                event,
                low,
                best,
                high,
            }
        }),
        btree_map(id(), view, 0..3).prop_map(Score::Assumptions),
        cannot().prop_map(Score::CannotBeAssessed),
        select(&NotApplicable::ALL[..]).prop_map(Score::NotApplicable),
    ]
}

fn confidence() -> impl Strategy<Value = Confidence> {
    prop_oneof![
        select(vec![
            Confidence::NotStated,
            Confidence::High,
            Confidence::Medium
        ]),
        select(&LowConfidence::ALL[..]).prop_map(Confidence::Low),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let citation = (id(), text()).prop_map(|(source, place)| Citation { source, place });
    let code = select(vec![ChangeCode::NewEvidence, ChangeCode::Other]);
    let reason = (code, text()).prop_map(|(code, text)| ChangeReason { code, text });
    let gap = (select(&GapCode::ALL[..]), text());
    let gap = gap.prop_map(|(code, text)| GapReason { code, text });
    (
        score(),
        confidence(),
        text(),
        text(),
        vec(citation, 0..3),
        of(id()),
        of(reason),
        of(gap),
    )
        .prop_map(
            |(
                score,
                confidence,
                strengths,
                concerns,
                evidence,
                marking,
                changed_because,
                gap_because,
            )| Answer {
                score,
                confidence,
                strengths,
                concerns,
                evidence,
                marking,
                changed_because,
                gap_because,
            },
        )
}

pub fn source() -> impl Strategy<Value = Source> {
    (
        text(),
        of(text()),
        of(day()),
        select(&Origin::ALL[..]),
        of(id()),
    )
        .prop_map(|(title, reference, date, origin, marking)| Source {
            title,
            reference,
            date,
            origin,
            marking,
        })
}

pub fn event() -> impl Strategy<Value = ForecastEvent> {
    let subject = prop_oneof![
        id().prop_map(Subject::Objective),
        id().prop_map(Subject::Assumption)
    ];
    (
        of(id()),
        id(),
        localized(),
        localized(),
        day(),
        id(),
        subject,
    )
        .prop_map(
            |(contribution, question, text, criterion, due, resolver, subject)| ForecastEvent {
                contribution,
                question,
                text,
                criterion,
                due,
                resolver,
                subject,
            },
        )
}

fn judged() -> impl Strategy<Value = Judged> {
    let verdict = || {
        prop_oneof![
            select(vec![Verdict::NotYet, Verdict::NoJudgement]),
            level().prop_map(Verdict::Level)
        ]
    };
    (of(verdict()), verdict(), confidence(), text(), of(id())).prop_map(
        |(proposed, verdict, confidence, because, marking)| Judged {
            proposed,
            verdict,
            confidence,
            because,
            marking,
        },
    )
}

fn recommendation() -> impl Strategy<Value = Recommendation> {
    let action =
        (text(), text(), day()).prop_map(|(text, owner, due)| ProposedAction { text, owner, due });
    let consequences = text().prop_map(|text| Consequences {
        mission: text.clone(),
        partner: text,
        ..Consequences::default()
    });
    let urgency = select(&Urgency::ALL[..]);
    let ground = of(select(&Ground::ALL[..]));
    (
        id(),
        vec(text(), 8),
        urgency,
        vec(action, 0..3),
        of(day()),
        of(consequences),
        ground,
    )
        .prop_map(
            |(code, texts, urgency, actions, retest_on, consequences, ground)| Recommendation {
                text: texts[0].clone(),
                addressee: texts[1].clone(),
                urgency,
                actions,
                end_of_mandate: retest_on,
                what_changes: texts[2].clone(),
                consequences,
                timing: texts[3].clone(),
                unity: texts[4].clone(),
                why_not_adjust: texts[5].clone(),
                ground,
                retest_on,
                missing_evidence: texts[6].clone(),
                cost_of_longer_tours: texts[7].clone(),
                ..Recommendation::new(code)
            },
        )
}

fn escalation() -> impl Strategy<Value = Escalation> {
    let level = || select(&EscalationLevel::ALL[..]);
    (of(level()), level(), text(), text(), of(day()), of(id())).prop_map(
        |(proposed, level, because, addressee, answer_by, marking)| Escalation {
            proposed,
            level,
            because,
            addressee,
            answer_by,
            marking,
        },
    )
}

fn judgement() -> impl Strategy<Value = Judgement> {
    (judged(), judged()).prop_map(|(contribution, mission)| Judgement {
        contribution,
        mission,
    })
}

fn consolidation() -> impl Strategy<Value = Consolidation> {
    let view = (id(), score(), text()).prop_map(|(person, score, text)| MinorityView {
        person,
        score,
        text,
    });
    let settlement =
        (of(id()), text(), vec(view, 0..2)).prop_map(|(follows, because, minority)| Settlement {
            follows,
            because,
            minority,
        });
    let followed = (of(id()), text(), btree_map(id(), follow_up(), 0..2)).prop_map(
        |(follows, because, minority)| FollowUpSettlement {
            follows,
            because,
            minority,
        },
    );
    let gathered = prop_oneof![
        id().prop_map(Gathered::As),
        text().prop_map(Gathered::LeftOut)
    ];
    let settled = btree_map(id(), settlement, 0..2);
    let followed_up = btree_map(text(), followed, 0..2);
    let others = (
        btree_map(id(), judgement(), 0..2),
        btree_map(id(), escalation(), 0..2),
        btree_map(text(), gathered, 0..2),
    );
    (vec(seen(), 0..3), text(), settled, followed_up, others).prop_map(
        |(of, incomplete_because, settled, followed_up, others)| {
            let (judgements, escalations, recommendations) = others;
            Consolidation {
                of,
                incomplete_because,
                settled,
                followed_up,
                judgements,
                escalations,
                recommendations,
            }
        },
    )
}

fn seen() -> impl Strategy<Value = Seen> {
    (text(), digest()).prop_map(|(path, digest)| Seen { path, digest })
}

fn lock() -> impl Strategy<Value = Lock> {
    (instant(), btree_map(id(), score(), 0..4), vec(seen(), 0..2)).prop_map(|(at, scores, seen)| {
        let digest = first_scores_digest(&scores);
        Lock {
            at,
            scores,
            digest,
            seen,
        }
    })
}

fn seal() -> impl Strategy<Value = Seal> {
    (instant(), digest(), digest(), of(digest()), digest()).prop_map(
        |(at, checklist, contribution, supersedes, digest)| Seal {
            at,
            checklist,
            contribution,
            supersedes,
            digest,
        },
    )
}

pub fn checklist_ref() -> impl Strategy<Value = ChecklistRef> {
    (id(), any::<u32>()).prop_map(|(id, version)| ChecklistRef { id, version })
}

fn follow_up() -> impl Strategy<Value = FollowUp> {
    let status = prop_oneof![
        Just(FollowUpStatus::Done),
        cannot().prop_map(FollowUpStatus::CannotBeAssessed)
    ];
    (status, text()).prop_map(|(status, comment)| FollowUp { status, comment })
}

fn conflict() -> impl Strategy<Value = Conflict> {
    (of(id()), text(), of(text()), of(text()), of(text())).prop_map(
        |(question, field, base, ours, theirs)| Conflict {
            question,
            field,
            base,
            ours,
            theirs,
        },
    )
}

/// A review with anything in it, sensible or not.
pub fn review() -> impl Strategy<Value = Review> {
    let role = select(vec![
        ReviewRole::Independent,
        ReviewRole::SelfReport,
        ReviewRole::Consolidated,
    ]);
    let amends = (2u32.., text()).prop_map(|(version, because)| Amends { version, because });
    let declaration =
        (any::<u32>(), day(), any::<[bool; 5]>()).prop_map(|(version, on, yes)| Declaration {
            version,
            on,
            blocking: yes[0],
            earlier_involvement: yes[1],
            public_statement: yes[2],
            able: yes[3],
        });
    let closing =
        (any::<bool>(), any::<bool>(), text()).prop_map(|(free, all_sources, missing_sources)| {
            Closing {
                free,
                all_sources,
                missing_sources,
            }
        });
    let head = (
        any::<bool>(),
        id(),
        period(),
        id(),
        role,
        checklist_ref(),
        of(amends),
    );
    let body = (
        of(declaration),
        btree_map(id(), source(), 0..3),
        btree_map(id(), event(), 0..2),
        btree_map(id(), answer(), 0..4),
        of(judgement()),
        btree_map(id(), recommendation(), 0..2),
    );
    let tail = (
        of(escalation()),
        btree_map(text(), follow_up(), 0..3),
        of(closing),
        of(consolidation()),
        vec(conflict(), 0..2),
        of(lock()),
        of(seal()),
    );
    (head, body, tail).prop_map(|(head, body, tail)| {
        let (illustrative, contribution, period, person, role, checklist, amends) = head;
        let (declaration, sources, events, answers, judgement, recommendations) = body;
        let (escalation, follow_up, closing, consolidation, conflicts, lock, seal) = tail;
        Review {
            illustrative,
            amends,
            declaration,
            sources,
            events,
            answers,
            judgement,
            recommendations,
            escalation,
            follow_up,
            closing,
            consolidation,
            conflicts,
            lock,
            seal,
            ..Review::new(contribution, period, person, role, checklist)
        }
    })
}
