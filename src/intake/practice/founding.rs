//! With what does the practice school begin?

use super::script::Script;
use super::season::Season;
use super::staff::{ADMINISTRATION, COORDINATOR, TEACHERS};
use super::text;
use crate::domain::calendar::Week;
use crate::domain::command::Command;
use crate::words::shipped;

/// Returns the script with the founding of the school before it, on its first day.
pub(super) fn before(script: Script, season: &Season) -> Script {
    let day = script.first_day().unwrap_or(season.today);
    let language = season.language;
    let mut founding = Script::default();
    let name = text::SCHOOL.in_language(language);
    let set_up = shipped::set_up(name, Week::Five, language);
    founding.on(day, COORDINATOR, move |_| Some(set_up.clone()));
    for (person, roles, position) in ADMINISTRATION {
        founding.on(day, COORDINATOR, move |_| {
            Some(Command::RegisterPerson(person.registered(position, roles, language)))
        });
    }
    for person in TEACHERS {
        founding.on(day, COORDINATOR, move |_| Some(Command::RegisterPerson(person.as_teacher(language))));
    }
    founding.then(script)
}
