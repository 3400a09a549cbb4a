//! The practice mission of the sample register: its files hold the story that they are there to tell.

use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use peil::domain::answer::Score;
use peil::domain::assumption::AssumptionStatus;
use peil::domain::completeness::{Completeness, Part, Progress};
use peil::domain::id::{AssumptionId, ContributionId, EventId, QuestionId};
use peil::domain::objective::{ObjectiveChange, Yardstick};
use peil::domain::outcome::OutcomeResult;
use peil::domain::period::Period;
use peil::domain::response::{Action, ActionStatus, ReplyVerdict};
use peil::domain::review::{Review, ReviewRole};
use peil::domain::seal::{Digest, first_scores_digest};
use peil::store::codec::{Stored, to_text};
use peil::store::layout::{Author, ReviewKey};
use peil::store::load::Folder;
use peil::store::seal::verify_seal;

const COMPLETE: [&str; 3] = ["2025-H1", "2025-H2", "2026-H1"];
const NOW: &str = "2026-H2";
const TODAY: Date = date(2026, 11, 24);

/// The sample register, read for the practice mission.
struct Practice {
    folder: Folder,
    id: ContributionId,
}

fn reviews() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("reviews")
}

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

impl Practice {
    fn open() -> Self {
        Self {
            folder: Folder::open(&reviews()).unwrap(),
            id: ContributionId::new("oefenmissie-sarovia").unwrap(),
        }
    }

    fn reviews_of(&self, text: &str) -> Vec<(ReviewKey, Review)> {
        self.folder
            .review_keys()
            .iter()
            .filter(|key| key.contribution == self.id && key.period == period(text))
            .map(|key| (key.clone(), self.folder.review(key).unwrap().value))
            .collect()
    }

    fn in_role(&self, text: &str, role: ReviewRole) -> Vec<Review> {
        let all = self.reviews_of(text).into_iter();
        all.map(|(_, review)| review)
            .filter(|review| review.role == role)
            .collect()
    }

    fn one(&self, text: &str, person: &str) -> Review {
        let mut all = self.reviews_of(text).into_iter();
        all.find(|(_, review)| review.person.as_str() == person)
            .unwrap()
            .1
    }

    fn with_completeness<T>(&self, text: &str, ask: impl FnOnce(&Completeness) -> T) -> T {
        let round = &self.folder.rounds[&period(text)].value;
        let events: Vec<EventId> = round
            .events_of(&self.id)
            .map(|(id, _)| id.clone())
            .collect();
        let checklist = &round.contributions[&self.id].checklist;
        ask(&Completeness {
            checklist: &self.folder.checklists[checklist].value,
            contribution: &self.folder.contributions[&self.id].value,
            events: &events,
        })
    }

    fn actions(&self, text: &str) -> Vec<(ReplyVerdict, Action)> {
        let response = self.folder.response(period(text), &self.id).unwrap().value;
        let replies = response.replies.into_values();
        replies
            .flat_map(|reply| {
                let verdict = reply.verdict;
                reply
                    .actions
                    .into_values()
                    .map(move |action| (verdict, action))
            })
            .collect()
    }
}

#[test]
fn the_practice_mission_says_that_it_is_invented_and_is_told_over_four_periods() {
    let practice = Practice::open();
    let contribution = &practice.folder.contributions[&practice.id].value;
    assert!(contribution.illustrative && contribution.fictional);
    for text in COMPLETE {
        let reviews = practice.reviews_of(text);
        assert!(reviews.iter().all(|(_, review)| review.illustrative));
        let independent = practice.in_role(text, ReviewRole::Independent);
        assert!((2..=3).contains(&independent.len()), "{text}");
        assert_eq!(practice.in_role(text, ReviewRole::SelfReport).len(), 1);
        assert_eq!(practice.in_role(text, ReviewRole::Consolidated).len(), 1);
        assert!(reviews.iter().all(|(_, review)| review.is_sealed()));
        practice
            .folder
            .response(period(text), &practice.id)
            .unwrap();
        practice
            .folder
            .decision(period(text), &practice.id)
            .unwrap();
    }
    assert_eq!(practice.in_role(NOW, ReviewRole::Consolidated), []);
    assert_eq!(practice.in_role(NOW, ReviewRole::SelfReport).len(), 1);
}

