//! Ctrl+Z gives the shell back, where there is one.

use super::School;
use super::seat::{PROGRAM, Seat};
use portable_pty::CommandBuilder;
use rstest::rstest;
use std::process::Command;

/// The screens over a school, called from a shell with job control.
fn in_a_shell(school: &School) -> Seat {
    let mut shell = CommandBuilder::new("bash");
    shell.args(["--norc", "--noprofile", "-i"]);
    shell.env("PS1", "shell> ");
    shell.env("XDG_STATE_HOME", school.path("state"));
    let mut seat = Seat::before(shell);
    seat.sees("shell> ");
    let data = school.path("school");
    let call = format!("{PROGRAM} --data {} --lang ru --today 2026-09-14\r", data.display());
    seat.press(&call, "Ждут вас");
    seat
}

#[test]
fn the_shell_comes_back_with_the_way_home_and_fg_draws_everything_again() {
    let school = School::of_august();
    let mut seat = in_a_shell(&school);
    seat.press("\u{1a}", "Вернуться: fg");
    assert!(!seat.shown().contains("Ждут вас"), "{}", seat.shown());
    seat.press("echo so-$((40 + 2))\r", "so-42");
    seat.press("fg\r", "Ждут вас");
    seat.press("\u{1b}[21~", "Вернуться: fg");
    seat.types("exit\r");
}

/// Stopped from outside it cannot clean up, but it draws everything again; asked to stop it does both.
#[rstest]
#[case::asked_to_stop("TSTP")]
#[case::stopped("STOP")]
fn a_program_that_was_stopped_from_outside_draws_everything_again(#[case] signal: &str) {
    let school = School::of_august();
    let mut seat = in_a_shell(&school);
    let pid = school.json("who --json")["sessions"][0]["pid"].to_string();
    assert!(Command::new("kill").args(["-s", signal, &pid]).status().unwrap().success());
    seat.sees("shell> ");
    seat.press("echo so-$((40 + 2))\r", "so-42");
    seat.types("fg\r");
    seat.sees_no_more("so-42");
    seat.sees("Ждут вас");
    seat.press("p", "Людей");
    seat.types("\u{1b}[21~exit\r");
}

#[test]
fn where_no_shell_could_bring_it_back_the_program_stays() {
    let school = School::of_august();
    let mut seat = Seat::at(&school.path("school"), "2026-09-14", &school.path("state"));
    seat.sees("Ждут вас");
    seat.press("\u{1a}", "Приостановить нельзя");
    seat.leaves();
}
