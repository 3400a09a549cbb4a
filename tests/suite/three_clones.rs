//! A whole round of five contributions and three reviewers on three clones of one bare repository, each reviewer on two
//! branches, with the real git and ssh-keygen: nothing is lost, and a person decides only what a person must.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command as Process, Stdio};

use jiff::Timestamp;
use peil::domain::answer::{CannotAssess, Confidence, NotApplicable, Score};
use peil::domain::declaration::{Closing, Declaration};
use peil::domain::judgement::{Escalation, EscalationLevel, Judged, Judgement};
use peil::domain::question::{Question, QuestionKind};
use peil::domain::recommendation::Recommendation;
use peil::domain::review::{FollowUp, FollowUpStatus, Review, ReviewRole};
use peil::domain::round::Round;
use peil::domain::scale::Level;
use peil::domain::source::{Citation, Origin, Source};
use peil::domain::subject::Subject;
use peil::interview::{Command, Interview, Side};
use peil::store::codec::from_text;

use crate::clones::{Clone, PERIOD, has_tools};
use crate::desk::{copy_folder, sample};
use crate::hand::Hand;

const PRACTICE: &str = "oefenmissie-sarovia";
const CONTRIBUTIONS: [&str; 5] = [
    "eufor-althea",
    "eunavfor",
    "nato-mission-iraq",
    PRACTICE,
    "unifil",
];
const REVIEWERS: [&str; 3] = ["bz-01", "fin-02", "jenv-01"];
const COORDINATOR: &str = "coord-01";
const OWN: ReviewRole = ReviewRole::Independent;
const SIZE: (u16, u16) = (80, 24);
/// Seven times no, and yes: able to review.
const DECLARATION: &str = "2<enter>2<enter>2<enter>2<enter>2<enter>2<enter>2<enter>1<enter>";
/// As many questions are answered at the desk; the others on the way.
const AT_THE_DESK: usize = 12;
/// As many of these from the keyboard, where it is the practice mission.
const BY_HAND: usize = 3;

/// Every text that anybody typed, to be found again in the end.
#[derive(Default)]
struct Typed(Vec<String>);

impl Typed {
    fn text(&mut self, text: String) -> String {
        self.0.push(text.clone());
        text
    }
}

fn file(contribution: &str, person: &str) -> String {
    format!("{PERIOD}/{contribution}.{person}.ron")
}

fn level(n: u8) -> Score {
    Score::Level(Level::new(n).unwrap())
}

/// The questions of an interview that are not about earlier periods.
fn asked(interview: &Interview) -> Vec<Question> {
    let all = interview.completeness().applicable().cloned();
    all.filter(|question| question.kind != QuestionKind::FollowUp)
        .collect()
}

/// Everything that an answer to `question` can need.
fn answer(question: &Question, name: &str, source: &str, typed: &mut Typed) -> Command {
    let id = question.id.clone();
    let score = match question.kind {
        QuestionKind::Ordinal => level(3),
        QuestionKind::YesNo => Score::No,
        QuestionKind::FreeText => Score::Text,
        _ => Score::CannotBeAssessed(CannotAssess::TooEarly),
    };
    let good = typed.text(format!("{name} saw at {id} that it was done."));
    let bad = typed.text(format!("{name} saw at {id} that it was done late."));
    let cited = Citation {
        source: source.parse().unwrap(),
        place: "p. 3".to_owned(),
    };
    Command::Together(vec![
        Command::Score(id.clone(), score),
        Command::Confidence(id.clone(), Confidence::Medium),
        Command::Comment(id.clone(), Side::Strengths, good),
        Command::Comment(id.clone(), Side::Concerns, bad),
        Command::Cite(id, cited),
    ])
}

/// Adds to one comment on `question`.
fn add(interview: &Interview, question: &Question, side: Side, more: String) -> Command {
    let answer = interview.answer(&question.id).unwrap();
    let old = match side {
        Side::Strengths => &answer.strengths,
        Side::Concerns => &answer.concerns,
    };
    let text = format!("{old}\n\n{more}").trim().to_owned();
    Command::Comment(question.id.clone(), side, text)
}

