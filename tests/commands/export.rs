//! Documents go where they are asked to go, and nobody meets half of one.

use super::School;
use super::seat::{PROGRAM, Seat};
use portable_pty::CommandBuilder;
use rstest::rstest;
use std::process::{Command, Output, Stdio};

#[rstest]
#[case("26-99")]
#[case("99")]
#[case("Никто")]
fn an_unknown_case_is_named_with_the_way_to_the_list(#[case] case: &str) {
    let answer = School::of_august().run(&format!("export plan {case}")).ends(1);
    let answer = answer.says(&format!("«{case}»")).says("talimger cases");
    assert_eq!(answer.out, "");
}

#[test]
fn enough_of_the_name_is_enough_and_too_little_lists_the_codes() {
    let school = School::of_august();
    school.run("export report алиева").ends(0).answers("Алиева Дана Ерланқызы");
    school.run("export report 1").ends(0).answers("Алиева Дана Ерланқызы");
    school.run("export report е").ends(1).says("26-01").says("26-03");
}

#[rstest]
#[case("plan", "Плана ещё нет")]
#[case("diagnostics", "ещё не проведена")]
fn what_was_not_made_cannot_be_printed(#[case] what: &str, #[case] why: &str) {
    School::of_august().run(&format!("export {what} 26-01")).ends(1).says("26-01").says(why);
}

#[test]
fn a_file_that_is_there_is_written_over_only_when_asked() {
    let school = School::of_august();
    school.run("export report 26-01 -o report.md").ends(0).answers("report.md");
    school.put("report.md", "исправлено от руки".as_bytes());
    school.run("export report 26-01 -o report.md").ends(1).says("--force");
    assert_eq!(school.text("report.md"), "исправлено от руки");
    school.run("export report 26-01 -o report.md --force").ends(0);
    assert!(school.text("report.md").contains("Алиева Дана Ерланқызы"));
}

#[test]
fn into_a_folder_each_document_goes_under_its_own_name_in_the_language_asked_for() {
    let school = School::of_august();
    let answer = school.run("export report 26-01 26-02 -o out/ --in kk").ends(0);
    let paths: Vec<&str> = answer.out.lines().collect();
    assert_eq!(paths.len(), 2, "{}", answer.out);
    assert!(school.text(paths[0]).contains("Тәлімгердің"), "{}", school.text(paths[0]));
}

#[test]
fn a_case_that_is_not_there_takes_none_of_the_others_away() {
    let school = School::of_august();
    let answer = school.run("export report 26-99 26-02 Никто 26-01 -o out/").ends(1);
    assert_eq!(answer.out, "out/report-26-02.md\nout/report-26-01.md\n");
    let answer = answer.says("«26-99»").says("«Никто»");
    assert_eq!(answer.err.lines().count(), 2, "{}", answer.err);
    assert!(school.text("out/report-26-01.md").contains("Алиева Дана Ерланқызы"));
}

/// Runs a command over a school that answers to something other than a reader.
fn answering_to(out: impl Into<Stdio>, arguments: &str, school: &School) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_talimger"));
    command.env_clear().current_dir(school.path("")).stdin(Stdio::null()).stdout(out);
    command.args(["--data", "school", "--today", "2026-09-01", "--lang", "ru"]);
    command.args(arguments.split(' ')).output().unwrap()
}

#[rstest]
#[case("export report 26-01")]
#[case("cases")]
#[case("status")]
#[case("--help")]
fn whoever_has_read_enough_hears_no_complaint(#[case] arguments: &str) {
    let school = School::of_august();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = answering_to(writer, arguments, &school);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[rstest]
#[case("cases")]
#[case("export report 26-01")]
#[case("keys")]
#[case("--help")]
fn an_answer_that_finds_no_room_is_said_to_be_lost_and_nothing_else(#[case] arguments: &str) {
    let school = School::of_august();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = answering_to(full, arguments, &school);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("Ответ записан не весь") && !said.contains("os error"), "{said}");
}

#[rstest]
#[case("register")]
#[case("summary")]
#[case("payroll")]
#[case("agenda")]
#[case("order")]
fn without_a_school_there_is_nothing_to_print(#[case] what: &str) {
    let answer = School::new().run(&format!("export {what}")).ends(1).says("Школа ещё не настроена");
    assert_eq!(answer.out, "");
}

