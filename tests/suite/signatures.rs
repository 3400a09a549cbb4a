//! Signing and verifying with the real ssh-keygen: what it accepts, peil accepts, and the other way round.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::desk::Desk;

const FILE: &str = "2023-H1/eufor-althea.fin-01.ron";
const OTHER: &str = "2019-H1/resolute-support.fin-01.ron";
const COLLEAGUE: &str = "2023-H1/minusma.bz-02.ron";

/// A desk at the sample register, where `fin-01` sits.
fn desk() -> Desk {
    Desk::sample().as_reviewer("fin-01")
}

/// A new key pair called `name`, of the kind that `arguments` say; the path of the private half.
fn key(desk: &Desk, name: &str, arguments: &[&str]) -> PathBuf {
    let path = desk.room().join(name);
    let made = Command::new("ssh-keygen")
        .args(["-q", "-C", name, "-f"])
        .arg(&path)
        .args(arguments)
        .stdin(Stdio::null())
        .status();
    assert!(made.unwrap().success());
    path
}

fn ed25519(desk: &Desk, name: &str) -> PathBuf {
    key(desk, name, &["-t", "ed25519", "-N", ""])
}

/// The public half, as it stands in its file.
fn public(key: &Path) -> String {
    let path = key.with_extension("pub");
    fs::read_to_string(path).unwrap().trim().to_owned()
}

/// Gives `person` the key, valid on the days of `span`, which reads `from: …` and perhaps `until: …`.
fn give(desk: &Desk, person: &str, key: &Path, span: &str) {
    let mailbox = format!("mailbox: \"{person}@example.nl\",\n");
    let expertise = desk.file("people.ron");
    let after = expertise.split(&mailbox).nth(1).unwrap();
    let line = after.lines().next().unwrap().to_owned();
    let own = format!(
        "{line}\n            keys: [PublicKey(key: \"{}\", {span})],",
        public(key)
    );
    desk.change(
        "people.ron",
        &format!("{mailbox}{line}"),
        &format!("{mailbox}{own}"),
    );
}

/// What `ssh-keygen -Y verify` says of the file and its signature at the moment of its seal.
fn keygen_accepts(desk: &Desk, path: &str, person: &str, at: &str) -> bool {
    let list = desk.room().join("signers");
    fs::write(&list, desk.peil("verify --allowed-signers").ended(0).stdout).unwrap();
    let at = format!("verify-time={at}");
    let status = Command::new("ssh-keygen")
        .args([
            "-Y",
            "verify",
            "-n",
            "peil-review",
            "-I",
            person,
            "-O",
            &at,
            "-f",
        ])
        .arg(&list)
        .arg("-s")
        .arg(desk.root().join(format!("{path}.sig")))
        .stdin(fs::File::open(desk.root().join(path)).unwrap())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.unwrap().success()
}

/// What peil says of the signature of `path`, by name.
fn state(desk: &Desk, path: &str) -> String {
    let told = desk.peil(&format!("verify {path} --format json")).stdout;
    let rows: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 1, "{told}");
    rows[0]["signature"].as_str().unwrap().to_owned()
}

/// The rules that find something at `path`.
fn rules(desk: &Desk, path: &str) -> Vec<String> {
    let told = desk.peil(&format!("check {path} --format json")).stdout;
    let rows: serde_json::Value = serde_json::from_str(&told).unwrap();
    let names = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["rule"].as_str().unwrap().to_owned());
    names.collect()
}

fn sign(desk: &Desk, path: &str, key: &Path) -> crate::desk::Run {
    desk.run(["sign", path, "--key", key.to_str().unwrap()])
}

const ALWAYS: &str = "from: \"2015-01-01\"";
/// When [`FILE`] was sealed, as `ssh-keygen` takes it.
fn sealed_at(desk: &Desk, path: &str) -> String {
    let text = desk.file(path);
    let seal = text
        .split("    seal: Seal(\n        at: \"")
        .nth(1)
        .unwrap();
    let at = seal.split('"').next().unwrap();
    let digits: String = at.chars().filter(char::is_ascii_digit).collect();
    format!("{digits}Z")
}

