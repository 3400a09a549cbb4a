//! Undo and redo: what takes each change back, in order.

use super::patch::Patch;
use crate::domain::review::Review;

/// Steps that can be taken back, and steps that were.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: Vec<Vec<Patch>>,
    undone: Vec<Vec<Patch>>,
}

impl History {
    /// Applies `patches` as one step.
    pub(super) fn perform(&mut self, patches: &[Patch], review: &mut Review) {
        self.done.push(apply(patches, review));
        self.undone.clear();
    }

    /// Takes the last step back and gives the patches that did so; `None` when there is none.
    pub(super) fn undo(&mut self, review: &mut Review) -> Option<Vec<Patch>> {
        let back = self.done.pop()?;
        self.undone.push(apply(&back, review));
        Some(back)
    }

    /// Does the last undone step again.
    pub(super) fn redo(&mut self, review: &mut Review) -> Option<Vec<Patch>> {
        let again = self.undone.pop()?;
        self.done.push(apply(&again, review));
        Some(again)
    }
}

/// Applies `patches` in order and gives those that take them back, in the order to apply them.
fn apply(patches: &[Patch], review: &mut Review) -> Vec<Patch> {
    let mut inverse: Vec<Patch> = patches
        .iter()
        .map(|patch| patch.clone().apply(review))
        .collect();
    inverse.reverse();
    inverse
}
