//! A wrong command line is explained in the language of its user; help, completions and manual are whole.

use super::School;
use rstest::rstest;
use std::process::Command;

#[rstest]
#[case("ru", "cases --frobnicate", "Непонятный параметр: --frobnicate")]
#[case("kk", "cases --frobnicate", "Түсініксіз параметр: --frobnicate")]
#[case("en", "cases --frobnicate", "Unknown option: --frobnicate")]
#[case("ru", "export", "Не указано обязательное")]
#[case("ru", "export", "Возможные значения: plan, changes")]
#[case("kk", "completions", "bash, elvish, fish, powershell, zsh")]
#[case("kk", "apply", "Міндетті мән көрсетілмеген")]
#[case("en", "due 2026-09-01", "Missing: <TERM>...")]
#[case("ru", "--color pink cases", "не подходит значение «pink»")]
#[case("ru", "--color pink cases", "auto, always, never")]
#[case("kk", "agenda --json --ics", "Бірге қолданылмайды")]
#[case("en", "agenda --days x", "“x” does not fit")]
#[case("ru", "caces", "Такой команды нет: caces")]
#[case("ru", "caces", "cases")]
#[case("ru", "export register --from x", "Первый день периода, например 14.09.2026")]
#[case("kk", "verify --anchor 123", "кемінде сегіз")]
#[case("en", "verify --anchor", "the value is missing")]
#[case("ru", "template", "Какая команда?")]
fn what_is_wrong_is_said_with_the_way_out(
    #[case] language: &'static str,
    #[case] call: &str,
    #[case] said: &str,
) {
    let answer = School::new().speaking(language).run(call).ends(2).says(said).says("talimger");
    assert!(answer.err.contains("--help"), "{}", answer.err);
    let foreign = ["error:", "tip:", "For more information", "unexpected argument", "[possible values"];
    assert!(foreign.iter().all(|word| !answer.err.contains(word)), "{}", answer.err);
}

#[rstest]
#[case("ru", &["Форма:", "Команды", "Параметры", "Показать эту справку"])]
#[case("kk", &["Түрі:", "Командалар", "Параметрлер", "Осы анықтаманы көрсету"])]
#[case("en", &["Usage:", "Commands", "Options", "Show this help"])]
fn the_help_is_in_one_language_from_first_to_last(#[case] language: &'static str, #[case] said: &[&str]) {
    let school = School::new().speaking(language);
    let help = school.run("--help").ends(0).out;
    assert!(said.iter().all(|text| help.contains(text)), "{help}");
    if language != "en" {
        for word in ["Usage", "Options", "Commands", "Print", "possible values", "default:"] {
            assert!(!help.contains(word), "«{word}» in\n{help}");
        }
    }
    // Every command that the help lists has a help of its own.
    let listed: Vec<&str> = help
        .lines()
        .skip_while(|line| !line.starts_with(said[1]))
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next())
        .filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    assert!(listed.len() > 25, "{listed:?}");
    for command in listed {
        let help = school.run(&format!("{command} --help")).ends(0).answers(said[0]).out;
        assert!(help.contains(&format!("\n  talimger {command}")), "no example in\n{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100 || line.contains('|')), "{help}");
        if language != "en" {
            for word in ["[OPTIONS]", "<CASE>", "<DATE>", "<DIR>", "[alias", "COMMAND"] {
                assert!(!help.contains(word), "«{word}» in\n{help}");
            }
        }
    }
}

#[rstest]
#[case("demo --on x", "talimger demo --help")]
#[case("export plann 3", "talimger export --help")]
#[case("template show", "talimger template show --help")]
#[case("--lang xx", "talimger --help")]
fn the_way_out_is_the_help_of_the_command_that_was_called(#[case] call: &str, #[case] help: &str) {
    School::new().run(call).ends(2).says(help).says("Форма: talimger");
}

