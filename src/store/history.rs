//! What git's history first held of each review's lock and seal and of each contribution's objectives, one version
//! at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use super::codec;
use super::git::Git;
use super::layout::{CONTRIBUTIONS, FileKind, ReviewKey};
use super::place::SIZE_LIMIT;
use super::quote::SEAL;
use super::seal::verify_seal;
use crate::domain::contribution::Contribution;
use crate::domain::id::{ContributionId, ObjectiveId};
use crate::domain::objective::{Objective, ObjectiveAmendment};
use crate::domain::review::Review;
use crate::domain::seal::Lock;

/// The first lock of a review that a commit holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstLock {
    /// The commit, by its full name.
    pub commit: String,
    /// The lock as it stands there.
    pub lock: Lock,
}

/// A version of a file: the commit that brought it, and the name of its bytes.
#[derive(Debug, PartialEq, Eq)]
struct Version {
    commit: String,
    blob: String,
}

/// Every commit that led to here, the oldest first, with what it changed in the register. Plumbing flags
/// throughout: no configuration of the repository may add a program, a colour or a rename.
const LOG: [&str; 15] = [
    "log",
    "-z",
    "--format=%H",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--full-history",
    "--topo-order",
    "--reverse",
    "-c",
    "--relative",
    "--no-color",
    "--no-show-signature",
    "--no-ext-diff",
    "--",
];

/// A review as a commit first held it submitted, with a seal that holds.
#[derive(Debug, Clone)]
pub struct FirstSealed {
    /// The commit, by its full name.
    pub commit: String,
    /// The review as it stands there.
    pub review: Review,
}

/// What the history behind the checked-out commit holds of some reviews. Empty without git, outside a repository, and
/// for what was never committed. Keeps names of versions; their text is read when asked for.
#[derive(Default)]
pub struct History {
    versions: BTreeMap<ReviewKey, Vec<Version>>,
    objects: Option<Objects>,
}

impl History {
    /// The history of `reviews` in the register at `root`.
    pub fn of(root: &Path, reviews: &BTreeSet<ReviewKey>) -> Self {
        let git = Git::at(root);
        let wanted = |path: &str| match FileKind::of(path)? {
            FileKind::Review(key) => reviews.contains(&key).then_some(key),
            _ => None,
        };
        let versions = versions(&git, ".", wanted).unwrap_or_default();
        if versions.is_empty() {
            return Self::default();
        }
        let objects = Objects::open(&git);
        Self { versions, objects }
    }

    /// The first lock of the reviewer's review under `key`. Reads a version after the other until there is one; what
    /// cannot be read as a review is passed over.
    pub fn first_lock(&mut self, key: &ReviewKey) -> Option<FirstLock> {
        key.reviewer()?;
        let objects = self.objects.as_mut()?;
        let path = key.path();
        self.versions.get(key)?.iter().find_map(|version| {
            let bytes = objects.read(&version.blob)?;
            let lock = codec::read::<Review>(&path, &bytes).ok()?.value.lock?;
            let commit = version.commit.clone();
            Some(FirstLock { commit, lock })
        })
    }

    /// The review under `key` as it was first committed after submission, where that is something else than `text`.
    /// Looks back from the newest version as long as there is a seal: mostly at one version, and no further where it
    /// is a draft.
    pub fn first_sealed(&mut self, key: &ReviewKey, text: &str) -> Option<FirstSealed> {
        let objects = self.objects.as_mut()?;
        let path = key.path();
        let mut first = None;
        for version in self.versions.get(key)?.iter().rev() {
            let Some(bytes) = objects.read(&version.blob) else {
                break;
            };
            if !is_sealed(&bytes) {
                break;
            }
            first = match codec::read::<Review>(&path, &bytes) {
                Ok(read) if read.text == text => None,
                Ok(read) if verify_seal(&read.text, &read.value).is_ok() => Some(FirstSealed {
                    commit: version.commit.clone(),
                    review: read.value,
                }),
                _ => first,
            };
        }
        first
    }
}

/// True when some line of `bytes` begins as a seal does.
fn is_sealed(bytes: &[u8]) -> bool {
    let seal = SEAL.as_bytes();
    bytes
        .split(|byte| *byte == b'\n')
        .any(|line| line.starts_with(seal))
}

/// An objective as a commit first held it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstObjective {
    /// The commit, by its full name.
    pub commit: String,
    /// The objective as it stands there.
    pub objective: Objective,
    /// Every amendment of it that a commit holds, the oldest first.
    pub amended: Vec<ObjectiveAmendment>,
}

