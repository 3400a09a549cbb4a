//! Any stored value as a tree of named fields, so that whatever differs in it is found, also in fields yet to come.

mod build;
mod fields;

pub use fields::{FieldChange, fields};

use serde::{Serialize, Serializer};

/// A stored value, with its names as in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// Nothing there.
    Nothing,
    /// A text, an id, a day.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Truth(bool),
    /// A variant by its name, for example `Medium`.
    Word(&'static str),
    /// A variant that holds something, for example `Level(3)`.
    Tagged(&'static str, Box<Tree>),
    /// Items in order.
    List(Vec<Tree>),
    /// Fields or entries by name, in order.
    Record(Vec<(String, Tree)>),
}

impl Tree {
    /// `value` as a tree.
    pub fn of(value: &impl Serialize) -> Self {
        // The builder refuses nothing that a stored type holds.
        value.serialize(build::Builder).unwrap_or(Self::Nothing)
    }

    /// The field or entry called `name`.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Record(fields) => fields
                .iter()
                .find(|(one, _)| one == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// True when it holds no further fields or items.
    pub fn is_leaf(&self) -> bool {
        match self {
            Self::List(_) | Self::Record(_) => false,
            Self::Tagged(_, inner) => inner.is_leaf(),
            _ => true,
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::Word(word) => serializer.serialize_str(word),
            Self::Tagged(name, inner) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(name, inner)?;
                map.end()
            }
            Self::List(items) => serializer.collect_seq(items),
            Self::Record(fields) => serializer.collect_map(fields.iter().map(|(k, v)| (k, v))),
        }
    }
}