#[test]
fn objectives_and_assumptions_show_what_the_types_can_hold() {
    let practice = Practice::open();
    let contribution = &practice.folder.contributions[&practice.id].value;
    let has = |wanted: fn(&Yardstick) -> bool| {
        contribution
            .objectives
            .iter()
            .any(|one| wanted(&one.yardstick))
    };
    assert!(has(|one| matches!(one, Yardstick::Measured { .. })));
    assert!(has(|one| matches!(one, Yardstick::Judged { .. })));
    let postponed = contribution
        .objectives
        .iter()
        .flat_map(|one| &one.amendments)
        .find(|one| matches!(one.change, ObjectiveChange::Postponed(_)))
        .unwrap();
    let third = period("2026-H1");
    assert!((third.first_day()..=third.last_day()).contains(&postponed.on));
    assert_eq!(contribution.assumptions.len(), 4);
    assert_eq!(
        contribution
            .assumptions
            .iter()
            .filter(|one| one.main)
            .count(),
        2
    );
}

#[test]
fn what_is_sealed_lacks_nothing_and_was_locked_before_and_both_in_time() {
    let practice = Practice::open();
    for text in COMPLETE {
        let round = &practice.folder.rounds[&period(text)].value;
        for (key, review) in practice.reviews_of(text) {
            let gaps = practice.with_completeness(text, |one| one.gaps(&review));
            assert_eq!(gaps, [], "{}", key.path());
            let file = practice.folder.review(&key).unwrap();
            assert_eq!(verify_seal(&file.text, &review), Ok(()), "{}", key.path());
            let seal = review.seal.as_ref().unwrap();
            if review.role != ReviewRole::Independent {
                assert!(review.lock.is_none(), "{}", key.path());
                continue;
            }
            let lock = review.lock.as_ref().unwrap();
            assert!(lock.at < seal.at, "{}", key.path());
            assert_eq!(lock.digest, first_scores_digest(&lock.scores));
            let due = round.due(&practice.id, &review.person);
            assert!(
                seal.at.to_string()[..10] <= *due.to_string(),
                "{}",
                key.path()
            );
        }
    }
}

#[test]
fn the_self_report_came_before_the_first_lock_and_was_shown_after_it_as_it_is() {
    let practice = Practice::open();
    for text in COMPLETE {
        let report = &practice.in_role(text, ReviewRole::SelfReport)[0];
        assert!(report.declaration.is_none() && report.judgement.is_none());
        let path = ReviewKey::of(report).path();
        let bytes = std::fs::read(reviews().join(&path)).unwrap();
        for review in practice.in_role(text, ReviewRole::Independent) {
            let lock = review.lock.unwrap();
            assert!(report.seal.as_ref().unwrap().at < lock.at);
            let seen = lock.seen.iter().find(|seen| seen.path == path).unwrap();
            assert_eq!(seen.digest, Digest::of(&bytes));
            for seen in &lock.seen {
                let bytes = std::fs::read(reviews().join(&seen.path)).unwrap();
                assert_eq!(seen.digest, Digest::of(&bytes), "{}", seen.path);
            }
        }
    }
}

#[test]
fn a_final_score_differs_from_the_first_only_with_a_reason_and_some_do() {
    let practice = Practice::open();
    let mut changed = 0;
    for text in COMPLETE {
        for review in practice.in_role(text, ReviewRole::Independent) {
            for (question, first) in &review.lock.as_ref().unwrap().scores {
                let answer = &review.answers[question];
                let differs = answer.score != *first;
                assert_eq!(
                    differs,
                    answer.changed_because.is_some(),
                    "{text} {question}"
                );
                changed += usize::from(differs);
            }
        }
    }
    assert!(changed >= 5, "{changed}");
}

#[test]
fn in_the_second_period_the_line_judges_higher_than_the_reviewers_on_seven_questions_or_more() {
    let practice = Practice::open();
    let gap = |text: &str| {
        let reviewers = practice.in_role(text, ReviewRole::Independent);
        let report = practice.in_role(text, ReviewRole::SelfReport).remove(0);
        let rosier = report.answers.iter().filter(|(question, answer)| {
            let mut levels: Vec<_> = reviewers
                .iter()
                .filter_map(|review| review.answers[question].score.level())
                .collect();
            levels.sort_unstable();
            let median = (!levels.is_empty()).then(|| levels[(levels.len() - 1) / 2]);
            median.is_some_and(|median| answer.score.level().is_some_and(|own| own > median))
        });
        rosier.count()
    };
    assert!(gap("2025-H2") >= 7, "{}", gap("2025-H2"));
    assert!(gap("2025-H2") > gap("2025-H1"));
}

