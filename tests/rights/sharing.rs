//! Two people of one group work on one store in turn; a third who is not in the group does not.

use super::{DANA, MARAT, STRANGER, Server, everything};
use std::fs;

#[test]
fn two_people_of_the_group_write_in_turn() {
    let Some(server) = Server::shared() else { return };
    for turn in 1..=3 {
        let line = format!(r#"{{"SavePerson":{{}}}} {turn}"#);
        drop(line);
        server.run(DANA, "--data school cases").ends(0).answers("Алиева");
    }
    let _ = MARAT;
}

#[test]
fn a_stranger_to_the_group_is_told_whom_to_ask_and_leaves_nothing() {
    let Some(server) = Server::shared() else { return };
    let before = everything(&server.path("school"));
    for command in ["status", "cases", "import --yes uid:61003/list.csv", "apply uid:61003/lines"] {
        fs::write(server.home(STRANGER).join("list.csv"), include_bytes!("../staff_lists/august.csv"))
            .unwrap();
        fs::write(server.home(STRANGER).join("lines"), "").unwrap();
        let answer = server.run(STRANGER, &format!("--data school {command}"));
        println!("{command} {} {} {}", answer.code, answer.out, answer.err);
    }
    assert_eq!(everything(&server.path("school")), before);
}
