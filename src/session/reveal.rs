//! What a reviewer is shown after the own lock, gathered from the register, with the digest of every file shown.

use std::collections::BTreeMap;

use super::Session;
use super::earlier::newest;
use super::line::self_report_key;
use crate::domain::checklist::Checklist;
use crate::domain::follow_up::{FollowUpInputs, OpenItem, open_items, recommendation_key};
use crate::domain::id::{ContributionId, PersonId, QuestionId};
use crate::domain::localized::Localized;
use crate::domain::period::Period;
use crate::domain::question::Question;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::AssignmentStatus;
use crate::domain::seal::{Digest, Seen};
use crate::domain::visibility::Visibility;
use crate::interview::revealed::{Colleagues, FirstScores, Found, Revealed, View};
use crate::store::{Author, Loaded, ReviewKey};

impl Session {
    /// What is shown beside `review` once it is locked, and the files that it stands in; `None` before.
    pub fn revealed(&self, review: &Review) -> Option<(Revealed, Vec<Seen>)> {
        review.lock.as_ref()?;
        (review.role == ReviewRole::Independent).then(|| self.gather(review, &self.visibility))
    }

    /// The files that will be shown the moment that `review` is locked.
    pub fn to_be_shown(&self, review: &Review) -> Vec<Seen> {
        let own = (review.contribution.clone(), review.period);
        let mut open = self.open_unlocked(&review.person);
        open.retain(|one| *one != own);
        let visibility = Visibility::of(review.person.clone(), open)
            .reporting(self.open_self_reports(&review.person));
        self.gather(review, &visibility).1
    }

    /// The function or name of `person`, or the id where nobody says.
    pub fn called(&self, person: &PersonId) -> Localized {
        let people = self.folder.people.as_ref();
        let known = people.and_then(|file| file.value.people.get(person));
        known.map_or_else(
            || Localized::pair(person.as_str(), person.as_str()),
            |known| known.title.clone(),
        )
    }

    fn gather(&self, review: &Review, visibility: &Visibility) -> (Revealed, Vec<Seen>) {
        let mut gathered = Gathered {
            session: self,
            review,
            visibility,
            seen: Vec::new(),
            withheld: false,
        };
        let self_report = gathered.self_report();
        let past = gathered.past();
        let last_period = past.iter().map(|file| file.value.period).max();
        let last = gathered.last(&past, last_period);
        gathered.replies(last_period);
        let open = gathered.open(&past);
        let colleagues = gathered.colleagues();
        let revealed = Revealed {
            self_report,
            last_period,
            last,
            colleagues,
            open,
            withheld: gathered.withheld,
        };
        (revealed, gathered.seen)
    }
}

struct Gathered<'a> {
    session: &'a Session,
    review: &'a Review,
    visibility: &'a Visibility,
    seen: Vec<Seen>,
    withheld: bool,
}