#[test]
fn in_the_third_period_a_main_assumption_fails_for_all_and_the_matter_goes_to_senior_officials() {
    let practice = Practice::open();
    let fails = AssumptionId::new("partner-pays").unwrap();
    let status = |text: &str, review: &Review| {
        let answer = review.answers.iter().find(|(id, _)| id.as_str() == "B4");
        match &answer.unwrap().1.score {
            Score::Assumptions(views) => views[&fails].status,
            other => panic!("{text}: {other:?}"),
        }
    };
    for review in practice.in_role("2026-H1", ReviewRole::Independent) {
        assert_eq!(status("2026-H1", &review), AssumptionStatus::Failed);
    }
    for text in ["2025-H1", "2025-H2"] {
        for review in practice.in_role(text, ReviewRole::Independent) {
            assert_ne!(status(text, &review), AssumptionStatus::Failed);
        }
    }
    let consolidated = &practice.in_role("2026-H1", ReviewRole::Consolidated)[0];
    let escalation = consolidated.escalation.as_ref().unwrap();
    assert_eq!(escalation.level.key(), "senior");
    let codes = consolidated.recommendations.values();
    assert!(codes.into_iter().any(|one| one.code.as_str() == "adjust"));
    let minority = consolidated
        .consolidation
        .as_ref()
        .unwrap()
        .settled
        .values();
    assert!(minority.into_iter().any(|one| !one.minority.is_empty()));
}

#[test]
fn every_forecast_that_has_come_due_has_an_outcome_and_no_other_has() {
    let practice = Practice::open();
    let outcomes = &practice.folder.outcomes.as_ref().unwrap().value.outcomes;
    let mut due = 0;
    for (period, round) in &practice.folder.rounds {
        for (id, event) in round.value.events_of(&practice.id) {
            let outcome = outcomes.get(&format!("{period}/{}/{id}", practice.id));
            assert_eq!(outcome.is_some(), event.due < TODAY, "{period} {id}");
            if let Some(outcome) = outcome {
                assert!(
                    outcome.on >= event.due && outcome.on < TODAY,
                    "{period} {id}"
                );
                due += 1;
            }
        }
    }
    assert_eq!(due, outcomes.len());
    let count = |wanted| outcomes.values().filter(|one| one.result == wanted).count();
    assert_eq!(count(OutcomeResult::DidNotHappen), 1);
    assert_eq!(count(OutcomeResult::Void), 1);
    assert!(count(OutcomeResult::Happened) > 2);
}

#[test]
fn a_recommendation_was_accepted_came_late_and_was_done() {
    let practice = Practice::open();
    let late = practice
        .actions("2025-H2")
        .into_iter()
        .any(|(verdict, action)| {
            let last = action.history.last();
            verdict == ReplyVerdict::Accepted
                && last
                    .is_some_and(|last| last.status == ActionStatus::Done && last.on > action.due)
        });
    assert!(late);
    let verdicts: Vec<_> = COMPLETE
        .iter()
        .flat_map(|text| {
            practice
                .folder
                .response(period(text), &practice.id)
                .unwrap()
                .value
                .replies
        })
        .map(|(_, reply)| reply.verdict)
        .collect();
    for verdict in [
        ReplyVerdict::Accepted,
        ReplyVerdict::Partly,
        ReplyVerdict::Rejected,
    ] {
        assert!(verdicts.contains(&verdict), "{verdict:?}");
    }
}

#[test]
fn follow_up_and_replies_name_recommendations_and_events_that_exist() {
    let practice = Practice::open();
    let mut known = Vec::new();
    for text in COMPLETE {
        for (key, review) in practice.reviews_of(text) {
            let unassessed = review
                .answers
                .iter()
                .filter(|(_, answer)| matches!(answer.score, Score::CannotBeAssessed(_)));
            let of = |(id, _): (&QuestionId, _)| format!("{text}/{}?{id}", practice.id);
            known.extend(unassessed.map(of));
            let ids = review.recommendations.keys();
            known.extend(ids.map(|id| format!("{}#{id}", key.name())));
        }
        let round = &practice.folder.rounds[&period(text)].value;
        let events = round.events_of(&practice.id);
        known.extend(events.map(|(id, _)| format!("{text}/{}/{id}", practice.id)));
    }
    for text in COMPLETE {
        for (key, review) in practice.reviews_of(text) {
            for name in review.follow_up.keys() {
                assert!(known.contains(name), "{}: {name}", key.path());
            }
        }
        let response = practice
            .folder
            .response(period(text), &practice.id)
            .unwrap()
            .value;
        let decision = practice
            .folder
            .decision(period(text), &practice.id)
            .unwrap()
            .value;
        let named = decision
            .decided
            .into_iter()
            .filter_map(|one| one.recommendation);
        for name in response.replies.into_keys().chain(named) {
            assert!(known.contains(&name), "{text}: {name}");
        }
    }
}

