//! A staff list becomes people, orders and cases, or says why not.

use super::*;
use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::command::PersonRef;
use talimger::domain::people::person::{Category, Ground};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Role;
use talimger::domain::staff_list::{Column, RowFault, RowRefusal, absent, needs_set_up};

const HEADING: &str = "ФИО;Логин;Категория;Дата приёма;Наставник;Приказ №;Дата приказа;Действует с\n";

fn of(lines: &str) -> Vec<StaffRow> {
    rows(&format!("{HEADING}{lines}"))
}

fn why(enrolment: &Enrolment, line: usize) -> &[RowRefusal] {
    enrolment.refused.iter().find(|(at, _)| *at == line).map_or(&[], |(_, why)| why)
}

#[test]
fn before_the_school_is_set_up_nothing_can_be_taken_and_that_can_be_asked() {
    let empty = Trial::on(&Facts::default());
    assert!(needs_set_up(empty.facts()));
    assert!(!needs_set_up(new_school().facts()));
    let refused = enrolled(&of("Ким Роман;;;;;;;\n"), &empty);
    assert_eq!(why(&refused, 2), [RowRefusal::Rule(Refusal::NotSetUp)]);
}

#[test]
fn a_list_opens_its_cases_and_says_who_waits_for_an_order() {
    let school = new_school();
    let enrolment = enrolled(&list(SCHOOL).rows, &school);
    assert_eq!(enrolment.refused, []);
    assert_eq!(enrolment.people_new.len(), 9);
    let orders: Vec<&str> = enrolment.orders.iter().map(|order| order.number.as_str()).collect();
    assert_eq!(orders, ["120-к", "147-к"]);
    let cases: Vec<String> =
        enrolment.cases.iter().map(|case| format!("{} {}", case.code, case.start)).collect();
    assert_eq!(cases, ["26-01 2026-09-01", "26-02 2026-09-01", "26-03 2026-10-23"]);
    let waiting: Vec<&str> = enrolment.waiting.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(waiting, ["Қасымова Елена Викторовна"]);
    // An August order for September is the normal case, and no reason for a warning.
    assert!(!enrolment.warned.iter().any(|(_, warning)| *warning == Warning::MentorBeforeHiring));

    let school = written(&enrolment, school);
    assert_eq!(school.facts().summaries.len(), 3);
    let head = school.facts().school.person_with_login("head").unwrap();
    assert_eq!(head.roles, [Role::Head]);
    let waiting = school.facts().school.person_with_login("m90").unwrap();
    assert_eq!(waiting.newcomer, Some(Ground::FirstStart));
}

#[test]
fn the_same_list_again_changes_nothing() {
    let rows = list(SCHOOL).rows;
    let school = new_school();
    let school = written(&enrolled(&rows, &school), school);
    let again = enrolled(&rows, &school);
    assert_eq!(again.commands, []);
    assert_eq!(again.refused, []);
    assert_eq!((again.people_same.len(), again.people_new.len(), again.cases.len()), (9, 0, 0));
    assert_eq!(again.waiting.len(), 1);
}

#[test]
fn what_changed_about_a_person_is_shown_as_a_change() {
    let school = new_school();
    let school = written(&enrolled(&list(SCHOOL).rows, &school), school);
    let changed = enrolled(&rows("ФИО;Логин;Категория;Роль\nКим Роман Олегович;t02;;координатор\n"), &school);
    let [change] = &changed.people_changed[..] else { panic!("{changed:?}") };
    assert_eq!((change.was.roles.clone(), change.now.roles.clone()), (vec![], vec![Role::Coordinator]));
    // An empty cell says nothing, and a column that is not there says nothing either.
    assert_eq!(change.now.particulars, change.was.particulars);
    assert_eq!(change.now.particulars.category, Some(Category::Master));
}

#[test]
fn an_empty_cell_leaves_what_is_known_of_a_person_as_it_is() {
    let subject = |school: &Trial| {
        let person = school.facts().school.person_with_login("kim").unwrap();
        person.particulars.subject.clone()
    };
    let takes = |subject: &str, school: Trial| {
        let rows = rows(&format!("ФИО;Логин;Предмет\nКим Роман;kim;{subject}\n"));
        written(&enrolled(&rows, &school), school)
    };
    let school = takes("физика", new_school());
    assert_eq!(subject(&school), "физика");
    let school = takes("", school);
    assert_eq!(subject(&school), "физика");
    let school = takes("химия", school);
    assert_eq!(subject(&school), "химия");
}

