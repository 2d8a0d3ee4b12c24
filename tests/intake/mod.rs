//! What comes in: staff lists, and the practice school.

mod enrolment;
mod hostile;
mod list_cells;
mod list_files;
mod practice;
mod refused;
mod row_words;

use chrono::NaiveDate;
use talimger::domain::calendar::Week;
use talimger::domain::command::Command;
use talimger::domain::facts::Facts;
use talimger::domain::rights::Actor;
use talimger::domain::staff_list::{Enrolment, StaffRow, enrol};
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::intake::staff_csv::{self, StaffList};
use talimger::words::shipped;

const SCHOOL: &[u8] = include_bytes!("../staff_lists/school.csv");
const WITH_ERRORS: &[u8] = include_bytes!("../staff_lists/with_errors.csv");
const WINDOWS_1251: &[u8] = include_bytes!("../staff_lists/windows_1251.csv");

/// The day on which the lists are taken, unless a test says otherwise.
const TODAY: &str = "2026-11-23";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The coordinator, who takes the lists.
fn coordinator(trial: &Trial) -> Actor {
    trial.actor("metodist")
}

/// A school that has just been set up.
fn new_school() -> Trial {
    let mut trial = Trial::on(&Facts::default());
    let set_up = shipped::set_up("СШ № 12", Week::Five, Language::Ru);
    let who = coordinator(&trial);
    trial.carry_out(set_up, &who, day(TODAY)).unwrap();
    trial
}

fn list(bytes: &[u8]) -> StaffList {
    staff_csv::read(bytes).unwrap()
}

fn rows(text: &str) -> Vec<StaffRow> {
    list(text.as_bytes()).rows
}

fn enrolled(rows: &[StaffRow], school: &Trial) -> Enrolment {
    enrol(rows, school.facts(), &coordinator(school), day(TODAY))
}

/// Writes what was enrolled, as the store would: every command is accepted in its order.
fn written(enrolment: &Enrolment, mut school: Trial) -> Trial {
    let who = coordinator(&school);
    for command in &enrolment.commands {
        school.carry_out(command.clone(), &who, day(TODAY)).unwrap();
    }
    school
}