/// The coordinator's first clone: the register as it was after the last period, with this round's people, keys,
/// contributions and round.
fn prepare(clone: &Clone, keys: &[(&str, &Path)]) {
    let peil = |line: &str| {
        let arguments: Vec<String> = line.split(' ').map(|word| word.replace('_', " ")).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        clone.peil_as(COORDINATOR, &arguments).ended(0)
    };
    let root = clone.desk.root();
    peil(&format!("init {}", root.display()));
    copy_folder(&sample(), &root);
    fs::remove_dir_all(root.join(PERIOD)).unwrap();
    peil(
        "people add fin-02 --title Beoordelaar_2_(Financiën) --title en=Reviewer_2_(Finance) --role reviewer --ministry Financiën --unit Begrotingszaken --mailbox fin-02@example.nl",
    );
    for (id, name) in [("unifil", "UNIFIL"), ("eunavfor", "EUNAVFOR")] {
        peil(&format!(
            "contribution new {id} --title Bijdrage_aan_{name} --title en=Contribution_to_{name} --mission {name} --framework un --type observation --decision Brief --decision en=Letter --unit Veiligheidsbeleid --objective reports=Elke_maand_een_rapport --judged reports=Vijf_van_de_zes_op_tijd --area Zee --area en=Sea --description Twee_waarnemers --description en=Two_observers"
        ));
    }
    let planned =
        peil("round new 2026-H2 --reviewers 3 --with eufor-althea --with nato-mission-iraq");
    assert_eq!(planned.stderr, "", "{planned:?}");
    for contribution in CONTRIBUTIONS {
        let round: Round = from_text(&clone.desk.file(&format!("{PERIOD}/round.ron"))).unwrap();
        let seats = &round.contributions[&contribution.parse().unwrap()].reviewers;
        let seated: Vec<String> = seats.keys().map(ToString::to_string).collect();
        let goes = seated
            .iter()
            .filter(|one| !REVIEWERS.contains(&one.as_str()));
        let comes = REVIEWERS
            .iter()
            .filter(|one| !seated.iter().any(|seat| seat == *one));
        for (goes, comes) in goes.zip(comes) {
            peil(&format!("round replace {contribution} {goes} {comes}"));
        }
    }
    for (person, key) in keys {
        let public = key.with_extension("pub");
        let line = format!("key add {person} {} --from 2015-01-01", public.display());
        peil(&line);
    }
    peil("git install --yes");
    peil("check");
    clone.commit("The round of 2026-H2");
    clone.git(&["push", "-q", "-u", "origin", "main"]);
}

/// At the desk: begins all reviews, the practice mission's from the keyboard, and answers the first questions.
fn begin(clone: Clone, typed: &mut Typed) -> Clone {
    clone.git(&["checkout", "-q", "-b", "desk"]);
    let Clone { desk, person, key } = clone;
    let mut hand = Hand::at(desk.as_reviewer(person), SIZE);
    hand.open(PRACTICE, PERIOD, OWN).press(DECLARATION);
    for n in 0..BY_HAND {
        let text = typed.text(format!("{person} typed this as answer {n}."));
        hand.press(&format!("3c2+{text}<esc>e1p. 3<ctrl-s>j"));
    }
    hand.settle();
    let given = hand.review().unwrap().answers.len();
    assert_eq!(given, BY_HAND, "{}", hand.screen());
    let clone = Clone {
        desk: hand.leave(),
        person,
        key,
    };
    for contribution in CONTRIBUTIONS {
        clone.sit(contribution, OWN, |sitting, _| {
            let name = format!("{person} of {contribution}");
            if contribution != PRACTICE {
                let declared = Declaration {
                    version: 1,
                    on: "2026-11-24".parse().unwrap(),
                    blocking: false,
                    earlier_involvement: false,
                    public_statement: false,
                    able: true,
                };
                sitting.take(Command::Declare(declared)).unwrap();
            }
            let letter = Source {
                title: "Letter".to_owned(),
                reference: None,
                date: None,
                origin: Origin::Independent,
                marking: None,
            };
            sitting
                .take(Command::Source("letter".parse().unwrap(), letter))
                .unwrap();
            let done = sitting.interview.review().answers.len();
            for question in &asked(&sitting.interview)[done..AT_THE_DESK] {
                let command = answer(question, &name, "letter", typed);
                sitting.take(command).unwrap();
            }
        });
    }
    clone.commit("Begin at the desk");
    clone
}

