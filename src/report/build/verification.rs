//! Whether what was submitted is what was sealed, and who signed it.

use crate::domain::finding::Finding;
use crate::domain::signature::{SignatureState, Verified};
use crate::domain::text::sanitise_line;
use crate::i18n::{Texts, Value};
use crate::report::document::{Block, Column, Document, NoteKind, Span, Spans, Table, plain};

use super::findings::message;

/// Every submitted review with its seal and its signature, in the order given; then what cannot be read.
pub fn verification(verified: &[Verified], unreadable: &[Finding], texts: &Texts) -> Document {
    let title = texts.get("verification-title");
    let mut document = Document::new(title, texts.language().tag);
    if verified.is_empty() {
        document.text(texts.get("verification-nothing"));
    } else {
        let signed = |one: &&Verified| matches!(one.signature, SignatureState::Good { .. });
        let values = [
            ("all", Value::from(verified.len())),
            (
                "holds",
                verified.iter().filter(|one| one.seal_holds).count().into(),
            ),
            ("signed", verified.iter().filter(signed).count().into()),
        ];
        document.text(texts.with("verification-counts", &values));
        let titles = ["file", "person", "seal", "signature"];
        document.push(Block::Table(Table {
            columns: titles
                .map(|name| Column::left(texts.get(&format!("verification-{name}"))))
                .into(),
            rows: verified.iter().map(|one| cells(one, texts)).collect(),
            ..Table::default()
        }));
    }
    for finding in unreadable {
        let values = [("path", sanitise_line(&finding.path).as_ref().into())];
        let words = texts.with("verification-unreadable", &values);
        let words = format!("{words} {}", message(finding, texts));
        document.note(NoteKind::Attention, words);
    }
    if !verified.iter().all(Verified::is_well) {
        document.text(texts.get("verification-next"));
    }
    document
}

fn cells(one: &Verified, texts: &Texts) -> Vec<Spans> {
    let seal = match one.seal_holds {
        true => plain(texts.get("verification-seal-holds")),
        false => vec![Span::strong(texts.get("verification-seal-broken"))],
    };
    let missed = one.asked && one.signature == SignatureState::Absent;
    let words = match missed {
        true => texts.get("verification-signature-missed"),
        false => state(&one.signature, texts),
    };
    let fine = matches!(
        one.signature,
        SignatureState::Good { .. } | SignatureState::Absent | SignatureState::Unchecked { .. }
    );
    let signature = match fine && !missed {
        true => plain(words),
        false => vec![Span::strong(words)],
    };
    vec![plain(&one.path), plain(&one.person), seal, signature]
}

/// How a review stands with its signature, in a few words.
pub fn state(state: &SignatureState, texts: &Texts) -> String {
    let mut values: Vec<(&str, Value)> = Vec::new();
    let key = state.fingerprint().unwrap_or_default();
    values.push(("key", key.into()));
    match state {
        SignatureState::Replayed { of } => values.push(("of", of.as_str().into())),
        SignatureState::Ended { until: day, .. } | SignatureState::NotYet { from: day, .. } => {
            values.push(("day", texts.date(*day).into()));
        }
        SignatureState::Foreign { of, .. } => {
            let of = of.as_ref().map_or("nobody", |of| of.as_str());
            values.push(("whose", of.into()));
        }
        SignatureState::Damaged(problem) => values.push(("problem", (*problem).into())),
        _ => {}
    }
    let words = texts.with(&format!("signature-state-{}", state.key()), &values);
    sanitise_line(&words).into_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::i18n::Language;
    use crate::report::render::{Page, Renderer, terminal::Terminal};

    fn one(path: &str, signature: SignatureState) -> Verified {
        Verified {
            path: format!("2026-H2/{path}.ron"),
            person: "bz-01".to_owned(),
            sealed: "2026-11-20T10:00:00Z".parse().unwrap(),
            seal_holds: path != "broken.bz-01",
            signature,
            asked: path.starts_with("asked"),
        }
    }

    fn all() -> Vec<Verified> {
        let key = || "SHA256:cliDTWfYQzjr38j+AThQDUloEUVfeBEWYRBClnWCVmA".to_owned();
        let day = date(2026, 6, 30);
        let of = "2026-H1/a.bz-01.ron".to_owned();
        vec![
            one("a.bz-01", SignatureState::Good { key: key() }),
            one("b.bz-01", SignatureState::Absent),
            one("asked.bz-01", SignatureState::Absent),
            one("broken.bz-01", SignatureState::Broken { key: key() }),
            one("c.bz-01", SignatureState::Replayed { of }),
            one(
                "d.bz-01",
                SignatureState::Foreign {
                    key: key(),
                    of: None,
                },
            ),
            one(
                "e.bz-01",
                SignatureState::Foreign {
                    key: key(),
                    of: Some("bz-02".parse().unwrap()),
                },
            ),
            one(
                "f.bz-01",
                SignatureState::Ended {
                    key: key(),
                    until: day,
                },
            ),
            one(
                "g.bz-01",
                SignatureState::NotYet {
                    key: key(),
                    from: day,
                },
            ),
            one("h.bz-01", SignatureState::Damaged("unreadable")),
            one("i.bz-01", SignatureState::Damaged("purpose")),
            one("j.bz-01", SignatureState::Unchecked { key: key() }),
        ]
    }

    fn shown(language: Language) -> String {
        let findings = [Finding::error("too-large", "2026-H2/z.bz-01.ron")
            .with("size", 5)
            .with("limit", 4)];
        let document = verification(&all(), &findings, &Texts::new(language));
        let page = Page::default();
        String::from_utf8(Terminal { page }.render(&document).unwrap()).unwrap()
    }

    #[test]
    fn every_way_in_which_a_review_stands_reads_in_a_few_words() {
        insta::assert_snapshot!("verification-nl", shown(Language::DUTCH));
        insta::assert_snapshot!("verification-en", shown(Language::ENGLISH));
    }

    #[test]
    fn only_what_is_sealed_and_signed_as_asked_is_well() {
        let well: Vec<bool> = all().iter().map(Verified::is_well).collect();
        assert_eq!(well.iter().filter(|well| **well).count(), 2);
        assert!(well[0] && well[1]);
    }
}
