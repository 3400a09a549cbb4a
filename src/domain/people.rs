//! Who may have a part in the register: functions or names, as the ministry chooses.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::format::Format;
use super::id::{ContributionId, PersonId};
use super::localized::Localized;
use super::period::Period;
use super::unique;

/// `people.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// Version of the format.
    pub format: Format,
    /// True in a register that illustrates and is no official assessment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub illustrative: bool,
    /// Everybody, by id.
    #[serde(deserialize_with = "unique::map")]
    pub people: BTreeMap<PersonId, Person>,
}

/// One person or function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Function or name, as shown.
    pub title: Localized,
    /// What this person may do.
    pub roles: Vec<PersonRole>,
    /// Ministry, for example `BZ` or `Defensie`.
    pub ministry: String,
    /// Unit within the ministry.
    pub unit: String,
    /// Mailbox of the function; also how git's `user.email` is recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<String>,
    /// Fields of expertise, free words, to suggest reviewers by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expertise: Vec<String>,
    /// SSH public keys with which this person signs, with the days between which each was valid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<PublicKey>,
    /// From which period this person may review a contribution. Never why (data minimisation).
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique::map"
    )]
    pub not_before: BTreeMap<ContributionId, Period>,
}

/// What a person may do in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PersonRole {
    /// Reviews contributions, uninvolved.
    Reviewer,
    /// Plans rounds, checks, merges, consolidates.
    Coordinator,
    /// Belongs to the line responsible for a contribution.
    Line,
    /// Decides, as a senior official.
    Senior,
}

/// An SSH public key and when it was valid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicKey {
    /// The key in OpenSSH's one-line form, `ssh-ed25519 AAAA…`.
    pub key: String,
    /// First day on which the key counts.
    pub from: Date,
    /// Last day on which the key counts; open when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}
