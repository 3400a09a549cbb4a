//! Whom to ask: reviewers by rotation, expertise and a mix of ministries, each with the reasons.

use std::collections::{BTreeMap, BTreeSet};

use super::history::History;
use super::judge::{Ground, Matter, plain};
use crate::domain::contribution::{Contribution, MissionType};
use crate::domain::id::{ContributionId, PersonId};
use crate::domain::people::{Person, PersonRole};
use crate::domain::period::Period;
use crate::domain::register::Limits;

/// Who can be asked, and what is known of them.
#[derive(Debug, Clone, Copy)]
pub struct Pool<'a> {
    /// Everybody.
    pub people: &'a BTreeMap<PersonId, Person>,
    /// The register's limits.
    pub limits: &'a Limits,
    /// Who reviewed what, who spoke for the line.
    pub history: &'a History,
    /// The period in which to review.
    pub period: Period,
}

/// A contribution that needs reviewers.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// Which.
    pub contribution: &'a Contribution,
    /// How many more.
    pub seats: usize,
    /// Who reviews it already.
    pub seated: Vec<PersonId>,
    /// Who gave it back, or was withdrawn: not asked again in this round.
    pub gone: BTreeSet<PersonId>,
}

/// Whom to ask for one contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Which contribution.
    pub contribution: ContributionId,
    /// Whom, the best first.
    pub chosen: Vec<Chosen>,
    /// Reviewers who are not asked, and what stands between, by id.
    pub refused: Vec<(PersonId, Vec<Refusal>)>,
    /// How many are wanted that nobody can be found for.
    pub missing: usize,
}

/// Somebody who is suggested, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// Who.
    pub person: PersonId,
    /// Why, the weightiest first; never empty.
    pub because: Vec<Merit>,
}

/// What speaks for somebody, or is good to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merit {
    /// From a ministry that the other reviewers are not from.
    OtherMinistry(String),
    /// Knows about this, which the contribution touches.
    Expertise(String),
    /// Never reviewed it.
    Fresh,
    /// Reviewed it last in this period, not in the round before.
    LongAgo(Period),
    /// Reviews it again, for the `number`th time in a row of `limit`.
    Again {
        /// Which in a row.
        number: usize,
        /// How many the register allows.
        limit: usize,
    },
    /// Reviews so many other contributions in this round.
    Load(usize),
}

/// Why a reviewer is not asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// This stands between.
    Ground(Ground),
    /// Gave it back in this round, or was withdrawn.
    Gone,
}

/// What each merit weighs. A mix of ministries first, then knowledge, then rotation and an even load: the
/// weights are ours, and the reasons are shown, so that a coordinator can weigh otherwise.
const MINISTRY: i64 = 40;
const EXPERTISE: i64 = 20;
const EACH_IN_A_ROW: i64 = -15;
const EACH_OTHER_REVIEW: i64 = -12;
/// More fields than this do not make somebody a better reviewer.
const FIELDS_THAT_COUNT: usize = 2;

/// Suggests reviewers for each of `wanted`, in their order. The same values give the same suggestions; those
/// for whom the fewest can be asked are served first.
pub fn suggest(wanted: &[Wanted<'_>], pool: &Pool<'_>) -> Vec<Suggestion> {
    let mut suggestions: Vec<Suggestion> = wanted.iter().map(|one| refuse(one, pool)).collect();
    let reviewers = pool.people.values();
    let reviewers = reviewers.filter(|person| person.roles.contains(&PersonRole::Reviewer));
    let count = reviewers.count();
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| {
        let free = count - suggestions[*at].refused.len();
        (free, *at)
    });
    let mut load: BTreeMap<&PersonId, usize> = pool
        .people
        .keys()
        .map(|id| (id, pool.history.load(id, pool.period)))
        .collect();
    for at in order {
        let (one, suggestion) = (&wanted[at], &mut suggestions[at]);
        let mut seated = one.seated.clone();
        for _ in 0..one.seats {
            let Some((id, because)) = best(one, suggestion, &seated, &load, pool) else {
                break;
            };
            *load.entry(id).or_default() += 1;
            seated.push(id.clone());
            let person = id.clone();
            suggestion.chosen.push(Chosen { person, because });
        }
        suggestion.missing = one.seats - suggestion.chosen.len();
    }
    suggestions
}

fn refuse(wanted: &Wanted<'_>, pool: &Pool<'_>) -> Suggestion {
    let matter = Matter {
        contribution: wanted.contribution,
        period: pool.period,
        limits: pool.limits,
        history: pool.history,
    };
    let reviewers = pool.people.iter().filter(|(id, person)| {
        person.roles.contains(&PersonRole::Reviewer) && !wanted.seated.contains(id)
    });
    let refused = reviewers.filter_map(|(id, person)| {
        let grounds = matter.grounds(id, person).into_iter();
        let grounds = grounds.filter(|ground| !matches!(ground, Ground::SpokeLongAgo(_)));
        let gone = wanted.gone.contains(id).then_some(Refusal::Gone);
        let all: Vec<Refusal> = gone
            .into_iter()
            .chain(grounds.map(Refusal::Ground))
            .collect();
        (!all.is_empty()).then(|| (id.clone(), all))
    });
    Suggestion {
        contribution: wanted.contribution.id.clone(),
        chosen: Vec::new(),
        refused: refused.collect(),
        missing: 0,
    }
}