/// On the way, on a branch of its own: the other questions, a comment on the first and a score on the second.
fn go_on(clone: &Clone, typed: &mut Typed) {
    clone.git(&["checkout", "-q", "-b", "travel"]);
    let person = clone.person;
    let odd = person == REVIEWERS[2];
    for contribution in CONTRIBUTIONS {
        clone.sit(contribution, OWN, |sitting, _| {
            let name = format!("{person} of {contribution}");
            let questions = asked(&sitting.interview);
            for question in &questions[AT_THE_DESK..] {
                let command = answer(question, &name, "letter", typed);
                sitting.take(command).unwrap();
            }
            let more = typed.text(format!("{name} adds this on the way."));
            let command = add(&sitting.interview, &questions[0], Side::Strengths, more);
            sitting.take(command).unwrap();
            let score = level(if odd { 3 } else { 2 });
            sitting
                .take(Command::Score(questions[1].id.clone(), score))
                .unwrap();
            if contribution == PRACTICE {
                let text = typed.text(format!("{person} fears on the way that it ends."));
                let command = Command::Comment(questions[2].id.clone(), Side::Concerns, text);
                sitting.take(command).unwrap();
            }
        });
    }
    clone.commit("Go on while travelling");
    clone.git(&[
        "push",
        "-q",
        "-u",
        "origin",
        &format!("travel:travel-{person}"),
    ]);
}

/// At the desk again: a score on the first question, a comment on the second, and on the practice mission the comment
/// that was written on the way too.
fn come_back(clone: &Clone, typed: &mut Typed) {
    clone.git(&["checkout", "-q", "desk"]);
    let person = clone.person;
    let odd = person == REVIEWERS[2];
    for contribution in CONTRIBUTIONS {
        clone.sit(contribution, OWN, |sitting, _| {
            let name = format!("{person} of {contribution}");
            let questions = asked(&sitting.interview);
            let score = level(if odd { 4 } else { 2 });
            sitting
                .take(Command::Score(questions[0].id.clone(), score))
                .unwrap();
            let more = typed.text(format!("{name} adds this at the desk."));
            let command = add(&sitting.interview, &questions[1], Side::Concerns, more);
            sitting.take(command).unwrap();
            if contribution == PRACTICE {
                let text = typed.text(format!("{person} hopes at the desk that it stays."));
                let command = Command::Comment(questions[2].id.clone(), Side::Concerns, text);
                sitting.take(command).unwrap();
            }
        });
    }
    clone.commit("Think again at the desk");
}

/// The rules of the errors that check finds in this clone.
fn errors(clone: &Clone, who: &str) -> Vec<String> {
    let told = clone.peil_as(who, &["check", "--format", "json"]).stdout;
    let rows: serde_json::Value = serde_json::from_str(&told).unwrap();
    let rows = rows.as_array().unwrap().iter();
    rows.filter(|row| row["severity"] == "error")
        .map(|row| row["rule"].as_str().unwrap().to_owned())
        .collect()
}

/// Merges the way's branch at the desk. One comment was written twice: it is settled in the interview with both texts.
fn merge(clone: Clone) -> Clone {
    let merged = clone.try_git(&["merge", "-q", "--no-edit", "travel"]);
    let said = String::from_utf8(merged.stderr).unwrap();
    assert_eq!(merged.status.code(), Some(1), "{said}");
    // One part of one answer in one of five reviews, and nothing else.
    let unmerged: BTreeSet<String> = clone
        .git(&["diff", "--name-only", "--diff-filter=U"])
        .lines()
        .map(str::to_owned)
        .collect();
    let path = file(PRACTICE, clone.person);
    assert_eq!(unmerged, BTreeSet::from([path.clone()]), "{said}");
    let review: Review = from_text(&clone.desk.file(&path)).unwrap();
    let open = review.conflicts.iter().map(|one| one.field.as_str());
    assert_eq!(open.collect::<Vec<_>>(), ["concerns"], "{said}");
    assert_eq!(errors(&clone, clone.person), ["conflict"]);

    let Clone { desk, person, key } = clone;
    let mut hand = Hand::at(desk, SIZE);
    hand.open(PRACTICE, PERIOD, OWN);
    if person == REVIEWERS[0] {
        insta::assert_snapshot!("conflict-found", hand.screen());
    }
    hand.press("<enter>");
    if person == REVIEWERS[0] {
        insta::assert_snapshot!("conflict-open", hand.screen());
    }
    hand.press("w<ctrl-s><esc>").settle();
    assert!(
        hand.review().unwrap().conflicts.is_empty(),
        "{}",
        hand.screen()
    );
    let clone = Clone {
        desk: hand.leave(),
        person,
        key,
    };
    assert_eq!(errors(&clone, person), [""; 0]);
    clone.commit("Merge what was written on the way");
    clone
}

