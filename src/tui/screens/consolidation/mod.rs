//! What several reviewers differ on: the list at the left, the reviewers beside each other at the right.

mod list;
mod merge;
mod settled;
mod voices;

pub use merge::merge;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::widgets::{Block, Borders};

use crate::domain::consolidation::Gathered;
use crate::domain::id::QuestionId;
use crate::domain::subject::Subject;
use crate::interview::form::FormKind;
use crate::interview::{Command, Interview, Table};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Place};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::editor::Motion;
use crate::tui::widgets::rows::{Rows, window};

/// From so many columns for each reviewer on, they stand beside each other.
const BESIDE: u16 = 34;

/// The screen.
#[derive(Debug, Default)]
pub struct ConsolidationScreen {
    /// Which difference; `None` before the first frame.
    selected: Option<usize>,
    /// The question at which the interview was when it was last looked at.
    at: Option<QuestionId>,
    first: usize,
    scroll: usize,
    furthest: usize,
    list: Option<(Rows<usize>, Rect)>,
}

impl ConsolidationScreen {
    /// Which difference is shown: the first that is open, or the one to which the interview went.
    fn place(&mut self, interview: &Interview, table: &Table) -> usize {
        let moved = self.at.as_ref() != Some(interview.at());
        let before = self.at.replace(interview.at().clone()).is_some();
        let went = moved && before;
        let there = Subject::Question(interview.at().clone());
        let there = table.subjects.iter().position(|one| *one == there);
        if let (true, Some(there)) = (went, there) {
            self.select(there);
        }
        let first = || {
            let open = table.subjects.iter();
            let mut open = open.map(|one| !one.is_settled(interview.review()));
            open.position(|open| open).unwrap_or(0)
        };
        let place = self.selected.unwrap_or_else(first);
        let place = place.min(table.subjects.len().saturating_sub(1));
        self.selected = Some(place);
        place
    }

    fn select(&mut self, place: usize) {
        if self.selected != Some(place) {
            self.selected = Some(place);
            self.scroll = 0;
        }
    }

    fn scroll_by(&mut self, lines: isize) {
        self.scroll = self.scroll.saturating_add_signed(lines).min(self.furthest);
    }

    fn act(&mut self, action: Action, interview: &Interview, table: &Table) -> Vec<Effect> {
        let place = self.place(interview, table);
        let subject = table.subjects.get(place);
        let open = |place| vec![Effect::Open(place)];
        let last = table.subjects.len().saturating_sub(1);
        match action {
            Action::Move(Motion::Down) => self.select((place + 1).min(last)),
            Action::Move(Motion::Up) => self.select(place.saturating_sub(1)),
            Action::Move(Motion::TextStart) => self.select(0),
            Action::Move(Motion::TextEnd) => self.select(last),
            Action::Move(Motion::PageDown) => self.scroll_by(8),
            Action::Move(Motion::PageUp) => self.scroll_by(-8),
            Action::NextUnanswered => {
                let order = (1..=table.subjects.len()).map(|step| (place + step) % (last + 1));
                let open = |place: &usize| {
                    let subject = table.subjects.get(*place);
                    subject.is_some_and(|one| !one.is_settled(interview.review()))
                };
                if let Some(next) = order.into_iter().find(open) {
                    self.select(next);
                } else {
                    // The interview's own words for it.
                    return open_or_take(Command::NextUnanswered);
                }
            }
            Action::Undo => return open_or_take(Command::Undo),
            Action::Redo => return open_or_take(Command::Redo),
            Action::Judge => return open(Place::Judgement),
            Action::Submit => return open(Place::Submit),
            Action::Summary => return open(Place::ReviewPage),
            Action::Information => return open(Place::Information),
            Action::Help => return open(Place::Help(Scope::Consolidation)),
            Action::Back => return vec![Effect::Close],
            Action::Jump => {
                let mut effects = Vec::new();
                if let Some(Subject::Question(id)) = subject {
                    effects.extend(open_or_take(Command::GoTo(id.clone())));
                }
                effects.push(Effect::Open(Place::Checklist));
                return effects;
            }
            other => {
                return subject
                    .map(|subject| settle(other, subject, interview, table))
                    .unwrap_or_default();
            }
        }
        Vec::new()
    }
}

fn open_or_take(command: Command) -> Vec<Effect> {
    vec![Effect::Take(Box::new(command))]
}

/// What a key does about one difference.
fn settle(action: Action, subject: &Subject, interview: &Interview, table: &Table) -> Vec<Effect> {
    let form = |kind| Effect::Open(Place::Form(kind));
    if action == Action::Clear {
        return open_or_take(Command::Unsettle(subject.clone()));
    }
    let person = match action {
        Action::Level(n) => match table.voices.get(usize::from(n).wrapping_sub(1)) {
            Some(voice) => Some(voice.person.clone()),
            None => return Vec::new(),
        },
        Action::Confirm | Action::Marking | Action::CannotAssess => None,
        _ => return Vec::new(),
    };
    match (subject, action) {
        (Subject::Recommendation(name), Action::Marking) => {
            vec![Effect::Open(Place::Merge(name.clone()))]
        }
        (Subject::Recommendation(_), Action::CannotAssess) => {
            vec![form(FormKind::Settle(subject.clone(), None))]
        }
        (_, Action::Marking | Action::CannotAssess) => Vec::new(),
        (Subject::Recommendation(name), _) => take_over(name, action, interview),
        (Subject::Judgement | Subject::Escalation, _) => {
            let kind = match subject {
                Subject::Judgement => FormKind::Judgement,
                _ => FormKind::Escalation,
            };
            let follow = person.map(|person| {
                let nothing = String::new();
                Effect::Take(Box::new(Command::Follow(subject.clone(), person, nothing)))
            });
            follow.into_iter().chain([form(kind)]).collect()
        }
        (_, _) => vec![form(FormKind::Settle(subject.clone(), person))],
    }
}