#[test]
fn bash_completes_commands_options_and_the_codes_of_cases() {
    let school = School::of_august();
    school.put("completion.bash", school.run("completions bash").ends(0).out.as_bytes());
    let completed = |words: &str, at: usize| {
        let script = format!(
            "PATH={}:$PATH; export TALIMGER_DATA=school TALIMGER_TODAY=2026-09-01; source completion.bash; \
             COMP_WORDS=({words}); COMP_CWORD={at}; COMP_TYPE=9; _talimger_with_codes talimger \"${{COMP_WORDS[{at}]}}\" ''; \
             printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            std::path::Path::new(env!("CARGO_BIN_EXE_talimger")).parent().unwrap().display()
        );
        let output = Command::new("bash")
            .args(["--norc", "-c", &script])
            .current_dir(school.path("."))
            .env("HOME", school.path("."))
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(completed("talimger ag", 1).contains("agenda"));
    assert!(completed("talimger agenda --d", 2).contains("--days"));
    assert!(completed("talimger show 26-", 2).contains("26-01"));
    assert!(!completed("talimger agenda 26-", 2).contains("26-01"));
}

#[rstest]
#[case("bash")]
#[case("zsh")]
#[case("fish")]
#[case("elvish")]
#[case("powershell")]
fn every_shell_has_its_completions(#[case] shell: &str) {
    School::new().run(&format!("completions {shell}")).ends(0).answers("agenda");
}

#[test]
fn the_manual_has_a_page_for_the_program_and_for_each_command() {
    let school = School::new();
    school.run("man").ends(0).answers(".TH talimger 1");
    let pages = school.run("man -o pages").ends(0).out;
    assert!(pages.lines().count() > 25 && pages.contains("talimger-agenda.1"), "{pages}");
    assert!(school.text("pages/talimger-agenda.1").contains("days"));
}

#[rstest]
#[case("en", &["NAME", "SYNOPSIS", "DESCRIPTION", "ARGUMENTS", "OPTIONS", "NOTES", "EXAMPLES"])]
#[case("ru", &["ИМЯ", "СИНТАКСИС", "ОПИСАНИЕ", "СЛОВА", "ПАРАМЕТРЫ", "ПРИМЕЧАНИЯ", "ПРИМЕРЫ"])]
#[case("kk", &["АТАУЫ", "ЖАЗЫЛУЫ", "СИПАТТАМАСЫ", "СӨЗДЕР", "ПАРАМЕТРЛЕР", "ЕСКЕРТПЕЛЕР", "МЫСАЛДАР"])]
fn the_manual_has_its_headings_in_the_language_of_its_reader(#[case] language: &str, #[case] said: &[&str]) {
    let school = School::new();
    let pages = school.run(&format!("man -o pages --lang {language}")).ends(0).out;
    let headings = |page: &str| -> Vec<String> {
        let text = school.text(page);
        text.lines().filter_map(|line| line.strip_prefix(".SH ")).map(str::to_owned).collect()
    };
    assert_eq!(headings("pages/talimger-cases.1"), said);
    for page in pages.lines() {
        let headings = headings(page);
        let foreign = |it: &&String| language != "en" && it.chars().any(|c| c.is_ascii_alphabetic());
        assert_eq!(headings.iter().find(foreign), None, "{page}");
        assert!(headings.iter().all(|it| *it == it.to_uppercase()), "{page}: {headings:?}");
    }
}

#[rstest]
#[case("ru", "просрочено — следующий шаг просрочен")]
#[case("kk", "кезең:2 — 1, 2 немесе 3-кезең")]
#[case("en", "due<14")]
fn the_help_of_the_list_has_all_words_of_its_filter_in_three_languages(
    #[case] language: &'static str,
    #[case] explained: &str,
) {
    let help = School::new().speaking(language).run("cases --help").ends(0).answers(explained).out;
    for names in ["наставник тәлімгер mentor", "без жоқ without", "просрочено мерзімі-өткен overdue"]
    {
        let is_said = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ") == names;
        assert!(help.lines().any(is_said), "{names}: {help}");
    }
}

#[rstest]
#[case("2026-09-14")]
#[case("14.09.2026")]
#[case("14.9.26")]
#[case("140926")]
fn a_day_of_the_command_line_is_read_in_every_spelling_of_a_field(#[case] typed: &'static str) {
    let school = School::of_august().on(typed);
    assert_eq!(school.json("status --json")["date"], "2026-09-14");
    let printed = school.run("export register --from 2026-09-01 --to 2026-09-14").ends(0).out;
    for days in ["--from 01.09 --to сегодня", "--from 1.9.26 --to бүгін", "--from -13 --to 140926"]
    {
        // A minus would be taken for an option of its own.
        let days = days.replace("--from -", "--from=-");
        assert_eq!(school.run(&format!("export register {days}")).ends(0).out, printed, "{days}");
    }
}

#[test]
fn a_word_for_a_day_counts_from_the_day_by_which_is_judged() {
    let school = School::of_august().on("14.09.2026");
    let until = |day: &str| school.run(&format!("export agenda --to {day}")).ends(0).out;
    assert_eq!(until("+7"), until("2026-09-21"));
    assert_eq!(until("21.09"), until("2026-09-21"));
    assert_ne!(until("+7"), until("2027-05-25"));
    school.run("export register --from 31.02").ends(2).says("Первый день периода");
}
