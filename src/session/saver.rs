//! The thread that brings a review's file up to date, so that typing never waits for the disk.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use jiff::Timestamp;

use crate::domain::review::Review;
use crate::store::{Expected, StoreError, save_review};

/// A state of the review to be written.
struct Job {
    review: Box<Review>,
    revision: u64,
}

/// What became of a save.
#[derive(Debug)]
pub struct Report {
    /// Which state of the review.
    pub revision: u64,
    /// When it stood durably on disk, or why it does not.
    pub result: Result<Timestamp, StoreError>,
}

/// The saving thread of one open review.
pub struct Saver {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<Expected>>,
}

impl Saver {
    /// Starts the thread. Each save expects to find what the one before left, the first one `expected`;
    /// `report` is called from the thread after every save.
    pub fn start(root: PathBuf, expected: Expected, report: Box<dyn Fn(Report) + Send>) -> Self {
        let (jobs, inbox) = channel();
        let thread = std::thread::spawn(move || run(&root, expected, &inbox, &report));
        Self {
            jobs: Some(jobs),
            thread: Some(thread),
        }
    }

    /// Asks for `review` to be written, as its n-th state. States that were overtaken meanwhile are left out.
    pub fn save(&self, review: Review, revision: u64) {
        if let Some(jobs) = &self.jobs {
            let review = Box::new(review);
            // The thread ends only when this sender is gone, so there is always somebody to receive.
            let _ = jobs.send(Job { review, revision });
        }
    }

    /// Waits until everything asked for is written, and says what then stands on disk.
    pub fn finish(mut self) -> Expected {
        self.stop().unwrap_or(Expected::Absent)
    }

    fn stop(&mut self) -> Option<Expected> {
        self.jobs = None;
        self.thread.take().and_then(|thread| thread.join().ok())
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.stop();
    }
}

fn run(
    root: &std::path::Path,
    mut expected: Expected,
    inbox: &Receiver<Job>,
    report: &dyn Fn(Report),
) -> Expected {
    while let Ok(mut job) = inbox.recv() {
        while let Ok(newer) = inbox.try_recv() {
            job = newer;
        }
        let result = save_review(root, &job.review, &expected).map(|saved| {
            expected = Expected::Digest(saved.digest);
            Timestamp::now()
        });
        report(Report {
            revision: job.revision,
            result,
        });
    }
    expected
}