#[test]
fn keys_of_every_usual_kind_sign_and_ssh_keygen_accepts_what_peil_accepts() {
    for (name, arguments) in [
        ("ed25519", &["-t", "ed25519", "-N", ""][..]),
        ("rsa", &["-t", "rsa", "-b", "2048", "-N", ""]),
        ("p256", &["-t", "ecdsa", "-b", "256", "-N", ""]),
        ("p384", &["-t", "ecdsa", "-b", "384", "-N", ""]),
        // These two peil puts to ssh-keygen.
        ("p521", &["-t", "ecdsa", "-b", "521", "-N", ""]),
        ("rsa-long", &["-t", "rsa", "-b", "4104", "-N", ""]),
    ] {
        let desk = desk();
        let key = key(&desk, name, arguments);
        give(&desk, "fin-01", &key, ALWAYS);
        let before = desk.file(FILE);
        let run = sign(&desk, FILE, &key).ended(0);
        assert!(
            run.stdout
                .contains("Signed: 2023-H1/eufor-althea.fin-01.ron.sig. good, SHA256:"),
            "{run:?}"
        );
        assert_eq!(desk.file(FILE), before);
        assert_eq!(state(&desk, FILE), "good", "{name}");
        assert!(
            keygen_accepts(&desk, FILE, "fin-01", &sealed_at(&desk, FILE)),
            "{name}"
        );
        assert!(!keygen_accepts(
            &desk,
            FILE,
            "bz-02",
            &sealed_at(&desk, FILE)
        ));
        desk.peil("verify 2023-H1").ended(0);
        assert_eq!(rules(&desk, FILE), [""; 0], "{name}");
        // Nothing of the work stays behind.
        let left = fs::read_dir(desk.root().join("2023-H1")).unwrap();
        let hidden = left.filter(|one| {
            let name = one.as_ref().unwrap().file_name();
            name.to_str().unwrap().starts_with('.')
        });
        assert_eq!(hidden.count(), 0);
    }
}

#[test]
fn what_was_changed_after_signing_fits_no_more_and_the_seal_says_so_too() {
    let desk = desk();
    let key = ed25519(&desk, "key");
    give(&desk, "fin-01", &key, ALWAYS);
    sign(&desk, FILE, &key).ended(0);
    desk.change(FILE, "Althea", "althea");
    assert_eq!(state(&desk, FILE), "broken");
    assert!(!keygen_accepts(
        &desk,
        FILE,
        "fin-01",
        &sealed_at(&desk, FILE)
    ));
    let rules = rules(&desk, FILE);
    assert!(
        rules.contains(&"signature-broken".to_owned()) && rules.contains(&"seal-broken".to_owned()),
        "{rules:?}"
    );
    desk.peil(&format!("verify {FILE}")).ended(1);
    // And nobody signs what is not what was submitted.
    fs::remove_file(desk.root().join(format!("{FILE}.sig"))).unwrap();
    let run = sign(&desk, FILE, &key).ended(1);
    assert!(
        run.stderr.contains("was changed after it was submitted"),
        "{run:?}"
    );
    assert!(!desk.root().join(format!("{FILE}.sig")).exists());
}

#[test]
fn a_signature_copied_to_another_review_is_told_from_one_that_is_merely_broken() {
    let desk = desk();
    let key = ed25519(&desk, "key");
    give(&desk, "fin-01", &key, ALWAYS);
    sign(&desk, OTHER, &key).ended(0);
    let copied = desk.file(&format!("{OTHER}.sig"));
    desk.write(&format!("{FILE}.sig"), &copied);
    assert_eq!(state(&desk, FILE), "replayed");
    assert_eq!(rules(&desk, FILE), ["signature-replayed"]);
    let told = desk.peil(&format!("check {FILE}")).stdout;
    assert!(told.contains(OTHER), "{told}");
}

#[test]
fn a_key_of_somebody_else_of_nobody_or_of_another_time_does_not_count() {
    let desk = desk();
    let (own, stray) = (ed25519(&desk, "own"), ed25519(&desk, "stray"));
    let run = sign(&desk, FILE, &stray).ended(1);
    assert!(
        run.stdout.contains("does not count yet") && run.stdout.contains(&public(&stray)[..60]),
        "{run:?}"
    );
    assert_eq!(state(&desk, FILE), "foreign");
    assert_eq!(rules(&desk, FILE), ["signature-foreign"]);
    give(&desk, "bz-02", &stray, ALWAYS);
    let told = desk.peil(&format!("check {FILE}")).stdout;
    assert!(told.contains("a key of bz-02"), "{told}");
    for (span, name) in [
        ("from: \"2015-01-01\", until: \"2023-01-01\"", "ended"),
        ("from: \"2026-01-01\"", "not-yet"),
        (ALWAYS, "good"),
    ] {
        let desk = self::desk();
        give(&desk, "fin-01", &own, span);
        let code = i32::from(name != "good");
        sign(&desk, FILE, &own).ended(code);
        assert_eq!(state(&desk, FILE), name);
        let accepts = keygen_accepts(&desk, FILE, "fin-01", &sealed_at(&desk, FILE));
        assert_eq!(accepts, name == "good", "{name}");
    }
}

