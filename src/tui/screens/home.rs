//! The round at a glance: my reviews first, then the others; earlier periods a key away.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;
use unicode_width::UnicodeWidthStr;

use crate::domain::id::ContributionId;
use crate::domain::period::Period;
use crate::domain::progress::{ReviewState, StatusRow};
use crate::domain::review::ReviewRole;
use crate::domain::text::{sanitise_line, shorten};
use crate::report::build::status;
use crate::store::FileKind;
use crate::tui::action::Action;
use crate::tui::context::Context;
use crate::tui::effect::{Effect, Notice, Place};
use crate::tui::fuzzy::{Key, Query};
use crate::tui::keymap::Scope;
use crate::tui::screen::{Input, Screen};
use crate::tui::widgets::rows::{Rows, window};
use crate::tui::widgets::selection::moved;

/// With less room than this for a title, the state of the review goes below it.
const LEAST_TITLE: usize = 12;

/// The first screen.
pub struct Home {
    period: Option<Period>,
    rows: Vec<StatusRow>,
    /// How often the register had been read when these rows were made.
    generation: u64,
    filter: Option<String>,
    typing: bool,
    selected: usize,
    first: usize,
    lines: Option<(Rows<usize>, Rect)>,
}

impl Home {
    /// The current round.
    pub fn new(cx: &Context) -> Self {
        let mut home = Self {
            period: cx.session.current_round(),
            rows: Vec::new(),
            generation: 0,
            filter: None,
            typing: false,
            selected: 0,
            first: 0,
            lines: None,
        };
        home.read(cx);
        home
    }

    fn read(&mut self, cx: &Context) {
        self.rows = self
            .period
            .map(|period| cx.session.all_rows(period))
            .unwrap_or_default();
        // Mine first; otherwise the round's own order, the line after the reviewers.
        let session = &cx.session;
        self.rows
            .sort_by_key(|row| (!session.is_mine(row), row.contribution.clone()));
        self.generation = cx.generation;
    }

