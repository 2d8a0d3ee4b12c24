//! A staff list is shown, taken in as far as it is right, and its refused rows come back.

use super::School;
use rstest::rstest;

const UTF_8: &[u8] = include_bytes!("../staff_lists/school.csv");
const WINDOWS_1251: &[u8] = include_bytes!("../staff_lists/windows_1251.csv");
const WITH_ERRORS: &[u8] = include_bytes!("../staff_lists/with_errors.csv");

/// A list of four columns and a mentor, for one row at a time.
const SHORT: &str = "\
ФИО;Предмет;Стаж, лет;Категория;Дата приёма;Наставник;Приказ №;Дата приказа;Действует с
Ким Роман Олегович;химия;20;педагог-мастер;;;;;
";

#[rstest]
#[case(UTF_8)]
#[case(WINDOWS_1251)]
fn a_list_as_excel_saves_it_becomes_people_orders_and_cases(#[case] list: &[u8]) {
    let school = School::new();
    school.put("list.csv", list);
    let answer = school.run("import --yes list.csv").ends(0).says("--yes");
    for tally in ["Новых людей: 9", "Приказов: 2", "Карточек: 3", "Ждут приказа: 1", "Не принято строк: 0"]
    {
        assert!(answer.out.contains(tally), "{tally}\n{}", answer.out);
    }
    assert_eq!(school.json("cases --json")["cases"].as_array().unwrap().len(), 3);
    assert!(!school.path("list-errors.csv").exists());
}

#[test]
fn whoever_cannot_be_asked_has_written_nothing() {
    let school = School::new();
    school.put("list.csv", UTF_8);
    school.run("import list.csv").ends(1).answers("Карточек: 3").says("--yes");
    assert!(!school.path("school").exists());
}

#[test]
fn a_dry_run_shows_everything_and_writes_nothing() {
    let school = School::new();
    school.put("list.csv", WITH_ERRORS);
    school.run("import -n --yes list.csv").ends(1).answers("строка 7 не принята").says("Ничего не записано");
    assert!(!school.path("school").exists() && !school.path("list-errors.csv").exists());
}

#[test]
fn the_same_list_again_changes_nothing() {
    let school = School::new();
    school.put("list.csv", UTF_8);
    school.run("import --yes list.csv").ends(0);
    let before = std::fs::read(school.path("school/digest")).unwrap();
    let again = school.run("import --yes list.csv").ends(0);
    again.answers("Без изменений: 9").answers("Карточек: 0").answers("Записывать нечего");
    assert!(before == std::fs::read(school.path("school/digest")).unwrap(), "something was written");
}

#[test]
fn refused_rows_come_back_beside_the_list_and_once_mended_bring_the_rest() {
    let school = School::new();
    school.put("list.csv", WITH_ERRORS);
    let first = school.run("import --yes list.csv").ends(1).says("list-errors.csv");
    first.answers("Не принято строк: 6").answers("Карточек: 1");
    let errors = school.text("list-errors.csv");
    assert_eq!(errors.lines().count(), 7, "{errors}");
    assert!(errors.starts_with('\u{feff}') && errors.lines().next().unwrap().ends_with(";Ошибки"));
    school.put("mended.csv", mended(&errors).as_bytes());
    school.run("import --yes mended.csv").ends(0).answers("Карточек: 5").answers("Не принято строк: 0");
    assert_eq!(school.json("cases --json")["cases"].as_array().unwrap().len(), 6);
    assert!(!school.path("mended-errors.csv").exists());
}

/// What a person would do with the list of errors: mend each row by its last column, strike the double.
fn mended(errors: &str) -> String {
    let rows = errors.lines().filter(|row| !row.contains("Один человек дважды"));
    let rows: Vec<String> = rows
        .map(|row| match row.strip_prefix(';') {
            Some(rest) => format!("Серікова Айша Нұрланқызы;{rest}"),
            None => row.replacen("31.02.2026", "01.09.2026", 1),
        })
        .map(|row| row.replacen("Несуществующая Мария Ивановна", "Ермекова Гүлназ Әділқызы", 1))
        .map(|row| row.replacen(";Байжанова Ақмарал Өтегенқызы;", ";Ким Роман Олегович;", 1))
        .map(|row| row.replacen(";01.09.1926;", ";19.10.2026;", 1))
        .collect();
    rows.join("\n")
}

