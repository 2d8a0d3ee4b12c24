//! People of one group work on one store in turn; a third who is not in the group does not.

use super::{DANA, MARAT, ROOT, STRANGER, Server, User, everything, set_mode};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

fn person(name: &str) -> String {
    format!("{{\"do\":\"register-person\",\"name\":\"{name}\"}}\n")
}

/// Lets Marat in as a secretary, who may register people.
fn let_marat_in(server: &Server) {
    let line = format!(
        "{{\"do\":\"register-person\",\"name\":\"Ким Марат\",\"login\":\"{}\",\"roles\":[\"secretary\"]}}\n",
        MARAT.login()
    );
    says(server, DANA, &line);
}

/// Sends a line of JSON, and expects it to be carried out.
#[track_caller]
fn says(server: &Server, user: User, line: &str) {
    server.put(user, "line", line.as_bytes());
    server.run(user, &format!("--data school apply {}/line", user.login())).ends(0).answers("\"ok\":true");
}

#[test]
fn people_of_the_group_write_in_turn_whatever_their_umask() {
    let Some(server) = Server::shared() else { return };
    let_marat_in(&server);
    let turns = [("077", "Айша"), ("000", "Жанна"), ("022", "Раиса"), ("077", "Софья")];
    turns.into_iter().fold(server, |server, (umask, name)| {
        let server = server.under_umask(umask);
        for (user, surname) in [(DANA, "Первая"), (MARAT, "Вторая")] {
            says(&server, user, &person(&format!("{surname} {name}")));
            server.run(user, "--data school status").ends(0).answers("Алиева").err_is_empty();
            server.run(user, "--data school cases").ends(0).answers("Алиева");
        }
        server
    });
}

#[test]
fn what_a_killed_colleague_was_writing_locks_nobody_out() {
    let Some(server) = Server::shared() else { return };
    let_marat_in(&server);
    for round in ["Айша", "Жанна", "Раиса", "Софья", "Тамара"] {
        let mut dana = server.command(DANA, "--data school apply -");
        let mut dana =
            dana.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = dana.stdin.take().unwrap();
        let mut answers = BufReader::new(dana.stdout.take().unwrap());
        lines.write_all(person(&format!("Первая {round}")).as_bytes()).unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.contains("\"ok\":true"), "{answer}");
        // The second is under way when she dies; nobody waits for its answer.
        lines.write_all(person(&format!("Вторая {round}")).as_bytes()).unwrap();
        dana.kill().unwrap();
        dana.wait().unwrap();
        says(&server, MARAT, &person(&format!("Третья {round}")));
    }
    server.run(DANA, "--data school cases").ends(0).answers("Алиева");
}

#[test]
fn a_half_written_snapshot_of_a_colleague_is_cleared_away() {
    let Some(server) = Server::shared() else { return };
    let_marat_in(&server);
    let leftover = server.path("school/store/snap.00000000FFFFFFFF.generating");
    std::fs::write(&leftover, "half").unwrap();
    std::os::unix::fs::chown(&leftover, Some(DANA.id), None).unwrap();
    says(&server, MARAT, &person("Тестова Айша"));
    assert!(!leftover.exists());
}

#[test]
fn a_stranger_to_the_group_is_told_whom_to_ask_and_leaves_nothing() {
    let Some(server) = Server::shared() else { return };
    let before = everything(&server.path("school"));
    server.put(STRANGER, "list.csv", include_bytes!("../staff_lists/august.csv"));
    server.put(STRANGER, "line", person("Тестова Айша").as_bytes());
    for command in ["status", "cases", "import --yes uid:61003/list.csv", "apply uid:61003/line"] {
        let answer = server.run(STRANGER, &format!("--data school {command}")).ends(4);
        assert_eq!(answer.out, "", "{command}");
        answer.says("добавить вас в группу");
    }
    let short = server.run(STRANGER, "--data school status --short").ends(4);
    assert_eq!((short.out, short.err), (String::new(), String::new()));
    assert_eq!(everything(&server.path("school")), before);
}

#[test]
fn a_folder_that_strangers_can_enter_is_refused_with_the_command_that_closes_it() {
    let Some(server) = Server::shared() else { return };
    let path = server.path("school");
    let said = format!("chmod o-rwx {}", path.display());
    let opened = std::process::Command::new("chmod").arg("o+rx").arg(&path).status().unwrap();
    assert!(opened.success());
    server.run(DANA, &format!("--data {} status", path.display())).ends(1).says(&said);
    let closed = std::process::Command::new("sh").args(["-c", &said]).status().unwrap();
    assert!(closed.success());
    server.run(DANA, "--data school status").ends(0);
}

#[test]
fn the_owner_of_the_folder_is_never_locked_out() {
    let Some(server) = Server::shared() else { return };
    server.run(MARAT, "--data school cases").ends(4);
    server.run(MARAT, "--data school who").ends(4).says("координатор");
    std::os::unix::fs::chown(server.path("school"), Some(MARAT.id), None).unwrap();
    server.run(MARAT, "--data school cases").ends(0).answers("Алиева");
    server.run(MARAT, "--data school who").ends(0).answers("владелец uid:61002");
    says(&server, MARAT, &person("Тестова Айша"));
    says(&server, DANA, &person("Тестова Жанна"));
}

#[test]
fn a_folder_without_the_right_to_write_is_read_and_not_written() {
    let Some(server) = Server::shared() else { return };
    let_marat_in(&server);
    server.put(MARAT, "line", person("Тестова Айша").as_bytes());
    set_mode(&server.path("school"), 0o2750);
    server.run(MARAT, "--data school status").ends(0).answers("Алиева");
    server.run(MARAT, "--data school apply uid:61002/line").ends(4).says("Нет доступа");
    set_mode(&server.path("school"), 0o2770);
    server.run(MARAT, "--data school apply uid:61002/line").ends(0);
}

#[test]
fn root_does_not_work_in_the_private_store_of_another_and_leaves_nothing_there() {
    let Some(server) = Server::start() else { return };
    server.run(DANA, "--data uid:61001/school import --yes uid:61001/list.csv").ends(0);
    let before = everything(&server.home(DANA).join("school"));
    for command in ["status", "cases", "import --yes uid:61001/list.csv"] {
        server.run(ROOT, &format!("--data uid:61001/school {command}")).ends(4).says(&DANA.login());
    }
    assert_eq!(everything(&server.home(DANA).join("school")), before);
}

#[test]
fn a_path_to_the_data_that_is_closed_is_told() {
    let Some(server) = Server::start() else { return };
    server.run(DANA, "--data uid:61001/school import --yes uid:61001/list.csv").ends(0);
    server.run(MARAT, "--data uid:61001/school status").ends(4).says("Нет доступа");
}

#[test]
fn a_store_that_one_has_rebuilt_is_still_everybodys() {
    let Some(server) = Server::shared() else { return };
    let_marat_in(&server);
    let server = server.under_umask("077");
    server.run(DANA, "--data school compact").ends(0);
    says(&server, MARAT, &person("Тестова Айша"));
    server.run(DANA, "--data school backup uid:61001/copy").ends(0);
    server.run(DANA, "--data school restore --yes uid:61001/copy").ends(0);
    says(&server, MARAT, &person("Тестова Жанна"));
    for path in everything(&server.path("school")) {
        let expected = if path.is_dir() { 0o2770 } else { 0o660 };
        assert_eq!(super::mode(&path), expected, "{}", path.display());
    }
}