#[test]
fn a_missing_signature_is_a_fault_only_where_the_register_asks_for_one() {
    let desk = desk();
    desk.peil("verify").ended(0);
    desk.change(
        "register.ron",
        "signatures: Nobody",
        "signatures: Reviewers",
    );
    let run = desk.peil("verify 2023-H1").ended(1);
    assert!(run.stdout.contains("missing, and asked for"), "{run:?}");
    assert_eq!(rules(&desk, FILE), ["unsigned"]);
    // The line's own report and consolidated reviews are not asked for.
    assert_eq!(
        rules(&desk, "2025-H1/oefenmissie-sarovia.self-report.ron"),
        [""; 0]
    );
    assert_eq!(
        rules(&desk, "2025-H1/oefenmissie-sarovia.consolidated.ron"),
        [""; 0]
    );
    desk.change(
        "register.ron",
        "signatures: Reviewers",
        "signatures: ReviewersAndCoordinators",
    );
    assert_eq!(
        rules(&desk, "2025-H1/oefenmissie-sarovia.consolidated.ron"),
        ["unsigned"]
    );
}

#[test]
fn damaged_foreign_and_orphaned_signature_files_are_told_apart() {
    let desk = desk();
    let key = ed25519(&desk, "key");
    give(&desk, "fin-01", &key, ALWAYS);
    sign(&desk, FILE, &key).ended(0);
    let sig = format!("{FILE}.sig");
    let good = desk.file(&sig);
    desk.write(&sig, &good[..good.len() / 2]);
    assert_eq!(rules(&desk, FILE), ["signature-damaged"]);
    desk.write(&sig, "\u{1b}[2J");
    assert_eq!(state(&desk, FILE), "damaged");
    let commit = Command::new("ssh-keygen")
        .args(["-q", "-Y", "sign", "-n", "git", "-f"])
        .arg(&key)
        .arg(desk.root().join(OTHER))
        .stderr(Stdio::null())
        .status();
    assert!(commit.unwrap().success());
    let told = desk.peil(&format!("check {OTHER}")).stdout;
    assert!(told.contains("made for something else"), "{told}");
    desk.write("2023-H1/eufor-althea.bz-09.ron.sig", &good);
    assert_eq!(
        rules(&desk, "2023-H1/eufor-althea.bz-09.ron.sig"),
        ["signature-orphaned"]
    );
    fs::remove_file(desk.root().join(&sig)).unwrap();
    std::os::unix::fs::symlink("/dev/zero", desk.root().join(&sig)).unwrap();
    let told = desk.peil(&format!("check {FILE}")).stdout;
    assert!(told.contains("no ordinary file"), "{told}");
}

#[test]
fn nothing_is_signed_twice_or_over_something_else_unless_asked() {
    let desk = desk();
    let (own, stray) = (ed25519(&desk, "own"), ed25519(&desk, "stray"));
    give(&desk, "fin-01", &own, ALWAYS);
    sign(&desk, FILE, &stray).ended(1);
    let sig = format!("{FILE}.sig");
    let first = desk.file(&sig);
    let run = sign(&desk, FILE, &own).ended(1);
    assert!(run.stderr.contains("--replace"), "{run:?}");
    assert_eq!(desk.file(&sig), first);
    desk.run(["sign", FILE, "--replace", "--key", own.to_str().unwrap()])
        .ended(0);
    assert_eq!(state(&desk, FILE), "good");
    let run = sign(&desk, FILE, &stray).ended(0);
    assert!(run.stdout.contains("is signed already"), "{run:?}");
    assert_eq!(state(&desk, FILE), "good");
}

#[test]
fn only_the_one_who_submitted_signs_and_only_what_was_submitted() {
    let desk = desk();
    let key = ed25519(&desk, "key");
    let run = sign(&desk, COLLEAGUE, &key).ended(2);
    assert!(run.stderr.contains("a review by bz-02"), "{run:?}");
    let text = desk.file(FILE);
    let draft = text.split("    seal: Seal(").next().unwrap().to_owned() + ")\n";
    desk.write(FILE, &draft);
    let run = sign(&desk, FILE, &key).ended(2);
    assert!(run.stderr.contains("has not been submitted"), "{run:?}");
    assert!(!desk.root().join(format!("{FILE}.sig")).exists());
}

