//! How does a shell complete the program's words?

use super::arguments::description;
use super::entry::{Entry, OneShot};
use super::{Exit, Session};
use crate::words::Words;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::{Shell, generate};
use std::io;

/// For which shell.
#[derive(Debug)]
struct CompletionsCall {
    shell: Shell,
}

pub(super) const ENTRY: Entry = Entry { name: "completions", command, read };

fn command(command: Command, words: &Words) -> Command {
    let shell = Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell));
    command
        .about(words.say("cli-completions"))
        .after_help(words.say("cli-completions-after"))
        .arg(shell.help(words.say("cli-completions-shell")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(CompletionsCall { shell: it.get_one("shell").copied().unwrap_or(Shell::Bash) })
}

impl OneShot for CompletionsCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let mut script = Vec::new();
        generate(self.shell, &mut description(session.words), "talimger", &mut script);
        session.out.write_all(&script)?;
        session.out.write_all(codes(self.shell).as_bytes())?;
        Ok(Exit::Done)
    }
}

/// Returns what makes a shell complete the codes of cases too, where it can be taught: they stand in the
/// first column of `talimger cases`, which answers in a few milliseconds.
fn codes(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("completions/codes.bash"),
        Shell::Fish => include_str!("completions/codes.fish"),
        Shell::Zsh => include_str!("completions/codes.zsh"),
        _ => "",
    }
}
