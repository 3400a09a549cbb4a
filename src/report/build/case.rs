//! What a summary is made from, and which of it the summary rests on.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::Offset;

use crate::domain::checklist::Checklist;
use crate::domain::completeness::Completeness;
use crate::domain::contribution::Contribution;
use crate::domain::decision::Decision;
use crate::domain::localized::Localized;
use crate::domain::outcome::Outcomes;
use crate::domain::people::People;
use crate::domain::period::Period;
use crate::domain::question::Question;
use crate::domain::register::Register;
use crate::domain::response::Response;
use crate::domain::review::{Review, ReviewRole};
use crate::domain::round::Round;
use crate::domain::visibility::Visibility;
use crate::i18n::{Texts, Value};
use crate::report::document::Words;

/// Everything about one contribution that its summary is made from. Files of later periods, of other
/// contributions, and reviews that were not submitted may be among it; the summary leaves them out.
#[derive(Debug, Clone)]
pub struct ContributionInputs<'a> {
    /// The contribution.
    pub contribution: &'a Contribution,
    /// The period summarised.
    pub period: Period,
    /// The register's settings.
    pub register: &'a Register,
    /// Who is who.
    pub people: &'a People,
    /// The checklists that the reviews answer.
    pub checklists: Vec<&'a Checklist>,
    /// Rounds, of this period and earlier ones.
    pub rounds: Vec<&'a Round>,
    /// Reviews, self-reports and consolidated reviews, of this period and earlier ones, amendments too.
    pub reviews: Vec<&'a Review>,
    /// The line's responses, of this period and earlier ones.
    pub responses: Vec<&'a Response>,
    /// Decisions, of this period and earlier ones.
    pub decisions: Vec<&'a Decision>,
    /// What happened to what was forecast.
    pub outcomes: Option<&'a Outcomes>,
    /// The day on which the summary is made.
    pub today: Date,
}

/// The inputs, sorted: what may be seen, what counts, and what is only compared with.
pub(super) struct Case<'a> {
    pub inputs: &'a ContributionInputs<'a>,
    pub texts: &'a Texts,
    /// What the summary rests on: the consolidated review where there is one, else every reviewer's.
    pub basis: Vec<&'a Review>,
    /// The reviewers' own reviews of this period.
    pub reviewers: Vec<&'a Review>,
    /// The line's self-report of this period.
    pub self_report: Option<&'a Review>,
    /// What the summary of each earlier period rested on.
    pub earlier: BTreeMap<Period, Vec<&'a Review>>,
    /// The line's response of this period.
    pub response: Option<&'a Response>,
    /// The decision of this period.
    pub decision: Option<&'a Decision>,
    /// Everything that was submitted up to this period and that the reader may see.
    pub seen: Vec<&'a Review>,
    /// How many files the reader may not see yet.
    pub hidden: usize,
}

impl<'a> Case<'a> {
    /// True for a true case that illustrates: looked at in hindsight, with nobody who was asked or who answers.
    pub fn is_hindsight(&self) -> bool {
        let about = self.inputs.contribution;
        let illustrates = about.illustrative || self.inputs.register.illustrative;
        illustrates && !about.fictional
    }