#[test]
fn a_page_is_written_under_its_own_ending() {
    let school = School::of_august();
    let answer = school.run("export report 26-01 -o out/ --format html --in kk").ends(0);
    assert_eq!(answer.out.trim(), "out/report-26-01.html");
    assert!(school.text("out/report-26-01.html").contains("<html lang=\"kk\">"));
}

#[rstest]
#[case("register", "Реестр наставничества")]
#[case("summary", "Сводка по наставничеству")]
#[case("payroll 2026-09", "сентябрь 2026 года")]
#[case("payroll", "август 2026 года")]
#[case("agenda", "Открытые сроки")]
#[case("agenda --to 2026-09-05", "По 5 сентября 2026 года")]
fn a_document_of_the_school_needs_no_case(#[case] what: &str, #[case] says: &str) {
    School::of_august().run(&format!("export {what}")).ends(0).answers(says);
}

#[rstest]
#[case("export plan", "Назовите карточку")]
#[case("export register 26-01", "всей школы")]
#[case("export pack 26-01", "-o")]
#[case("export payroll 2026-13", "ГГГГ-ММ")]
fn what_does_not_fit_the_kind_is_said_with_the_way_out(#[case] command: &str, #[case] says: &str) {
    School::of_august().run(command).ends(2).says(says);
}

#[rstest]
#[case("certificate", "Внесите заседание")]
#[case("handover", "ни одно наставничество")]
#[case("changes", "Менять нечего")]
#[case("comparison", "диагностика ещё не проведена")]
#[case("protocol", "педсоветом")]
fn what_did_not_come_to_pass_is_said_with_the_way_out(#[case] what: &str, #[case] says: &str) {
    School::of_august().run(&format!("export {what} 26-01")).ends(1).says("26-01").says(says);
}

#[test]
fn an_order_is_drafted_with_its_pairs() {
    let school = School::of_august();
    let register = school.run("export register").ends(0).out;
    let number = register.split("№ ").nth(2).unwrap().split(',').next().unwrap();
    let order = school.run(&format!("export order {}", number.replace(' ', "~"))).ends(0);
    let order = order.answers("ПРИКАЗЫВАЮ").answers("5 рабочих дней").answers("10 календарных дней");
    assert!(order.out.contains("Алиева Дана Ерланқызы"), "{}", order.out);
    school.run("export order 999").ends(1).says("999");
}

/// The digits of every line of the manifest are those of its file.
fn sums_hold(school: &School, folder: &str) -> usize {
    use sha2::Digest;
    let sums = school.text(&format!("{folder}/SHA256SUMS"));
    for line in sums.lines() {
        let (digits, file) = line.split_once("  ").unwrap();
        let bytes = std::fs::read(school.path(&format!("{folder}/{file}"))).unwrap();
        let found: String = sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digits, found, "{file}");
    }
    sums.lines().count()
}

#[test]
fn a_pack_holds_the_documents_of_a_year_their_list_and_their_checksums() {
    let school = School::of_august();
    let answer = school.run("export pack --year 2026 -o pack/").ends(0);
    assert_eq!(answer.out.trim(), "pack/");
    let files = sums_hold(&school, "pack");
    let contents = school.text("pack/contents.md");
    assert_eq!(contents.lines().filter(|line| line.contains(".md")).count() + 1, files);
    assert!(contents.contains("26-01/report-26-01.md") && contents.contains("register-2026-09-01"));
    school.run("export pack --year 2026 -o pack/").ends(1).says("--force");
    school.run("export pack 26-01 26-02 -o two/ --format html").ends(0);
    assert!(school.text("two/contents.html").contains("26-02/report-26-02.html"));
}