#[test]
fn a_person_without_a_login_is_known_by_name_and_gets_the_login_of_the_list() {
    let school = new_school();
    let school = written(&enrolled(&of("Артём Ким;;;;;;;\n"), &school), school);
    let changed = enrolled(&of("АРТЕМ  Ким;kim;;;;;;\n"), &school);
    let [change] = &changed.people_changed[..] else { panic!("{changed:?}") };
    assert_eq!(change.now.login.as_deref(), Some("kim"));
    assert_eq!(change.now.name.as_str(), "Артём Ким");
}

#[test]
fn a_list_of_mistakes_is_refused_row_by_row_and_the_rest_is_taken() {
    let enrolment = enrolled(&list(WITH_ERRORS).rows, &new_school());
    assert_eq!(
        enrolment.refused,
        [
            (7, vec![RowFault::ImpossibleDate { column: Column::HiredOn, text: "31.02.2026".into() }.into()]),
            (8, vec![RowRefusal::UnknownMentor("Несуществующая Мария Ивановна".into())]),
            (9, vec![RowFault::MissingName.into()]),
            (10, vec![RowRefusal::OwnMentor]),
            (11, vec![RowFault::YearOutside { column: Column::OrderDate, year: 1926 }.into()]),
            (14, vec![RowRefusal::SamePerson { first: 12 }]),
        ]
    );
    assert_eq!(enrolment.cases.len(), 1);
    assert_eq!(enrolment.people_new.len(), 7);
    let waiting: Vec<usize> = enrolment.people_new.iter().map(|it| it.line).collect();
    assert_eq!(waiting, [2, 3, 4, 5, 6, 12, 13]);
}

