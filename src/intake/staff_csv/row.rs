//! What does one row of cells say of a person?

use super::cell::{self, Named};
use super::date::{self, NotADay};
use super::heading::Heading;
use super::table::Record;
use crate::domain::people::name::FullName;
use crate::domain::staff_list::{Column, RowFault, StaffRow};
use chrono::NaiveDate;

/// Letters beyond which a cell is no cell of a staff list.
const LONGEST_CELL: usize = 500;

/// Reads a row, with its faults.
pub(super) fn read(record: &Record, heading: &Heading, separator: u8) -> StaffRow {
    let mut row = StaffRow { line: record.line, ..StaffRow::default() };
    for (at, raw) in record.cells.iter().enumerate() {
        let cell = cell::tidy(raw);
        let too_long = cell.chars().count() > LONGEST_CELL || has_a_row(raw, heading, separator);
        match heading.columns.get(at) {
            None if !cell.is_empty() => row.faults.push(RowFault::ExtraCells),
            Some(Some(column)) if too_long => {
                row.faults.push(RowFault::CellTooLong(*column));
            }
            Some(Some(column)) if !cell.is_empty() => put(&mut row, *column, cell),
            Some(Some(_) | None) | None => {}
        }
    }
    row.faults.dedup();
    let name_unreadable = row.faults.contains(&RowFault::CellTooLong(Column::Name));
    if row.person.name.is_empty() && !name_unreadable {
        row.faults.insert(0, RowFault::MissingName);
    }
    row
}

/// A quotation mark left open swallows the rows below.
fn has_a_row(cell: &str, heading: &Heading, separator: u8) -> bool {
    let separators = cell.bytes().filter(|byte| *byte == separator).count();
    cell.contains('\n') && separators >= (heading.width - 1).max(2)
}

fn put(row: &mut StaffRow, column: Column, cell: String) {
    let particulars = &mut row.person.particulars;
    match column {
        Column::Name => {
            row.person.name = FullName::new(&cell);
            keeps_letters(row, column, cell);
        }
        Column::Position => particulars.position = cell,
        Column::Subject => particulars.subject = cell,
        Column::Classes => particulars.classes = cell,
        Column::Experience => {
            particulars.experience = whole(cell::whole_years, column, cell, &mut row.faults)
        }
        Column::Category => put_category(row, cell),
        Column::Education => particulars.education = cell,
        Column::Institution => particulars.institution = cell,
        Column::Graduated => particulars.graduated = whole(cell::whole, column, cell, &mut row.faults),
        Column::Speciality => particulars.speciality = cell,
        Column::Load => particulars.load = whole(cell::whole, column, cell, &mut row.faults),
        Column::FormClass => particulars.form_class = cell,
        Column::Roles => match cell::roles(&cell) {
            Ok(roles) => row.person.roles = roles,
            Err(word) => row.faults.push(RowFault::UnknownRole(word)),
        },
        Column::Login if cell.contains(' ') => row.faults.push(RowFault::LoginWithSpaces(cell)),
        Column::Login => row.person.login = Some(cell),
        Column::HiredOn => row.person.hired_on = day(column, cell, &mut row.faults),
        Column::Mentor => {
            row.mentor = Some(cell.clone());
            keeps_letters(row, column, cell);
        }
        Column::OrderNumber => row.order.number = cell,
        Column::OrderDate => row.order.date = day(column, cell, &mut row.faults),
        Column::OrderEffective => row.order.effective = day(column, cell, &mut row.faults),
    }
}

/// Saved as Windows-1251, a list has a question mark for each letter of Kazakh alone.
fn keeps_letters(row: &mut StaffRow, column: Column, cell: String) {
    if cell.contains(['?', char::REPLACEMENT_CHARACTER]) {
        row.faults.push(RowFault::LostLetters { column, text: cell });
    }
}

fn put_category(row: &mut StaffRow, cell: String) {
    match cell::category(&cell) {
        Some(Named::Category(category)) => row.person.particulars.category = Some(category),
        Some(Named::Nothing) => {}
        None => row.faults.push(RowFault::UnknownCategory(cell)),
    }
}

fn whole(
    read: fn(&str) -> Option<u16>,
    column: Column,
    text: String,
    faults: &mut Vec<RowFault>,
) -> Option<u16> {
    let number = read(&text);
    if number.is_none() {
        faults.push(RowFault::NotANumber { column, text });
    }
    number
}

fn day(column: Column, text: String, faults: &mut Vec<RowFault>) -> Option<NaiveDate> {
    match date::read(&text) {
        Ok(date) => Some(date),
        Err(NotADay::Year(year)) => {
            faults.push(RowFault::YearOutside { column, year });
            None
        }
        Err(NotADay::Impossible) => {
            faults.push(RowFault::ImpossibleDate { column, text });
            None
        }
    }
}