#[test]
fn a_missing_key_a_missing_program_and_a_wrong_passphrase_say_what_to_do_and_change_nothing() {
    let desk = desk();
    let run = desk.peil(&format!("sign {FILE}")).ended(3);
    assert!(
        run.stderr.contains("no key to sign with") && run.stderr.contains("ssh-keygen -t ed25519"),
        "{run:?}"
    );
    let run = desk.peil(&format!("sign {FILE} --key nowhere")).ended(2);
    assert!(run.stderr.contains("There is no key in nowhere"), "{run:?}");
    let locked = key(&desk, "locked", &["-t", "ed25519", "-N", "not told"]);
    let run = sign(&desk, FILE, &locked).ended(3);
    assert!(
        run.stderr.contains("passphrase") && run.stderr.contains("ssh-add"),
        "{run:?}"
    );
    let public_only = desk.room().join("alone.pub");
    fs::copy(locked.with_extension("pub"), &public_only).unwrap();
    let run = sign(&desk, FILE, &public_only).ended(3);
    assert!(
        run.stderr.contains("no agent gives it") && run.stderr.contains("ssh-add -X"),
        "{run:?}"
    );
    let own = ed25519(&desk, "own");
    let desk = desk.variable("PATH", "/nowhere");
    let run = sign(&desk, FILE, &own).ended(3);
    assert!(run.stderr.contains("There is no ssh-keygen"), "{run:?}");
    assert!(!desk.root().join(format!("{FILE}.sig")).exists());
    desk.peil("verify").ended(0);
}

/// An `ssh-agent` of our own, ended when dropped.
struct Agent(std::process::Child, PathBuf);

