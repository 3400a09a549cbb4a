//! What the page of figures promises, on small checklists of any scale.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::number::Form;
use super::*;
use crate::analysis::answered::Answered;
use crate::analysis::basis::Basis;
use crate::analysis::forecast::Known;
use crate::domain::outcome::Outcomes;
use crate::domain::review::Review;
use crate::domain::sample;
use crate::i18n::Language;
use crate::report::document::Block;
use crate::report::render::{self, Renderer, terminal::Terminal};

fn measured(reviews: &[(Review, &Checklist)], basis: Basis) -> Stats {
    let answered: Vec<Answered> = reviews
        .iter()
        .map(|(review, checklist)| Answered::of(review, checklist, None))
        .collect();
    let known = Known {
        rounds: &BTreeMap::new(),
        outcomes: &Outcomes::default(),
        today: date(2026, 11, 24),
    };
    Stats::of(&answered, known, basis)
}

fn counted(reviews: usize, self_reports: usize) -> Basis {
    Basis {
        reviews,
        self_reports,
        ..Basis::default()
    }
}

fn given<'a>(stats: &'a Stats, checklists: Vec<&'a Checklist>) -> Statistics<'a> {
    Statistics {
        stats,
        contribution: None,
        periods: "2025-H1..2026-H2".parse().ok(),
        checklists,
        titles: BTreeMap::new(),
    }
}

fn shown(
    reviews: &[(Review, &Checklist)],
    basis: Basis,
    checklists: Vec<&Checklist>,
    language: Language,
) -> String {
    let stats = measured(reviews, basis);
    let document = statistics(&given(&stats, checklists), &Texts::new(language));
    let page = render::Page::default();
    String::from_utf8(Terminal { page }.render(&document).unwrap()).unwrap()
}

#[test]
fn a_line_breaks_visibly_where_the_scale_changed_and_scales_stay_apart() {
    let old = sample::checklist(4, 3);
    let mut new = sample::checklist(6, 4);
    new.version = 2;
    let mut later = sample::review("a", "2026-H1", "bz-01", &[("A1", 5), ("A2", 6)]);
    later.checklist.version = 2;
    let mut own = sample::self_report("a", "2026-H1", &[("A1", 6)]);
    own.checklist.version = 2;
    let reviews = [
        (sample::review("a", "2025-H1", "bz-01", &[("A1", 2)]), &old),
        (sample::review("a", "2025-H1", "def-02", &[("A1", 4)]), &old),
        (sample::self_report("a", "2025-H1", &[("A1", 3)]), &old),
        (later, &new),
        (own, &new),
    ];
    let basis = Basis {
        reviews: 3,
        self_reports: 2,
        contributions: vec!["a".parse().unwrap()],
        ..Basis::default()
    };
    let page = shown(&reviews, basis, vec![&old, &new], Language::ENGLISH);
    assert!(page.contains("(break) 5 / 6"), "{page}");
    assert!(page.contains("2026-H1: another scale (7 questions). Levels before and after cannot"));
    assert!(
        page.contains("Everything (4 levels): the line scored higher than the reviewer on 1 of 2")
    );
    assert!(
        page.contains("Everything (6 levels): the line scored higher than the reviewer on 1 of 1")
    );
    assert!(page.contains("A1 (v2)"), "{page}");
}

#[test]
fn what_may_not_be_seen_is_counted_and_named_in_both_languages() {
    let basis = Basis {
        hidden: 3,
        hidden_contributions: vec!["eufor-althea".parse().unwrap()],
        ..Basis::default()
    };
    let page = shown(&[], basis.clone(), Vec::new(), Language::ENGLISH);
    assert!(page.contains("3 files are hidden and left out"), "{page}");
    assert!(page.contains("eufor-althea"));
    let page = shown(&[], basis, Vec::new(), Language::DUTCH);
    assert!(page.contains("3 bestanden zijn verborgen"), "{page}");
}

#[test]
fn below_ten_pairs_there_is_a_table_and_a_reason_instead_of_a_kappa() {
    let checklist = sample::checklist(3, 2);
    let reviews = [
        (
            sample::review("a", "2026-H1", "bz-01", &[("A1", 1)]),
            &checklist,
        ),
        (
            sample::self_report("a", "2026-H1", &[("A1", 3)]),
            &checklist,
        ),
    ];
    let page = shown(&reviews, counted(1, 1), vec![&checklist], Language::ENGLISH);
    assert!(
        page.contains("too few: below 10 a coefficient is too unsure"),
        "{page}"
    );
    assert!(page.contains("How often each pair of levels was given"));
    assert!(page.contains("Agreement takes at least 2 reviewers"));
}

#[test]
fn numbers_are_rounded_in_the_readers_way_and_nothing_is_minus_nothing() {
    let measured = measured(&[], Basis::default());
    let given = given(&measured, Vec::new());
    let stats = |texts: &Texts, value, form| {
        let page = Page {
            given: &given,
            texts,
        };
        page.number(value, form)
    };
    let (dutch, english) = (Texts::new(Language::DUTCH), Texts::new(Language::ENGLISH));
    assert_eq!(stats(&dutch, -0.364, Form::Signed), "-0,36");
    assert_eq!(stats(&english, 0.125, Form::Signed), "+0.12");
    assert_eq!(stats(&english, -0.001, Form::Plain), "0.00");
    assert_eq!(stats(&english, 0.0, Form::Signed), "0.00");
    assert_eq!(stats(&dutch, 0.119_497, Form::Fine), "0,119");
    assert_eq!(stats(&english, 0.895, Form::Share), "90 %");
}

#[test]
fn every_table_has_a_caption() {
    let checklist = sample::checklist(5, 3);
    let levels: Vec<(&str, u8)> = vec![("A1", 1), ("A2", 2), ("B1", 3)];
    let reviews = [
        sample::review("a", "2026-H1", "bz-01", &levels),
        sample::review("a", "2026-H1", "def-02", &[("A1", 5), ("A2", 2), ("B1", 3)]),
        sample::self_report("a", "2026-H1", &levels),
    ];
    let reviews = reviews.map(|review| (review, &checklist));
    let stats = measured(&reviews, counted(2, 1));
    let given = given(&stats, vec![&checklist]);
    let document = statistics(&given, &Texts::new(Language::DUTCH));
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let mut count = 0;
    for table in tables {
        assert!(!table.caption.is_empty());
        let width = table.columns.len();
        assert!(table.rows.iter().all(|row| row.len() == width));
        count += 1;
    }
    assert!(count >= 8, "{count}");
}
