//! A source: entered once, corrected where needed, cited at a place.

use super::choices::{chosen_marking, marking};
use super::field::Field;
use super::label::Label;
use super::read::Reader;
use super::{Form, FormContext, FormResult, Problem};
use crate::domain::id::{QuestionId, SourceId};
use crate::domain::source::{Citation, Origin, Source};
use crate::interview::command::Command;
use crate::interview::conduct::Interview;

fn origin_label(origin: Origin) -> Label {
    let key = match origin {
        Origin::Mission => "origin-mission",
        Origin::Line => "origin-line",
        Origin::Post => "origin-post",
        Origin::Partner => "origin-partner",
        Origin::Independent => "origin-independent",
    };
    Label::key(key)
}

fn fields(stored: Option<&Source>, cx: &FormContext<'_>) -> Vec<Field> {
    let origin = stored.and_then(|one| Origin::ALL.iter().position(|all| *all == one.origin));
    let reference = stored.and_then(|one| one.reference.as_deref());
    vec![
        Field::line("title", stored.map_or("", |one| &one.title))
            .called(Label::key("field-source-title")),
        Field::choice("origin", Origin::ALL.map(origin_label).into(), origin),
        Field::line("reference", reference.unwrap_or_default()),
        Field::day("date", stored.and_then(|one| one.date)),
        marking("marking", stored.and_then(|one| one.marking.as_ref()), cx),
    ]
}

/// A source that does not exist yet, and the place to cite.
pub(super) fn new_fields(cx: &FormContext<'_>) -> Vec<Field> {
    let mut fields = fields(None, cx);
    fields.insert(2, Field::line("place", ""));
    fields
}

/// A source that was entered before.
pub(super) fn edit_fields(
    id: &SourceId,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Vec<Field> {
    fields(interview.review().sources.get(id), cx)
}

/// Which source, and the place to cite.
pub(super) fn cite_fields(
    question: &QuestionId,
    id: &SourceId,
    interview: &Interview,
) -> Vec<Field> {
    let mut fields = Vec::new();
    if let Some(source) = interview.review().sources.get(id) {
        let title = Label::Plain(source.title.clone());
        fields.push(Field::info("title", title).called(Label::key("field-source-title")));
        if let Some(reference) = &source.reference {
            fields.push(Field::info("reference", Label::Plain(reference.clone())));
        }
        fields.push(Field::info("origin", origin_label(source.origin)));
    }
    let answer = interview.answer(question);
    let cited = answer.into_iter().flat_map(|answer| &answer.evidence);
    let places = cited
        .filter(|citation| citation.source == *id && !citation.place.is_empty())
        .map(|citation| Label::Plain(citation.place.clone()));
    let places: Vec<Label> = places.collect();
    if !places.is_empty() {
        fields.push(Field::info("cited-at", Label::Joined("; ", places)));
    }
    fields.push(Field::line("place", ""));
    fields
}

/// The source as entered; a title and an origin it must have.
fn read(reader: &mut Reader<'_>, stored: Option<&Source>, cx: &FormContext<'_>) -> Option<Source> {
    let title = reader.needed("title");
    let origin = reader.must_choose("origin");
    let reference = Some(reader.text("reference")).filter(|text| !text.is_empty());
    let date = reader.day("date");
    let stored_marking = stored.and_then(|one| one.marking.as_ref());
    Some(Source {
        title,
        reference,
        date,
        origin: *Origin::ALL.get(origin?)?,
        marking: chosen_marking(reader.chosen("marking"), stored_marking, cx),
    })
}

pub(super) fn new_command(
    form: &Form,
    question: &QuestionId,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let place = reader.text("place");
    let source = read(&mut reader, None, cx);
    reader.take(source.map(|source| Command::SourceAndCite(question.clone(), source, place)))
}

pub(super) fn edit_command(
    form: &Form,
    id: &SourceId,
    interview: &Interview,
    cx: &FormContext<'_>,
) -> Result<FormResult, Vec<Problem>> {
    let mut reader = Reader::new(form);
    let source = read(&mut reader, interview.review().sources.get(id), cx);
    reader.take(source.map(|source| Command::Source(id.clone(), source)))
}

pub(super) fn cite_command(
    form: &Form,
    question: &QuestionId,
    id: &SourceId,
) -> Result<FormResult, Vec<Problem>> {
    let reader = Reader::new(form);
    let citation = Citation {
        source: id.clone(),
        place: reader.text("place"),
    };
    reader.take(Some(Command::Cite(question.clone(), citation)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::FormKind;
    use super::super::fixture::Case;
    use super::*;

    fn a1() -> QuestionId {
        QuestionId::new("A1").unwrap()
    }

    #[test]
    fn a_new_source_is_entered_and_cited_at_once() {
        let case = Case::empty();
        let mut form = case.open(FormKind::NewSource(a1()));
        form.type_in("title", "  Verslag van de ambassade ");
        form.choose("origin", Some(2));
        form.type_in("place", "blz. 4");
        form.type_in("date", "3-2-2026");
        form.choose("marking", Some(1));
        let Ok(FormResult::Take(command)) = form.command(&case.interview, &case.cx()) else {
            panic!();
        };
        let mut after = case.interview.clone();
        after.take(command).unwrap();
        let cited = &after.answer(&a1()).unwrap().evidence[0];
        assert_eq!(cited.place, "blz. 4");
        let source = &after.review().sources[&cited.source];
        assert_eq!(source.title, "Verslag van de ambassade");
        assert_eq!(source.origin, Origin::Post);
        assert_eq!(source.date, Some(date(2026, 2, 3)));
        assert_eq!(source.marking.as_ref().unwrap().as_str(), "public");
    }

    #[test]
    fn a_source_needs_a_title_and_an_origin_and_its_day_must_be_one() {
        let case = Case::empty();
        let mut form = case.open(FormKind::NewSource(a1()));
        form.type_in("date", "2026-02-30");
        let problems = form.command(&case.interview, &case.cx()).unwrap_err();
        let found: Vec<_> = problems.iter().map(|one| (&*one.field, one.key)).collect();
        assert_eq!(
            found,
            [("title", "needed"), ("origin", "choose"), ("date", "day")]
        );
    }

    #[test]
    fn a_source_is_cited_at_a_second_place_and_the_first_is_shown() {
        let case = Case::full();
        let id = case.source();
        let mut form = case.open(FormKind::Cite(a1(), id.clone()));
        assert!(form.field("cited-at").is_some());
        form.type_in("place", "blz. 99");
        let Ok(FormResult::Take(Command::Cite(question, citation))) =
            form.command(&case.interview, &case.cx())
        else {
            panic!();
        };
        assert_eq!((question, citation.source), (a1(), id));
        assert_eq!(citation.place, "blz. 99");
    }

    #[test]
    fn a_marking_that_the_register_does_not_know_stays() {
        let mut case = Case::full();
        case.register.markings.clear();
        let id = case.source();
        let form = case.open(FormKind::EditSource(id.clone()));
        let result = form.command(&case.interview, &case.cx());
        let Ok(FormResult::Take(Command::Source(_, source))) = result else {
            panic!("{result:?}");
        };
        assert!(source.marking.is_some());
        assert_eq!(source, case.interview.review().sources[&id]);
    }
}