fn best<'a>(
    wanted: &Wanted<'_>,
    suggestion: &Suggestion,
    seated: &[PersonId],
    load: &BTreeMap<&PersonId, usize>,
    pool: &Pool<'a>,
) -> Option<(&'a PersonId, Vec<Merit>)> {
    let refused = |id: &PersonId| suggestion.refused.iter().any(|(one, _)| one == id);
    let free = pool.people.iter().filter(|(id, person)| {
        person.roles.contains(&PersonRole::Reviewer) && !seated.contains(id) && !refused(id)
    });
    let scored = free.map(|(id, person)| {
        let load = load.get(id).copied().unwrap_or_default();
        let (score, merits) = weigh(id, person, wanted.contribution, seated, load, pool);
        let last = last_review(id, wanted.contribution, pool);
        // Who reviewed it longest ago goes before who reviewed it lately; then by id.
        (std::cmp::Reverse(score), last, id, merits)
    });
    let best = scored.min_by(|a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));
    best.map(|(_, _, id, merits)| (id, merits))
}

fn last_review(id: &PersonId, contribution: &Contribution, pool: &Pool<'_>) -> Option<Period> {
    let periods = pool.history.periods(&contribution.id, id);
    let before = periods.into_iter().filter(|one| *one < pool.period);
    before.max()
}

fn weigh(
    id: &PersonId,
    person: &Person,
    contribution: &Contribution,
    seated: &[PersonId],
    load: usize,
    pool: &Pool<'_>,
) -> (i64, Vec<Merit>) {
    let (mut score, mut merits) = (0, Vec::new());
    let others = seated.iter().filter_map(|id| pool.people.get(id));
    if !others
        .into_iter()
        .any(|one| one.ministry == person.ministry)
    {
        score += MINISTRY;
        merits.push(Merit::OtherMinistry(person.ministry.clone()));
    }
    for field in touched(person, contribution)
        .into_iter()
        .take(FIELDS_THAT_COUNT)
    {
        score += EXPERTISE;
        merits.push(Merit::Expertise(field));
    }
    let number = pool.history.in_a_row(&contribution.id, id, pool.period);
    let limit = usize::try_from(pool.limits.reviews_in_a_row).unwrap_or(usize::MAX);
    match last_review(id, contribution, pool) {
        None => merits.push(Merit::Fresh),
        Some(last) if number == 1 => merits.push(Merit::LongAgo(last)),
        Some(_) => {
            score += EACH_IN_A_ROW * weight(number - 1);
            merits.push(Merit::Again { number, limit });
        }
    }
    if load > 0 {
        score += EACH_OTHER_REVIEW * weight(load);
        merits.push(Merit::Load(load));
    }
    (score, merits)
}

fn weight(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX / 100)
}

/// The fields of expertise of `person` that `contribution` speaks of, in the person's own order: one of the
/// field's longer words stands in its texts, or belongs to what the mission does.
fn touched(person: &Person, contribution: &Contribution) -> Vec<String> {
    let text = spoken(contribution);
    let speaks = |field: &&String| {
        let field = plain(field);
        let mut words = field.split(' ').filter(|word| word.chars().count() >= 5);
        words.any(|word| text.contains(word))
    };
    person.expertise.iter().filter(speaks).cloned().collect()
}

/// The words of a contribution that say what it is about.
fn spoken(contribution: &Contribution) -> BTreeSet<String> {
    let mission = &contribution.mission;
    let objectives = contribution.objectives.iter().map(|one| &one.text);
    let assumptions = contribution.assumptions.iter().map(|one| &one.text);
    let localized = [
        &contribution.title,
        &contribution.description,
        &mission.area,
    ];
    let localized = localized.into_iter().chain(objectives).chain(assumptions);
    let texts = localized.flat_map(|text| text.0.values().map(String::as_str));
    let types = mission.types.iter().map(|one| words_of(*one));
    let all = texts.chain([mission.name.as_str()]).chain(types);
    all.flat_map(|text| {
        plain(text)
            .split(' ')
            .map(str::to_owned)
            .collect::<Vec<_>>()
    })
    .collect()
}

/// What experts in a type of mission may call it, in Dutch and English.
fn words_of(mission: MissionType) -> &'static str {
    match mission {
        MissionType::TrainingAdvice => {
            "training trainen opleiding opleiden advies adviseren advice advising mentoring"
        }
        MissionType::Stabilisation => {
            "stabilisatie vredeshandhaving vredesoperaties stabilisation peacekeeping"
        }
        MissionType::Observation => "waarneming waarnemen monitoring observation",
        MissionType::Maritime => "maritiem maritieme marine kustwacht maritime naval coastguard",
        MissionType::Combat => "gevecht gevechtsoperaties combat",
        MissionType::Deterrence => "afschrikking verdediging deterrence defence",
    }
}
