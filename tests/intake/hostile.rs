//! No file, whatever is in it, brings the program down.

use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = staff_csv::read(&bytes);
    }

    #[test]
    fn any_text_under_the_usual_headings_is_read_and_judged(
        cells in prop::collection::vec(".{0,12}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|Ким Роман|1-к|m0[12]", 0..40)
    ) {
        let heading = "ФИО;Логин;Стаж;Категория;Роль;Дата приёма;Наставник;Приказ №;Дата приказа;Действует с";
        let lines: Vec<String> = cells.chunks(10).map(|row| row.join(";")).collect();
        let Ok(list) = staff_csv::read(format!("{heading}\n{}", lines.join("\n")).as_bytes()) else { return Ok(()) };
        let school = new_school();
        let enrolment = enrolled(&list.rows, &school);
        written(&enrolment, school);
        let taken = enrolment.people_new.len() + enrolment.people_changed.len() + enrolment.people_same.len();
        prop_assert_eq!(taken + enrolment.refused.len(), list.rows.len());
    }
}