    /// Sorts `inputs` for a reader with `visibility`: hidden files are counted and then left out of everything.
    pub fn of(
        inputs: &'a ContributionInputs<'a>,
        texts: &'a Texts,
        visibility: &Visibility,
    ) -> Self {
        let id = &inputs.contribution.id;
        let mut hidden = 0;
        let mut shown = |shown: bool| {
            hidden += usize::from(!shown);
            shown
        };
        let ours = |contribution, period: Period| contribution == id && period <= inputs.period;
        let sees = |review: &Review| {
            let person = Some(&review.person);
            visibility.shows_review(id, review.period, review.role, person)
        };
        let reviews: Vec<&Review> = latest(&inputs.reviews)
            .into_iter()
            .filter(|review| ours(&review.contribution, review.period))
            .filter(|review| shown(sees(review)))
            .collect();
        let response = inputs
            .responses
            .iter()
            .filter(|one| ours(&one.contribution, one.period) && one.period == inputs.period)
            .find(|one| shown(visibility.shows(id, one.period, None)));
        let decision = inputs
            .decisions
            .iter()
            .filter(|one| ours(&one.contribution, one.period) && one.period == inputs.period)
            .find(|one| shown(visibility.shows(id, one.period, None)));
        let of = |period: Period, role: ReviewRole| -> Vec<&'a Review> {
            let same = reviews
                .iter()
                .filter(|review| review.period == period && review.role == role);
            same.copied().collect()
        };
        let basis = |period: Period| {
            let consolidated = of(period, ReviewRole::Consolidated);
            if consolidated.is_empty() {
                of(period, ReviewRole::Independent)
            } else {
                consolidated
            }
        };
        let periods = reviews.iter().map(|review| review.period);
        let earlier = periods
            .filter(|period| *period < inputs.period)
            .map(|period| (period, basis(period)))
            .filter(|(_, basis)| !basis.is_empty())
            .collect();
        Self {
            basis: basis(inputs.period),
            reviewers: of(inputs.period, ReviewRole::Independent),
            self_report: of(inputs.period, ReviewRole::SelfReport).into_iter().next(),
            earlier,
            response: response.copied(),
            decision: decision.copied(),
            hidden,
            inputs,
            texts,
            seen: reviews,
        }
    }

    /// The case of one review alone, submitted or not.
    pub fn of_one(
        inputs: &'a ContributionInputs<'a>,
        review: &'a Review,
        texts: &'a Texts,
    ) -> Self {
        Self {
            inputs,
            texts,
            basis: vec![review],
            reviewers: vec![review],
            self_report: None,
            earlier: BTreeMap::new(),
            response: None,
            decision: None,
            hidden: 0,
            seen: vec![review],
        }
    }

    /// The message `key`.
    pub fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// The message `key` with its variables.
    pub fn tv(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.texts.with(key, values)
    }

    /// A text of the ministry's own, in the reader's language or marked as being in another.
    pub fn own(&self, text: &Localized) -> Words {
        Words::own(text, self.texts.language().tag)
    }

    /// The checklist that `review` answers, where it is among the inputs.
    pub fn checklist(&self, review: &Review) -> Option<&'a Checklist> {
        let checklists = self.inputs.checklists.iter();
        checklists
            .copied()
            .find(|checklist| checklist.reference() == review.checklist)
    }

    /// The checklist of what the summary rests on.
    pub fn main_checklist(&self) -> Option<&'a Checklist> {
        self.basis.iter().find_map(|review| self.checklist(review))
    }

    /// The questions of `review`'s checklist that apply to this mission, with their sections' ids.
    pub fn questions(&self, review: &Review) -> Vec<&'a Question> {
        let Some(checklist) = self.checklist(review) else {
            return Vec::new();
        };
        let read = Completeness {
            checklist,
            contribution: self.inputs.contribution,
            events: &[],
        };
        read.applicable().collect()
    }

    /// The round of this period.
    pub fn round(&self) -> Option<&'a Round> {
        self.round_of(self.inputs.period)
    }

    /// The round of `period`.
    pub fn round_of(&self, period: Period) -> Option<&'a Round> {
        let rounds = self.inputs.rounds.iter();
        rounds.copied().find(|round| round.period == period)
    }

    /// The day on which this period's round ended: the last one on which a review was submitted, the line answered or
    /// something was decided; of a true case in hindsight the period's own last day. None while nothing was submitted.
    pub fn round_end(&self) -> Option<Date> {
        if self.is_hindsight() {
            return Some(self.inputs.period.last_day());
        }
        let reviews = self.basis.iter().chain(&self.reviewers);
        let seals = reviews.filter_map(|review| review.seal.as_ref());
        let sealed = seals
            .map(|seal| Offset::UTC.to_datetime(seal.at).date())
            .max()?;
        let answered = self.response.and_then(|response| response.on);
        let decided = self.decision.map(|decision| decision.on);
        [answered, decided]
            .into_iter()
            .flatten()
            .chain([sealed])
            .max()
    }

    /// Function or name of whoever wrote `review`.
    pub fn author(&self, review: &Review) -> String {
        self.who(&review.person)
    }

    /// Function or name of a person; the id where the person is not known.
    pub fn who(&self, person: &crate::domain::id::PersonId) -> String {
        match self.inputs.people.people.get(person) {
            Some(known) => self.texts.own(&known.title).into_owned(),
            None => person.to_string(),
        }
    }

    /// True when more than one review speaks, so that each needs its author beside it.
    pub fn is_shared(&self) -> bool {
        self.basis.len() > 1
    }
}

/// Of each person's review in each period, the newest version that was submitted.
fn latest<'a>(reviews: &[&'a Review]) -> Vec<&'a Review> {
    let version = |review: &Review| review.amends.as_ref().map_or(1, |amends| amends.version);
    let mut newest: BTreeMap<_, &'a Review> = BTreeMap::new();
    for review in reviews.iter().filter(|review| review.is_sealed()) {
        let key = (
            review.period,
            review.role != ReviewRole::Consolidated,
            review.role != ReviewRole::Independent,
            review.person.clone(),
            review.contribution.clone(),
        );
        let place = newest.entry(key).or_insert(review);
        if version(review) > version(place) {
            *place = review;
        }
    }
    newest.into_values().collect()
}
