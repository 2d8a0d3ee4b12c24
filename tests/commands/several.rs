//! Several of the built program over one store: what each sees of the others.

use super::School;
use super::seat::Seat;
use std::fs;
use std::path::Path;
use talimger::store::{
    BootId, DigestFile, DigestHeader, Doing, Engine, Lease, Paths, Patience, SledEngine, write_digest,
};

/// On this day the first terms are due.
const DAY: &str = "2026-09-08";
const SAVE: &str = "\x13";

fn seat(school: &School) -> Seat {
    Seat::at(&school.path("school"), DAY, &school.path("state"))
}

/// Runs something while the store of a school is held by an import of the deputy.
fn while_held(school: &School, run: impl FnOnce()) {
    let engine = SledEngine::new(Paths::in_directory(school.path("school")), "deputy");
    let held: Box<dyn Lease + '_> = engine.lease(Doing::Importing, Patience::Try).unwrap();
    run();
    drop(held);
}

/// Makes the digest one of a machine that was started anew since: it is not the truth for sure.
fn forget_the_boot(data: &Path) {
    let path = data.join("digest");
    let digest = DigestFile::open(&path).unwrap();
    let header = DigestHeader { boot: BootId::from_bytes([7; 16]), ..*digest.header() };
    let sections: Vec<Vec<u8>> = (0..digest.sections()).map(|place| digest.section(place).unwrap()).collect();
    let sections: Vec<&[u8]> = sections.iter().map(Vec::as_slice).collect();
    write_digest(&path, &header, &sections).unwrap();
}

#[test]
fn what_one_session_saves_is_on_the_screen_of_the_other_and_the_selection_stays() {
    let school = School::of_august().on(DAY);
    let (mut one, mut other) = (seat(&school), seat(&school));
    one.sees("Алиева");
    other.sees("Алиева");
    let first = one.selected();
    one.types("j");
    one.comes_to("another selection", |shown| !shown.contains(&first));
    let before = one.selected();
    other.press("\r", "[Обзор]");
    other.press("p", "Приостановить");
    other.press("\t\tотпуск", "отпуск");
    other.press(SAVE, "Сохранено");
    one.sees("приостановлено 1");
    let name = |line: &str| line.split_whitespace().find(|word| word.chars().count() > 3).map(str::to_owned);
    assert_eq!(name(&one.selected()), name(&before), "{}", one.shown());
    one.leaves();
    other.leaves();
}

#[test]
fn a_form_that_came_too_late_meets_the_choice() {
    let school = School::of_august().on(DAY);
    let (mut one, mut other) = (seat(&school), seat(&school));
    for seat in [&mut one, &mut other] {
        seat.sees("Алиева");
        seat.press("p", "Людей");
        seat.press("\x1bOS", "ФИО");
        seat.types("\t\t");
    }
    one.press("завуч", "завуч");
    other.press("методист", "методист");
    other.press(SAVE, "Сохранено");
    one.sees("Тем временем изменено");
    one.press(SAVE, "Изменено и здесь, и в другом сеансе");
    one.sees("методист");
    one.press("\r", "Проверьте и сохраните");
    one.press(SAVE, "Сохранено");
    one.leaves();
    other.leaves();
}

#[test]
fn who_waits_sees_for_whom_and_esc_gives_up_without_losing_a_letter() {
    let school = School::of_august().on(DAY);
    let mut one = seat(&school);
    one.sees("Алиева");
    one.press("\r", "[Обзор]");
    one.press("p", "Приостановить");
    one.press("\t\tотпуск", "отпуск");
    while_held(&school, || {
        one.press(SAVE, "Ждём: deputy (запись списком). Esc: не ждать");
        one.press("\x1b", "Данные сейчас заняты (deputy)");
        one.sees("отпуск");
    });
    one.press(SAVE, "Сохранено");
    one.leaves();
}