#[rstest]
#[case::unknown_mentor(
    "Алиева Дана;;;;01.09.2026;Никто Никтоевич;1;28.08.2026;01.09.2026",
    "«Никто Никтоевич»"
)]
#[case::own_mentor("Алиева Дана;;;;01.09.2026;Алиева Дана;1;28.08.2026;01.09.2026", "самому себе")]
#[case::impossible_date("Алиева Дана;;;;31.09.2026;;;;", "«31.09.2026» нет в календаре")]
#[case::no_name(";химия;;;01.09.2026;;;;", "Нет ФИО")]
#[case::no_order("Алиева Дана;;;;01.09.2026;Ким Роман Олегович;;;", "а приказа нет")]
#[case::name_twice("Ким Роман Олегович;химия;20;педагог-мастер;;;;;", "Одно ФИО в строках 2 и 3")]
fn a_wrong_row_is_refused_with_its_line_and_its_reason(#[case] row: &str, #[case] why: &str) {
    let school = School::new();
    school.put("list.csv", format!("{SHORT}{row}\n").as_bytes());
    let answer = school.run("import --yes list.csv").ends(1);
    answer.answers("Новых людей: 1").answers("строка 3 не принята").answers(why);
    assert!(school.text("list-errors.csv").contains(why));
}

#[rstest]
#[case::missing("nothing.csv", "такого файла или папки нет")]
#[case::folder("folder", "это папка, а нужен файл")]
#[case::binary("binary.csv", "Это не текстовый файл")]
#[case::workbook("book.xlsx", "Это книга Excel")]
#[case::empty("empty.csv", "В файле нет текста")]
#[case::other("other.csv", "нет столбца «ФИО»")]
fn a_file_that_is_no_list_is_named_with_the_way_out(#[case] file: &str, #[case] why: &str) {
    let school = School::new();
    std::fs::create_dir(school.path("folder")).unwrap();
    let noise: Vec<u8> = (0..2048_u32).map(|at| (at * 151 % 251) as u8).collect();
    school.put("binary.csv", &noise);
    school.put("book.xlsx", b"PK\x03\x04\x14\x00\x06\x00workbook");
    school.put("empty.csv", b"");
    school.put("other.csv", "Товар;Цена\nмел;100\n".as_bytes());
    school.run(&format!("import --yes {file}")).ends(1).says(why).says(file);
    assert!(!school.path("school").exists());
}

#[rstest]
#[case("a-file")]
#[case("a-file/school")]
fn a_file_where_the_data_should_be_is_said_and_left_alone(#[case] data: &str) {
    let school = School::new();
    school.put("list.csv", UTF_8);
    school.put("a-file", "чужое".as_bytes());
    school.run_over(data, "import --yes list.csv").ends(1).says("файл, а не папка").says("--data");
    assert_eq!(school.text("a-file"), "чужое");
}

#[test]
fn a_folder_that_nobody_may_write_into_is_said() {
    // No rights of any user reach into the kernel's own folder.
    let (forbidden, school) = ("/sys/talimger-of-nobody", School::new());
    if !std::path::Path::new("/sys/kernel").exists() {
        return;
    }
    school.put("list.csv", UTF_8);
    school.run_over(forbidden, "import --yes list.csv").ends(4).says("Нет доступа").says("/sys");
}

#[rstest]
#[case("kk", "Карточкалар: 3")]
#[case("en", "Cases: 3")]
fn the_list_is_told_in_the_language_of_the_user(#[case] language: &'static str, #[case] text: &str) {
    let school = School::new().speaking(language);
    school.put("list.csv", UTF_8);
    school.run("import --yes list.csv").ends(0).answers(text);
}

#[test]
fn what_a_new_list_changes_and_whom_it_leaves_out_is_shown() {
    let school = School::of_august().on("2026-09-02");
    let list = String::from_utf8(include_bytes!("../staff_lists/august.csv").to_vec()).unwrap();
    let last = list.trim_end().lines().count() - 1;
    let without_the_last: Vec<String> = list
        .trim_end()
        .lines()
        .take(last)
        .map(|line| line.replace(";директор;", ";исполняющий обязанности директора;"))
        .collect();
    school.put("new.csv", without_the_last.join("\n").as_bytes());
    let left_out = list.trim_end().lines().next_back().unwrap().split(';').next().unwrap().to_owned();
    let answer = school.run("import -n new.csv").ends(0);
    answer.answers("директор → исполняющий обязанности директора").answers(&left_out).answers("X.");
    // A list of one is no list of all.
    let few: Vec<String> = without_the_last.into_iter().take(2).collect();
    school.put("few.csv", few.join("\n").as_bytes());
    assert!(!school.run("import -n few.csv").ends(0).out.contains(&left_out));
}
