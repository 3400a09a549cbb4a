//! Whose signature stands beside a review, and whether the key was that person's when the review was submitted.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::id::PersonId;
use super::people::{People, PublicKey};
use super::register::SignaturePolicy;
use super::review::ReviewRole;

/// What a signature of ours is for: a signature made for anything else, such as a commit or an e-mail, is none of ours.
pub const NAMESPACE: &str = "peil-review";

/// How a review stands with its signature. Keys are named by their fingerprint, `SHA256:…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureState {
    /// There is none.
    Absent,
    /// By the person whose review it is, with a key that was that person's.
    Good {
        /// The key.
        key: String,
    },
    /// It cannot be read as a signature: `unreadable`, `purpose` (made for something else) or `file` (no ordinary
    /// file, or too large).
    Damaged(&'static str),
    /// The review beside which it stands was not submitted.
    Unsealed,
    /// It was made over other bytes.
    Broken {
        /// The key.
        key: String,
    },
    /// It was made over another review.
    Replayed {
        /// That review's path.
        of: String,
    },
    /// By a key that is not this person's.
    Foreign {
        /// The key.
        key: String,
        /// Whose it is, where `people.ron` knows it.
        of: Option<PersonId>,
    },
    /// By a key that had ended when the review was submitted.
    Ended {
        /// The key.
        key: String,
        /// Its last day.
        until: Date,
    },
    /// By a key that was not yet valid when the review was submitted.
    NotYet {
        /// The key.
        key: String,
        /// Its first day.
        from: Date,
    },
    /// By a kind of key for which ssh-keygen is needed, and that is not there.
    Unchecked {
        /// The key.
        key: String,
    },
}

impl SignatureState {
    /// Short name, to look its words up by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Good { .. } => "good",
            Self::Damaged(_) => "damaged",
            Self::Unsealed => "unsealed",
            Self::Broken { .. } => "broken",
            Self::Replayed { .. } => "replayed",
            Self::Foreign { .. } => "foreign",
            Self::Ended { .. } => "ended",
            Self::NotYet { .. } => "not-yet",
            Self::Unchecked { .. } => "unchecked",
        }
    }

    /// The fingerprint of the key, where one is known.
    pub fn fingerprint(&self) -> Option<&str> {
        match self {
            Self::Good { key }
            | Self::Broken { key }
            | Self::Foreign { key, .. }
            | Self::Ended { key, .. }
            | Self::NotYet { key, .. }
            | Self::Unchecked { key } => Some(key),
            Self::Absent | Self::Damaged(_) | Self::Unsealed | Self::Replayed { .. } => None,
        }
    }
}

/// How one submitted review stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Its path within the register.
    pub path: String,
    /// Whose it is, as its file says.
    pub person: String,
    /// When it was submitted, as its seal says.
    pub sealed: Timestamp,
    /// True when its bytes are those that were sealed.
    pub seal_holds: bool,
    /// How it stands with its signature.
    pub signature: SignatureState,
    /// True where the register's policy asks for a signature.
    pub asked: bool,
}

impl Verified {
    /// True when nothing is wrong: the seal holds, and there is a good signature, or none where none is asked.
    pub fn is_well(&self) -> bool {
        let signed = match self.signature {
            SignatureState::Good { .. } => true,
            SignatureState::Absent => !self.asked,
            _ => false,
        };
        self.seal_holds && signed
    }
}

impl SignaturePolicy {
    /// True when what is submitted in `role` must be signed.
    pub fn asks(self, role: ReviewRole) -> bool {
        match role {
            ReviewRole::Independent => self != Self::Nobody,
            ReviewRole::Consolidated => self == Self::ReviewersAndCoordinators,
            ReviewRole::SelfReport => false,
        }
    }
}

impl PublicKey {
    /// True when this is the key that OpenSSH writes as `line`; comments behind the keys do not count.
    pub fn is(&self, line: &str) -> bool {
        let bare = |text: &str| {
            let mut words = text.split_whitespace();
            Some((words.next()?.to_owned(), words.next()?.to_owned()))
        };
        let own = bare(&self.key);
        own.is_some() && own == bare(line)
    }