#[test]
fn a_schools_own_template_prints_its_documents_and_a_wrong_one_says_where() {
    let school = School::of_august();
    school.run("template list").ends(0).answers("report.md").says("templates");
    let shipped = school.run("template show report").ends(0).out;
    std::fs::create_dir_all(school.path("school/templates")).unwrap();
    school.put("school/templates/report.md", format!("Наш бланк\n\n{shipped}").as_bytes());
    school.run("template check").ends(0);
    school.run("export report 26-01").ends(0).answers("Наш бланк");
    school.put("school/templates/report.md", "# {{ title }}\n\n{{ shcool }}\n".as_bytes());
    school.run("template check").ends(1).answers("report.md:3").answers("shcool").answers("school");
    school.run("export report 26-01").ends(1).says("report.md:3");
    school.run("template show report --shipped").ends(0).answers("doc-report-heard-by");
    school.run("template show frobnicate").ends(1).says("template list");
}

#[rstest]
#[case("register", "row.mentee", "row.mentie", "row.mentors")]
#[case("report", "|long", "|lang", "lang")]
#[case("plan", "|signature", "|signatur", "signatur")]
#[case("summary", "need.title|sentence", "need.title|long", "")]
#[case("certificate", "{{ school }}", "{{ school.name }}", "school.name")]
fn a_wrong_name_within_a_loop_or_of_a_thing_is_found_before_anybody_prints(
    #[case] kind: &str,
    #[case] right: &str,
    #[case] wrong: &str,
    #[case] told: &str,
) {
    let school = School::of_august();
    let name = ["stamps", kind]
        .into_iter()
        .find(|name| school.run(&format!("template show {name} --shipped")).ends(0).out.contains(right));
    let name = name.unwrap();
    let shipped = school.run(&format!("template show {name} --shipped")).ends(0).out;
    std::fs::create_dir_all(school.path("school/templates")).unwrap();
    let file = format!("school/templates/{name}.md");
    school.put(&file, shipped.as_bytes());
    school.run("template check").ends(0);
    school.put(&file, shipped.replacen(right, wrong, 1).as_bytes());
    let line = shipped.lines().position(|line| line.contains(right)).unwrap() + 1;
    school.run("template check").ends(1).answers(&format!("{name}.md:{line}")).answers(told);
}

#[test]
fn a_wrong_name_within_a_loop_comes_with_what_is_allowed() {
    let school = School::of_august();
    let shipped = school.run("template show register").ends(0).out;
    std::fs::create_dir_all(school.path("school/templates")).unwrap();
    school.put("school/templates/register.md", shipped.replace("row.mentee", "row.mentie").as_bytes());
    let answer = school.run("template check").ends(1);
    assert_eq!(answer.out.lines().count(), 1, "told once:\n{}", answer.out);
    answer.answers("row.mentie; ").answers("row.judgement").answers("row.mentors");
}

/// What a command says in a terminal that was reached over SSH.
fn over_ssh(school: &School, arguments: &str) -> String {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--data", "school", "--today", "2026-09-01", "--lang", "ru"]);
    command.args(arguments.split(' '));
    command.cwd(school.path(""));
    command.env("HOME", school.path(""));
    command.env("SSH_CONNECTION", "10.0.0.7 50022 10.0.0.1 22");
    let (ended, written) = Seat::before(command).ends();
    assert!(ended);
    String::from_utf8(written).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn who_came_over_ssh_is_told_the_line_that_fetches_what_was_written() {
    let school = School::of_august();
    let folder = school.path("").canonicalize().unwrap();
    let line = |form: &str, path: &str| {
        let path = folder.join(path).display().to_string();
        (form.to_owned(), format!("@10.0.0.1:{path} ."))
    };
    for (arguments, (form, from)) in [
        ("export report 26-01 -o report.md", line("scp ", "report.md")),
        ("export report 26-01 26-02 -o out/", line("scp -r ", "out")),
        ("export pack 26-01 -o pack", line("scp -r ", "pack")),
        ("export register -o register.md", line("scp ", "register.md")),
    ] {
        let said = over_ssh(&school, arguments);
        assert!(said.contains(&format!("Забрать на свой компьютер: {form}")), "{arguments}: {said}");
        assert!(said.contains(&from), "{arguments}: {from} is not in {said}");
    }
    // Nobody sits before a pipe, and to stdout nothing is to be fetched.
    assert!(!over_ssh(&school, "export report 26-01").contains("scp"));
    assert!(!school.run("export report 26-01 -o again.md").ends(0).err.contains("scp"));
}
