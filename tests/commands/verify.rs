//! `talimger verify`: what is wrong, where, and how to mend it; and the digits on paper.

use super::School;
use crate::spoil::{self, of_case};
use talimger::store::{Paths, SledEngine, Tree};

fn engine(school: &School) -> SledEngine {
    SledEngine::new(Paths::in_directory(school.path("school")), "test")
}

#[test]
fn a_whole_school_is_said_to_be_whole() {
    let answer = School::of_august().run("verify").ends(0).says("Всё цело");
    assert_eq!(answer.out, "");
}

#[test]
fn what_is_wrong_is_named_mended_and_gone() {
    let school = School::of_august();
    let cases = school.run("cases").ends(0).out;
    spoil::spoil(&engine(&school), Tree::Parts, &of_case(spoil::HEAD));
    school.run("verify").ends(1).answers("карточка 26-01: не читается").says("1 расхождение");
    school.run("verify --mend").ends(0).answers("Исправлено. ").says("Всё цело");
    assert_eq!(school.run("cases").ends(0).out, cases);
}

#[test]
fn scripts_read_the_findings_as_json() {
    let school = School::of_august();
    spoil::spoil(&engine(&school), Tree::Parts, &of_case(spoil::HEAD));
    let answer = school.run("verify --json").ends(1);
    let said: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    let finding = &said["findings"][0];
    assert_eq!(
        (&finding["case"], &finding["what"], &finding["way"]),
        (&"26-01".into(), &"spoilt".into(), &"mend".into())
    );
    assert!(finding["where"]["record"]["part"]["head"].is_u64(), "{finding}");
}

#[test]
fn the_digits_at_the_foot_of_a_plan_are_found_in_the_history() {
    let school = School::of_august();
    let report = school.run("export report 01").ends(0).out;
    let digits = report.trim_end().rsplit(' ').next().unwrap().to_owned();
    assert_eq!(digits.len(), 12, "{report}");
    school.run(&format!("verify --anchor {digits}")).ends(0).answers("до неё история не менялась");
    school.run("verify --anchor 0123456789ab").ends(1).answers("Таких знаков в этой истории нет");
    school.run("verify --anchor 0123").ends(2);
}

#[test]
fn a_backup_that_is_not_whole_is_named() {
    let school = School::of_august();
    school.put("one.jsonl", br#"{"do":"register-person","name":"Aigerim Testova"}"#);
    school.run("apply one.jsonl").ends(0);
    school.run("verify").ends(0);
    let backup = std::fs::read_dir(school.path("school/backups")).unwrap().next().unwrap().unwrap().path();
    let bytes = std::fs::read(&backup).unwrap();
    std::fs::write(&backup, &bytes[..bytes.len() / 2]).unwrap();
    let name = backup.file_name().unwrap().to_str().unwrap();
    school.run("verify").ends(1).answers(&format!("backups/{name}: не читается"));
    std::fs::write(&backup, &bytes).unwrap();
    let other = backup.with_file_name(name.replace("-r0", "-r1"));
    std::fs::rename(&backup, other).unwrap();
    assert_ne!(school.run("verify").code, 0);
}

#[test]
fn a_store_of_a_newer_format_is_neither_read_nor_written() {
    let school = School::of_august();
    spoil::make_newer(&engine(&school), Tree::Meta, &|key| key == b"store");
    let digest = std::fs::read(school.path("school/digest")).unwrap();
    school.put("one.jsonl", br#"{"do":"register-person","name":"Aigerim Testova"}"#);
    school.run("apply one.jsonl").ends(5).says("более новой программой");
    school.run("verify --mend").ends(5).says("более новой программой");
    assert!(std::fs::read(school.path("school/digest")).unwrap() == digest);
}

#[test]
fn a_digest_of_an_older_format_is_no_error_and_is_derived_again() {
    let school = School::of_august();
    let cases = school.run("cases").ends(0).out;
    let digest = school.path("school/digest");
    let mut bytes = std::fs::read(&digest).unwrap();
    bytes[4] = 0;
    let crc = crc32fast::hash(&bytes[..60]);
    bytes[60..64].copy_from_slice(&crc.to_le_bytes());
    std::fs::write(&digest, &bytes).unwrap();
    school.run("verify").ends(0);
    assert_eq!(school.run("cases").ends(0).out, cases);
    assert!(std::fs::read(&digest).unwrap() != bytes);
}
