//! The real program in a real terminal: first frame, keys, killed and resumed, and the terminal as it was.
#![cfg(unix)]

use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::desk::Desk;
use crate::screens::{DECLARED, FILE};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A terminal with something running in it.
struct Terminal {
    parser: Arc<Mutex<vt100::Parser>>,
    bytes: Arc<Mutex<Vec<u8>>>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    closing: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
}

impl Terminal {
    /// Runs `command` at `desk` in a terminal of 80 × 24.
    fn run(desk: &Desk, command: &[&str]) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut builder = CommandBuilder::new(command[0]);
        builder.args(&command[1..]);
        builder.env_clear();
        for (name, value) in [
            ("PATH", std::env::var("PATH").unwrap()),
            ("HOME", desk.room().join("home").display().to_string()),
            (
                "XDG_STATE_HOME",
                desk.room().join("state").display().to_string(),
            ),
            ("TERM", "xterm-256color".to_owned()),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("PS1", "READY> ".to_owned()),
        ] {
            builder.env(name, value);
        }
        builder.cwd(desk.room());
        let child = pair.slave.spawn_command(builder).unwrap();
        drop(pair.slave);
        let parser = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 0)));
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (to_parser, to_bytes) = (Arc::clone(&parser), Arc::clone(&bytes));
        let closing = Arc::new(AtomicBool::new(false));
        let closes = Arc::clone(&closing);
        let reader = std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(n) = reader.read(&mut buffer) {
                if n == 0 || closes.load(Ordering::SeqCst) {
                    return;
                }
                to_parser.lock().unwrap().process(&buffer[..n]);
                to_bytes.lock().unwrap().extend_from_slice(&buffer[..n]);
            }
        });
        Self {
            parser,
            bytes,
            writer: pair.master.take_writer().unwrap(),
            child,
            master: Some(pair.master),
            closing,
            reader: Some(reader),
        }
    }

    /// Runs peil on the desk's register; then the shell says how the terminal stands.
    fn peil(desk: &Desk) -> Self {
        let line = format!("{}; echo CODE $?; stty -a", command_line(desk));
        Self::run(desk, &["sh", "-c", &line])
    }

    fn keys(&mut self, keys: &str) -> &mut Self {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    fn screen(&self) -> String {
        self.parser.lock().unwrap().screen().contents()
    }

    fn raw(&self) -> String {
        String::from_utf8_lossy(&self.bytes.lock().unwrap()).into_owned()
    }

    /// Waits until the screen shows `text`.
    fn until(&mut self, text: &str) -> &mut Self {
        let start = Instant::now();
        while !self.screen().contains(text) {
            assert!(
                start.elapsed() < PATIENCE,
                "waited for {text:?}:\n{}",
                self.screen()
            );
            std::thread::sleep(Duration::from_millis(10));
        }
        self
    }

    /// Opens the review, and where the kill came before the file was up to date, takes over what the journal holds.
    fn resume(&mut self) -> &mut Self {
        self.until("Your reviews").keys("\r").until("31 answered");
        if self.screen().contains("Recovery after an interruption") {
            self.keys("\r");
        }
        self
    }

    /// Waits for the shell's words after the program ended: its exit code, and the terminal's settings.
    fn ended(&mut self) -> String {
        // The last words of `stty -a`.
        self.until("CODE ").until("echoke");
        let raw = self.raw();
        for (what, gone) in [
            ("alternate screen", "\u{1b}[?1049l"),
            ("bracketed paste", "\u{1b}[?2004l"),
            ("mouse", "\u{1b}[?1000l"),
            ("cursor", "\u{1b}[?25h"),
        ] {
            assert!(raw.contains(gone), "{what} was not given back");
        }
        let screen = self.screen();
        for setting in ["icanon", "echo", "isig"] {
            let off = format!("-{setting} ");
            assert!(!screen.contains(&off), "{setting} is off:\n{screen}");
            assert!(
                screen.contains(setting),
                "{setting} is not there:\n{screen}"
            );
        }
        screen
    }

    /// Closes the terminal: its other side is gone from now on.
    fn close(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        // What this key makes the program write wakes the reading thread, which then lets go.
        self.keys("!");
        self.reader.take().unwrap().join().unwrap();
        self.writer = Box::new(std::io::sink());
        self.master = None;
    }

    /// The id of the program in the shell.
    fn program(&self) -> u32 {
        let shell = self.child.process_id().unwrap();
        let start = Instant::now();
        loop {
            let found = children(shell).into_iter().find(|id| name(*id) == "peil");
            match found {
                Some(id) => return id,
                None => assert!(start.elapsed() < PATIENCE, "peil does not run"),
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn signal(&self, signal: &str) {
        let id = self.program().to_string();
        let sent = std::process::Command::new("kill")
            .args([signal, &id])
            .status();
        assert!(sent.unwrap().success());
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn command_line(desk: &Desk) -> String {
    let program = env!("CARGO_BIN_EXE_peil");
    let root = desk.root();
    format!(
        "'{program}' -C '{}' --as bz-01 --lang en --today 2026-11-24",
        root.display()
    )
}

fn children(of: u32) -> Vec<u32> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok())
        else {
            continue;
        };
        let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
        if parent == Some(of) {
            found.push(id);
        }
    }
    found
}

fn name(id: u32) -> String {
    let name = std::fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
    name.trim().to_owned()
}

fn desk() -> Desk {
    let desk = Desk::with_round("2026-H2");
    desk.write(FILE, DECLARED);
    desk
}

#[test]
fn one_answer_and_out_again_leaves_the_terminal_as_it_was() {
    let desk = desk();
    let mut terminal = Terminal::peil(&desk);
    terminal
        .until("Your reviews")
        .keys("\r")
        .until("How realistic");
    terminal.keys("3").until("saved ");
    terminal.keys("q").until("Your reviews").keys("q");
    assert!(terminal.ended().contains("CODE 0"));
    assert!(desk.file(FILE).contains("score: Level(3)"));
}

#[test]
fn killed_in_the_middle_of_a_comment_it_resumes_there() {
    let desk = desk();
    let mut terminal = Terminal::peil(&desk);
    terminal
        .until("Your reviews")
        .keys("\rj+")
        .until("What goes well?");
    terminal.keys("Half a sentence").until("Half a sentence");
    std::thread::sleep(Duration::from_millis(1200));
    terminal.signal("-KILL");
    terminal.until("CODE ");
    let mut again = Terminal::peil(&desk);
    again
        .until("Your reviews")
        .keys("\r")
        .until("Half a sentence");
    again
        .keys(" and the rest\u{1b}")
        .until("A2 · lesson")
        .until("saved ");
    again.keys("qq");
    again.ended();
    assert!(desk.file(FILE).contains("Half a sentence and the rest"));
}

#[test]
fn a_confirmed_answer_survives_a_kill() {
    let desk = desk();
    let mut terminal = Terminal::peil(&desk);
    terminal
        .until("Your reviews")
        .keys("\r")
        .until("How realistic");
    terminal.keys("4").until("1/31 answered");
    terminal.signal("-KILL");
    terminal.until("CODE ");
    let mut again = Terminal::peil(&desk);
    again.resume().until("1/31 answered");
}

#[test]
fn a_request_to_end_keeps_what_is_half_typed_and_gives_the_terminal_back() {
    for signal in ["-TERM", "-HUP"] {
        let desk = desk();
        let mut terminal = Terminal::peil(&desk);
        terminal
            .until("Your reviews")
            .keys("\r+")
            .until("What goes well?");
        terminal.keys("Almost lost").until("Almost lost");
        terminal.signal(signal);
        terminal.ended();
        let mut again = Terminal::peil(&desk);
        again.until("Your reviews").keys("\r").until("Almost lost");
    }
}

#[test]
fn a_terminal_that_closes_without_a_word_ends_the_program_and_keeps_what_was_typed() {
    let desk = desk();
    // A shell that is deaf to the hang-up keeps it from the program too.
    let line = format!("trap '' HUP; {}; sleep 1", command_line(&desk));
    let mut terminal = Terminal::run(&desk, &["sh", "-c", &line]);
    terminal
        .until("Your reviews")
        .keys("\r+")
        .until("What goes well?");
    terminal.keys("Nearly gone").until("Nearly gone");
    let program = terminal.program();
    terminal.close();
    let start = Instant::now();
    while name(program) == "peil" {
        assert!(
            start.elapsed() < PATIENCE,
            "peil still runs without a terminal"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let mut again = Terminal::peil(&desk);
    again.until("Your reviews").keys("\r").until("Nearly gone");
}

#[test]
fn stopped_and_brought_back_it_goes_on_where_it_was() {
    let bash = std::process::Command::new("bash").arg("--version").output();
    if bash.is_err() {
        println!("skipped: no bash for job control");
        return;
    }
    let desk = desk();
    let mut terminal = Terminal::run(&desk, &["bash", "--norc", "--noprofile", "-i"]);
    terminal.until("READY>");
    terminal.keys(&format!("{}\n", command_line(&desk)));
    terminal
        .until("Your reviews")
        .keys("\r")
        .until("How realistic");
    terminal.keys("\u{1a}").until("Stopped");
    terminal.keys("stty -a\n").until(" icanon");
    assert!(!terminal.screen().contains("-echo "));
    terminal.keys("fg\n").until("How realistic");
    terminal.keys("2").until("saved ");
    terminal.keys("qq").until("READY>");
    assert!(desk.file(FILE).contains("score: Level(2)"));
}

#[test]
fn a_storm_of_sizes_does_no_harm() {
    let desk = desk();
    let mut terminal = Terminal::peil(&desk);
    terminal
        .until("Your reviews")
        .keys("\r")
        .until("How realistic");
    for (rows, cols) in [(2, 5), (50, 200), (1, 1), (15, 60), (24, 80)] {
        let size = PtySize {
            rows,
            cols,
            pixel_width: 0,
            pixel_height: 0,
        };
        terminal.master.as_ref().unwrap().resize(size).unwrap();
        terminal
            .parser
            .lock()
            .unwrap()
            .screen_mut()
            .set_size(rows, cols);
        std::thread::sleep(Duration::from_millis(60));
    }
    terminal.until("How realistic").keys("3").until("saved ");
}

#[test]
fn a_screen_that_something_else_wrote_over_is_drawn_anew() {
    let desk = desk();
    let mut terminal = Terminal::peil(&desk);
    terminal.until("Your reviews");
    let before = terminal.raw().matches("Your reviews").count();
    terminal.keys("\u{c}");
    let start = Instant::now();
    while terminal.raw().matches("Your reviews").count() == before {
        assert!(start.elapsed() < PATIENCE, "nothing was drawn");
        std::thread::sleep(Duration::from_millis(10));
    }
    terminal.keys("q").ended();
}

#[test]
fn a_terminal_that_cannot_place_a_cursor_gets_no_screen() {
    let desk = desk();
    let line = format!("TERM=dumb {}; echo CODE $?", command_line(&desk));
    let mut terminal = Terminal::run(&desk, &["sh", "-c", &line]);
    terminal.until("CODE 3");
    assert!(!terminal.raw().contains("\u{1b}["), "{}", terminal.raw());
}

/// A coordinator at a verb that asks.
fn asked(desk: &Desk, verb: &str) -> Terminal {
    let line = command_line(desk).replace("bz-01", "coord-01");
    Terminal::run(desk, &["sh", "-c", &format!("{line} {verb}; echo CODE $?")])
}

#[test]
fn a_person_is_added_by_answering_questions_and_a_wrong_answer_is_explained() {
    let desk = Desk::with_round("2026-H2");
    let mut terminal = asked(&desk, "people add");
    terminal
        .until("Id of the person")
        .keys("Bad Id\r")
        .until("small letters");
    for (answer, next) in [
        ("fin-07\r", "Name or function"),
        ("Reviewer 7\r", "Roles:"),
        ("boss\r", "Choose one or more"),
        ("reviewer\r", "Ministry?"),
        ("Fin\r", "Unit?"),
        ("Budget\r", "Mailbox"),
        ("\r", "Expertise"),
        ("money, figures\r", "Write? (y/n)"),
    ] {
        terminal.keys(answer).until(next);
    }
    assert!(!desk.file("people.ron").contains("fin-07"));
    terminal.keys("y\r").until("CODE 0");
    let people = desk.file("people.ron");
    assert!(
        people.contains(r#"expertise: ["money", "figures"]"#),
        "{people}"
    );
}

#[test]
fn whoever_says_no_or_goes_away_writes_nothing() {
    let desk = Desk::with_round("2026-H2");
    let before = desk.file("2026-H2/round.ron");
    for (last, code) in [("n\r", "CODE 0"), ("\u{4}", "CODE 2")] {
        let mut terminal = asked(&desk, "round assign eufor-althea");
        // Somebody from another ministry is not there: bz-02 is the one who may.
        terminal
            .until("+ bz-02")
            .until("[bz-02]")
            .keys("\r")
            .until("Write? (y/n)");
        terminal.keys(last).until(code);
        assert_eq!(desk.file("2026-H2/round.ron"), before);
    }
}

#[test]
fn a_round_is_made_by_answering_questions_and_the_barred_are_explained() {
    let desk = Desk::with_round("2026-H2");
    desk.change(
        "people.ron",
        "unit: \"unit two\"",
        "unit: \"Missiebijdrage EUFOR Althea\"",
    );
    let mut terminal = asked(&desk, "round new");
    terminal.until("[2027-H1]").keys("\r").until("[2027-06-14]");
    terminal.keys("14 June\r").until("Write a date").keys("\r");
    terminal.until("How many").keys("1\r").until("as suggested");
    terminal
        .keys("bz-02\r")
        .until("which is responsible")
        .keys("bz-01\r");
    terminal.until("Write? (y/n)").keys("y\r").until("CODE 0");
    let round = desk.file("2027-H1/round.ron");
    assert!(
        round.contains("\"bz-01\": Assigned(status: Assigned)"),
        "{round}"
    );
}

#[test]
fn an_outcome_is_recorded_by_answering_questions() {
    let desk = Desk::sample();
    let before = desk.file("outcomes.ron");
    let line = command_line(&desk).replace("bz-01", "coord-01");
    let line = line.replace("2026-11-24", "2027-06-03");
    let line = format!("{line} outcomes record; echo CODE $?");
    let mut terminal = Terminal::run(&desk, &["sh", "-c", &line]);
    terminal
        .until("Which event")
        .keys("99\r")
        .until("Give a number from the list");
    for (answer, next) in [
        ("patrols-on-target\r", "What happened"),
        ("9\r", "Choose 1, 2 or 3"),
        ("2\r", "What shows that?"),
        ("The harbour log of May.\r", "On which day"),
        ("2027-06-30\r", "Give a day up to today"),
        ("\r", "Write? (y/n)"),
    ] {
        terminal.keys(answer).until(next);
    }
    assert_eq!(desk.file("outcomes.ron"), before);
    terminal.keys("y\r").until("CODE 0");
    let outcomes = desk.file("outcomes.ron");
    assert!(outcomes.contains("The harbour log of May."), "{outcomes}");
    assert!(outcomes.contains("2026-H2/oefenmissie-sarovia/patrols-on-target"));
}
