//! Every command answers on stdout, talks on stderr, and ends with its number: well, and where something is wrong.

use super::School;
use rstest::rstest;
use std::collections::BTreeSet;
use std::path::Path;

/// A command line; the number with which it ends; what of its answer and what of its talk is looked for, empty where
/// nothing is said.
type Line = (&'static str, i32, &'static str, &'static str);

/// Each command at its best and at its worst, over the school of August on the first of September.
const LINES: &[Line] = &[
    ("status", 0, "Этап I", ""),
    ("status --short x", 2, "", "Непонятный параметр"),
    ("cases", 0, "26-01", ""),
    ("cases нет:1", 2, "", "Слова «нет:» в фильтре нет"),
    ("show 01", 0, "Алиева Дана Ерланқызы", ""),
    ("show 99", 1, "", "Нет карточки «99»"),
    ("agenda", 0, "08.09.2026", ""),
    ("agenda --days x", 2, "", "--days"),
    ("people", 0, "Қасымова Елена Викторовна", ""),
    ("people zzz", 0, "", "Никого не найдено"),
    ("calendar", 0, "2026–2027", ""),
    ("calendar 2099", 1, "2099–2100", "В календаре нет года"),
    ("visit 01 01.09.2026 5А тема", 0, "26-01", ""),
    ("visit 01 завтра", 1, "", "ещё впереди"),
    ("done 01 1", 1, "", "нет пункта «1»"),
    ("agree 01", 1, "", "План ещё не отправлен"),
    ("approve 01", 1, "", "План ещё не отправлен"),
    ("return 01 замечание", 1, "", "План ещё не отправлен"),
    ("undo", 1, "", "--yes"),
    ("undo --yes", 0, "отменено", ""),
    ("apply none.jsonl", 1, "", "none.jsonl не читается"),
    ("log 01", 0, "26-01", ""),
    ("log 99", 1, "", "Нет карточки «99»"),
    ("import list.csv -n", 0, "Новых людей", ""),
    ("import none.csv", 1, "", "none.csv не читается"),
    ("export report 01", 0, "отчёт не готов", ""),
    ("export plan 01", 1, "", "Плана ещё нет"),
    ("template list", 0, "plan.md", "templates"),
    ("template show нет", 1, "", "template list"),
    ("lint", 0, "", "Всё сходится"),
    ("lint 99", 1, "", "Нет карточки «99»"),
    ("verify", 0, "", "Всё цело"),
    ("verify --anchor ffffffff", 1, "Таких знаков в этой истории нет", ""),
    ("due 19.03.2026 +5wd", 0, "пт 20.03.2026", ""),
    ("due 31.02 +5wd", 2, "", "Такого дня нет"),
    ("who", 0, "Экраны", ""),
    ("who x", 2, "", "Непонятный параметр"),
    ("init shared --group nosuchgroup", 1, "", "nosuchgroup"),
    ("backup", 0, "Копия записана", ""),
    ("backup nowhere/x", 1, "", "nowhere/x не записан"),
    ("restore -n", 0, "Ничего не пропадёт", "Ничего не изменено"),
    ("restore none", 1, "", "none не читается"),
    ("compact -n", 0, "Данные занимают", ""),
    ("compact x", 2, "", "Непонятный параметр"),
    ("migrate", 0, "Делать нечего", ""),
    ("migrate x", 2, "", "Непонятный параметр"),
    ("anonymise 01 --why x -n", 1, "", "ещё открыта"),
    ("purge --years 5 --why x -n", 0, "Таких карточек нет", ""),
    ("purge", 2, "", "--why"),
    ("doctor", 0, "talimger", ""),
    ("doctor x", 2, "", "Непонятный параметр"),
    ("completions bash", 0, "_talimger", ""),
    ("completions", 2, "", "bash, elvish, fish"),
    ("man", 0, ".TH talimger", ""),
    ("man x", 2, "", "Непонятный параметр"),
    ("keys", 0, "Главный экран", ""),
    ("keys --format x", 2, "", "text, md"),
    ("demo --on 2026-11-25", 1, "", "Создаётся учебная школа"),
    ("demo --on x", 2, "", "День учебной школы"),
];

/// Where no other line of the table ends well: it takes a case that has come so far.
const ELSEWHERE: [&str; 7] = ["done", "agree", "approve", "return", "apply", "init", "anonymise"];

fn named(line: &Line) -> &'static str {
    line.0.split(' ').next().unwrap()
}

