//! The interview against a simple model: any commands in any order keep what was promised of undo, journal and seal.

use std::collections::BTreeMap;
use std::sync::Arc;

use peil::domain::answer::{
    CannotAssess, ChangeCode, ChangeReason, Confidence, LowConfidence, NotApplicable, Score,
};
use peil::domain::checklist::Checklist;
use peil::domain::contribution::Contribution;
use peil::domain::declaration::Declaration;
use peil::domain::id::{PersonId, QuestionId, SourceId};
use peil::domain::review::{Review, ReviewRole};
use peil::domain::scale::Level;
use peil::domain::source::{Citation, Origin, Source};
use peil::interview::recovery::Recovery;
use peil::interview::{Command, Effect, Interview, Record, Refused, Side};
use peil::store::codec::{from_text, to_text};
use proptest::prelude::*;

use crate::desk::sample;

fn read<T: peil::store::codec::Stored>(path: &str) -> T {
    from_text(&std::fs::read_to_string(sample().join(path)).unwrap()).unwrap()
}

fn review(contribution: &Contribution, checklist: &Checklist) -> Review {
    Review::new(
        contribution.id.clone(),
        "2026-H2".parse().unwrap(),
        PersonId::new("bz-01").unwrap(),
        ReviewRole::Independent,
        checklist.reference(),
    )
}

fn begin(declared: bool) -> Interview {
    let checklist: Checklist = read("checklists/mission-contribution.v1.ron");
    let contribution: Contribution = read("contributions/oefenmissie-sarovia.ron");
    let mut review = review(&contribution, &checklist);
    review.declaration = declared.then(declaration);
    let (checklist, contribution) = (Arc::new(checklist), Arc::new(contribution));
    Interview::new(review, checklist, contribution, BTreeMap::new()).unwrap()
}

fn declaration() -> Declaration {
    Declaration {
        version: 1,
        on: jiff::civil::date(2026, 11, 2),
        blocking: false,
        earlier_involvement: false,
        public_statement: false,
        able: true,
    }
}

fn question() -> impl Strategy<Value = QuestionId> {
    let ids = [
        "A1", "A2", "A4", "B4", "C1", "C3", "D1", "H5", "I1", "J1", "J4", "Z9",
    ];
    proptest::sample::select(ids.to_vec()).prop_map(|id| QuestionId::new(id).unwrap())
}

fn score() -> impl Strategy<Value = Score> {
    prop_oneof![
        (1u8..=9).prop_map(|n| Score::Level(Level::new(n).unwrap())),
        Just(Score::Yes),
        Just(Score::No),
        Just(Score::Text),
        Just(Score::NotYet),
        Just(Score::CannotBeAssessed(CannotAssess::TooEarly)),
        Just(Score::NotApplicable(NotApplicable::Phase)),
    ]
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Strengths), Just(Side::Concerns)]
}

fn source() -> impl Strategy<Value = Source> {
    "[a-zé ]{0,12}".prop_map(|title| Source {
        title,
        reference: None,
        date: None,
        origin: Origin::Post,
        marking: None,
    })
}

