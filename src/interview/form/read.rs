//! Reads values out of a form's fields and collects what is wrong with them.

use jiff::civil::Date;

use super::field::{Field, FieldInput};
use super::{Form, FormResult, Problem};
use crate::domain::forecast::Percent;
use crate::interview::command::Command;
use crate::interview::edit::tidy;

/// Reads the fields that are shown; one that is not counts as empty.
pub(super) struct Reader<'a> {
    form: &'a Form,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(form: &'a Form) -> Self {
        Self {
            form,
            problems: Vec::new(),
        }
    }

    fn field(&self, name: &str) -> Option<&'a Field> {
        self.form.shown().find(|field| field.name == name)
    }

    /// Notes that something is wrong with a field.
    pub(super) fn problem(&mut self, field: &str, key: &'static str) {
        self.problems.push(Problem {
            field: field.to_owned(),
            key,
        });
    }

    /// True when the form has a field of this name, shown or not.
    pub(super) fn has(&self, name: &str) -> bool {
        self.form.field(name).is_some()
    }

    /// The text of a field, as it is stored.
    pub(super) fn text(&self, name: &str) -> String {
        let Some(field) = self.field(name) else {
            return String::new();
        };
        let text = field.text().unwrap_or_default();
        match field.input {
            FieldInput::Text(_) if !text.trim().is_empty() => tidy(text),
            _ => text.trim().to_owned(),
        }
    }

    /// The text of a field that must hold one.
    pub(super) fn needed(&mut self, name: &str) -> String {
        let text = self.text(name);
        if text.is_empty() {
            self.problem(name, "needed");
        }
        text
    }

    /// Which option is chosen.
    pub(super) fn chosen(&self, name: &str) -> Option<usize> {
        self.field(name).and_then(Field::chosen)
    }

    /// Which option is chosen, in a field in which one must be.
    pub(super) fn must_choose(&mut self, name: &str) -> Option<usize> {
        let chosen = self.chosen(name);
        if chosen.is_none() {
            self.problem(name, "choose");
        }
        chosen
    }

    /// The day of a field.
    pub(super) fn day(&mut self, name: &str) -> Option<Date> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let day = parse_day(text.trim());
        if day.is_none() {
            self.problem(name, "day");
        }
        day
    }

    /// The percentage of a field that must hold one.
    pub(super) fn percent(&mut self, name: &str) -> Option<Percent> {
        let text = self.needed(name);
        if text.is_empty() {
            return None;
        }
        let number = text.trim().trim_end_matches('%').trim_end();
        let percent = number.parse().ok().and_then(|n| Percent::new(n).ok());
        if percent.is_none() {
            self.problem(name, "percent");
        }
        percent
    }

    /// The form's result, unless something is wrong: problems in the order of the fields.
    pub(super) fn finish(mut self, result: Option<FormResult>) -> Result<FormResult, Vec<Problem>> {
        let form = self.form;
        let place = |problem: &Problem| {
            form.fields
                .iter()
                .position(|field| field.name == problem.field)
        };
        self.problems.sort_by_key(place);
        match result {
            Some(result) if self.problems.is_empty() => Ok(result),
            _ => Err(self.problems),
        }
    }

    /// [`Reader::finish`] with a command.
    pub(super) fn take(self, command: Option<Command>) -> Result<FormResult, Vec<Problem>> {
        self.finish(command.map(FormResult::Take))
    }
}

/// A day as people write it: `2026-11-24`, or `24-11-2026` as is usual in the Netherlands.
fn parse_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split('-').map(str::trim).collect();
    let &[first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if year.len() != 4 || ![year, month, day].into_iter().all(digits) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_read_as_the_file_and_as_the_dutch_write_them() {
        for text in ["2026-11-04", "2026-11-4", "4-11-2026", "04-11-2026"] {
            assert_eq!(parse_day(text), Some(date(2026, 11, 4)), "{text}");
        }
        for bad in [
            "",
            "-",
            "2026",
            "2026-11",
            "2026-02-30",
            "04-11-26",
            "11/4/2026",
            "+026-1-1",
            "2026-11-04-1",
            "é-1-2026",
            "2026-11-04T10:00",
        ] {
            assert_eq!(parse_day(bad), None, "{bad}");
        }
    }
}
