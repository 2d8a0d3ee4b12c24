//! No file and no line, whatever is in it, brings the program down.
//!
//! Each is tried a few hundred times with every run; `TALIMGER_INTAKES=100000` makes it as many.

use super::*;
use crate::tries::tries as settings;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;
use std::io::Cursor;
use talimger::domain::id::CommandId;
use talimger::intake::json_lines::{self, Line, Lines};

const EXAMPLES: &str = include_str!("../../src/intake/examples.jsonl");

/// Tries as many inputs as were asked for.
fn tries<S: Strategy>(inputs: S, on_each: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { failure_persistence: None, ..settings(300, "TALIMGER_INTAKES") };
    if let Err(error) = TestRunner::new(config).run(&inputs, on_each) {
        panic!("{error}");
    }
}

#[test]
fn any_bytes_are_read_as_a_list_or_refused() {
    tries(prop::collection::vec(any::<u8>(), 0..400), |bytes| {
        let _ = staff_csv::read(&bytes);
        Ok(())
    });
}

#[test]
fn any_text_under_the_usual_headings_is_read_and_judged() {
    let cell = ".{0,12}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|Ким Роман|1-к|m0[12]|\"|;|\n|'=1|\u{feff}|[әғқңөұүһі]{1,4}";
    let heading = "ФИО;Логин;Стаж;Категория;Роль;Дата приёма;Наставник;Приказ №;Дата приказа;Действует с";
    // Read once: a text that stands for a strategy is parsed anew for each cell.
    let cell = prop::string::string_regex(cell).unwrap();
    let school = new_school();
    tries(prop::collection::vec(cell, 0..40), |cells| {
        let lines: Vec<String> = cells.chunks(10).map(|row| row.join(";")).collect();
        let Ok(list) = staff_csv::read(format!("{heading}\n{}", lines.join("\n")).as_bytes()) else {
            return Ok(());
        };
        let enrolment = enrolled(&list.rows, &school);
        written(&enrolment, school.clone());
        let taken = enrolment.people_new.len() + enrolment.people_changed.len() + enrolment.people_same.len();
        prop_assert_eq!(taken + enrolment.refused.len(), list.rows.len());
        Ok(())
    });
}

#[test]
fn any_bytes_are_read_as_lines_and_each_is_a_command_or_refused() {
    tries(prop::collection::vec(any::<u8>(), 0..400), |bytes| {
        let mut lines = Lines::of(Cursor::new(bytes.clone()));
        let _ = lines.are_recorded().unwrap();
        for line in lines.all().unwrap() {
            let _ = json_lines::command(&line, || CommandId(1));
        }
        Ok(())
    });
}

/// What may stand in the place of any value.
fn hostile_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(vec![
            "",
            " ",
            "26-01",
            "26-99",
            "99-00",
            "t01",
            "2026-09-31",
            "0000-00-00",
            "-1",
            "9999-12-31"
        ])
        .prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(Value::from),
        prop::collection::vec(any::<u16>().prop_map(Value::from), 0..4).prop_map(Value::from),
        Just(serde_json::json!({})),
    ]
}

/// Puts a value into the place that a number points at, counting through all of a line.
fn put(into: &mut Value, place: &mut usize, what: &Value) {
    if *place == 0 {
        *into = what.clone();
    }
    *place = place.wrapping_sub(1);
    match into {
        Value::Object(fields) => fields.values_mut().for_each(|it| put(it, place, what)),
        Value::Array(items) => items.iter_mut().for_each(|it| put(it, place, what)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A school in which half of the examples have been carried out.
fn school_at_work() -> Trial {
    let mut school = new_school();
    let who = coordinator(&school);
    for line in EXAMPLES.lines().take(45) {
        let line = Line { number: 1, bytes: Some(line.as_bytes().to_vec()) };
        let sent = json_lines::command(&line, || CommandId(1)).unwrap();
        let _ = school.carry_out(sent.command, &who, day("2027-06-10"));
    }
    school
}

#[test]
fn a_command_with_anything_in_the_place_of_anything_is_decided_or_refused() {
    let school = school_at_work();
    let examples: Vec<Value> = EXAMPLES.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let inputs =
        (prop::sample::select(examples), prop::collection::vec((1..24_usize, hostile_value()), 1..3));
    tries(inputs, |(mut command, spoilt)| {
        for (mut place, what) in spoilt {
            put(&mut command, &mut place, &what);
        }
        let line = Line { number: 1, bytes: Some(command.to_string().into_bytes()) };
        if let Ok(sent) = json_lines::command(&line, || CommandId(1)) {
            let mut school = Trial::on(school.facts());
            let who = coordinator(&school);
            let _ = school.carry_out(sent.command, &who, day("2027-06-10"));
        }
        Ok(())
    });
}
