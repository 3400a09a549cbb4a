//! A form: several fields on one screen, stored together.

mod keys;
mod leave;

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::content::starter_register;
use crate::domain::id::PersonId;
use crate::domain::people::Person;
use crate::domain::register::Register;
use crate::interview::form::{Form, FormContext, FormKind, FormResult, Problem};
use crate::interview::{Draft, Interview};
use crate::tui::context::Context;
use crate::tui::effect::Effect;
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::ask::Ask;
use crate::tui::widgets::form_view::{Focus, FormView, Sight};
use leave::Answer;

/// The screen of a form.
pub struct FormScreen {
    form: Form,
    /// The form as it was opened.
    opened: Form,
    register: Register,
    people: BTreeMap<PersonId, Person>,
    focus: Focus,
    view: FormView,
    /// Whether it was tried to store: from then on everything that is wrong is shown.
    tried: bool,
    ask: Option<Ask<Answer>>,
}

/// What a form may know, out of the screen's own fields and the session.
fn form_context<'a>(
    register: &'a Register,
    people: &'a BTreeMap<PersonId, Person>,
    cx: &'a Context,
) -> FormContext<'a> {
    FormContext {
        register,
        people,
        language: cx.session.texts.language().tag,
        today: cx.session.today,
    }
}

impl FormScreen {
    /// The form of `kind`, with what was entered in it before an interruption.
    pub fn new(kind: FormKind, cx: &Context) -> Self {
        let folder = &cx.session.folder;
        let register = folder.register.as_ref().map(|file| file.value.clone());
        let register = register.unwrap_or_else(starter_register);
        let people = folder.people.as_ref().map(|file| file.value.people.clone());
        let people = people.unwrap_or_default();
        let context = form_context(&register, &people, cx);
        let opened = match cx.interview() {
            Some(interview) => Form::open(kind, interview, &context),
            None => Form {
                kind,
                fields: Vec::new(),
            },
        };
        let mut screen = Self {
            form: opened.clone(),
            opened,
            register,
            people,
            focus: Focus::Button(0),
            view: FormView::default(),
            tried: false,
            ask: None,
        };
        if let Some(first) = screen.order().first() {
            screen.focus = first.clone();
        }
        if let Some(draft) = cx.interview().and_then(Interview::draft)
            && let Some(name) = screen.form.recover(draft)
        {
            screen.view.place_cursor(&screen.form, &name, draft.cursor);
            screen.focus = Focus::Field(name);
        }
        screen.view.follow();
        screen
    }

    /// Every place for the focus, in order.
    fn order(&self) -> Vec<Focus> {
        let fields = self.form.shown().filter(|field| !field.is_info());
        let fields = fields.map(|field| Focus::Field(field.name.clone()));
        fields.chain([Focus::Button(0)]).collect()
    }

    fn result(&self, cx: &Context) -> Result<FormResult, Vec<Problem>> {
        let context = form_context(&self.register, &self.people, cx);
        match cx.interview() {
            Some(interview) => self.form.command(interview, &context),
            None => Ok(FormResult::Nothing),
        }
    }

    /// What is wrong and should be shown now: everything once it was tried to store, before that only what
    /// was typed wrongly in a field that was left.
    fn problems(&self, cx: &Context) -> Vec<Problem> {
        let mut problems = self.result(cx).err().unwrap_or_default();
        if !self.tried {
            let typed = ["day", "percent", "order", "past"];
            problems.retain(|one| {
                typed.contains(&one.key) && self.focus != Focus::Field(one.field.clone())
            });
        }
        problems
    }

    /// What stands above the fields: the question that the form answers, and what the form is for.
    fn head(&self, cx: &Context) -> Vec<(String, Style)> {
        let texts = &cx.session.texts;
        let question = self.form.kind.question();
        let question = question.and_then(|id| cx.interview()?.checklist().question(id));
        let question = question.map(|one| {
            let words = format!("{}  {}", one.id, texts.own(&one.text));
            (words, cx.theme.strong)
        });
        let guidance = (texts.get(&self.form.kind.guidance()), cx.theme.muted);
        question.into_iter().chain([guidance]).collect()
    }

    fn button(&self) -> &'static str {
        match self.form.kind {
            FormKind::Declaration => "form-declare",
            _ => "form-store",
        }
    }
}

impl Screen for FormScreen {
    fn scope(&self) -> Scope {
        match self.ask {
            Some(_) => Scope::List,
            None => Scope::Form,
        }
    }

    fn takes_text(&self) -> bool {
        self.ask.is_none()
    }

    fn title(&self, cx: &Context) -> String {
        let title = cx.session.texts.get(&self.form.kind.title());
        match self.form.kind.question() {
            Some(question) => format!("{question} · {title}"),
            None => title,
        }
    }

    fn draft(&self) -> Option<Draft> {
        let name = match &self.focus {
            Focus::Field(name) => name.as_str(),
            Focus::Button(_) => "",
        };
        self.form.draft(&self.opened, name, self.view.cursor(name))
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if self.ask.is_some() {
            return self.asked(&input, cx);
        }
        self.key(input, cx)
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        let texts = &cx.session.texts;
        let width = area.width.saturating_sub(2).min(super::checklist::WIDEST);
        let pane = Rect {
            x: area.x + 1.min(area.width),
            width,
            ..area
        };
        let problems = self.problems(cx);
        let interview = cx.interview();
        let remarks = interview.map(|interview| self.form.remarks(interview));
        let key = cx
            .keymap
            .shown(Scope::Form, crate::tui::action::Action::Newline);
        let key = key.unwrap_or_default();
        let sight = Sight {
            form: &self.form,
            focus: &self.focus,
            problems: &problems,
            remarks: &remarks.unwrap_or_default(),
            head: &self.head(cx),
            newline: &texts.with("form-newline", &[("key", key.into())]),
            buttons: &[texts.get(self.button())],
            texts,
            theme: &cx.theme,
        };
        let (cursor, (above, below)) = self.view.draw(pane, frame.buffer_mut(), &sight);
        for (more, mark, y) in [(above, "↑", area.y), (below, "↓", area.bottom() - 1)] {
            if more && area.width > width + 1 {
                let x = pane.right();
                frame.buffer_mut().set_string(x, y, mark, cx.theme.muted);
            }
        }
        match &mut self.ask {
            Some(ask) => ask.draw(frame, area, texts, &cx.theme),
            None => {
                if let Some(cursor) = cursor {
                    frame.set_cursor_position(cursor);
                }
            }
        }
    }
}
