//! What was refused comes back as the same list, with a column of errors.

use super::*;
use proptest::prelude::*;
use talimger::intake::refused_csv::{RefusedRow, refused_csv};
use talimger::intake::staff_csv::{defused, without_defusing};

fn back(list: &StaffList, lines: &[usize]) -> String {
    let refused: Vec<RefusedRow> = lines
        .iter()
        .map(|line| RefusedRow { line: *line, why: vec!["Нет.".into(), "И нет.".into()] })
        .collect();
    String::from_utf8(refused_csv(&list.table, &refused, "Ошибки")).unwrap()
}

#[test]
fn the_refused_rows_come_back_as_they_were_with_a_column_of_errors() {
    let list = list("ФИО;Предмет\r\nКим;\"алгебра; геометрия\"\r\nЛи;химия\r\n".as_bytes());
    let back = back(&list, &[2]);
    assert_eq!(back, "\u{feff}ФИО;Предмет;Ошибки\r\nКим;\"алгебра; геометрия\";Нет. И нет.\r\n");
}

#[test]
fn the_separator_of_the_list_is_kept_and_a_short_row_is_filled() {
    let list = list("ФИО\tПредмет\tЛогин\nКим\n".as_bytes());
    assert_eq!(back(&list, &[2]), "\u{feff}ФИО\tПредмет\tЛогин\tОшибки\r\nКим\t\t\tНет. И нет.\r\n");
}

#[test]
fn a_list_that_comes_back_again_has_one_column_of_errors() {
    let first = list("ФИО;Предмет\nКим;химия\n".as_bytes());
    let second = list(back(&first, &[2]).as_bytes());
    assert_eq!(second.rows, first.rows);
    assert_eq!(second.unknown, Vec::<String>::new());
    assert_eq!(back(&second, &[2]), back(&first, &[2]));
}

#[test]
fn cells_beyond_the_heading_are_not_lost() {
    let first = list("ФИО;Логин\nКим;kim;химия\n".as_bytes());
    let text = back(&first, &[2]);
    assert_eq!(text, "\u{feff}ФИО;Логин;Ошибки\r\nКим;kim;Нет. И нет.;химия\r\n");
    assert_eq!(list(text.as_bytes()).rows[0].faults, first.rows[0].faults);
}

#[test]
fn a_formula_is_defused_on_the_way_out_and_comes_back_as_it_was() {
    let first = list("ФИО;Предмет\nКим;=HYPERLINK(1)\n".as_bytes());
    let text = back(&first, &[2]);
    assert!(text.contains(";'=HYPERLINK(1);"), "{text}");
    assert_eq!(list(text.as_bytes()).rows, first.rows);
    assert_eq!(back(&list(text.as_bytes()), &[2]), text);
}

proptest! {
    #[test]
    fn defusing_is_taken_back_whatever_the_cell(cell in "['=+@a -]{0,6}|.*") {
        let out = defused(&cell);
        prop_assert_eq!(without_defusing(&out), cell.as_str());
        prop_assert!(!defused(&cell).starts_with(['=', '+', '-', '@']));
    }

    #[test]
    fn every_refused_row_comes_back_with_its_cells(
        cells in prop::collection::vec(prop::collection::vec("[а-яa-z;,\"\n'= ]{0,8}", 3), 1..6)
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        writer.write_record(["ФИО", "Предмет", "Логин"]).unwrap();
        for row in &cells {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let Ok(list) = staff_csv::read(&bytes) else { return Ok(()) };
        let lines: Vec<usize> = list.rows.iter().map(|row| row.line).collect();
        let again = staff_csv::read(back(&list, &lines).as_bytes()).unwrap();
        let told = |list: &StaffList| list.rows.iter().map(|row| (row.person.clone(), row.faults.clone())).collect::<Vec<_>>();
        prop_assert_eq!(told(&again), told(&list));
    }
}
