//! The questions of a review: the outline at the left, the question and its answer at the right.

mod first;
mod marks;
mod open_items;
mod others;
mod outline;
mod question;

use std::collections::BTreeSet;

pub(super) use marks::short_score;
pub(super) use outline::width as outline_width;
pub use question::{WIDEST, more};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::widgets::{Block, Borders};

use crate::domain::answer::{Answer, Score};
use crate::domain::id::QuestionId;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::scale::Level;
use crate::interview::form::FormKind;
use crate::interview::{Command, Interview, Side};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::editor::Motion;
use crate::tui::widgets::rows::{Rows, window};

/// What a click on a line means.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Hit {
    /// Go to this question.
    Question(QuestionId),
    /// As if its key were pressed.
    Action(Action),
}

/// The checklist screen.
#[derive(Debug, Default)]
pub struct Checklist {
    scroll: usize,
    furthest: usize,
    outline_first: usize,
    shown: Option<QuestionId>,
    /// True when what others found was put out of sight.
    without_others: bool,
    /// Of which questions was asked why their level differs from the line's.
    asked_why: BTreeSet<QuestionId>,
    outline: Option<(Rows<Hit>, Rect)>,
    pane: Option<(Rows<Hit>, Rect)>,
}

impl Screen for Checklist {
    fn scope(&self) -> Scope {
        Scope::Checklist
    }

    fn title(&self, cx: &Context) -> String {
        let Some(interview) = cx.interview() else {
            return String::new();
        };
        let review = interview.review();
        let title = cx.session.texts.own(&interview.contribution().title);
        if interview.is_self_report() {
            // First what it is: the title gives way at its end.
            let role = cx.session.texts.get("self-report-short");
            return format!("{role} · {title} · {}", review.period);
        }
        if interview.is_consolidated() {
            let role = cx.session.texts.get("consolidation-short");
            return format!("{role} · {title} · {}", review.period);
        }
        format!("{title} · {} · {}", review.period, review.person)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let Some(interview) = cx.interview() else {
            return vec![Effect::Close];
        };
        let Some(question) = interview.question() else {
            return Vec::new();
        };
        match input {
            Input::Action(action) => self.act(action, question, interview),
            Input::Click(position) => self.click(position, question, interview),
            Input::Wheel(_, lines) => {
                self.scroll_by(lines);
                Vec::new()
            }
            Input::Char(_) | Input::Paste(_) | Input::Drag(_) => Vec::new(),
        }
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(interview) = cx.interview() else {
            return;
        };
        let side = outline::width(area.width);
        let [left, right] =
            Layout::horizontal([Constraint::Length(side), Constraint::Fill(1)]).areas(area);
        let block = Block::new()
            .borders(Borders::RIGHT)
            .border_style(cx.theme.rule);
        let inner = block.inner(left);
        frame.render_widget(block, left);
        let (rows, selected) = outline::rows(interview, inner.width, cx);
        self.outline_first = window(self.outline_first, selected, rows.len(), inner.height);
        rows.draw(inner, frame.buffer_mut(), self.outline_first);
        self.outline = Some((rows, inner));

        if self.shown.as_ref() != Some(interview.at()) {
            self.scroll = 0;
            self.shown = Some(interview.at().clone());
        }
        let Some(question) = interview.question() else {
            return;
        };
        let alone = interview.is_self_report() || interview.is_consolidated();
        let wide = right.width >= others::WIDE && !alone;
        let beside = wide && !self.without_others;
        let [middle, beyond] = if beside {
            Layout::horizontal([Constraint::Fill(3), Constraint::Fill(2)]).areas(right)
        } else {
            [right, Rect::default()]
        };
        let pane = Rect {
            x: middle.x + 1.min(middle.width),
            width: middle.width.saturating_sub(2).min(question::WIDEST),
            ..middle
        };
        let below = !beside && !self.without_others;
        let rows = question::rows(interview, question, pane.width, below, cx);
        self.furthest = rows.furthest(pane.height);
        if beside {
            let block = Block::new()
                .borders(Borders::LEFT)
                .border_style(cx.theme.rule);
            let inner = block.inner(beyond);
            frame.render_widget(block, beyond);
            let column = Rect {
                x: inner.x + 1.min(inner.width),
                width: inner.width.saturating_sub(3),
                ..inner
            };
            let mut found = Rows::new(column.width);
            others::rows(&mut found, interview, question, cx);
            self.furthest = self.furthest.max(found.furthest(column.height));
            self.scroll = self.scroll.min(self.furthest);
            let scroll = self.scroll.min(found.furthest(column.height));
            found.draw(column, frame.buffer_mut(), scroll);
        }
        self.scroll = self.scroll.min(self.furthest);
        let scroll = self.scroll.min(rows.furthest(pane.height));
        rows.draw(pane, frame.buffer_mut(), scroll);
        question::more(frame, right, self.scroll, self.furthest, cx);
        self.pane = Some((rows, pane));
    }
}