    /// True when the key counts on `day`.
    pub fn counts_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// How a signature by the key `line`, called `fingerprint`, under what `person` submitted `at` that moment stands.
/// Days are those in UTC, as in the seal.
pub fn judge(
    (line, fingerprint): (&str, &str),
    person: &PersonId,
    at: Timestamp,
    people: Option<&People>,
) -> SignatureState {
    let key = fingerprint.to_owned();
    let everybody = people.iter().flat_map(|people| &people.people);
    let owns = |keys: &[PublicKey]| keys.iter().any(|one| one.is(line));
    let own = people.and_then(|people| people.people.get(person));
    let own = own.iter().flat_map(|one| &one.keys);
    let own: Vec<&PublicKey> = own.filter(|one| one.is(line)).collect();
    let Some(latest) = own.iter().max_by_key(|one| one.from) else {
        let mut others = everybody.filter(|(_, other)| owns(&other.keys));
        let of = others.next().map(|(id, _)| id.clone());
        return SignatureState::Foreign { key, of };
    };
    let day = Offset::UTC.to_datetime(at).date();
    if own.iter().any(|one| one.counts_on(day)) {
        return SignatureState::Good { key };
    }
    let ended = own.iter().filter(|one| one.from <= day);
    match ended.filter_map(|one| one.until).max() {
        Some(until) => SignatureState::Ended { key, until },
        None => {
            let from = own.iter().map(|one| one.from).min().unwrap_or(latest.from);
            SignatureState::NotYet { key, from }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::content::starter_people;

    const KEY: &str = "ssh-ed25519 AAAA";

    fn people(keys: &[(&str, Date, Option<Date>)]) -> People {
        let mut people = starter_people();
        let person = people.people.get_mut(&id("reviewer-01")).unwrap();
        person.keys = keys
            .iter()
            .map(|(key, from, until)| PublicKey {
                key: (*key).to_owned(),
                from: *from,
                until: *until,
            })
            .collect();
        people
    }

    fn id(text: &str) -> PersonId {
        text.parse().unwrap()
    }

    fn state(people: &People, at: &str) -> String {
        let state = judge(
            (KEY, "SHA256:x"),
            &id("reviewer-01"),
            at.parse().unwrap(),
            Some(people),
        );
        state.key().to_owned()
    }

    #[test]
    fn a_key_counts_from_its_first_day_to_its_last_both_included() {
        let (from, until) = (date(2026, 3, 1), date(2026, 6, 30));
        let own = people(&[("ssh-ed25519 AAAA laptop", from, Some(until))]);
        assert_eq!(state(&own, "2026-02-28T23:59:59Z"), "not-yet");
        assert_eq!(state(&own, "2026-03-01T00:00:00Z"), "good");
        assert_eq!(state(&own, "2026-06-30T23:59:59Z"), "good");
        assert_eq!(state(&own, "2026-07-01T00:00:00Z"), "ended");
        let again = date(2026, 9, 1);
        let twice = people(&[(KEY, from, Some(until)), (KEY, again, None)]);
        assert_eq!(state(&twice, "2026-08-01T00:00:00Z"), "ended");
        assert_eq!(state(&twice, "2026-09-01T00:00:00Z"), "good");
    }

    #[test]
    fn somebody_elses_key_is_foreign_and_named_where_it_is_known() {
        let mut people = people(&[("ssh-ed25519 BBBB", date(2026, 1, 1), None)]);
        let at = "2026-03-01T00:00:00Z".parse().unwrap();
        let whose =
            |people: Option<&People>| match judge((KEY, "x"), &id("reviewer-01"), at, people) {
                SignatureState::Foreign { of, .. } => of.map(|of| of.to_string()),
                other => panic!("{other:?}"),
            };
        assert_eq!(whose(Some(&people)), None);
        assert_eq!(whose(None), None);
        let other = people.people.get_mut(&id("coord-01")).unwrap();
        other.keys = vec![PublicKey {
            key: KEY.to_owned(),
            from: date(2030, 1, 1),
            until: None,
        }];
        assert_eq!(whose(Some(&people)).as_deref(), Some("coord-01"));
    }

    #[test]
    fn the_policy_asks_reviewers_or_coordinators_too_and_never_the_line() {
        use ReviewRole::{Consolidated, Independent, SelfReport};
        use SignaturePolicy::{Nobody, Reviewers, ReviewersAndCoordinators};
        let asked = |policy: SignaturePolicy| {
            [Independent, Consolidated, SelfReport].map(|role| policy.asks(role))
        };
        assert_eq!(asked(Nobody), [false, false, false]);
        assert_eq!(asked(Reviewers), [true, false, false]);
        assert_eq!(asked(ReviewersAndCoordinators), [true, true, false]);
    }
}
