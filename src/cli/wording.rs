//! Puts the words of the reader's language on the command line's help.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, Command, CommandFactory as _};

use super::arguments::Arguments;
use crate::i18n::{Language, Texts};
use crate::session::{self, Request};
use crate::store::Folder;

/// The command line with its help in the language of `texts`.
pub fn command(texts: &Texts) -> Command {
    let command = worded(Arguments::command(), "peil", texts);
    command.mut_subcommands(|verb| {
        let name = verb.get_name().to_owned();
        let inner = |act: Command| {
            let name = act_of(&name, &act);
            worded(act, &name, texts)
        };
        worded(verb, &name, texts).mut_subcommands(inner)
    })
}

/// Name of what can be done within a verb, as its words are kept: `outcomes-record`.
fn act_of(verb: &str, act: &Command) -> String {
    format!("{verb}-{}", act.get_name())
}

fn worded(command: Command, verb: &str, texts: &Texts) -> Command {
    let usage = format!("{}: {{usage}}", texts.get("cli-heading-usage"));
    let template = format!("{{about-with-newline}}\n{usage}\n\n{{all-args}}{{after-help}}");
    let command = command
        .about(texts.get(&about(verb)))
        .override_usage(texts.get(&usage_line(verb)))
        .help_template(template)
        .subcommand_help_heading(texts.get("cli-heading-verbs"))
        .mut_args(|argument| worded_argument(argument, verb, texts));
    let more = more(verb);
    if texts.has(&more) {
        command.after_help(texts.get(&more))
    } else {
        command
    }
}

fn worded_argument(argument: Arg, verb: &str, texts: &Texts) -> Arg {
    let heading = if argument.is_positional() {
        "cli-heading-arguments"
    } else {
        "cli-heading-options"
    };
    let value = value_name(&argument);
    let help = texts.get(&help(&argument_id(verb, argument_name(&argument))));
    let argument = argument.help_heading(texts.get(heading)).help(help);
    match value {
        Some(key) => argument
            .value_name(texts.get(&key))
            .hide_possible_values(true)
            .hide_default_value(true),
        None => argument,
    }
}

fn argument_name(argument: &Arg) -> &str {
    argument.get_id().as_str()
}

fn argument_id(verb: &str, argument: &str) -> String {
    format!("{verb}-{}", argument.replace('_', "-"))
}

/// Key of what a verb does.
fn about(verb: &str) -> String {
    format!("cli-about-{verb}")
}

/// Key of a verb's usage line.
fn usage_line(verb: &str) -> String {
    format!("cli-usage-{verb}")
}

/// Key of what else a verb's help says, where it says more.
fn more(verb: &str) -> String {
    format!("cli-more-{verb}")
}

/// Key of what an argument does.
fn help(argument: &str) -> String {
    format!("cli-help-{argument}")
}

/// Key of the name of an argument's value; `None` for a mere switch.
fn value_name(argument: &Arg) -> Option<String> {
    let name = argument_name(argument).replace('_', "-");
    argument
        .get_action()
        .takes_values()
        .then(|| format!("cli-value-{name}"))
}

/// The language to speak while the command line is not yet understood: a first look at `--lang` and `-C`.
pub fn language_of(arguments: &[OsString]) -> Language {
    let flag = value_of("--lang", arguments).and_then(|tag| {
        let tag = tag.to_str()?;
        Language::all()
            .iter()
            .find(|language| language.tag == tag)
            .copied()
    });
    let chosen = session::language::asked(flag);
    chosen.unwrap_or_else(|| session::language::choose(None, &languages_of_register(arguments)))
}

fn languages_of_register(arguments: &[OsString]) -> Vec<String> {
    let request = Request {
        register: value_of("-C", arguments).map(PathBuf::from),
        ..Request::default()
    };
    let folder = session::register_of(&request)
        .ok()
        .and_then(|root| Folder::open(&root).ok());
    let register = folder.and_then(|folder| folder.register);
    register.map_or_else(Vec::new, |register| register.value.languages)
}

/// The value behind `flag`, in the next argument or joined to it.
fn value_of(flag: &str, arguments: &[OsString]) -> Option<OsString> {
    let mut rest = arguments
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        if argument == flag {
            return rest.next().cloned();
        }
        // A value that is no text cannot be split here; the parser sees to it.
        let joined = argument.to_str().and_then(|text| text.strip_prefix(flag));
        if let Some(joined) = joined {
            return Some(joined.strip_prefix('=').unwrap_or(joined).into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn flags_are_seen_before_the_line_is_understood() {
        let of = |flag: &str, line: &str| value_of(flag, &arguments(line));
        assert_eq!(of("--lang", "peil check --lang en"), Some("en".into()));
        assert_eq!(of("--lang", "peil --lang=nl check"), Some("nl".into()));
        assert_eq!(of("-C", "peil -Creviews check"), Some("reviews".into()));
        assert_eq!(of("-C", "peil check -C reviews"), Some("reviews".into()));
        assert_eq!(of("--lang", "peil check -- --lang en"), None);
        assert_eq!(of("--lang", "peil check --lang"), None);
    }

    #[test]
    fn every_verb_and_argument_has_words_in_every_language() {
        for language in Language::all() {
            let texts = Texts::new(*language);
            let say = |key: String| assert!(texts.has(&key), "{key} in {}", language.tag);
            let top = Arguments::command();
            let mut all = vec![(top.get_name().to_owned(), &top)];
            for verb in top.get_subcommands() {
                all.push((verb.get_name().to_owned(), verb));
                let acts = verb.get_subcommands();
                all.extend(acts.map(|act| (act_of(verb.get_name(), act), act)));
            }
            for (verb, command) in all {
                say(about(&verb));
                say(usage_line(&verb));
                for argument in command.get_arguments() {
                    say(help(&argument_id(&verb, argument_name(argument))));
                    value_name(argument).map(say);
                }
            }
        }
    }

    #[test]
    fn the_help_of_every_verb_has_no_english_of_the_librarys_own() {
        let texts = Texts::new(Language::DUTCH);
        let mut top = command(&texts);
        top.build();
        let mut pages = vec![top.render_help().to_string()];
        for verb in top.get_subcommands_mut() {
            pages.push(verb.render_help().to_string());
            let acts = verb.get_subcommands_mut();
            pages.extend(acts.map(|act| act.render_help().to_string()));
        }
        for page in &pages {
            for english in [
                "Usage:",
                "Options:",
                "Commands:",
                "Arguments:",
                "[default",
                "Print ",
            ] {
                assert!(!page.contains(english), "{english} in\n{page}");
            }
        }
        assert!(pages.len() > 5);
    }

    #[test]
    fn the_command_line_is_well_formed() {
        command(&Texts::new(Language::ENGLISH)).debug_assert();
    }
}