impl Checklist {
    /// True once for each question of which nothing else is missing and nothing says why its level differs from
    /// the line's: to be asked is enough, nobody must answer.
    fn asks_why_gap(&mut self, question: &Question, interview: &Interview) -> bool {
        let said = |answer: &Answer| answer.gap_because.is_some();
        interview.gap(&question.id).is_some()
            && !interview.is_sealed()
            && !interview.answer(&question.id).is_some_and(said)
            && interview.answer_gaps(question).is_empty()
            && self.asked_why.insert(question.id.clone())
    }

    fn scroll_by(&mut self, lines: i32) {
        let lines = isize::try_from(lines).unwrap_or(0);
        self.scroll = self.scroll.saturating_add_signed(lines).min(self.furthest);
    }

    fn click(
        &mut self,
        position: Position,
        question: &Question,
        interview: &Interview,
    ) -> Vec<Effect> {
        let in_outline = self
            .outline
            .as_ref()
            .and_then(|(rows, area)| rows.hit(*area, self.outline_first, position));
        let in_pane = self
            .pane
            .as_ref()
            .and_then(|(rows, area)| rows.hit(*area, self.scroll, position));
        match in_outline.or(in_pane) {
            Some(Hit::Question(id)) => take(Command::GoTo(id)),
            Some(Hit::Action(action)) => self.act(action, question, interview),
            None => Vec::new(),
        }
    }

    fn act(&mut self, action: Action, question: &Question, interview: &Interview) -> Vec<Effect> {
        let id = question.id.clone();
        let open = |place| vec![Effect::Open(place)];
        match action {
            Action::Level(n) => level(n, question, interview),
            Action::CannotAssess => open(Place::CannotAssess(id)),
            Action::NotApplicable => open(Place::NotApplicable(id)),
            Action::Confidence => open(Place::Confidence(id)),
            Action::Strengths => open(Place::Comment(id, Side::Strengths)),
            Action::Concerns => open(Place::Comment(id, Side::Concerns)),
            Action::Evidence => open(Place::Evidence(id)),
            Action::Marking => open(Place::Marking(id)),
            Action::Clear => take(Command::Clear(id)),
            Action::Undo => take(Command::Undo),
            Action::Redo => take(Command::Redo),
            Action::NextUnanswered => take(Command::NextUnanswered),
            Action::NextWarning => take(Command::NextWarning),
            Action::Move(Motion::Down) => take(Command::Step(1)),
            Action::Move(Motion::Up) => take(Command::Step(-1)),
            Action::Move(Motion::TextStart) => take(Command::Step(isize::MIN / 2)),
            Action::Move(Motion::TextEnd) => take(Command::Step(isize::MAX / 2)),
            Action::Move(Motion::PageDown) => {
                self.scroll_by(8);
                Vec::new()
            }
            Action::Move(Motion::PageUp) => {
                self.scroll_by(-8);
                Vec::new()
            }
            Action::Jump => open(Place::Jump),
            Action::Information => open(Place::Information),
            Action::Judge if interview.is_self_report() => open(Place::Submit),
            Action::Lock if !interview.is_self_report() && !interview.is_consolidated() => {
                open(Place::Lock)
            }
            Action::Others => {
                self.without_others = !self.without_others;
                Vec::new()
            }
            Action::Because if interview.is_changed(&id) => open(Place::Because(id)),
            Action::WhyGap if interview.gap(&id).is_some() && !interview.is_sealed() => {
                open(Place::WhyGap(id))
            }
            Action::Judge => open(Place::Judgement),
            Action::Submit if interview.is_sealed() => open(Place::Submitted),
            Action::Submit => open(Place::Submit),
            Action::Summary => open(Place::ReviewPage),
            Action::Compare => {
                let review = interview.review();
                open(Place::Changes(review.contribution.clone(), review.period))
            }
            Action::Help => open(Place::Help(Scope::Checklist)),
            Action::Back => vec![Effect::Close],
            Action::Confirm if self.asks_why_gap(question, interview) => open(Place::WhyGap(id)),
            Action::Confirm => onward(question, interview),
            _ => Vec::new(),
        }
    }
}

fn take(command: Command) -> Vec<Effect> {
    vec![Effect::Take(Box::new(command))]
}