#[test]
fn what_was_waited_for_goes_on_by_itself() {
    let school = School::of_august().on(DAY);
    let mut one = seat(&school);
    one.sees("Алиева");
    one.press("\r", "[Обзор]");
    one.press("p", "Приостановить");
    one.press("\t\tотпуск", "отпуск");
    while_held(&school, || one.press(SAVE, "Ждём: deputy"));
    one.sees("Сохранено");
    one.leaves();
}

#[test]
fn lists_that_are_not_the_truth_for_sure_are_marked_until_the_store_can_be_asked() {
    let school = School::of_august().on(DAY);
    forget_the_boot(&school.path("school"));
    let mut found = None;
    while_held(&school, || {
        let one = seat(&school);
        one.sees("НЕ ПОДТВЕРЖДЕНО");
        one.sees("Алиева");
        one.sees("Ждём: deputy");
        let status = school.run("status").ends(3).answers("Алиева").says("Показано последнее известное");
        assert!(status.err.contains("deputy"), "{}", status.err);
        let answer = school.run("status --json").ends(3);
        assert!(answer.out.contains(r#""confirmed":false"#), "{}", answer.out);
        let answer = school.run("cases --json").ends(3);
        assert!(answer.out.contains(r#""confirmed":false"#), "{}", answer.out);
        assert!(school.run("status --short").ends(0).out.ends_with(" ?\n"));
        found = Some(one);
    });
    let one = found.unwrap();
    one.sees_no_more("НЕ ПОДТВЕРЖДЕНО");
    one.leaves();
    assert!(!school.run("status --short").ends(0).out.contains('?'));
    assert!(!school.run("status --json").ends(0).out.contains("confirmed"));
}

#[test]
fn the_short_status_takes_no_lease_even_where_the_digest_is_not_the_truth() {
    let school = School::of_august().on(DAY);
    forget_the_boot(&school.path("school"));
    let before = fs::read(school.path("school/digest")).unwrap();
    assert!(school.run("status --short").ends(0).out.ends_with(" ?\n"));
    assert_eq!(fs::read(school.path("school/digest")).unwrap(), before);
    school.run("status").ends(0);
    assert_ne!(fs::read(school.path("school/digest")).unwrap(), before, "a reader with a lease mends it");
}

#[test]
fn a_program_left_open_over_an_upgrade_says_so_and_writes_no_more() {
    let school = School::of_august().on(DAY);
    let mut one = seat(&school);
    one.sees("Алиева");
    one.press("\r", "[Обзор]");
    one.press("p", "Приостановить");
    one.press("\t\tотпуск", "отпуск");
    let digest = school.path("school/digest");
    let mut bytes = fs::read(&digest).unwrap();
    bytes[4..6].copy_from_slice(&999_u16.to_le_bytes());
    let sum = crc32fast::hash(&bytes[..60]);
    bytes[60..64].copy_from_slice(&sum.to_le_bytes());
    fs::write(school.path("school/digest.new"), &bytes).unwrap();
    fs::rename(school.path("school/digest.new"), &digest).unwrap();
    one.sees("Программа обновлена: выйдите и войдите снова");
    one.press(SAVE, "отпуск");
    one.leaves();
    school.run("status").ends(5).says("более новой программой");
}

#[test]
fn another_store_in_its_place_is_read_anew() {
    let (school, other) = (School::of_august().on(DAY), School::new().on("2026-09-01"));
    other.put("list.csv", include_bytes!("../staff_lists/school.csv"));
    // One row of this list lies ahead of the day, and is refused.
    other.run("import --yes list.csv").ends(1);
    let one = seat(&school);
    one.sees("Юсупов");
    let count = |shown: &str| shown.lines().filter(|line| line.contains("диагностика")).count();
    let before = count(&one.shown());
    fs::rename(school.path("school/store"), school.path("aside")).unwrap();
    fs::rename(other.path("school/store"), school.path("school/store")).unwrap();
    fs::rename(other.path("school/digest"), school.path("school/digest")).unwrap();
    one.comes_to("the cases of the other school", |shown| count(shown) != before);
    one.leaves();
}
