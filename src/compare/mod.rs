//! What differs between two values: reviews answer by answer, a contribution goal by goal, any other file field by field; and what a
//! merge of two reviews makes of them, and what several differ on.

pub mod answers;
pub mod consolidate;
mod evidence;
pub mod goals;
pub mod merge;
pub mod moved;
mod order;
pub mod reviews;
pub mod several;
pub mod text;
pub mod tree;

pub use answers::{AnswerChange, Asked, AssumptionChange};
pub use goals::{GoalChange, goals};
pub use moved::{ListChange, Mirror, Moved};
pub use reviews::{Changes, PartChange, Version, reviews};
pub use several::{Differing, differing};
pub use text::{Piece, TextChange, TextShape};
pub use tree::{FieldChange, Tree, fields};