impl Agent {
    fn start(desk: &Desk) -> Self {
        let socket = desk.room().join("agent");
        let child = Command::new("ssh-agent")
            .args(["-D", "-a"])
            .arg(&socket)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..500 {
            if socket.exists() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        Self(child, socket)
    }

    fn add(&self, key: &Path) {
        let added = Command::new("ssh-add")
            .arg("-q")
            .arg(key)
            .env("SSH_AUTH_SOCK", &self.1)
            .stderr(Stdio::null())
            .status();
        assert!(added.unwrap().success());
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_key_that_only_an_agent_holds_is_found_by_what_people_ron_says() {
    let desk = desk();
    let agent = Agent::start(&desk);
    let (own, other) = (ed25519(&desk, "own"), ed25519(&desk, "other"));
    give(&desk, "fin-01", &own, ALWAYS);
    agent.add(&other);
    agent.add(&own);
    fs::remove_file(&own).unwrap();
    let desk = desk.variable("SSH_AUTH_SOCK", agent.1.to_str().unwrap());
    desk.peil(&format!("sign {FILE}")).ended(0);
    assert_eq!(state(&desk, FILE), "good");
    // Named by its public half, it is the agent that signs as well.
    let public = own.with_extension("pub");
    desk.run(["sign", OTHER, "--key", public.to_str().unwrap()])
        .ended(0);
    assert_eq!(state(&desk, OTHER), "good");
    drop(agent);
    let run = desk.peil(&format!("sign {FILE} --replace")).ended(3);
    assert!(run.stderr.contains("no key to sign with"), "{run:?}");
    assert_eq!(state(&desk, FILE), "good");
}

#[test]
fn the_key_of_gits_own_signing_is_found_and_one_of_the_reviewers_goes_before_it() {
    let desk = desk();
    let (own, gits) = (ed25519(&desk, "own"), ed25519(&desk, "gits"));
    let config = format!(
        "[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = {}\n",
        gits.display()
    );
    fs::write(desk.room().join("home/.gitconfig"), config).unwrap();
    give(&desk, "fin-01", &gits, ALWAYS);
    desk.peil(&format!("sign {FILE}")).ended(0);
    assert_eq!(state(&desk, FILE), "good");
    // Another reviewer, whose own key lies in ~/.ssh while git is set to something else.
    let desk = desk.as_reviewer("bz-02");
    give(&desk, "bz-02", &own, ALWAYS);
    let home = desk.room().join("home/.ssh");
    fs::create_dir(&home).unwrap();
    for half in ["own", "own.pub"] {
        fs::copy(desk.room().join(half), home.join(half)).unwrap();
    }
    desk.peil(&format!("sign {COLLEAGUE}")).ended(0);
    assert_eq!(state(&desk, COLLEAGUE), "good");
}

#[test]
fn without_a_name_the_one_review_that_is_not_signed_yet_is_signed() {
    let desk = desk();
    let key = ed25519(&desk, "key");
    give(&desk, "fin-01", &key, ALWAYS);
    let run = desk.run(["sign", "--key", key.to_str().unwrap()]).ended(2);
    assert!(
        run.stderr.contains(FILE) && run.stderr.contains(OTHER),
        "{run:?}"
    );
    for line in [
        "sign eufor-althea 2023-H1",
        "sign 2019-H1/resolute-support.fin-01",
    ] {
        desk.run(line.split(' ').chain(["--key", key.to_str().unwrap()]))
            .ended(0);
    }
    let rest = desk.peil("verify --format json").stdout;
    assert_eq!(rest.matches("\"good\"").count(), 2);
    desk.run([
        "sign",
        "oefenmissie-sarovia",
        "2025-H1",
        "--key",
        key.to_str().unwrap(),
    ])
    .ended(0);
    desk.run(["sign", "--key", key.to_str().unwrap()]).ended(0);
    let run = desk.run(["sign", "--key", key.to_str().unwrap()]).ended(0);
    assert!(run.stdout.contains("nothing to sign"), "{run:?}");
}

#[test]
fn a_key_in_people_ron_that_is_none_is_named_and_stands_in_no_list() {
    let desk = desk();
    let key = ed25519(&desk, "key");
    give(&desk, "fin-01", &key, ALWAYS);
    let bare: String = public(&key).split(' ').nth(1).unwrap().to_owned();
    // A second signer hidden in a comment stays a comment.
    let hidden = format!("{bare} x\\nbz-02 ssh-ed25519 {bare}");
    desk.change("people.ron", &format!("{bare} key"), &hidden);
    let list = desk.peil("verify --allowed-signers").ended(0).stdout;
    assert_eq!(
        list.lines().count(),
        usize::from(!list.is_empty()),
        "{list}"
    );
    assert!(!list.contains("bz-02"), "{list}");
    desk.change("people.ron", &hidden, "AAAA");
    assert_eq!(desk.peil("verify --allowed-signers").ended(0).stdout, "");
    assert!(rules(&desk, "people.ron").contains(&"key-unreadable".to_owned()));
}

#[test]
fn a_coordinator_adds_and_ends_keys_and_an_ended_key_still_vouches_for_what_it_signed() {
    let desk = desk();
    let (own, next) = (ed25519(&desk, "own"), ed25519(&desk, "next"));
    let run = desk.peil("key add fin-01 own.pub").ended(2);
    assert!(run.stderr.contains("coordinator"), "{run:?}");
    let desk = desk.as_reviewer("coord-01");
    desk.peil("key add fin-01 own.pub --from 2020-01-01")
        .ended(0);
    for (line, said) in [
        ("key add fin-01 own.pub", "already"),
        ("key add bz-02 own.pub", "one of fin-01"),
        ("key add fin-01 own", "no public key"),
        ("key add nobody next.pub", "There are:"),
        ("key end bz-02 own.pub", "no such key"),
        (
            "key add fin-01 next.pub --from 2026-01-01 --until 2025-01-01",
            "before the first",
        ),
    ] {
        let before = desk.file("people.ron");
        let run = desk.peil(line).ended(2);
        assert!(run.stderr.contains(said), "{line}: {run:?}");
        assert_eq!(desk.file("people.ron"), before);
    }
    let desk = desk.as_reviewer("fin-01");
    sign(&desk, FILE, &own).ended(0);
    let desk = desk.as_reviewer("coord-01");
    let print = desk.peil(&format!("verify {FILE} --format json")).stdout;
    let print = print
        .split("\"key\": \"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    desk.run(["key", "end", "fin-01", &print, "--until", "2025-12-31"])
        .ended(0);
    desk.peil("key add fin-01 next.pub --from 2026-01-01")
        .ended(0);
    assert_eq!(state(&desk, FILE), "good");
    assert!(keygen_accepts(
        &desk,
        FILE,
        "fin-01",
        &sealed_at(&desk, FILE)
    ));
    assert!(!keygen_accepts(&desk, FILE, "fin-01", "20260102000000Z"));
    assert_eq!(public(&next).split(' ').count(), 3);
    let text = desk.file("people.ron");
    desk.write("people.ron", &format!("// by hand\n{text}"));
    let run = desk.peil("key end fin-01 next.pub").ended(1);
    assert!(run.stderr.contains("comments"), "{run:?}");
    desk.peil("format --check people.ron").ended(1);
}
