//! What was changed after submission, found with the real git, whether or not a new seal was made.

use std::process::Command;

use peil::domain::review::Review;
use peil::store::codec::from_text;
use peil::store::seal::seal_review;

use crate::desk::Desk;

const FILE: &str = "2023-H1/eufor-althea.fin-01.ron";

/// The sample register in git, of which it no longer says that it illustrates; `None` without git.
fn desk() -> Option<Desk> {
    let desk = Desk::sample().as_reviewer("coord-01");
    desk.change("register.ron", "    illustrative: true,\n", "");
    git(&desk, &["init", "-q"])?;
    commit(&desk);
    Some(desk)
}

fn git(desk: &Desk, arguments: &[&str]) -> Option<()> {
    let output = Command::new("git")
        .current_dir(desk.room())
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output();
    output.ok()?.status.success().then_some(())
}

fn commit(desk: &Desk) {
    git(desk, &["add", "reviews"]).unwrap();
    git(desk, &["commit", "-qm", "As it is"]).unwrap();
}

/// What is found in [`FILE`] of the rules that look at what was submitted: rule and message.
fn told(desk: &Desk) -> Vec<(String, String)> {
    let json = desk.peil(&format!("check {FILE} --format json")).stdout;
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = rows.as_array().unwrap().iter();
    let text =
        |row: &serde_json::Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let rows = rows.map(|row| {
        let words = format!("{} {}", text(row, "message"), text(row, "advice"));
        (text(row, "rule"), words)
    });
    let ours = ["seal-broken", "seal-rewritten", "changed-after-seal"];
    rows.filter(|(rule, _)| ours.contains(&rule.as_str()))
        .collect()
}

/// The review with the answer to A1 taken back to nothing, and another escalation.
fn tampered(desk: &Desk) -> Review {
    let mut review: Review = from_text(&desk.file(FILE)).unwrap();
    let question = peil::domain::id::QuestionId::new("A1").unwrap();
    let answer = review.answers.get_mut(&question).unwrap();
    answer.strengths = "Everything went well".to_owned();
    review.escalation = None;
    review
}

/// The same, under a seal that fits.
fn resealed(desk: &Desk) -> String {
    let mut review = tampered(desk);
    let seal = review.seal.take().unwrap();
    let sealed = seal_review(review, seal.at, &seal.checklist, &seal.contribution, None);
    sealed.unwrap().1
}

#[test]
fn a_broken_seal_is_told_with_what_was_changed_where_git_has_what_was_submitted() {
    let Some(desk) = desk() else { return };
    assert_eq!(told(&desk), []);
    desk.write(
        FILE,
        &peil::store::codec::to_text(&tampered(&desk)).unwrap(),
    );
    let found = told(&desk);
    let rules: Vec<&str> = found.iter().map(|(rule, _)| rule.as_str()).collect();
    assert_eq!(
        rules,
        ["changed-after-seal", "changed-after-seal", "seal-broken"],
        "{found:?}"
    );
    assert!(found[1].1.contains("The answer to A1"), "{found:?}");
    assert!(found[0].1.contains("To whom it is taken"), "{found:?}");
    assert!(
        found[2].1.contains("beside this stands what was changed"),
        "{found:?}"
    );
    // Committed or not, what was first committed counts.
    commit(&desk);
    assert_eq!(told(&desk).len(), 3);
}

#[test]
fn without_a_history_it_is_said_that_the_change_cannot_be_told() {
    let desk = Desk::sample().as_reviewer("coord-01");
    desk.write(
        FILE,
        &peil::store::codec::to_text(&tampered(&desk)).unwrap(),
    );
    let found = told(&desk);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0]
            .1
            .contains("git's history holds no submitted version"),
        "{found:?}"
    );
}

#[test]
fn a_new_seal_over_another_text_and_a_seal_taken_away_show_in_the_history() {
    let Some(desk) = desk() else { return };
    let text = desk.file(FILE);
    desk.write(FILE, &resealed(&desk));
    let rules = |desk: &Desk| {
        told(desk)
            .into_iter()
            .map(|(rule, _)| rule)
            .collect::<Vec<_>>()
    };
    let expected = ["changed-after-seal", "changed-after-seal", "seal-rewritten"];
    assert_eq!(rules(&desk), expected);
    commit(&desk);
    assert_eq!(rules(&desk), expected);
    let draft = text.split("    seal: Seal(").next().unwrap().to_owned() + ")\n";
    desk.write(FILE, &draft);
    let found = told(&desk);
    assert_eq!(rules(&desk), ["seal-rewritten"], "{found:?}");
    assert!(found[0].1.contains("the seal is gone"), "{found:?}");
    desk.write(FILE, &text);
    assert_eq!(told(&desk), []);
    // A carriage return before every line feed is a checkout's doing.
    desk.write(FILE, &text.replace('\n', "\r\n"));
    assert_eq!(told(&desk), []);
}
