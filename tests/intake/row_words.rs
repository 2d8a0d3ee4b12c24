//! Why a row is refused is said in three languages, with the way out.

use super::*;
use talimger::domain::code::CaseCode;
use talimger::domain::refusal::Refusal;
use talimger::domain::staff_list::{Column, RowFault, RowRefusal};
use talimger::intake::row_words::{heading_of_errors, refused, trouble};
use talimger::intake::staff_csv::ListTrouble;
use talimger::words::{Named, Words};

fn every_refusal() -> Vec<RowRefusal> {
    let (column, text) = (Column::OrderDate, String::from("31.02.2026"));
    vec![
        RowFault::MissingName.into(),
        RowFault::LostLetters { column, text: text.clone() }.into(),
        RowFault::ImpossibleDate { column, text: text.clone() }.into(),
        RowFault::YearOutside { column, year: 1926 }.into(),
        RowFault::NotANumber { column, text: text.clone() }.into(),
        RowFault::UnknownCategory(text.clone()).into(),
        RowFault::UnknownRole(text.clone()).into(),
        RowFault::LoginWithSpaces(text.clone()).into(),
        RowFault::CellTooLong(column).into(),
        RowFault::ExtraCells.into(),
        RowRefusal::SamePerson { first: 2 },
        RowRefusal::SameName { first: 2 },
        RowRefusal::MentorWithoutOrder,
        RowRefusal::OrderWithoutMentor,
        RowRefusal::OrderWithoutNumber,
        RowRefusal::OrderWithoutDate { number: text.clone() },
        RowRefusal::OrderDiffers { number: text.clone(), first: 2 },
        RowRefusal::OrderRecordedOtherwise {
            number: text.clone(),
            date: day("2026-08-28"),
            effective: day("2026-09-01"),
        },
        RowRefusal::UnknownMentor(text.clone()),
        RowRefusal::SeveralMentors(text),
        RowRefusal::OwnMentor,
        RowRefusal::CaseDiffers(CaseCode { year: 2026, number: 7 }),
        RowRefusal::Rule(Refusal::NotSetUp),
    ]
}

#[test]
fn every_refusal_of_a_row_is_a_sentence_in_three_languages() {
    let row = &list(SCHOOL).rows[5];
    for language in Language::ALL {
        let words = Words::new(language);
        for why in every_refusal() {
            let said = refused(&why, row, &words);
            assert!((10..=240).contains(&said.chars().count()), "{said}");
            assert!(!said.contains('[') && said.ends_with('.'), "{said}");
        }
    }
}

#[test]
fn every_trouble_of_a_file_is_a_sentence_in_three_languages() {
    let troubles = [
        ListTrouble::TooLarge { bytes: 9_000_000 },
        ListTrouble::TooManyRows { rows: 2_001 },
        ListTrouble::Empty,
        ListTrouble::Workbook,
        ListTrouble::NotText,
        ListTrouble::NoNames { found: vec!["a".repeat(9_000), String::new(), "Класс".into()] },
        ListTrouble::NoRows,
    ];
    for words in Language::ALL.map(Words::new) {
        for it in &troubles {
            let said = trouble(it, &words);
            assert!((10..=240).contains(&said.chars().count()) && said.ends_with('.'), "{said}");
        }
    }
    assert!(trouble(&troubles[0], &Words::new(Language::Ru)).contains("9 МБ"));
}

#[test]
fn a_column_is_read_back_under_the_name_by_which_the_program_calls_it() {
    for words in Language::ALL.map(Words::new) {
        let named: Vec<String> = Column::ALL.iter().map(|column| words.name(column)).collect();
        let heading = named.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(";");
        let list = list(format!("{heading};{}\nКим\n", heading_of_errors(&words)).as_bytes());
        assert_eq!(list.unknown, Vec::<String>::new(), "{:?}", words.language());
    }
    assert_eq!(Column::Mentor.id(), "staff-column-mentor");
}