    /// The rows that the filter leaves, by place.
    fn shown(&self, cx: &Context) -> Vec<usize> {
        let query = Query::new(self.filter.as_deref().unwrap_or_default());
        let texts = &cx.session.texts;
        let matches = |row: &StatusRow| {
            let text = format!(
                "{} {} {} {}",
                texts.own(&row.title),
                row.contribution,
                row.person,
                texts.own(&row.who)
            );
            query.find(&Key::new(&text)).is_some()
        };
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| query.is_empty() || matches(row))
            .map(|(place, _)| place)
            .collect()
    }

    fn turn(&mut self, cx: &Context, earlier: bool) -> Vec<Effect> {
        let rounds = &cx.session.folder.rounds;
        let other = self.period.and_then(|now| {
            if earlier {
                rounds.range(..now).next_back().map(|(period, _)| *period)
            } else {
                rounds.range(now..).nth(1).map(|(period, _)| *period)
            }
        });
        match other {
            Some(period) => {
                self.period = Some(period);
                self.selected = 0;
                self.read(cx);
                Vec::new()
            }
            None => {
                let key = if earlier {
                    "home-no-earlier"
                } else {
                    "home-no-later"
                };
                vec![Effect::Notify(Notice::good(cx.session.texts.get(key)))]
            }
        }
    }

    fn confirm(&self, cx: &Context) -> Vec<Effect> {
        let Some(row) = self.chosen(cx) else {
            return Vec::new();
        };
        let mine = cx.session.is_mine(row);
        match row.state {
            ReviewState::Returned | ReviewState::Withdrawn => {
                vec![Effect::Notify(Notice::good(
                    cx.session.texts.get("home-not-yours-any-more"),
                ))]
            }
            _ if mine => vec![Effect::Begin(
                row.contribution.clone(),
                row.period,
                row.role,
            )],
            _ => self.summary(cx),
        }
    }

    fn summary(&self, cx: &Context) -> Vec<Effect> {
        self.about(Place::Summary, cx)
    }

    /// Opens a page about what is chosen.
    fn about(&self, place: fn(ContributionId, Period) -> Place, cx: &Context) -> Vec<Effect> {
        match self.chosen(cx) {
            Some(row) => vec![Effect::Open(place(row.contribution.clone(), row.period))],
            None => Vec::new(),
        }
    }

    fn chosen(&self, cx: &Context) -> Option<&StatusRow> {
        let place = *self.shown(cx).get(self.selected)?;
        self.rows.get(place)
    }

    fn head(&self, rows: &mut Rows<usize>, cx: &Context) {
        let texts = &cx.session.texts;
        let folder = &cx.session.folder;
        let register = folder.register.as_ref().map(|file| &file.value);
        if register.is_some_and(|register| register.illustrative) {
            rows.text(&texts.get("home-illustrative"), cx.theme.muted, None);
        }
        let problems = folder.findings.len();
        if problems > 0 {
            let text = texts.with("home-problems", &[("count", problems.into())]);
            rows.text(&text, cx.theme.warning, None);
        }
        // A later or earlier round stands here instead: that must not pass for the one that cannot be read.
        let damaged = folder.files().iter().filter_map(|kind| match kind {
            FileKind::Round(period) if !folder.rounds.contains_key(period) => Some(period),
            _ => None,
        });
        for period in damaged {
            let values = [("period", period.to_string().into())];
            let text = texts.with("home-round-damaged", &values);
            rows.text(&text, cx.theme.bad, None);
        }
        let Some(period) = self.period else {
            rows.blank();
            rows.text(&texts.get("home-empty"), cx.theme.text, None);
            return;
        };
        let due = folder.rounds.get(&period).map(|round| round.value.due);
        let due = due.map(|due| texts.date(due)).unwrap_or_default();
        let text = texts.with(
            "home-round",
            &[("period", period.to_string().into()), ("due", due.into())],
        );
        rows.text(&text, cx.theme.strong, None);
        if let Some(filter) = &self.filter {
            let text = format!("/ {filter}{}", if self.typing { "▏" } else { "" });
            rows.line(&text, cx.theme.key, None);
        }
    }

    fn lay_out(&self, shown: &[usize], width: u16, cx: &Context) -> Rows<usize> {
        let texts = &cx.session.texts;
        let mut rows = Rows::new(width);
        self.head(&mut rows, cx);
        let mut above = "";
        for (place, row) in shown.iter().map(|place| &self.rows[*place]).enumerate() {
            let mine = cx.session.is_mine(row);
            let heading = match (mine, row.role) {
                (true, ReviewRole::SelfReport) => "home-mine-line",
                (true, _) => "home-mine",
                (false, _) => "home-others",
            };
            if above != heading {
                rows.blank();
                rows.line(&texts.get(heading), cx.theme.muted, None);
                above = heading;
            }
            for line in self.lines(row, place == self.selected, mine, width, cx) {
                rows.spans(line, Some(place));
            }
        }
        if shown.is_empty() && self.period.is_some() {
            rows.blank();
            let key = if self.filter.is_some() {
                "search-nothing"
            } else {
                "home-nothing-assigned"
            };
            rows.text(&texts.get(key), cx.theme.text, None);
        }
        rows
    }

    /// A review on one line; on two where the window leaves the title too little room beside the state.
    fn lines(
        &self,
        row: &StatusRow,
        chosen: bool,
        mine: bool,
        width: u16,
        cx: &Context,
    ) -> Vec<Vec<Span<'static>>> {
        let texts = &cx.session.texts;
        let state = status::standing(row, texts);
        let late = row
            .overdue_days
            .map(|days| texts.with("home-late", &[("days", days.into())]));
        let state = match &late {
            Some(late) => format!("{state} · {late}"),
            None => state,
        };
        let width = usize::from(width);
        let title = sanitise_line(&texts.own(&row.title)).into_owned();
        let who = match (row.role, mine) {
            (_, true) => String::new(),
            (ReviewRole::SelfReport, _) => format!(" · {}", texts.get("role-self-report")),
            (_, false) => format!(" · {}", row.person),
        };
        let beside = width.saturating_sub(state.width() + 4);
        let apart = beside < who.width() + title.width().min(LEAST_TITLE);
        let room = if apart {
            width.saturating_sub(4)
        } else {
            beside
        };
        // The title gives way before the person does.
        let title = shorten(&title, room.saturating_sub(who.width())).into_owned();
        let left = shorten(&format!("{title}{who}"), room).into_owned();
        let base = if chosen {
            cx.theme.selected
        } else {
            cx.theme.text
        };
        let colour: Style = match row.state {
            _ if late.is_some() => cx.theme.warning,
            ReviewState::Submitted { .. } => cx.theme.good,
            ReviewState::Unreadable => cx.theme.bad,
            _ => cx.theme.text,
        };
        let mark = Span::styled(if chosen { "▸ " } else { "  " }, cx.theme.strong);
        let right =
            |text: String| Span::styled(text, if chosen { base.patch(colour) } else { colour });
        if apart {
            let indent = Span::raw("    ");
            let under = shorten(&state, width.saturating_sub(5)).into_owned();
            return vec![
                vec![mark, Span::styled(left, base)],
                vec![indent, right(under)],
            ];
        }
        let gap = " ".repeat(room.saturating_sub(left.width()) + 1);
        vec![vec![
            mark,
            Span::styled(format!("{left}{gap}"), base),
            right(state),
        ]]
    }

    fn type_filter(&mut self, change: impl FnOnce(&mut String)) -> Vec<Effect> {
        change(self.filter.get_or_insert_with(String::new));
        self.selected = 0;
        Vec::new()
    }
}