/// What a digit means for this kind of question.
fn level(n: u8, question: &Question, interview: &Interview) -> Vec<Effect> {
    let id = question.id.clone();
    let score = match (question.kind, n) {
        (QuestionKind::Ordinal, n) => Level::new(n).ok().map(Score::Level),
        (QuestionKind::YesNo, 1) => Some(Score::Yes),
        (QuestionKind::YesNo, 2) => Some(Score::No),
        (QuestionKind::Forecast, _) => {
            return vec![Effect::Open(Place::Form(FormKind::Forecast(id)))];
        }
        (QuestionKind::FollowUp, 1) => return follow_up(question, interview),
        (QuestionKind::Assumptions, _) => {
            return vec![Effect::Open(Place::Form(FormKind::Assumptions(id)))];
        }
        _ => None,
    };
    let Some(score) = score else {
        return Vec::new();
    };
    let mut effects = Vec::new();
    if asks_why(&id, &score, interview) {
        effects.push(Effect::Open(Place::Because(id.clone())));
    }
    effects.splice(0..0, take(Command::Score(id, score)));
    effects
}

/// Opens the list of what is open; where nothing is, says so in one key.
fn follow_up(question: &Question, interview: &Interview) -> Vec<Effect> {
    let id = question.id.clone();
    if interview.is_self_report() || interview.is_consolidated() {
        vec![Effect::Open(Place::Comment(id, first_side(question)))]
    } else if !interview.is_locked() {
        vec![Effect::Open(Place::Lock)]
    } else if interview.open_items(&id).is_empty() {
        take(Command::Score(
            id,
            Score::NotApplicable(interview.nothing_open()),
        ))
    } else {
        vec![Effect::Open(Place::Form(FormKind::FollowUp(id)))]
    }
}

/// True when `score` differs from the locked first one, and nothing says why yet.
pub(in crate::tui::screens) fn asks_why(
    question: &QuestionId,
    score: &Score,
    interview: &Interview,
) -> bool {
    let accepted = interview.checklist().question(question);
    let accepted = accepted
        .is_some_and(|question| interview.completeness().accepts(question.kind, score))
        && !interview.is_sealed();
    let said = interview
        .answer(question)
        .is_some_and(|answer| answer.changed_because.is_some());
    accepted && !said && interview.differs_from_first(question, score)
}

/// Leads on: to what this question needs next, or to the next question.
fn onward(question: &Question, interview: &Interview) -> Vec<Effect> {
    use crate::domain::completeness::Missing;
    let id = || question.id.clone();
    let open = |place| vec![Effect::Open(place)];
    if interview.is_sealed() {
        return take(Command::Step(1));
    }
    let missing = interview.answer_gaps(question);
    match missing.first() {
        None => {
            let last = interview.place() + 1 == interview.questions().len();
            if last && interview.is_self_report() {
                open(Place::Submit)
            } else if last && interview.owes_lock() {
                open(Place::Lock)
            } else if last {
                open(Place::Judgement)
            } else {
                take(Command::Step(1))
            }
        }
        Some(Missing::All | Missing::Score | Missing::FittingScore) => match question.kind {
            QuestionKind::Forecast => open(Place::Form(FormKind::Forecast(id()))),
            QuestionKind::Assumptions => open(Place::Form(FormKind::Assumptions(id()))),
            QuestionKind::FollowUp if interview.is_locked() => follow_up(question, interview),
            QuestionKind::FreeText | QuestionKind::FollowUp => {
                open(Place::Comment(id(), first_side(question)))
            }
            QuestionKind::Ordinal | QuestionKind::YesNo => vec![Effect::ChooseLevel],
        },
        Some(Missing::Order | Missing::Event) => open(Place::Form(FormKind::Forecast(id()))),
        Some(Missing::Assumption(_) | Missing::AssumptionReason(_)) => {
            open(Place::Form(FormKind::Assumptions(id())))
        }
        Some(Missing::Confidence) => open(Place::Confidence(id())),
        Some(Missing::Comment | Missing::Strengths) => {
            open(Place::Comment(id(), first_side(question)))
        }
        Some(Missing::Concerns) => open(Place::Comment(id(), Side::Concerns)),
        Some(Missing::Evidence | Missing::Source(_)) => open(Place::Evidence(id())),
        Some(Missing::FollowUp(_) | Missing::FollowUpReason(_)) => {
            open(Place::Form(FormKind::FollowUp(id())))
        }
        Some(Missing::ChangeReason) => open(Place::Because(id())),
        Some(_) => Vec::new(),
    }
}

/// The comment to begin with: concerns where the question asks only for these.
fn first_side(question: &Question) -> Side {
    if question.comment == crate::domain::question::CommentRule::Concerns {
        Side::Concerns
    } else {
        Side::Strengths
    }
}