impl Gathered<'_> {
    fn note(&mut self, path: &str, digest: &Digest) {
        if self.seen.iter().all(|one| one.path != path) {
            self.seen.push(Seen {
                path: path.to_owned(),
                digest: digest.clone(),
            });
        }
    }

    fn checklist(&self) -> Option<&Checklist> {
        let checklists = &self.session.folder.checklists;
        checklists
            .get(&self.review.checklist)
            .map(|file| &file.value)
    }

    fn shows(&mut self, review: &Review) -> bool {
        let (contribution, period) = (&review.contribution, review.period);
        let person = Some(&review.person);
        let shown = self
            .visibility
            .shows_review(contribution, period, review.role, person);
        self.withheld |= !shown;
        shown
    }

    /// A review that was submitted and may be shown.
    fn submitted(&mut self, key: &ReviewKey) -> Option<Loaded<Review>> {
        let file = self.session.folder.review(key).ok()?;
        (file.value.is_sealed() && self.shows(&file.value)).then_some(file)
    }

    fn self_report(&mut self) -> Option<View> {
        let key = self_report_key(self.review.period, &self.review.contribution);
        let exists = self.session.folder.review_keys().contains(&key);
        let file = exists.then(|| self.submitted(&key)).flatten()?;
        self.note(&file.path, &file.digest);
        Some(self.view(&file.value))
    }

    /// The submitted reviews of earlier periods, of amended ones the last version.
    fn past(&mut self) -> Vec<Loaded<Review>> {
        let review = self.review;
        let ours = |key: &&ReviewKey| {
            key.contribution == review.contribution
                && key.period < review.period
                && key.author != Author::SelfReport
        };
        let keys = self.session.folder.review_keys().iter();
        let submitted = keys.filter(ours).filter_map(|key| self.submitted(key));
        newest(submitted.collect(), |file| &file.value)
    }

    /// Of the last period the consolidated review, else every reviewer's.
    fn last(&mut self, past: &[Loaded<Review>], period: Option<Period>) -> Vec<View> {
        let of: Vec<&Loaded<Review>> = past
            .iter()
            .filter(|file| Some(file.value.period) == period)
            .collect();
        let is_consolidated = |file: &Loaded<Review>| file.value.role == ReviewRole::Consolidated;
        let consolidated = of.iter().any(|file| is_consolidated(file));
        let mut views = Vec::new();
        for file in of {
            if !consolidated || is_consolidated(file) {
                self.note(&file.path, &file.digest);
                views.push(self.view(&file.value));
            }
        }
        views
    }

    /// The last period's response and decision: proposals rest on them, and its summary shows them.
    fn replies(&mut self, period: Option<Period>) {
        let Some(period) = period else {
            return;
        };
        let (folder, id) = (&self.session.folder, &self.review.contribution);
        let key = (period, id.clone());
        if !self.visibility.shows(id, period, None) {
            self.withheld = true;
            return;
        }
        if folder.response_keys().contains(&key)
            && let Ok(file) = folder.response(period, id)
        {
            self.note(&file.path, &file.digest);
        }
        if folder.decision_keys().contains(&key)
            && let Ok(file) = folder.decision(period, id)
        {
            self.note(&file.path, &file.digest);
        }
    }

    fn open(&mut self, past: &[Loaded<Review>]) -> Vec<OpenItem> {
        let review = self.review;
        let folder = &self.session.folder;
        let Some(checklist) = folder.checklists.get(&review.checklist) else {
            return Vec::new();
        };
        let ours = |(period, id): &&(Period, ContributionId)| {
            *id == review.contribution && *period < review.period
        };
        let mut responses = Vec::new();
        for (period, id) in folder.response_keys().iter().filter(ours) {
            if !self.visibility.shows(id, *period, None) {
                self.withheld = true;
            } else if let Ok(file) = folder.response(*period, id) {
                responses.push(file);
            }
        }
        let mut decisions = Vec::new();
        for (period, id) in folder.decision_keys().iter().filter(ours) {
            if !self.visibility.shows(id, *period, None) {
                self.withheld = true;
            } else if let Ok(file) = folder.decision(*period, id) {
                decisions.push(file);
            }
        }
        let items = open_items(&FollowUpInputs {
            contribution: &review.contribution,
            period: review.period,
            person: &review.person,
            reviews: past.iter().map(|file| &file.value).collect(),
            responses: responses.iter().map(|file| &file.value).collect(),
            decisions: decisions.iter().map(|file| &file.value).collect(),
            rounds: folder.rounds.values().map(|file| &file.value).collect(),
            outcomes: folder.outcomes.as_ref().map(|file| &file.value),
            checklist: &checklist.value,
            today: self.session.today,
        });
        // Of these files is shown what is open in them.
        for file in past {
            let made = file.value.recommendations.keys();
            let mut names = made.map(|id| recommendation_key(&file.value, id));
            let (period, id) = (file.value.period, &file.value.contribution);
            let own = format!("{period}/{id}.{}/", review.person);
            if names.any(|name| items.iter().any(|item| item.key == name))
                || (file.value.person == review.person
                    && items.iter().any(|item| item.key.starts_with(&own)))
            {
                self.note(&file.path, &file.digest);
            }
        }
        for file in &responses {
            let mut names = file.value.replies.keys();
            if names.any(|name| items.iter().any(|item| item.key == *name)) {
                self.note(&file.path, &file.digest);
            }
        }
        for file in &decisions {
            let decided = file.value.decided.iter();
            let mut about = decided.filter_map(|one| one.recommendation.as_deref());
            if about.any(|name| items.iter().any(|item| item.key == name)) {
                self.note(&file.path, &file.digest);
            }
        }
        if let Some(file) = &folder.outcomes
            && items.iter().any(|item| item.asked.is_forecast())
        {
            self.note(&file.path, &file.digest);
        }
        items
    }

    /// Colleagues' first scores, once all who are assigned have locked or the last due day has passed: so the
    /// first to finish and the last are shown the same.
    fn colleagues(&mut self) -> Colleagues {
        let review = self.review;
        let round = self.session.folder.rounds.get(&review.period);
        let assignment = round
            .and_then(|round| Some((round, round.value.contributions.get(&review.contribution)?)));
        let Some((round, assignment)) = assignment else {
            return Colleagues::Nobody;
        };
        let standing = assignment
            .reviewers
            .iter()
            .filter(|(_, assigned)| assigned.status == AssignmentStatus::Assigned)
            .map(|(person, _)| person);
        let last_due = standing
            .clone()
            .map(|person| round.value.due(&review.contribution, person))
            .max();
        let others: Vec<&PersonId> = standing.filter(|one| **one != review.person).collect();
        let (Some(until), false) = (last_due, others.is_empty()) else {
            return Colleagues::Nobody;
        };
        let mut locked = Vec::new();
        for person in &others {
            let key = ReviewKey::person(
                review.period,
                review.contribution.clone(),
                (*person).clone(),
            );
            let exists = self.session.folder.review_keys().contains(&key);
            let file = exists
                .then(|| self.session.folder.review(&key).ok())
                .flatten();
            if let Some(file) = file.filter(|file| file.value.lock.is_some()) {
                locked.push(file);
            }
        }
        if locked.len() < others.len() && self.session.today <= until {
            return Colleagues::Waiting {
                locked: locked.len(),
                of: others.len(),
                until,
            };
        }
        let mut shown = Vec::new();
        for file in locked {
            if let Some(lock) = self.shows(&file.value).then_some(file.value.lock).flatten() {
                self.note(&file.path, &file.digest);
                shown.push(FirstScores {
                    who: self.session.called(&file.value.person),
                    scores: lock.scores,
                });
            }
        }
        Colleagues::Shown(shown)
    }

    fn view(&self, review: &Review) -> View {
        let answers = review.answers.iter();
        let answers: BTreeMap<QuestionId, Found> = answers
            .map(|(id, answer)| {
                let found = Found {
                    score: answer.score.clone(),
                    strengths: answer.strengths.clone(),
                    concerns: answer.concerns.clone(),
                    asked_otherwise: self.was_asked_otherwise(review, id),
                };
                (id.clone(), found)
            })
            .collect();
        View {
            role: review.role,
            who: self.session.called(&review.person),
            answers,
        }
    }

    /// True when `review` answers a question of this name whose text, kind or levels were others.
    fn was_asked_otherwise(&self, review: &Review, id: &QuestionId) -> bool {
        if review.checklist == self.review.checklist {
            return false;
        }
        let checklists = &self.session.folder.checklists;
        let then = checklists.get(&review.checklist).map(|file| &file.value);
        let (Some(then), Some(now)) = (then, self.checklist()) else {
            return true;
        };
        let same = |a: &Question, b: &Question| {
            a.text == b.text && a.kind == b.kind && a.anchors == b.anchors
        };
        match (then.question(id), now.question(id)) {
            (Some(a), Some(b)) => !same(a, b) || then.scale != now.scale,
            _ => true,
        }
    }
}