#[test]
fn a_list_of_a_few_says_nothing_of_those_who_are_not_on_it() {
    let school = new_school();
    let four = of("Абаева Лира;;;;;;;\nЮн Анна;;;;;;;\nКим Вера;;;;;;;\nАлиев Ораз;;;;;;;\n");
    let school = written(&enrolled(&four, &school), school);
    let absent = |lines: &str| {
        enrolled(&of(lines), &school).absent.iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(absent("Абаева Лира;;;;;;;\nЮн Анна;;;;;;;\nКим Вера;;;;;;;\n"), ["Алиев Ораз"]);
    assert_eq!(absent("Абаева Лира;;;;;;;\nЮн Анна;;;;;;;\n"), Vec::<String>::new());
}

#[test]
fn rows_without_a_name_are_not_one_person() {
    let enrolment = enrolled(&of(";;педагог-стажер;;;;;\n;;педагог-стажер;;;;;\n"), &new_school());
    assert_eq!(why(&enrolment, 2), [RowFault::MissingName.into()]);
    assert_eq!(why(&enrolment, 3), [RowFault::MissingName.into()]);
}

#[test]
fn only_a_trainee_who_is_hired_and_has_no_case_yet_becomes_a_new_teacher() {
    let lines = "Абаева Лира;;педагог-стажер;2026-09-01;;;;\nЮн Анна;;педагог-стажер;;;;;\nКим Вера;;педагог;2026-09-01;;;;\n";
    let enrolment = enrolled(&of(lines), &new_school());
    let waiting: Vec<&str> = enrolment.waiting.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((enrolment.refused, waiting), (vec![], vec!["Абаева Лира"]));
}

#[test]
fn a_mentor_may_stand_on_a_later_line_and_be_called_by_login_or_by_name() {
    let enrolment = enrolled(
        &of("Алиева Дана;m1;педагог-стажёр;01.09.2026;t1;1-к;01.09.2026;\n\
             Юсупов Тимур;;педагог-стажёр;01.09.2026;КИМ  Роман;1-к;01.09.2026;\n\
             Ермекова Гүлназ;t1;;;;;;\nКим Роман;;;;;;;\n"),
        &new_school(),
    );
    assert_eq!(enrolment.refused, []);
    let mentors: Vec<&str> = enrolment.cases.iter().map(|case| case.mentor.as_str()).collect();
    assert_eq!(mentors, ["Ермекова Гүлназ", "Ким Роман"]);
    let Some(Command::OpenCase(last)) = enrolment.commands.last() else { panic!("{enrolment:?}") };
    assert_eq!(last.mentee, PersonRef::Called("Юсупов Тимур".into()));
}

#[test]
fn who_loses_the_mentor_to_a_refusal_is_refused_too_and_nobody_else() {
    let enrolment = enrolled(
        &of("Алиева Дана;m1;;01.09.2026;Ким Роман;1-к;01.09.2026;\n\
             Ким Роман;t1;высшая;;;;;\nЕрмекова Гүлназ;t2;;;;;;\n"),
        &new_school(),
    );
    assert_eq!(why(&enrolment, 2), [RowRefusal::UnknownMentor("Ким Роман".into())]);
    assert_eq!(why(&enrolment, 3), [RowFault::UnknownCategory("высшая".into()).into()]);
    assert_eq!(enrolment.people_new.len(), 1);
    assert_eq!(enrolment.orders, []);
}

#[rstest]
#[case::no_order("Ким Роман;;;;", RowRefusal::MentorWithoutOrder)]
#[case::no_mentor(";1-к;01.09.2026;", RowRefusal::OrderWithoutMentor)]
#[case::no_number("Ким Роман;;01.09.2026;", RowRefusal::OrderWithoutNumber)]
#[case::no_date("Ким Роман;1-к;;01.09.2026", RowRefusal::OrderWithoutDate { number: "1-к".into() })]
#[case::ahead(
    "Ким Роман;1-к;24.11.2026;",
    RowRefusal::Rule(Refusal::InFuture(Field::Date, NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()))
)]
#[case::no_calendar(
    "Ким Роман;1-к;01.09.2026;01.09.2040",
    RowRefusal::Rule(Refusal::NoCalendar(talimger::domain::calendar::CalendarGap::school(2040)))
)]
fn a_row_whose_mentor_and_order_do_not_go_together_is_refused_whole(
    #[case] cells: &str,
    #[case] expected: RowRefusal,
) {
    let text = format!("Ким Роман;;;;;;;\nАлиева Дана;;;01.09.2026;{cells}\n");
    let enrolment = enrolled(&of(&text), &new_school());
    assert_eq!(why(&enrolment, 3), [expected]);
    assert_eq!(enrolment.people_new.len(), 1, "the person is not registered either");
}

#[test]
fn an_order_that_two_rows_date_differently_is_taken_from_the_first() {
    let enrolment = enrolled(
        &of("Ким Роман;;;;;;;\nАлиева Дана;;;;Ким Роман;1-к;28.08.2026;01.09.2026\n\
             Юсупов Тимур;;;;Ким Роман;1-к;29.08.2026;01.09.2026\n\
             Сериков Ерлан;;;;Ким Роман;1-к;28.08.2026;02.09.2026\n"),
        &new_school(),
    );
    assert_eq!(why(&enrolment, 4), [RowRefusal::OrderDiffers { number: "1-к".into(), first: 3 }]);
    assert_eq!(why(&enrolment, 5), [RowRefusal::OrderDiffers { number: "1-к".into(), first: 3 }]);
    assert_eq!(enrolment.orders.len(), 1);
}

#[test]
fn an_order_that_the_school_has_with_other_dates_is_not_recorded_twice() {
    let school = new_school();
    let school = written(&enrolled(&list(SCHOOL).rows, &school), school);
    let enrolment =
        enrolled(&of("Сериков Ерлан;;;;Ким Роман Олегович;120-к;28.08.2026;02.09.2026\n"), &school);
    let recorded = RowRefusal::OrderRecordedOtherwise {
        number: "120-к".into(),
        date: day("2026-08-28"),
        effective: day("2026-09-01"),
    };
    assert_eq!(why(&enrolment, 2), [recorded]);
}

