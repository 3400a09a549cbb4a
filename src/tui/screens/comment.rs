//! A comment being written, with its question in sight.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::domain::id::QuestionId;
use crate::interview::{Command, Draft, DraftPlace, Side};
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Notice};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::editor::{Editor, EditorCommand, EditorStyles, Select};
use crate::tui::widgets::rows::Rows;

/// The screen on which a comment is written.
pub struct Comment {
    question: QuestionId,
    side: Side,
    editor: Editor,
    area: Rect,
}

impl Comment {
    /// Opens the comment that stands, or what was half typed of it.
    pub fn new(question: QuestionId, side: Side, cx: &Context) -> Self {
        let interview = cx.interview();
        let place = DraftPlace::Comment(question.clone(), side);
        let draft = interview
            .and_then(|interview| interview.draft())
            .filter(|draft| draft.place == place);
        let editor = match draft {
            Some(draft) => Editor::with_cursor(&draft.text, draft.cursor),
            None => {
                let answer = interview.and_then(|interview| interview.answer(&question));
                let text = answer.map(|answer| match side {
                    Side::Strengths => answer.strengths.as_str(),
                    Side::Concerns => answer.concerns.as_str(),
                });
                Editor::new(text.unwrap_or_default())
            }
        };
        let hint = match side {
            Side::Strengths => "comment-strengths-hint",
            Side::Concerns => "comment-concerns-hint",
        };
        Self {
            question,
            side,
            editor: editor.with_placeholder(cx.session.texts.get(hint)),
            area: Rect::default(),
        }
    }

    fn apply(&mut self, command: EditorCommand, cx: &Context) -> Vec<Effect> {
        self.editor.apply(command);
        match self.editor.last_refusal() {
            Some(refusal) => vec![Effect::Notify(Notice::bad(refusal_words(refusal, cx)))],
            None => Vec::new(),
        }
    }
}

/// Why the editor refused, in words.
pub fn refusal_words(refusal: crate::tui::widgets::editor::Refusal, cx: &Context) -> String {
    use crate::tui::widgets::editor::Refusal;
    match refusal {
        Refusal::TooLong { limit, .. } => cx
            .session
            .texts
            .with("editor-too-long", &[("limit", (limit / 1024).into())]),
        Refusal::Control(_) => cx.session.texts.get("editor-control"),
    }
}

impl Screen for Comment {
    fn scope(&self) -> Scope {
        Scope::Editor
    }

    fn takes_text(&self) -> bool {
        true
    }

    fn title(&self, cx: &Context) -> String {
        let word = match self.side {
            Side::Strengths => "strengths",
            Side::Concerns => "concerns",
        };
        format!("{} · {}", self.question, cx.session.texts.get(word))
    }

    fn draft(&self) -> Option<Draft> {
        Some(Draft {
            place: DraftPlace::Comment(self.question.clone(), self.side),
            text: self.editor.text().to_owned(),
            cursor: self.editor.cursor(),
            others: Vec::new(),
        })
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Char(c) => self.apply(EditorCommand::Insert(c), cx),
            Input::Paste(text) => self.apply(EditorCommand::Paste(text), cx),
            Input::Action(Action::Done | Action::Back) => vec![
                Effect::Take(Box::new(Command::Comment(
                    self.question.clone(),
                    self.side,
                    self.editor.text().to_owned(),
                ))),
                Effect::Take(Box::new(Command::Type(None))),
                Effect::Close,
            ],
            Input::Action(action) => match editor_command(action, &self.editor) {
                Some(command) => self.apply(command, cx),
                None => Vec::new(),
            },
            Input::Click(at) if self.area.contains(at) => {
                self.editor.click(at.x - self.area.x, at.y - self.area.y);
                Vec::new()
            }
            Input::Drag(at) if self.area.contains(at) => {
                self.editor.drag(at.x - self.area.x, at.y - self.area.y);
                Vec::new()
            }
            Input::Wheel(_, lines) => {
                self.editor.scroll(lines);
                Vec::new()
            }
            Input::Click(_) | Input::Drag(_) => Vec::new(),
        }
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let question = cx
            .interview()
            .and_then(|interview| interview.checklist().question(&self.question));
        let width = area.width.min(super::checklist::WIDEST);
        let mut head: Rows<()> = Rows::new(width.saturating_sub(2));
        if let Some(question) = question {
            let texts = &cx.session.texts;
            head.text(&texts.own(&question.text), cx.theme.strong, None);
            head.text(&texts.own(&question.guidance), cx.theme.muted, None);
        }
        let tallest = area.height / 3;
        let rows = u16::try_from(head.len()).unwrap_or(u16::MAX).min(tallest);
        let [top, rule, body] = Layout::vertical([
            Constraint::Length(rows),
            Constraint::Length(1),
            Constraint::Fill(1),
        ])
        .areas(area);
        let inset = |rect: Rect| Rect {
            x: rect.x + 1.min(rect.width),
            width: width.saturating_sub(2),
            ..rect
        };
        head.draw(inset(top), frame.buffer_mut(), 0);
        let line = "─".repeat(usize::from(rule.width));
        frame
            .buffer_mut()
            .set_string(rule.x, rule.y, line, cx.theme.rule);
        self.area = inset(body);
        let styles = EditorStyles {
            text: cx.theme.text,
            selection: cx.theme.selected,
            placeholder: cx.theme.muted,
        };
        if let Some(cursor) = self.editor.draw(self.area, frame.buffer_mut(), &styles) {
            frame.set_cursor_position(cursor);
        }
    }
}

/// What an action means to an editor.
pub fn editor_command(action: Action, editor: &Editor) -> Option<EditorCommand> {
    Some(match action {
        Action::Newline => EditorCommand::Newline,
        Action::Backspace => EditorCommand::Backspace,
        Action::Delete => EditorCommand::Delete,
        Action::DeleteWordLeft => EditorCommand::DeleteWordLeft,
        Action::DeleteWordRight => EditorCommand::DeleteWordRight,
        Action::DeleteToLineEnd => EditorCommand::DeleteToLineEnd,
        Action::Move(motion) => EditorCommand::Move(motion, Select::No),
        Action::Select(motion) => EditorCommand::Move(motion, Select::Yes),
        Action::SelectAll => EditorCommand::SelectAll,
        Action::Undo => EditorCommand::Undo,
        Action::Redo => EditorCommand::Redo,
        Action::Cut => EditorCommand::Cut,
        Action::Copy => EditorCommand::Copy,
        Action::PutBack => EditorCommand::Paste(editor.clipboard().to_owned()),
        _ => return None,
    })
}