impl Screen for Home {
    fn scope(&self) -> Scope {
        if self.typing {
            Scope::Search
        } else {
            Scope::Home
        }
    }

    fn takes_text(&self) -> bool {
        self.typing
    }

    fn title(&self, cx: &Context) -> String {
        let register = cx.session.folder.register.as_ref();
        let title = register.map(|file| cx.session.texts.own(&file.value.title).into_owned());
        title.unwrap_or_else(|| cx.session.texts.get("home-no-register"))
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if let Some(selected) = moved(&input, self.selected, self.shown(cx).len()) {
            self.selected = selected;
            return Vec::new();
        }
        match input {
            Input::Char(c) => return self.type_filter(|filter| filter.push(c)),
            Input::Paste(text) => {
                return self.type_filter(|filter| filter.push_str(&text.replace('\n', " ")));
            }
            Input::Action(Action::Backspace) => {
                return self.type_filter(|filter| {
                    filter.pop();
                });
            }
            Input::Action(Action::Clear) => return self.type_filter(String::clear),
            Input::Action(Action::Filter) => {
                self.filter.get_or_insert_with(String::new);
                self.typing = true;
            }
            Input::Action(Action::Confirm) if self.typing => self.typing = false,
            Input::Action(Action::Back) if self.typing || self.filter.is_some() => {
                self.typing = false;
                self.filter = None;
                self.selected = 0;
            }
            Input::Action(Action::Confirm) => return self.confirm(cx),
            Input::Action(Action::Summary) => return self.summary(cx),
            Input::Action(Action::Compare) => return self.about(Place::Changes, cx),
            Input::Action(Action::EarlierPeriod) => return self.turn(cx, true),
            Input::Action(Action::LaterPeriod) => return self.turn(cx, false),
            Input::Action(Action::Help) => return vec![Effect::Open(Place::Help(Scope::Home))],
            Input::Click(at) => {
                let lines = self.lines.as_ref();
                let place = lines.and_then(|(rows, area)| rows.hit(*area, self.first, at));
                match place {
                    Some(place) if place == self.selected => return self.confirm(cx),
                    Some(place) => self.selected = place,
                    None => {}
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame, area: Rect, cx: &Context) {
        if self.generation != cx.generation {
            self.read(cx);
        }
        let shown = self.shown(cx);
        self.selected = self.selected.min(shown.len().saturating_sub(1));
        let area = Rect {
            x: area.x + 1.min(area.width),
            width: area.width.saturating_sub(2).min(120),
            ..area
        };
        let rows = self.lay_out(&shown, area.width, cx);
        let (_, line) = rows.extent(&self.selected);
        self.first = if line < usize::from(area.height) {
            0
        } else {
            window(self.first, line, rows.len(), area.height)
        };
        rows.draw(area, frame.buffer_mut(), self.first);
        self.lines = Some((rows, area));
    }
}