fn change() -> impl Strategy<Value = Command> {
    prop_oneof![
        4 => (question(), score()).prop_map(|(id, score)| Command::Score(id, score)),
        2 => question().prop_map(|id| Command::Confidence(id, Confidence::Low(LowConfidence::Dated))),
        1 => question().prop_map(|id| Command::Confidence(id, Confidence::High)),
        3 => (question(), side(), "(?s).{0,20}").prop_map(|(id, side, text)| Command::Comment(id, side, text)),
        2 => (question(), source(), "[a-z0-9. ]{0,6}").prop_map(|(id, source, place)| Command::SourceAndCite(id, source, place)),
        1 => (question(), "[a-z-]{1,6}").prop_filter_map("an id", |(id, source)| {
            let source = SourceId::new(source).ok()?;
            Some(Command::Cite(id, Citation { source, place: String::new() }))
        }),
        1 => (question(), 0usize..3).prop_map(|(id, place)| Command::Uncite(id, place)),
        1 => question().prop_map(|id| Command::Because(id, Some(ChangeReason { code: ChangeCode::Misread, text: String::new() }))),
        1 => question().prop_map(Command::Clear),
        1 => question().prop_map(Command::GoTo),
        1 => (-40isize..40).prop_map(Command::Step),
        1 => Just(Command::NextUnanswered),
        1 => Just(Command::NextWarning),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![6 => change(), 1 => Just(Command::Undo), 1 => Just(Command::Redo)]
}

/// What the journal would hold after these commands, and whether anything was refused with a change all the same.
fn take(interview: &mut Interview, commands: &[Command]) -> Vec<Record> {
    let mut journal = Vec::new();
    for command in commands {
        let before = interview.review().clone();
        match interview.take(command.clone()) {
            Ok(effects) => {
                let saves = effects.contains(&Effect::Save);
                assert_eq!(saves, before != *interview.review(), "{command:?}");
                journal.extend(effects.into_iter().filter_map(|effect| match effect {
                    Effect::Journal(record) => Some(record),
                    Effect::Save => None,
                }));
            }
            Err(_) => assert_eq!(before, *interview.review(), "{command:?} was refused"),
        }
    }
    journal
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_brings_the_review_back_and_redoing_it_the_last(commands in proptest::collection::vec(change(), 0..40)) {
        let mut interview = begin(true);
        let first = interview.review().clone();
        take(&mut interview, &commands);
        let last = interview.review().clone();
        while interview.take(Command::Undo).is_ok() {}
        prop_assert_eq!(interview.review(), &first);
        while interview.take(Command::Redo).is_ok() {}
        prop_assert_eq!(interview.review(), &last);
    }

    #[test]
    fn the_journal_alone_brings_back_what_was_confirmed_and_where_one_was(commands in proptest::collection::vec(command(), 0..40)) {
        let mut interview = begin(true);
        let stored = interview.review().clone();
        let journal = take(&mut interview, &commands);
        let recovery = Recovery::compare(&stored, journal.clone());
        prop_assert_eq!(&recovery.recovered, interview.review());
        prop_assert_eq!(recovery.has_changes(), stored != *interview.review());
        let mut again = begin(true);
        again.recover(&recovery, true);
        prop_assert_eq!(again.review(), interview.review());
        if let Some(at) = &recovery.at {
            prop_assert_eq!(again.at(), at);
            prop_assert_eq!(again.at(), interview.at());
        }
        // A file that holds it all leaves nothing to recover, whatever the journal still says.
        let nothing = Recovery::compare(interview.review(), journal);
        prop_assert!(!nothing.has_changes());
    }

    #[test]
    fn every_state_is_written_and_read_as_itself(commands in proptest::collection::vec(command(), 0..30)) {
        let mut interview = begin(true);
        take(&mut interview, &commands);
        let text = to_text(interview.review()).unwrap();
        let back: Review = from_text(&text).unwrap();
        prop_assert_eq!(&back, interview.review());
        prop_assert_eq!(to_text(&back).unwrap(), text);
    }

    #[test]
    fn before_the_declaration_and_after_the_seal_nothing_changes(commands in proptest::collection::vec(command(), 1..20)) {
        let mut undeclared = begin(false);
        let first = undeclared.review().clone();
        take(&mut undeclared, &commands);
        prop_assert_eq!(undeclared.review(), &first);
        let sealed: Review = read("2025-H1/oefenmissie-sarovia.bz-02.ron");
        let checklist = Arc::new(read::<Checklist>("checklists/mission-contribution.v1.ron"));
        let contribution = Arc::new(read::<Contribution>("contributions/oefenmissie-sarovia.ron"));
        let mut interview = Interview::new(sealed.clone(), checklist, contribution, BTreeMap::new()).unwrap();
        take(&mut interview, &commands);
        prop_assert_eq!(interview.review(), &sealed);
    }
}

#[test]
fn a_level_off_the_scale_and_a_question_for_another_mission_are_refused() {
    let mut interview = begin(true);
    let a1 = QuestionId::new("A1").unwrap();
    let five = Score::Level(Level::new(5).unwrap());
    assert_eq!(
        interview.take(Command::Score(a1.clone(), five)),
        Err(Refused::NotFitting)
    );
    assert_eq!(
        interview.take(Command::Score(a1, Score::Yes)),
        Err(Refused::NotFitting)
    );
    let none = QuestionId::new("Z9").unwrap();
    assert_eq!(
        interview.take(Command::Score(none, Score::Yes)),
        Err(Refused::NoQuestion)
    );
}

#[test]
fn a_source_is_entered_once_and_the_last_one_used_comes_first() {
    let mut interview = begin(true);
    let a1 = QuestionId::new("A1").unwrap();
    let source = Source {
        title: "Verslag van de Defensieattaché".to_owned(),
        reference: None,
        date: None,
        origin: Origin::Post,
        marking: None,
    };
    let before = interview.review().sources.len();
    interview
        .take(Command::SourceAndCite(a1, source, "blz. 2".to_owned()))
        .unwrap();
    assert_eq!(interview.review().sources.len(), before + 1);
    let first = interview.sources_by_use().remove(0);
    assert_eq!(first.as_str(), "verslag-van-de-defensieattache");
    let b1 = QuestionId::new("B1").unwrap();
    let citation = Citation {
        source: first,
        place: "blz. 3".to_owned(),
    };
    interview.take(Command::Cite(b1, citation)).unwrap();
    assert_eq!(interview.review().sources.len(), before + 1);
}