/// Takes a recommendation over as it is, and opens it where it is to be edited.
fn take_over(name: &str, action: Action, interview: &Interview) -> Vec<Effect> {
    let made = interview.review().consolidation.as_ref();
    let gathered = made.and_then(|made| made.recommendations.get(name));
    let (id, mut effects) = match gathered {
        Some(Gathered::As(id)) => (id.clone(), Vec::new()),
        _ => {
            let id = interview.gathering_id(name);
            let gather = Command::Gather(name.to_owned(), Gathered::As(id.clone()));
            (id, open_or_take(gather))
        }
    };
    if action == Action::Confirm {
        effects.push(Effect::Open(Place::Form(FormKind::Recommendation(Some(
            id,
        )))));
    }
    effects
}

impl Screen for ConsolidationScreen {
    fn scope(&self) -> Scope {
        Scope::Consolidation
    }

    fn title(&self, cx: &Context) -> String {
        let Some(interview) = cx.interview() else {
            return String::new();
        };
        let texts = &cx.session.texts;
        let title = texts.own(&interview.contribution().title);
        let role = texts.get("consolidation-short");
        format!("{role} · {title} · {}", interview.review().period)
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let Some(interview) = cx.interview() else {
            return vec![Effect::Close];
        };
        let Some(table) = interview.table() else {
            return match input {
                Input::Action(Action::Back) => vec![Effect::Close],
                _ => Vec::new(),
            };
        };
        match input {
            Input::Action(action) => return self.act(action, interview, table),
            Input::Click(position) => self.click(position),
            Input::Wheel(_, lines) => self.scroll_by(isize::try_from(lines).unwrap_or(0)),
            Input::Char(_) | Input::Paste(_) | Input::Drag(_) => {}
        }
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(interview) = cx.interview() else {
            return;
        };
        let Some(table) = interview.table() else {
            return;
        };
        let place = self.place(interview, table);
        let side = crate::tui::screens::checklist::outline_width(area.width);
        let [left, right] =
            Layout::horizontal([Constraint::Length(side), Constraint::Fill(1)]).areas(area);
        let block = Block::new()
            .borders(Borders::RIGHT)
            .border_style(cx.theme.rule);
        let inner = block.inner(left);
        frame.render_widget(block, left);
        let (rows, selected) = list::rows(interview, table, place, inner.width, cx);
        self.first = window(self.first, selected, rows.len(), inner.height);
        rows.draw(inner, frame.buffer_mut(), self.first);
        rows.marks(inner, frame.buffer_mut(), self.first, cx.theme.key);
        self.list = Some((rows, inner));

        let pane = Rect {
            x: right.x + 1.min(right.width),
            width: right.width.saturating_sub(2),
            ..right
        };
        let Some(subject) = table.subjects.get(place) else {
            let mut rows: Rows<usize> = Rows::new(pane.width);
            let nothing = cx.session.texts.get("consolidation-nothing");
            rows.text(&nothing, cx.theme.text, None);
            rows.draw(pane, frame.buffer_mut(), 0);
            return;
        };
        self.draw_subject(frame, pane, subject, interview, table, cx);
        crate::tui::screens::checklist::more(frame, right, self.scroll, self.furthest, cx);
    }
}

impl ConsolidationScreen {
    fn click(&mut self, position: Position) {
        let place = self
            .list
            .as_ref()
            .and_then(|(rows, area)| rows.hit(*area, self.first, position));
        if let Some(place) = place {
            self.select(place);
        }
    }

    /// The difference: what is asked and how it is settled, then what each reviewer says.
    fn draw_subject(
        &mut self,
        frame: &mut Frame,
        pane: Rect,
        subject: &Subject,
        interview: &Interview,
        table: &Table,
        cx: &Context,
    ) {
        let mut head = Rows::new(pane.width.min(crate::tui::screens::checklist::WIDEST));
        settled::rows(&mut head, subject, interview, table, cx);
        let count = u16::try_from(table.voices.len()).unwrap_or(u16::MAX).max(1);
        let column = pane.width / count;
        if column < BESIDE {
            let width = pane.width.min(crate::tui::screens::checklist::WIDEST);
            let mut rows = Rows::new(width);
            settled::rows(&mut rows, subject, interview, table, cx);
            for (n, voice) in (1..).zip(&table.voices) {
                rows.blank();
                voices::rows(&mut rows, n, voice, subject, interview, cx);
            }
            self.furthest = rows.furthest(pane.height);
            self.scroll = self.scroll.min(self.furthest);
            rows.draw(pane, frame.buffer_mut(), self.scroll);
            return;
        }
        let used = u16::try_from(head.len() + 1).unwrap_or(u16::MAX);
        let used = used.min(pane.height / 2);
        head.draw(
            Rect {
                height: used,
                ..pane
            },
            frame.buffer_mut(),
            0,
        );
        let below = Rect {
            y: pane.y + used,
            height: pane.height - used,
            ..pane
        };
        let mut all = Vec::new();
        for (n, voice) in (1..).zip(&table.voices) {
            let mut rows = Rows::new(column.saturating_sub(2));
            voices::rows(&mut rows, n, voice, subject, interview, cx);
            all.push(rows);
        }
        let furthest = all.iter().map(|rows| rows.furthest(below.height)).max();
        self.furthest = furthest.unwrap_or(0);
        self.scroll = self.scroll.min(self.furthest);
        for (place, rows) in (0..).zip(&all) {
            let area = Rect {
                x: below.x + place * column,
                width: column.saturating_sub(2),
                ..below
            };
            rows.draw(area, frame.buffer_mut(), self.scroll);
        }
    }
}