#[test]
fn the_current_round_has_a_draft_half_done_one_not_begun_and_one_overdue() {
    let practice = Practice::open();
    let round = &practice.folder.rounds[&period(NOW)].value;
    let draft = practice.one(NOW, "bz-01");
    assert!(draft.lock.is_none() && !draft.is_sealed() && draft.declaration.is_some());
    let half = Progress {
        answered: 17,
        applicable: 34,
    };
    practice.with_completeness(NOW, |one| {
        assert_eq!(one.progress(&draft), half);
        let gaps = one.gaps(&draft);
        let begun = gaps.iter().filter(|gap| match &gap.part {
            Part::Question(id) => draft.answers.contains_key(id),
            _ => false,
        });
        assert!(begun.count() >= 3);
    });
    let waiting = |score: &Score| *score == Score::NotYet;
    assert!(
        draft
            .answers
            .values()
            .any(|one| waiting(&one.score) && !one.strengths.is_empty())
    );

    let assigned: Vec<_> = round.contributions[&practice.id].reviewers.keys().collect();
    let not_begun = assigned.iter().filter(|person| {
        let key = ReviewKey::person(period(NOW), practice.id.clone(), (**person).clone());
        !practice.folder.review_keys().contains(&key)
    });
    let not_begun: Vec<_> = not_begun.map(|person| person.as_str()).collect();
    assert_eq!(not_begun, ["def-01"]);
    let late = practice.one(NOW, "jenv-01");
    assert!(round.due(&practice.id, &late.person) < TODAY && !late.is_sealed());
    assert!(round.due(&practice.id, &draft.person) > TODAY);
}

#[test]
fn nobody_copied_a_comment() {
    let practice = Practice::open();
    let mut said = std::collections::BTreeMap::new();
    for text in COMPLETE.into_iter().chain([NOW]) {
        for (key, review) in practice.reviews_of(text) {
            for (question, answer) in review.answers {
                for comment in [answer.strengths, answer.concerns] {
                    let place = format!("{} {question}", key.path());
                    if comment.is_empty() {
                        continue;
                    }
                    let earlier = said.insert(comment, place.clone());
                    assert_eq!(earlier, None, "{place}");
                }
            }
        }
    }
}

#[test]
fn the_files_of_the_practice_mission_are_canonical() {
    fn assert_canonical<T: Stored>(path: &str, value: &T) {
        let text = std::fs::read_to_string(reviews().join(path)).unwrap();
        assert!(to_text(value).unwrap() == text, "{path} is not canonical");
    }
    let practice = Practice::open();
    for text in COMPLETE.into_iter().chain([NOW]) {
        for (key, review) in practice.reviews_of(text) {
            assert_canonical(&key.path(), &review);
            let own = matches!(key.author, Author::Person { .. });
            assert_eq!(own, review.role == ReviewRole::Independent);
        }
        let round = &practice.folder.rounds[&period(text)].value;
        assert_canonical(&format!("{text}/round.ron"), round);
    }
    for text in COMPLETE {
        let name = format!("{text}/{}", practice.id);
        let response = practice
            .folder
            .response(period(text), &practice.id)
            .unwrap();
        assert_canonical(&format!("{name}.response.ron"), &response.value);
        let decision = practice
            .folder
            .decision(period(text), &practice.id)
            .unwrap();
        assert_canonical(&format!("{name}.decision.ron"), &decision.value);
    }
    let outcomes = &practice.folder.outcomes.as_ref().unwrap().value;
    assert_canonical("outcomes.ron", outcomes);
    let path = format!("contributions/{}.ron", practice.id);
    assert_canonical(&path, &practice.folder.contributions[&practice.id].value);
}
