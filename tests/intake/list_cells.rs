//! A cell means what a person at a school means by it.

use super::*;
use rstest::rstest;
use talimger::domain::people::person::Category;
use talimger::domain::rights::Role;
use talimger::domain::staff_list::{Column, RowFault};

fn row(heading: &str, cell: &str) -> StaffRow {
    rows(&format!("ФИО\t{heading}\nКим Роман\t{cell}\n")).remove(0)
}

#[rstest]
#[case("01.09.2026")]
#[case("1.9.26")]
#[case("01/09/2026")]
#[case("2026-09-01")]
#[case("01.09.2026 г.")]
#[case("01.09.2026г.")]
#[case("01.09.2026 0:00:00")]
#[case("2026-09-01T00:00:00")]
#[case("46266")]
#[case("\u{a0}01.09.2026 ")]
fn a_date_is_read_in_every_usual_form(#[case] cell: &str) {
    assert_eq!(row("Дата приёма", cell).person.hired_on, Some(day("2026-09-01")));
}

#[rstest]
#[case("31.02.2026")]
#[case("31.09.2026")]
#[case("29.02.2027")]
#[case("сентябрь")]
#[case("01.09")]
#[case("1.9.026")]
#[case("9/28/2026")]
#[case("1")]
#[case("-1.9.2026")]
fn an_impossible_date_is_a_fault_and_is_not_guessed(#[case] cell: &str) {
    let row = row("Дата приёма", cell);
    let fault = RowFault::ImpossibleDate { column: Column::HiredOn, text: cell.into() };
    assert_eq!((row.person.hired_on, row.faults), (None, vec![fault]));
}

#[rstest]
#[case("01.09.1926", 1926)]
#[case("01.09.2126", 2126)]
#[case("01.09.0026", 26)]
fn a_year_out_of_all_reason_is_a_fault(#[case] cell: &str, #[case] year: i32) {
    assert_eq!(row("Дата приказа", cell).faults, [RowFault::YearOutside { column: Column::OrderDate, year }]);
}

#[rstest]
#[case("Стаж", "24", Some(24))]
#[case("Стаж", "24 года", Some(24))]
#[case("Стаж", "4,5", Some(4))]
#[case("Нагрузка", "18,0", Some(18))]
#[case("Нагрузка", "18 ч", Some(18))]
#[case("Нагрузка", "18,5", None)]
#[case("Стаж", "много", None)]
#[case("Стаж", "-3", None)]
#[case("Стаж", "70000", None)]
#[case("Стаж", "5-7", None)]
#[case("Стаж", "1.2.3", None)]
fn a_number_is_whole_or_a_fault(#[case] heading: &str, #[case] cell: &str, #[case] expected: Option<u16>) {
    let row = row(heading, cell);
    let particulars = row.person.particulars;
    assert_eq!(particulars.experience.or(particulars.load), expected);
    assert_eq!(row.faults.is_empty(), expected.is_some());
}

#[rstest]
#[case("педагог-стажёр", Category::Trainee)]
#[case("Педагог стажер", Category::Trainee)]
#[case("педагог-тағылымдамашы", Category::Trainee)]
#[case("Педагог", Category::Teacher)]
#[case("педагог – модератор", Category::Moderator)]
#[case("модератор", Category::Moderator)]
#[case("педагог-сарапшы", Category::Expert)]
#[case("ПЕДАГОГ-ЗЕРТТЕУШІ", Category::Researcher)]
#[case("teacher-researcher", Category::Researcher)]
#[case("педагог-шебер", Category::Master)]
#[case("Педагог-мастер", Category::Master)]
fn a_category_is_read_in_three_languages(#[case] cell: &str, #[case] expected: Category) {
    let row = row("Категория", cell);
    assert_eq!((row.person.particulars.category, row.faults), (Some(expected), vec![]));
}

#[test]
fn no_category_is_no_fault_and_an_unknown_one_is() {
    assert_eq!(row("Категория", "б/к").faults, []);
    assert_eq!(row("Категория", "высшая").faults, [RowFault::UnknownCategory("высшая".into())]);
}

#[rstest]
#[case("руководитель", &[Role::Head])]
#[case("Директор", &[Role::Head])]
#[case("заместитель", &[Role::Deputy])]
#[case("завуч, координатор", &[Role::Deputy, Role::Coordinator])]
#[case("орынбасар; үйлестіруші", &[Role::Deputy, Role::Coordinator])]
#[case("хатшы", &[Role::Secretary])]
#[case("deputy, secretary", &[Role::Deputy, Role::Secretary])]
#[case("учитель", &[])]
#[case("наставник, наблюдатель", &[Role::Observer])]
fn roles_are_read_in_three_languages(#[case] cell: &str, #[case] expected: &[Role]) {
    let row = row("Роль", cell);
    assert_eq!((&row.person.roles[..], row.faults), (expected, vec![]));
}

#[test]
fn a_role_that_the_program_has_not_is_a_fault() {
    assert_eq!(row("Роль", "заместитель, повар").faults, [RowFault::UnknownRole("повар".into())]);
}

#[test]
fn kazakh_letters_lost_on_the_way_are_asked_for() {
    let row = &rows("ФИО;Наставник\nЖ?мабаева Анна;\n")[0];
    let lost = RowFault::LostLetters { column: Column::Name, text: "Ж?мабаева Анна".into() };
    assert_eq!(row.faults, [lost]);
}

#[test]
fn a_quotation_mark_left_open_does_not_swallow_the_rows_below_unseen() {
    let row = &rows("ФИО;Предмет;Логин\nКим;\"химия;kim\nЛи;физика;li\nЦой;алгебра;tsoi\n")[0];
    assert_eq!(row.faults, [RowFault::CellTooLong(Column::Subject)]);
}

#[test]
fn a_row_with_more_cells_than_columns_is_not_guessed_at() {
    assert_eq!(rows("ФИО;Логин\nКим Роман;kim;химия\n")[0].faults, [RowFault::ExtraCells]);
    assert_eq!(rows("ФИО;Логин\nКим Роман;kim;;\n")[0].faults, []);
}

#[test]
fn a_login_has_no_spaces() {
    assert_eq!(row("Логин", "ro man").faults, [RowFault::LoginWithSpaces("ro man".into())]);
}

#[test]
fn control_characters_and_the_apostrophe_before_a_formula_do_not_come_in() {
    let row = &rows("ФИО;Должность;Специальность\nКим\u{7} \u{1b}Роман;'=1+1;'обычный\n")[0];
    assert_eq!(row.person.name.as_str(), "Ким Роман");
    assert_eq!(row.person.particulars.position, "=1+1");
    assert_eq!(row.person.particulars.speciality, "'обычный");
}
