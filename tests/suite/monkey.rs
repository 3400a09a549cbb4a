//! Keys at random: whatever is pressed, nothing panics, the screen stays whole, and the file equals what is in memory.

use peil::domain::review::Review;
use peil::store::codec::{from_text, to_text};

use crate::desk::Desk;
use crate::hand::Hand;

/// Keys and how often each comes up; quitting is left out, so that a run goes on.
const KEYS: &[(&str, u32)] = &[
    ("<enter>", 14),
    ("<esc>", 10),
    ("<tab>", 6),
    ("<backtab>", 2),
    ("<up>", 4),
    ("<down>", 8),
    ("<left>", 4),
    ("<right>", 4),
    ("<pgup>", 1),
    ("<pgdn>", 2),
    ("<home>", 1),
    ("<end>", 1),
    ("<backspace>", 4),
    ("<delete>", 1),
    ("<space>", 2),
    ("<ctrl-s>", 4),
    ("<ctrl-r>", 2),
    ("<ctrl-u>", 1),
    ("<ctrl-a>", 1),
    ("<ctrl-x>", 1),
    ("<ctrl-v>", 1),
    ("<ctrl-k>", 1),
    ("<shift-left>", 1),
    ("<f1>", 1),
    ("<f2>", 1),
    ("1", 6),
    ("2", 6),
    ("3", 4),
    ("4", 2),
    ("9", 1),
    ("x", 2),
    ("a", 2),
    ("c", 3),
    ("+", 3),
    ("-", 3),
    ("e", 3),
    ("m", 1),
    ("n", 3),
    ("w", 1),
    ("j", 3),
    ("k", 2),
    ("u", 3),
    ("U", 2),
    ("D", 1),
    ("d", 1),
    ("/", 2),
    ("i", 1),
    ("J", 2),
    ("L", 1),
    ("S", 1),
    ("s", 1),
    ("v", 1),
    ("?", 1),
    ("é", 1),
    ("👨‍👩‍👧", 1),
    ("\u{202e}", 1),
];

/// A generator of pseudo-random numbers that needs no more than to be the same every time (SplitMix64, Steele
/// and others 2014).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn key(&mut self) -> &'static str {
        let total: u32 = KEYS.iter().map(|(_, often)| often).sum();
        let mut left = self.roll(total.into());
        for (key, often) in KEYS {
            match left.checked_sub(u64::from(*often)) {
                Some(rest) => left = rest,
                None => return key,
            }
        }
        KEYS[0].0
    }
}

/// Presses `count` keys at a desk of the sample, now and then at another size, and looks at the file at the end.
fn press(seed: u64, count: usize) {
    let person = if seed.is_multiple_of(2) {
        "bz-01"
    } else {
        "def-01"
    };
    let desk = Desk::sample().as_reviewer(person).in_language("nl");
    let mut hand = Hand::at(desk, (80, 24));
    let mut dice = Dice(seed);
    let mut pressed = String::new();
    for n in 0..count {
        let key = dice.key();
        pressed.push_str(key);
        hand.press(key);
        if n % 97 == 0 {
            let width = 20 + u16::try_from(dice.roll(140)).unwrap();
            let height = 3 + u16::try_from(dice.roll(50)).unwrap();
            hand.resize(width, height);
        }
        if !hand.is_running() {
            break;
        }
    }
    hand.settle();
    let Some(memory) = hand.review() else { return };
    let memory = memory.clone();
    let path = format!(
        "{}/{}.{}.ron",
        memory.period, memory.contribution, memory.person
    );
    if !hand.desk.root().join(&path).exists() {
        return;
    }
    let text = hand.desk.file(&path);
    let review: Review = from_text(&text).unwrap_or_else(|error| panic!("{error}\n{pressed}"));
    assert_eq!(to_text(&review).unwrap(), text, "{pressed}");
    assert_eq!(review, memory, "{pressed}");
}

#[test]
fn keys_at_random_do_no_harm() {
    let runs = std::env::var("PEIL_MONKEY_RUNS").ok();
    let runs: u64 = runs.and_then(|runs| runs.parse().ok()).unwrap_or(2);
    for seed in 0..runs {
        press(seed, 700);
    }
}