/// Locks, judges and submits all five, each signed and committed, and sends them to the others.
fn finish(clone: &Clone, typed: &mut Typed) {
    let person = clone.person;
    for contribution in CONTRIBUTIONS {
        clone.sit(contribution, OWN, |sitting, session| {
            let now = Timestamp::from_second(Timestamp::now().as_second()).unwrap();
            let shown = session.to_be_shown(sitting.interview.review());
            let locked = sitting.lock(now, shown);
            locked.unwrap_or_else(|why| panic!("{person}, {contribution}: {why:?}"));
        });
        clone.sit(contribution, OWN, |sitting, _| {
            let name = format!("{person} of {contribution}");
            for command in ending(&sitting.interview, &name, typed) {
                let shown = format!("{command:?}");
                let taken = sitting.take(command);
                taken.unwrap_or_else(|why| panic!("{name}: {shown}: {why:?}"));
            }
            // The proposal on escalation follows the judgement, and so does the decision.
            let proposed = sitting.interview.escalation_proposal().map(|one| one.level);
            let level = proposed.unwrap_or(EscalationLevel::None);
            let escalation = Escalation {
                proposed,
                level,
                because: typed.text(format!("{name} says why it is taken there.")),
                addressee: "Director".to_owned(),
                answer_by: (level != EscalationLevel::None).then(|| "2027-02-01".parse().unwrap()),
                marking: None,
            };
            sitting.take(Command::Escalate(escalation)).unwrap();
            let gaps = sitting.interview.gaps();
            assert!(gaps.is_empty(), "{name}: {gaps:?}");
        });
        let key = clone.key.to_str().unwrap();
        let line = [
            "submit",
            contribution,
            PERIOD,
            "--sign",
            "--key",
            key,
            "--commit",
        ];
        clone.peil(&line).ended(0);
    }
    clone.git(&["push", "-q", "origin", &format!("desk:desk-{person}")]);
    clone.git(&["checkout", "-q", "main"]);
    clone.git(&["pull", "-q", "--no-rebase", "--no-edit"]);
    clone.git(&["merge", "-q", "--no-edit", "desk"]);
    clone.git(&["push", "-q", "origin", "main"]);
}