#[test]
fn each_command_answers_talks_and_ends_as_it_is_to() {
    let school = School::of_august();
    for (line, code, answer, talk) in LINES {
        let it = school.run(line);
        let shown = format!("{line}\nstdout:\n{}\nstderr:\n{}", it.out, it.err);
        assert_eq!(it.code, *code, "{shown}");
        assert!(it.out.contains(answer) && it.err.contains(talk), "{shown}");
        assert!(*code == 0 || !it.err.is_empty() || !answer.is_empty(), "a refusal without a word: {shown}");
        assert!(answer.is_empty() <= it.out.trim().is_empty() || *code == 0, "an answer to nothing: {shown}");
        assert!(!it.err.contains("panicked") && !it.err.contains("os error"), "{shown}");
    }
}

/// The commands that the help lists.
fn listed() -> BTreeSet<String> {
    let help = School::new().run("--help").ends(0).out;
    let lines = help.lines().skip_while(|line| !line.starts_with("Команды")).skip(1);
    let listed: BTreeSet<String> = lines
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect();
    assert!(listed.len() > 30, "{listed:?}");
    listed
}

#[test]
fn no_command_of_the_help_is_missing_from_the_table_nor_one_way_to_end() {
    let listed = listed();
    let tried: BTreeSet<String> = LINES.iter().map(|line| named(line).to_owned()).collect();
    assert_eq!(tried, listed, "what is missing on the left is to be added to LINES");
    for command in listed.iter().map(String::as_str) {
        let ends = |well: bool| LINES.iter().any(|line| named(line) == command && (line.1 == 0) == well);
        // What is said on stderr shows where something is wrong; two commands say there that all is well.
        let talks = LINES.iter().any(|line| named(line) == command && !line.3.is_empty());
        assert!(talks, "{command} never talks");
        assert!(ends(true) || ELSEWHERE.contains(&command) || command == "demo", "{command} never ends well");
        assert!(ends(false) || ["people", "import"].contains(&command), "{command} is never refused");
    }
}

#[rstest]
#[case(include_str!("../../README.md"))]
#[case(include_str!("../../docs/README.ru.md"))]
#[case(include_str!("../../docs/README.kk.md"))]
fn every_command_is_told_of_in_the_readme(#[case] readme: &str) {
    let code = readme.split('`').skip(1).step_by(2);
    let told: BTreeSet<&str> =
        code.flat_map(|it| it.split(|c: char| !(c.is_alphanumeric() || c == '-'))).collect();
    let untold: Vec<String> = listed().into_iter().filter(|it| !told.contains(it.as_str())).collect();
    assert_eq!(untold, [] as [&str; 0]);
}

/// What `log` and `apply` answer are lines of JSON, whatever they are asked.
#[test]
fn every_answer_in_json_has_its_schema() {
    let school = School::new();
    let answers = |command: &String| school.run(&format!("{command} --help")).ends(0).out.contains("--json");
    let schema = |command: &str| format!("docs/schemas/{command}.schema.json");
    let has_one = |command: &String| Path::new(env!("CARGO_MANIFEST_DIR")).join(schema(command)).exists();
    let (with, without): (Vec<String>, Vec<String>) = listed().into_iter().filter(answers).partition(has_one);
    assert!(with.len() > 10, "{with:?}");
    assert_eq!(without, [] as [&str; 0]);
}

/// The commands that take a case that has come far: each ends well in a test of its own file.
#[rstest]
#[case("done", include_str!("day.rs"))]
#[case("agree", include_str!("day.rs"))]
#[case("approve", include_str!("day.rs"))]
#[case("return", include_str!("day.rs"))]
#[case("apply", include_str!("apply.rs"))]
#[case("anonymise", include_str!("forgetting.rs"))]
fn what_takes_a_case_that_has_come_far_ends_well_elsewhere(#[case] command: &str, #[case] tests: &str) {
    let calls = tests.split("run(").skip(1).filter(|call| call.contains(&format!("{command} ")));
    let mut statements = calls.map(|call| call.split(';').next().unwrap_or_default());
    assert!(statements.any(|it| it.contains("ends(0)")), "{command} ends well nowhere");
}
