//! Colours and emphasis; never colour alone, and none where NO_COLOR asks for none.

use ratatui::style::{Color, Modifier, Style};

use crate::report::render::lines::RunStyle;

/// How things look. The default uses the terminal's own sixteen colours, so that it fits dark and light.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text.
    pub text: Style,
    /// Headings and questions.
    pub strong: Style,
    /// Guidance, labels, what is secondary.
    pub muted: Style,
    /// What is selected.
    pub selected: Style,
    /// Keys in hints.
    pub key: Style,
    /// What is answered, saved, well.
    pub good: Style,
    /// What is missing or late.
    pub warning: Style,
    /// What went wrong.
    pub bad: Style,
    /// The bar at the top.
    pub bar: Style,
    /// Lines between parts.
    pub rule: Style,
}

impl Theme {
    /// The theme with the terminal's own colours.
    pub fn coloured() -> Self {
        Self {
            text: Style::new(),
            strong: Style::new().add_modifier(Modifier::BOLD),
            muted: Style::new().add_modifier(Modifier::DIM),
            selected: Style::new().add_modifier(Modifier::REVERSED),
            key: Style::new().fg(Color::Cyan).add_modifier(Modifier::BOLD),
            good: Style::new().fg(Color::Green),
            warning: Style::new().fg(Color::Yellow).add_modifier(Modifier::BOLD),
            bad: Style::new().fg(Color::Red).add_modifier(Modifier::BOLD),
            bar: Style::new().add_modifier(Modifier::REVERSED),
            rule: Style::new().add_modifier(Modifier::DIM),
        }
    }

    /// The theme without any colour.
    pub fn plain() -> Self {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        Self {
            key: bold,
            good: Style::new(),
            warning: bold,
            bad: bold,
            ..Self::coloured()
        }
    }

    /// How a piece of a page looks.
    pub fn run(&self, style: RunStyle) -> Style {
        match style {
            RunStyle::Plain | RunStyle::Quote => self.text,
            RunStyle::Title | RunStyle::Heading(_) | RunStyle::Strong => self.strong,
            RunStyle::Emphasis => self.text.add_modifier(Modifier::ITALIC),
            RunStyle::Muted | RunStyle::Label | RunStyle::Border => self.muted,
            RunStyle::Level {
                below_line: true, ..
            } => self.warning,
            RunStyle::Level { .. } | RunStyle::Added => self.good,
            RunStyle::Removed => self.bad,
            RunStyle::Attention | RunStyle::Withheld => self.warning,
        }
    }

    /// The theme that the environment asks for: none of the colours where `no_color` holds something.
    pub fn from_environment(no_color: Option<&std::ffi::OsStr>) -> Self {
        if no_color.is_some_and(|value| !value.is_empty()) {
            Self::plain()
        } else {
            Self::coloured()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colour_nothing_has_a_colour() {
        let theme = Theme::from_environment(Some("1".as_ref()));
        for style in [theme.key, theme.good, theme.warning, theme.bad, theme.text] {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        assert_eq!(Theme::from_environment(None), Theme::coloured());
    }
}