#[test]
fn another_mentor_for_an_open_case_is_no_matter_of_the_list() {
    let school = new_school();
    let school = written(&enrolled(&list(SCHOOL).rows, &school), school);
    let enrolment = enrolled(
        &of("Алиева Дана Ерланқызы;m01;;;Ким Роман Олегович;120-к;28.08.2026;01.09.2026\n\
             Юсупов Тимур Рашидович;m02;;;Ким Роман Олегович;147-к;23.10.2026;\n"),
        &school,
    );
    assert!(matches!(why(&enrolment, 2), [RowRefusal::CaseDiffers(code)] if code.number == 1));
    assert!(matches!(why(&enrolment, 3), [RowRefusal::CaseDiffers(code)] if code.number == 2));
}

#[test]
fn two_people_of_one_name_are_told_apart_by_their_logins() {
    let refused = enrolled(&of("Ким Роман;;;;;;;\nКИМ РОМАН;kim;;;;;;\n"), &new_school());
    assert_eq!(why(&refused, 3), [RowRefusal::SameName { first: 2 }]);
    let taken = enrolled(&of("Ким Роман;kim;;;;;;\nКим Роман;roman;;;;;;\n"), &new_school());
    assert_eq!((taken.people_new.len(), taken.refused.len()), (2, 0));
    let unclear = of("Ким Роман;kim;;;;;;\nКим Роман;roman;;;;;;\nАлиева Дана;;;;Ким Роман;1;01.09.2026;\n");
    assert_eq!(why(&enrolled(&unclear, &new_school()), 4), [RowRefusal::SeveralMentors("Ким Роман".into())]);
}

#[test]
fn one_person_of_the_school_is_not_two_rows_of_the_list() {
    let school = new_school();
    let school = written(&enrolled(&of("Ким Роман;kim;;;;;;\n"), &school), school);
    let twice = enrolled(&of("Ли Роман;kim;;;;;;\nКим Роман;;;;;;;\n"), &school);
    assert_eq!(why(&twice, 3), [RowRefusal::SamePerson { first: 2 }]);
}

#[test]
fn an_order_that_acts_before_the_hiring_begins_the_mentorship_with_it() {
    let enrolment = enrolled(
        &of("Ким Роман;;;;;;;\nАлиева Дана;;педагог-стажёр;10.09.2026;Ким Роман;1-к;28.08.2026;01.09.2026\n"),
        &new_school(),
    );
    assert!(!enrolment.warned.contains(&(3, Warning::MentorBeforeHiring)));
    assert_eq!(enrolment.cases[0].start, day("2026-09-10"));
}

#[test]
fn a_late_start_of_the_list_ends_with_its_school_year_and_is_warned_of() {
    let enrolment = enrolled(
        &of("Ким Роман;;;;;;;\nАлиева Дана;;педагог-стажёр;11.03.2026;Ким Роман;1-к;10.03.2026;11.03.2026\n"),
        &new_school(),
    );
    assert_eq!(enrolment.refused, []);
    assert_eq!(enrolment.cases[0].start, day("2026-03-11"));
    assert!(enrolment.warned.contains(&(3, Warning::LateStart)));
}

#[test]
fn who_may_not_keep_cases_takes_no_list() {
    let school = new_school();
    let stranger = school.actor("stranger");
    let enrolment = enrol(&list(SCHOOL).rows, school.facts(), &stranger, day(TODAY));
    assert_eq!(enrolment.commands, []);
    assert_eq!(enrolment.refused.len(), 9);
}

#[test]
fn who_is_absent_from_the_new_list_is_to_be_asked_about() {
    let school = written(
        &enrolled(
            &rows(
                "ФИО;Логин\nИванова Анна;ivanova\nПетров Пётр;\nКим Вера;kim1\nКим Вера;kim2\nАлиев Ораз;aliev\n",
            ),
            &new_school(),
        ),
        new_school(),
    );
    let names = |text: &str, today: &str| {
        let people = &school.facts().school;
        let absent = absent(&rows(text), people, day(today));
        absent.into_iter().map(|id| people.name_of(id).as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        names("ФИО;Логин\nпетров петр;\nИванова Анна;ivanova\nАлиев Ораз;aliev\n", TODAY),
        ["Ким Вера"; 2]
    );
    assert_eq!(names("ФИО\nКим Вера\n", TODAY), ["Алиев Ораз", "Иванова Анна", "Петров Пётр"]);
    assert_eq!(names("ФИО;Логин\nСидорова Вера;kim1\n", TODAY).len(), 4, "a new name of a known login");
}
