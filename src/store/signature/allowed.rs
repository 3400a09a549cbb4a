//! The list of allowed signers that `ssh-keygen -Y verify` takes, made of the keys in `people.ron`.

use jiff::civil::Date;

use super::key;
use crate::domain::people::People;
use crate::domain::signature::NAMESPACE;

/// One line per key that can be read: the person's id, for what and between which moments the key counts, the key.
/// The moments are in UTC, the last day included. No comment and no title of a person stands in it.
pub fn allowed_signers(people: &People) -> String {
    let mut lines = String::new();
    for (id, person) in &people.people {
        for one in &person.keys {
            let Some(bare) = key::bare(&one.key) else {
                continue;
            };
            let from = format!("valid-after=\"{}000000Z\"", digits(one.from));
            let until = one.until.map(digits);
            let until = until.map(|until| format!(",valid-before=\"{until}235959Z\""));
            let until = until.unwrap_or_default();
            lines.push_str(&format!(
                "{id} namespaces=\"{NAMESPACE}\",{from}{until} {bare}\n"
            ));
        }
    }
    lines
}

fn digits(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}
