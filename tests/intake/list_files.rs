//! A file is read as Excel saved it, or refused with the reason.

use super::*;
use rstest::rstest;
use talimger::intake::staff_csv::{ListTrouble, MAX_BYTES, MAX_ROWS};

const LIST: &str = "ФИО;Предмет\nЦой Әлия;\"алгебра; геометрия\"\n";

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(order).collect()
}

#[test]
fn the_encodings_of_excel_say_the_same() {
    let plain = list(LIST.as_bytes()).rows;
    assert_eq!(plain[0].person.name.as_str(), "Цой Әлия");
    assert_eq!(plain[0].person.particulars.subject, "алгебра; геометрия");
    assert_eq!(list(format!("\u{feff}{LIST}").as_bytes()).rows, plain);
    assert_eq!(list(&utf_16(LIST, u16::to_le_bytes)).rows, plain);
    assert_eq!(list(&utf_16(LIST, u16::to_be_bytes)).rows, plain);
}

#[test]
fn windows_1251_is_read_as_it_was_typed() {
    let list = list(WINDOWS_1251);
    assert_eq!(list.rows.len(), 9);
    assert_eq!(list.rows[8].person.name.as_str(), "Касымова Елена Викторовна");
    assert!(list.rows.iter().all(|row| row.faults.is_empty()));
}

#[rstest]
#[case::semicolon("ФИО;Предмет\nЦой;химия\n")]
#[case::comma("ФИО,Предмет\nЦой,химия\n")]
#[case::tab("ФИО\tПредмет\nЦой\tхимия\n")]
#[case::crlf("ФИО;Предмет\r\nЦой;химия\r\n")]
#[case::declared("sep=,\r\nФИО,Предмет\r\nЦой,химия\r\n")]
#[case::quoted("\"ФИО\",\"Предмет\"\n\"Цой\",\"химия\"\n")]
#[case::other_order("Предмет;ФИО\nхимия;Цой\n")]
#[case::empty_lines("\n\nФИО;Предмет\n\n;\nЦой;химия\n;\n\n")]
#[case::heading_with_commas("ФИО;\"Стаж, лет, всего\";Предмет\nЦой;;химия\n")]
#[case::no_last_line_break("ФИО;Предмет\nЦой;химия")]
#[case::kazakh("Аты-жөні;Пәні\nЦой;химия\n")]
#[case::english("Full name,Subject\nЦой,химия\n")]
#[case::spaces("  ф. и. о.  ;\u{a0}ПРЕДМЕТ \n  Цой ;\u{a0}химия\u{a0}\n")]
fn a_list_is_read_whatever_program_saved_it(#[case] text: &str) {
    let list = list(text.as_bytes());
    let [row] = &list.rows[..] else { panic!("{list:?}") };
    assert_eq!((row.person.name.as_str(), row.person.particulars.subject.as_str()), ("Цой", "химия"));
    assert_eq!(row.faults, []);
}

#[test]
fn a_row_keeps_the_line_on_which_it_begins() {
    let list = list("ФИО;Предмет\r\n\r\nЦой;\"два\r\nряда\"\r\n;;\r\n\r\nКим;химия\r\n".as_bytes());
    assert_eq!(list.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 7]);
    assert_eq!(list.rows[0].person.particulars.subject, "два ряда");
}

#[test]
fn columns_that_are_not_read_are_reported() {
    let list = list(
        "ФИО;ИИН;Предмет;Телефон;Предмет;Ошибки\nЦой;990101300123;химия;87011234567;физика;нет\n".as_bytes(),
    );
    assert_eq!(list.unknown, ["ИИН", "Телефон", "Предмет"]);
    assert_eq!(list.rows[0].person.particulars.subject, "химия");
    assert!(!format!("{:?}", list.rows).contains("990101300123"));
}

#[rstest]
#[case::nothing(b"", ListTrouble::Empty)]
#[case::mark_alone(b"\xef\xbb\xbf\r\n ", ListTrouble::Empty)]
#[case::workbook(b"PK\x03\x04\x14\0\x06\0", ListTrouble::Workbook)]
#[case::old_workbook(b"\xd0\xcf\x11\xe0\xa1\xb1", ListTrouble::Workbook)]
#[case::binary(b"\x7fELF\0\0\0\x01", ListTrouble::NotText)]
#[case::no_names("Предмет;Класс\nхимия;7\n".as_bytes(), ListTrouble::NoNames { found: vec!["Предмет".into(), "Класс".into()] })]
#[case::no_rows("ФИО;Предмет\n;\n".as_bytes(), ListTrouble::NoRows)]
fn what_is_no_list_is_refused_with_the_reason(#[case] bytes: &[u8], #[case] expected: ListTrouble) {
    assert_eq!(staff_csv::read(bytes), Err(expected));
}

#[test]
fn a_file_beyond_any_staff_list_is_refused() {
    let large = vec![b'a'; MAX_BYTES + 1];
    assert_eq!(staff_csv::read(&large), Err(ListTrouble::TooLarge { bytes: MAX_BYTES + 1 }));
    let long = format!("ФИО\n{}", "Ким\n".repeat(MAX_ROWS + 1));
    assert_eq!(staff_csv::read(long.as_bytes()), Err(ListTrouble::TooManyRows { rows: MAX_ROWS + 1 }));
}
