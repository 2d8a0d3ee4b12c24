//! Whoever keeps the store backs it up, restores it and makes it smaller from the command line.

use super::School;
use std::fs;
use std::path::PathBuf;

fn backups(school: &School) -> Vec<PathBuf> {
    let folder = school.path("school/backups");
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn people(school: &School) -> u64 {
    school.json("status --json")["waiting"].as_u64().unwrap()
}

const PERSON: &[u8] = "{\"do\":\"register-person\",\"name\":\"Тестова Айгерим\"}\n".as_bytes();

#[test]
fn a_backup_goes_into_backups_into_a_file_or_to_whoever_reads_it() {
    let school = School::of_august();
    let made = school.run("backup").ends(0);
    assert_eq!(backups(&school).len(), 1);
    assert!(made.out.contains(backups(&school)[0].file_name().unwrap().to_str().unwrap()), "{}", made.out);
    school.run("backup own.backup").ends(0).answers("own.backup");
    let read = school.run("backup -").ends(0).out;
    assert!(read.starts_with("{\"talimger-backup\":1,"), "{read}");
    assert_eq!(school.text("own.backup").lines().count(), read.lines().count());
    school.run("backup own.backup").ends(1).says("own.backup");
    school.run("backup --force own.backup").ends(0);
    school.run("backup nowhere/own.backup").ends(1).says("nowhere/own.backup");
    assert!(!school.path("own.backup.new").exists());
}

#[test]
fn where_there_is_no_school_nothing_is_backed_up_and_none_is_made() {
    let school = School::new();
    school.run("backup").ends(1);
    school.run("compact").ends(1);
    school.run("restore").ends(1).says("talimger restore ФАЙЛ");
    assert!(!school.path("school").exists());
}

#[test]
fn what_a_restore_takes_away_is_named_first_and_asked_for() {
    let school = School::of_august();
    school.run("backup own.backup").ends(0);
    let before = school.json("status --json");
    school.put("line.jsonl", PERSON);
    school.run("apply line.jsonl").ends(0);
    let shown = school.run("restore own.backup").ends(1);
    assert!(shown.out.contains("Пропадёт записей: 1"), "{}", shown.out);
    assert!(shown.err.contains("--yes"), "{}", shown.err);
    school.run("restore --dry-run own.backup").ends(0).answers("Пропадёт записей: 1");
    assert!(!school.path("school/store.old").exists());
    school.run("restore --yes own.backup").ends(0).answers("Данные восстановлены");
    assert_eq!(school.json("status --json"), before);
    school.run("restore own.backup --yes").ends(0).answers("Ничего не пропадёт");
    // The daily backup and those before the restores hold what was taken away.
    school.run("restore --dry-run").ends(0);
}

#[test]
fn a_backup_without_a_case_is_told_to_be_one_before_it_is_restored() {
    let school = School::new().on("2026-09-01");
    school.put("list.csv", include_bytes!("../staff_lists/august.csv"));
    let alone = "ФИО;Логин\nТестова Айгерим;test\n";
    school.put("alone.csv", alone.as_bytes());
    school.run("import --yes alone.csv").ends(0);
    school.run("backup").ends(0);
    let same = school.run("restore --dry-run").ends(0).answers("Самая новая копия: ").out;
    assert!(!same.contains("Карточек в этой копии нет"), "{same}");
    school.run("import --yes list.csv").ends(0);
    school.run("restore --dry-run").ends(0).answers("Карточек в этой копии нет");
    assert!(!school.run("backup").ends(0).out.is_empty());
    let newest = school.run("restore --dry-run").ends(0).out;
    assert!(!newest.contains("Карточек в этой копии нет"), "{newest}");
}

#[test]
fn a_lost_store_comes_back_from_its_newest_backup() {
    let school = School::of_august();
    let before = people(&school);
    school.run("backup").ends(0);
    fs::remove_dir_all(school.path("school/store")).unwrap();
    school.run("cases").ends(0);
    school.run("export plan 26-01").ends(5).says("talimger restore");
    school.run("restore").ends(1).answers("не читаются");
    school.run("restore --yes").ends(0);
    assert_eq!(people(&school), before);
}

#[test]
fn a_new_server_is_made_from_a_backup() {
    let old = School::of_august();
    old.run("backup own.backup").ends(0);
    let new = School::new();
    new.put("own.backup", &fs::read(old.path("own.backup")).unwrap());
    new.run("restore own.backup --yes").ends(0).answers("данных нет");
    assert_eq!(people(&new), people(&old));
}

#[test]
fn a_file_that_is_no_backup_changes_nothing() {
    let school = School::of_august();
    let before = school.json("status --json");
    school.put("list.backup", b"not a backup");
    school.run("restore --yes list.backup").ends(5).says("list.backup");
    school.run("restore --yes none.backup").ends(1).says("none.backup");
    assert_eq!(school.json("status --json"), before);
}

#[test]
fn a_store_is_made_smaller_with_a_backup_before_and_the_old_one_beside() {
    let school = School::of_august();
    let before = school.json("status --json");
    school.run("compact --dry-run").ends(0).answers("на диске");
    assert!(backups(&school).is_empty());
    school.run("compact").ends(0).answers("Готово: было");
    assert_eq!(backups(&school).len(), 1);
    assert_eq!(school.json("status --json"), before);
    let aside = fs::read_dir(school.path("school")).unwrap();
    let aside =
        aside.filter(|it| it.as_ref().unwrap().file_name().to_string_lossy().starts_with("store.old-"));
    assert_eq!(aside.count(), 1);
}

#[test]
fn a_store_of_this_version_has_nothing_to_migrate() {
    School::of_august().run("migrate").ends(0).answers("Делать нечего");
    School::new().run("migrate").ends(1);
}
