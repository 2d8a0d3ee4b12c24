//! How is the practice school made, and how does its day move?

use super::places::Places;
use super::run::{complain, complain_of, desk, language, screens_over, seed};
use super::{clock, drafts};
use crate::app::Kind;
use crate::cli::{Asked, Exit};
use crate::desk::{DeskError, Moment, Outcome};
use crate::domain::command::Sent;
use crate::domain::id::CommandId;
use crate::domain::text::local::Language;
use crate::intake::practice::{self, Deed};
use crate::say;
use crate::words::Words;
use chrono::NaiveDate;
use std::path::PathBuf;
use std::time::Duration;
use std::{fs, io};

const PATIENCE: Duration = Duration::from_secs(30);

/// Opens the practice school: as it was left, or made anew for a day that is asked for.
///
/// It is a store of its own; the real one is not touched. It stands on its own day, unless it is to be judged by another.
pub(super) fn open(
    on: Option<NaiveDate>,
    judged: Option<NaiveDate>,
    asked: &Asked,
    places: &Places,
) -> io::Result<Exit> {
    let words = Words::new(language(asked.language, places.language, None));
    let left = day_of(places).filter(|_| on.is_none());
    let today = match left {
        Some(today) => today,
        None => {
            let today = on.unwrap_or_else(practice::best_day);
            complain(&say!(words, "demo-being-made"));
            if let Err(exit) = made(today, words.language(), places, &words)? {
                return Ok(exit);
            }
            today
        }
    };
    let login = asked.login.clone().unwrap_or_else(|| practice::COORDINATOR.to_owned());
    let ended = screens_over(asked, places.clone(), login, Kind::Practice, Some(judged.unwrap_or(today)))?;
    Ok(if ended.is_some() { Exit::Done } else { Exit::Refused })
}

/// Makes the practice school anew for a day.
fn made(
    today: NaiveDate,
    language: Language,
    places: &Places,
    words: &Words,
) -> io::Result<Result<(), Exit>> {
    let Ok(deeds) = practice::practice_school(today, language) else {
        complain(&say!(words, "demo-no-calendar"));
        return Ok(Err(Exit::Refused));
    };
    match fs::remove_dir_all(&places.data) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if let Err(error) = play(&deeds, places) {
        complain_of(&error, words);
        return Ok(Err(Exit::of(&error)));
    }
    move_day(today, places)?;
    Ok(Ok(()))
}

/// Carries the deeds out; those of one day and one login together.
fn play(deeds: &[Deed], places: &Places) -> Result<(), DeskError> {
    let mut id = seed();
    for run in deeds.chunk_by(|one, next| one.on == next.on && one.login == next.login) {
        let desk = desk(places, &run[0].login, PATIENCE);
        let sent: Vec<Sent> = run
            .iter()
            .map(|deed| {
                id = id.wrapping_add(1);
                Sent { id: CommandId(id), seen: None, command: deed.command.clone() }
            })
            .collect();
        let moment = Moment { today: run[0].on, ..clock::moment(None) };
        desk.carry_out(&sent, &run[0].login, moment, Outcome::Keep)?;
    }
    Ok(())
}

/// Moves the practice school to a day, from which it goes on the next time.
pub(super) fn move_day(day: NaiveDate, places: &Places) -> io::Result<()> {
    drafts::write(&day_file(places), day.to_string().as_bytes())
}

fn day_file(places: &Places) -> PathBuf {
    places.data.join("today")
}

/// Returns the day of a practice school, where the store is one.
pub(super) fn day_of(places: &Places) -> Option<NaiveDate> {
    fs::read_to_string(day_file(places)).ok()?.trim().parse().ok()
}

/// Returns the login to act as on a practice store: the one asked for, else its coordinator.
pub(super) fn acting(asked: &Asked, places: &Places) -> Option<String> {
    day_of(places)?;
    Some(asked.login.clone().unwrap_or_else(|| practice::COORDINATOR.to_owned()))
}