/// Of each contribution in `contributions`, its objectives as the history behind the checked-out commit first held
/// them, by id. Nothing without git, outside a repository, or for what was never committed; a version that cannot be
/// read as a contribution is passed over.
pub fn first_objectives(
    root: &Path,
    contributions: &BTreeSet<ContributionId>,
) -> BTreeMap<ContributionId, Vec<FirstObjective>> {
    let git = Git::at(root);
    let wanted = |path: &str| match FileKind::of(path)? {
        FileKind::Contribution(id) => contributions.contains(&id).then_some(id),
        _ => None,
    };
    let versions = versions(&git, CONTRIBUTIONS, wanted).unwrap_or_default();
    if versions.is_empty() {
        return BTreeMap::new();
    }
    let Some(mut objects) = Objects::open(&git) else {
        return BTreeMap::new();
    };
    let mut first = |(id, versions): (ContributionId, Vec<Version>)| {
        let path = FileKind::Contribution(id.clone()).path();
        let mut known: BTreeMap<ObjectiveId, FirstObjective> = BTreeMap::new();
        for version in versions {
            let bytes = objects.read(&version.blob);
            let read = bytes.and_then(|bytes| codec::read::<Contribution>(&path, &bytes).ok());
            for objective in read.into_iter().flat_map(|read| read.value.objectives) {
                let amended = objective.amendments.clone();
                let first = known.entry(objective.id.clone());
                let first = first.or_insert_with(|| FirstObjective {
                    commit: version.commit.clone(),
                    objective,
                    amended: Vec::new(),
                });
                for one in amended {
                    if !first.amended.contains(&one) {
                        first.amended.push(one);
                    }
                }
            }
        }
        (id, known.into_values().collect())
    };
    versions.into_iter().map(&mut first).collect()
}

/// The committed versions, the oldest first and each named once, of the files below `folder` to whose path `wanted`
/// gives a key.
fn versions<K: Ord>(
    git: &Git,
    folder: &str,
    wanted: impl Fn(&str) -> Option<K>,
) -> Option<BTreeMap<K, Vec<Version>>> {
    let mut command = git.command(&LOG);
    command.arg(folder);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    let mut out = BufReader::new(child.stdout.take()?);
    let mut versions: BTreeMap<K, Vec<Version>> = BTreeMap::new();
    let mut commit = String::new();
    while let Some(entry) = field(&mut out) {
        match entry.strip_prefix(':') {
            // `:100644 100644 <before> <after> M`, with more before it for a merge; then the path.
            Some(change) => {
                let path = field(&mut out)?;
                let blob = change.split(' ').rev().nth(1).unwrap_or_default();
                if let Some(key) = wanted(&path) {
                    let known = versions.entry(key).or_default();
                    if known.iter().all(|one| one.blob != blob) {
                        known.push(Version {
                            commit: commit.clone(),
                            blob: blob.to_owned(),
                        });
                    }
                }
            }
            None if entry.is_empty() => {}
            None => commit = entry,
        }
    }
    let ended = child.wait().ok()?;
    ended.success().then_some(versions)
}

/// What stands before the next NUL, without the line feed that git puts before changes; `None` at the end.
/// A name that is not UTF-8 is none of ours.
fn field(out: &mut BufReader<ChildStdout>) -> Option<String> {
    let mut bytes = Vec::new();
    out.read_until(0, &mut bytes).ok()?;
    if bytes.pop()? != 0 {
        return None;
    }
    let text = String::from_utf8_lossy(&bytes);
    Some(text.trim_start_matches('\n').to_owned())
}

/// One `git cat-file --batch`, asked for one object after the other.
struct Objects {
    child: Child,
    ask: Option<ChildStdin>,
    answer: BufReader<ChildStdout>,
}

impl Objects {
    fn open(git: &Git) -> Option<Self> {
        let mut command = git.command(&["cat-file", "--batch"]);
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let command = command.stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        Some(Self {
            ask: child.stdin.take(),
            answer: BufReader::new(child.stdout.take()?),
            child,
        })
    }

    /// The bytes of `blob`; `None` where it is missing, is no file, or is larger than a review may be.
    fn read(&mut self, blob: &str) -> Option<Vec<u8>> {
        let ask = self.ask.as_mut()?;
        writeln!(ask, "{blob}").ok()?;
        ask.flush().ok()?;
        let mut head = String::new();
        self.answer.read_line(&mut head).ok()?;
        // `<name> blob <size>`, or `<name> missing`.
        let size: u64 = head.trim_end().rsplit(' ').next()?.parse().ok()?;
        if size > SIZE_LIMIT || !head.contains(" blob ") {
            let mut rest = self.answer.by_ref().take(size + 1);
            io::copy(&mut rest, &mut io::sink()).ok()?;
            return None;
        }
        let mut bytes = Vec::new();
        self.answer
            .by_ref()
            .take(size + 1)
            .read_to_end(&mut bytes)
            .ok()?;
        (bytes.pop() == Some(b'\n')).then_some(bytes)
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // Without input it ends by itself.
        self.ask = None;
        let _ = self.child.wait();
    }
}
