//! Of several commands sent together, whose was refused?

use super::super::model::Model;
use crate::domain::command::{Command, PersonRef};
use crate::domain::compiled::overview::Overview;
use crate::domain::trouble::Failure;

/// Returns for each of several commands the teacher that it is about, where it is about one; of a single
/// command the user knows.
pub(super) fn about(commands: &[Command], overview: &Overview) -> Vec<Option<String>> {
    if commands.len() < 2 {
        return Vec::new();
    }
    commands.iter().map(|command| teacher(command, overview)).collect()
}

fn teacher(command: &Command, overview: &Overview) -> Option<String> {
    if let Command::OpenCase(opened) = command
        && let PersonRef::Id(person) = opened.mentee
    {
        let waiting = overview.waiting.iter().find(|it| it.person == person)?;
        return Some(waiting.name.short());
    }
    if let Command::ChangePerson(changed) = command {
        return Some(changed.to.name.short());
    }
    let code = command.case()?;
    let case = overview.cases.iter().find(|case| case.code == code)?;
    Some(format!("{} ({code})", case.mentee_name.short()))
}

/// Returns whose command was refused, of several.
pub(super) fn whose(model: &Model, failure: &Failure) -> Option<String> {
    match failure {
        Failure::Refused { number, .. } => model.sent_about.get(number.checked_sub(1)?)?.clone(),
        Failure::Trouble(_) => None,
    }
}
