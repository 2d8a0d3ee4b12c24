//! The built program in a pseudo-terminal: from the staff list to a plan in force.

use super::seat::{PROGRAM, Seat};
use std::process::Command;

#[test]
fn the_built_program_leads_a_case_from_the_list_to_a_plan_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let list = format!("{}/tests/staff_lists/school.csv", env!("CARGO_MANIFEST_DIR"));
    let common = ["--data", data.to_str().unwrap(), "--lang", "ru"];
    let one_shot = |day: &str, rest: &[&str]| {
        let out = Command::new(PROGRAM)
            .args(common)
            .args(["--today", day])
            .args(rest)
            .env("XDG_STATE_HOME", folder.path())
            .output()
            .unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    one_shot("2026-11-24", &["import", &list, "--yes"]);

    let mut seat = Seat::at(&data, "2026-09-07", folder.path());

    seat.sees("Алиева Д. Е.");
    seat.press("/", "показано");
    seat.press("алиева", "показано 1 из");
    seat.press("\r", "показано 1 из");
    seat.press("\r", "11.09.2026 утвердить план");
    seat.press("\r", "Набор критериев");
    seat.press("232132", "Внимание прежде всего");
    seat.press("\x13", "составить план (");
    seat.press("\r", "Новый план");
    seat.press("\x13", "Сохранено");
    seat.press("\t\t", "План: проект, редакция 1");
    seat.press("ы", "План на согласование");
    seat.press("\x13", "согласовать план (");
    seat.press("ф", "Согласование с бумаги");
    seat.press("\x13", "утвердить план (");
    seat.press("ф", "Утверждение с бумаги");
    seat.press("\x13", "второй (основной)");
    seat.leaves();

    let status = one_shot("2026-09-07", &["status", "--json"]);
    assert!(status.contains(r#""2":1"#), "{status}");
    assert!(one_shot("2026-09-07", &["cases", "--json", "алиева"]).contains(r#""stage":"2""#));
    assert!(one_shot("2026-09-07", &["export", "plan", "01"]).contains("УТВЕРЖДАЮ"));
}
