//! A draft is on the disk soon after the last key, and goes only when its save is durable.

use super::School;
use super::line::Line;
use std::fs;

const F7: &str = "\u{1b}[18~";
const F10: &str = "\u{1b}[21~";

/// The form of a new person, empty.
fn form(school: &School) -> Line {
    let mut line = Line::to(school);
    line.sees("Алиева");
    line.press("p", "Людей");
    line.press(F7, "Новый человек");
    line
}

fn school() -> School {
    School::of_august().on("2026-09-08")
}

fn holds(line: &Line, text: &str) -> bool {
    line.drafts().concat().contains(text)
}

#[test]
fn soon_after_the_last_key_not_even_a_power_cut_loses_a_letter() {
    let school = school();
    let mut line = form(&school);
    line.press("Оспанов", "Оспанов");
    line.waits_until("the draft", |line| holds(line, "Оспанов"));
    line.signal("KILL");
    assert_eq!(line.ends(), 128 + 9);
    let mut again = form_with_a_draft(&school);
    again.press("\r", "Оспанов");
}

fn form_with_a_draft(school: &School) -> Line {
    let mut line = Line::to(school);
    line.sees("Алиева");
    line.press("p", "Людей");
    line.press(F7, "Остался черновик");
    line
}

#[test]
fn a_field_that_is_left_is_on_the_disk_before_the_next_is_seen() {
    let school = school();
    let mut line = form(&school);
    line.press("Оспанов", "Оспанов");
    let before = |screen: &vt100::Screen| screen.cursor_position().0;
    let row = line.cursor_row();
    line.types("\t");
    line.comes_to("the next field", |screen| before(screen) != row);
    assert!(holds(&line, "Оспанов"), "{:?}", line.drafts());
}

/// While a resting screen writes a draft and looks around, the terminal gets not one byte.
#[test]
fn at_rest_nothing_is_drawn() {
    let school = school();
    let mut line = form(&school);
    let (mut frames, mut bytes) = (0, 0);
    for name in ["О", "Ос", "Осп", "Оспа"] {
        line.types(&name.chars().last().unwrap().to_string());
        // Written a second after the last key: the frame for it has long been there.
        line.waits_until("the draft", |line| holds(line, &format!("\"{name}\"")));
        line.takes_all();
        assert!(line.shown().contains(name));
        let before = (
            std::mem::replace(&mut frames, line.frames()),
            std::mem::replace(&mut bytes, line.written().len()),
        );
        if name != "О" {
            assert_eq!(frames, before.0 + 1, "a frame for the key, and none for the rest after it");
            assert!(bytes - before.1 <= 60, "{}", bytes - before.1);
        }
    }
}

#[test]
fn a_saved_form_leaves_no_draft() {
    let school = school();
    let mut line = form(&school);
    line.press("Оспанов Ерлан\t", "Оспанов Ерлан");
    line.waits_until("the draft", |line| holds(line, "Оспанов Ерлан"));
    line.press("\u{13}", "Сохранено");
    assert_eq!(line.drafts(), Vec::<String>::new());
}

#[test]
fn what_was_typed_and_taken_back_leaves_no_draft() {
    let school = school();
    let mut line = form(&school);
    line.press("Ў\t", "Ў");
    line.waits_until("the draft", |line| holds(line, "Ў"));
    line.types("\u{1b}[Z\u{7f}");
    line.sees_no_more("Ў");
    line.types("\u{1b}");
    line.waits_until("no draft", |line| line.drafts().is_empty());
    line.sees_no_more("Что с ним сделать");
}

#[test]
fn where_the_disk_takes_no_draft_the_text_stays_and_one_is_warned_before_leaving() {
    let school = school();
    // Where the folder of the drafts would lie there is a file.
    fs::create_dir_all(school.path("state")).unwrap();
    fs::write(school.path("state/talimger"), "").unwrap();
    let mut line = form(&school);
    line.press("Оспанов\t", "Черновик не записан");
    line.types("\u{1b}[Z");
    line.sees_no_more("Черновик не записан");
    line.press("\u{1b}", "Что с ним сделать");
    line.press("\r", "Черновик не записан");
    line.types(F10);
    line.press("ич", "Оспанович");
    line.types(F10);
    assert_eq!(line.ends(), 0);
    line.assert_given_back();
    assert!(line.shown().contains("Черновик не записан"), "{}", line.shown());
}

#[test]
fn the_difference_between_draft_and_form_is_seen_before_one_chooses() {
    let school = school();
    let mut line = form(&school);
    line.press("Оспанов\t", "Оспанов");
    line.waits_until("the draft", |line| holds(line, "Оспанов"));
    line.signal("KILL");
    line.ends();
    let mut line = form_with_a_draft(&school);
    line.press("\u{1b}[C\r", "в черновике «Оспанов»");
    line.types("\u{1b}");
    line.sees_no_more("в черновике");
    line.press("\u{1b}[C\u{1b}[C\r", "Новый человек");
    line.waits_until("no draft", |line| line.drafts().is_empty());
}
