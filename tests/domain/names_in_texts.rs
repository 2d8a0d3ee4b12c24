//! A person is found in a text in whichever form they are named, and nobody else is.

use rstest::rstest;
use talimger::domain::people::name::FullName;
use talimger::domain::retention::{Names, Where};

fn names(own: &str, others: &[&str]) -> Names {
    let others: Vec<FullName> = others.iter().map(|name| FullName::new(name)).collect();
    Names::new([&FullName::new(own)], &others)
}

fn of_akhmetova() -> Names {
    names(
        "Ахметова Дана Сериковна",
        &["Ахметова Гульнар Омаровна", "Иванова Ольга Петровна", "Сейтқали Дана Маратқызы"],
    )
}

#[rstest]
#[case::in_full("Ахметова Дана Сериковна", "М")]
#[case::initials("Урок Ахметовой Д. С. прошёл", "Урок М прошёл")]
#[case::initials_first("провела Д.С. Ахметова, 7Б", "провела М, 7Б")]
#[case::declined("помочь Ахметовой Дане Сериковне", "помочь М")]
#[case::kazakh("Ахметоваға көмек, Ахметованың сабағы", "М көмек, М сабағы")]
#[case::capitals("АХМЕТОВА ДАНА", "М")]
#[case::small("ахметова справилась", "М справилась")]
#[case::by_patronymic("Дана Сериковна ведёт урок", "М ведёт урок")]
#[case::twice("Ахметова и ещё раз Ахметова", "М и ещё раз М")]
#[case::latin_look_alike("Axмeтова", "М")]
#[case::split_breve("Ахметова Дана, май\u{306}", "М, май\u{306}")]
#[case::namesake_in_full("Ахметова Гульнар Омаровна", "Ахметова Гульнар Омаровна")]
#[case::namesake_with_initials("у Ахметовой Г. О.", "у Ахметовой Г. О.")]
#[case::mentor("Ивановой О. П. передано", "Ивановой О. П. передано")]
#[case::shared_given_name("Дана спросила", "Дана спросила")]
#[case::another_word("Ахметовская улица", "Ахметовская улица")]
fn in_an_own_case(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(of_akhmetova().replaced(text, "М", Where::OwnCase), expected);
}

#[rstest]
#[case::alone_with_a_namesake("Ахметова выступила", "Ахметова выступила")]
#[case::with_initials("Ахметова Д. С. выступила", "М выступила")]
#[case::given_and_patronymic("Дана Сериковна выступила", "М выступила")]
fn elsewhere_only_what_can_be_nobody_else(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(of_akhmetova().replaced(text, "М", Where::Elsewhere), expected);
}

#[rstest]
#[case::particle(
    "Успевает ли класс? Ли Н. А. помогает, Ли спросила",
    "Успевает ли класс? М помогает, М спросила"
)]
#[case::given_alone("Надежда справилась, надежда есть", "М справилась, М есть")]
fn a_short_name_is_told_by_its_capital(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(names("Ли Надежда Андреевна", &[]).replaced(text, "М", Where::OwnCase), expected);
}

#[test]
fn a_text_without_the_name_stays_as_it_is() {
    let text = "Темп урока: быстрый. «Open» – 26-07, 12.10; Ә. Ө.";
    assert_eq!(of_akhmetova().replaced(text, "М", Where::OwnCase), text);
}