/// What is given after the lock, but for the escalation.
fn ending(interview: &Interview, name: &str, typed: &mut Typed) -> Vec<Command> {
    let mut commands = Vec::new();
    let about_earlier = interview.completeness().applicable();
    for question in about_earlier.filter(|one| one.kind == QuestionKind::FollowUp) {
        let open = interview.open_items(&question.id);
        let none = interview.nothing_open();
        assert!(
            !open.is_empty()
                || matches!(
                    none,
                    NotApplicable::FirstReview | NotApplicable::DoesNotArise
                )
        );
        let score = if open.is_empty() {
            Score::NotApplicable(none)
        } else {
            Score::Text
        };
        let comment = typed.text(format!("{name} followed up {}.", question.id));
        commands.push(Command::Score(question.id.clone(), score));
        commands.push(Command::Comment(
            question.id.clone(),
            Side::Strengths,
            comment,
        ));
        for (n, item) in open.iter().enumerate() {
            let stands = FollowUp {
                status: FollowUpStatus::UnderWay,
                comment: typed.text(format!("{name} asked after {} {n}.", question.id)),
            };
            commands.push(Command::FollowUp(item.key.clone(), Some(stands)));
        }
    }
    // Levels that differ from the line's own, where it reported, need no reason here: it has not.
    let proposed = interview.proposal().map(|one| one.verdict);
    let mut judged = |what: &str, proposed| Judged {
        proposed,
        verdict: proposed.unwrap_or(peil::domain::judgement::Verdict::NoJudgement),
        confidence: Confidence::Medium,
        because: typed.text(format!("{name} judges the {what} so.")),
        marking: None,
    };
    let contribution = judged("contribution", proposed);
    let mission = judged("mission", None);
    commands.push(Command::Judge(Judgement {
        contribution,
        mission,
    }));
    let kind = interview.checklist().recommendations[0].code.clone();
    let mut go_on = Recommendation::new(kind);
    go_on.text = typed.text(format!("{name} recommends to go on."));
    go_on.addressee = "Director of operations".to_owned();
    let id = format!("go-on-{}", interview.review().person);
    commands.push(Command::Recommend(id.parse().unwrap(), Box::new(go_on)));
    commands.push(Command::Close(Closing {
        free: true,
        all_sources: true,
        missing_sources: String::new(),
    }));
    commands
}

/// Every submitted review is signed, and both peil and ssh-keygen say so.
fn verify(clone: &Clone, submitted: usize) {
    let told = clone
        .peil(&["verify", PERIOD, "--format", "json"])
        .ended(0)
        .stdout;
    let rows: serde_json::Value = serde_json::from_str(&told).unwrap();
    let rows = rows.as_array().unwrap();
    let good = rows.iter().filter(|row| row["signature"] == "good");
    assert_eq!((rows.len(), good.count()), (submitted, submitted), "{told}");
    let list = clone.desk.room().join("signers");
    fs::write(&list, clone.peil(&["verify", "--allowed-signers"]).stdout).unwrap();
    for contribution in CONTRIBUTIONS {
        for person in REVIEWERS {
            let path = clone.desk.root().join(file(contribution, person));
            let accepted = Process::new("ssh-keygen")
                .args(["-Y", "verify", "-n", "peil-review", "-I", person, "-f"])
                .arg(&list)
                .arg("-s")
                .arg(format!("{}.sig", path.display()))
                .stdin(fs::File::open(&path).unwrap())
                .stdout(Stdio::null())
                .status();
            assert!(accepted.unwrap().success(), "{contribution}, {person}");
        }
    }
}

/// What the three differ on, by the verb.
fn differing(clone: &Clone, contribution: &str) -> Vec<Subject> {
    let line = ["consolidate", contribution, PERIOD, "--format", "json"];
    let told = clone.peil_as(COORDINATOR, &line).stdout;
    let rows: serde_json::Value = serde_json::from_str(&told).unwrap();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| Subject::from_name(row["subject"].as_str().unwrap()).unwrap())
        .collect()
}

/// Settles what the three differ on: questions by the verb, all else from the keyboard, to the seal.
fn consolidate(clone: Clone) -> Clone {
    for contribution in CONTRIBUTIONS {
        let differ = differing(&clone, contribution);
        let questions: Vec<String> = differ
            .iter()
            .filter_map(|one| match one {
                Subject::Question(id) => Some(id.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(questions.len(), 2, "{contribution}: {differ:?}");
        let chosen: Vec<String> = questions.iter().map(|id| format!("{id}=bz-01")).collect();
        let line = [
            "consolidate",
            contribution,
            PERIOD,
            "--choose",
            &chosen[0],
            "--choose",
            &chosen[1],
            "--because",
            "Two of three saw it",
        ];
        clone.peil_as(COORDINATOR, &line).ended(0);
    }
    let subjects = differing(&clone, PRACTICE);
    let Clone { desk, person, key } = clone;
    let mut hand = Hand::at(desk.as_reviewer(COORDINATOR), SIZE);
    hand.open(PRACTICE, PERIOD, ReviewRole::Consolidated);
    for (place, open) in subjects.iter().enumerate() {
        if open.is_settled(hand.review().unwrap()) {
            continue;
        }
        hand.press("g").press(&"j".repeat(place));
        match open {
            Subject::Question(_) | Subject::FollowUp(_) => hand.press("1Best argued.<ctrl-s>"),
            Subject::Recommendation(_) => hand.press("1"),
            Subject::Judgement | Subject::Escalation => hand.press("1<ctrl-s>"),
        };
    }
    hand.settle();
    hand.press("S").press("<enter>2").settle();
    let made: Review = from_text(&hand.file(&file(PRACTICE, "consolidated"))).unwrap();
    assert!(made.is_sealed(), "{}", hand.screen());
    Clone {
        desk: hand.leave().as_reviewer(person),
        person,
        key,
    }
}

#[test]
fn a_round_on_three_clones_loses_nothing_and_asks_only_what_a_person_must_decide() {
    if !has_tools() {
        return;
    }
    let room = tempfile::tempdir().unwrap();
    let bare = room.path().join("register.git");
    let made = Process::new("git")
        .args(["init", "-q", "--bare", "-b", "main"])
        .arg(&bare)
        .status();
    assert!(made.unwrap().success());
    let mut clones: Vec<Clone> = REVIEWERS.map(|person| Clone::of(&bare, person)).into();
    let keys: Vec<(&str, &Path)> = clones
        .iter()
        .map(|one| (one.person, one.key.as_path()))
        .collect();
    prepare(&clones[0], &keys);
    for clone in &clones[1..] {
        clone.git(&["pull", "-q", "origin", "main"]);
        clone.git(&["branch", "-q", "--set-upstream-to", "origin/main"]);
        clone.peil(&["git", "install", "--yes"]).ended(0);
    }

    let mut typed = Typed::default();
    let mut done = Vec::new();
    for clone in clones.drain(..) {
        let clone = begin(clone, &mut typed);
        go_on(&clone, &mut typed);
        come_back(&clone, &mut typed);
        if done.is_empty() {
            read_in_git(&clone);
        }
        let clone = merge(clone);
        finish(&clone, &mut typed);
        done.push(clone);
    }

    let first = done.remove(0);
    first.git(&["pull", "-q", "--no-rebase", "--no-edit"]);
    assert_eq!(errors(&first, COORDINATOR), [""; 0]);
    verify(&first, CONTRIBUTIONS.len() * REVIEWERS.len());
    let status = first
        .peil_as(COORDINATOR, &["status", PERIOD, "--format", "json"])
        .ended(0)
        .stdout;
    assert!(
        status.matches("\"state\": \"submitted\"").count() == 15,
        "{status}"
    );
    let first = consolidate(first);
    assert_eq!(errors(&first, COORDINATOR), [""; 0]);
    first.commit("Consolidate");
    first.git(&["push", "-q", "origin", "main"]);

    let diff = first
        .peil_as(COORDINATOR, &["diff", PRACTICE, "2026-H1", PERIOD])
        .ended(1)
        .stdout;
    assert!(diff.contains("A1") && !diff.contains("Answer("), "{diff}");

    // Everything that anybody typed stands in the register that everybody gets.
    let last = &done[1];
    last.git(&["pull", "-q", "--no-rebase", "--no-edit"]);
    let all: Vec<String> = crate::desk::files_below(&last.desk.root().join(PERIOD))
        .into_iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    assert!(typed.0.len() > 900, "{}", typed.0.len());
    for text in &typed.0 {
        assert!(all.iter().any(|file| file.contains(text)), "lost: {text}");
    }
}

/// What git shows of a review to somebody who knows no RON, in words, in both languages.
fn read_in_git(clone: &Clone) {
    let path = file("unifil", clone.person);
    for (name, locale) in [("nl", "nl_NL.UTF-8"), ("en", "en_GB.UTF-8")] {
        for (verb, arguments) in [
            ("log", &["log", "-p", "-1", "-U1", "--format=%s"][..]),
            ("diff", &["diff", "HEAD~1", "HEAD"]),
        ] {
            let line = [arguments, &["--", &path]].concat();
            let told = String::from_utf8(clone.try_git_in(locale, &line).stdout).unwrap();
            insta::assert_snapshot!(format!("git-{verb}-{name}"), told);
        }
    }
}
