//! A folder is made for a group by one command, which says what the others type.

use super::{DANA, MARAT, MENTORS, ROOT, STRANGER, Server, everything, mode, set_mode};
use std::fs;
use std::os::unix::fs::{MetadataExt, chown};

const LETS_MARAT_IN: &str =
    "{\"do\":\"register-person\",\"name\":\"Ким Марат\",\"login\":\"uid:61002\",\"roles\":[\"secretary\"]}\n";

#[test]
fn the_administrator_makes_a_folder_for_a_group_and_reads_what_its_people_type() {
    let Some(server) = Server::start() else { return };
    let path = server.path("school");
    server
        .run(ROOT, "init school --group 60500")
        .ends(0)
        .answers(&format!("export TALIMGER_DATA={}", path.display()))
        .answers("/etc/talimger.toml")
        .answers("общая для группы 60500");
    assert_eq!(mode(&path), 0o2770);
    assert_eq!(fs::metadata(&path).unwrap().gid(), MENTORS);
    assert_eq!(mode(&path.join("sessions")), 0o2770);
    server.run(ROOT, "init school --group 60500").ends(0).answers("уже в порядке");
    server.run(MARAT, "--data school status").ends(0);
}

#[test]
fn one_of_the_group_makes_it_as_well_where_they_may_write() {
    let Some(server) = Server::start() else { return };
    server.run(DANA, "init uid:61001/school --group 60500").ends(0).answers("Папка готова");
    assert_eq!(mode(&server.home(DANA).join("school")), 0o2770);
}

#[test]
fn who_is_not_in_the_group_makes_no_folder_for_it() {
    let Some(server) = Server::start() else { return };
    server.run(STRANGER, "init uid:61003/school --group 60500").ends(4).says("не состоите в группе");
    assert!(!server.home(STRANGER).join("school").exists());
}

#[test]
fn a_group_that_the_server_does_not_know_is_named() {
    let Some(server) = Server::start() else { return };
    server.run(ROOT, "init school --group no-such-group").ends(1).says("no-such-group");
    assert!(!server.path("school").exists());
}

#[test]
fn without_a_group_the_folder_is_for_its_owner_alone() {
    let Some(server) = Server::start() else { return };
    let server = server.under_umask("000");
    server.run(DANA, "init uid:61001/school").ends(0).answers("только для её владельца");
    let everything = everything(&server.home(DANA).join("school"));
    assert!(everything.iter().all(|path| mode(path) == 0o700), "{everything:?}");
}

#[test]
fn a_private_store_becomes_a_shared_one_whole() {
    let Some(server) = Server::start() else { return };
    let data = server.home(DANA).join("school");
    set_mode(&server.home(DANA), 0o711);
    server.run(DANA, "--data uid:61001/school import --yes uid:61001/list.csv").ends(0);
    server.run(MARAT, "--data uid:61001/school status").ends(4).says("uid:61001");
    server.run(DANA, "init uid:61001/school --group 60500").ends(0).answers("Права исправлены");
    for path in everything(&data) {
        let expected = if path.is_dir() { 0o2770 } else { 0o660 };
        assert_eq!(mode(&path), expected, "{}", path.display());
        assert_eq!(fs::metadata(&path).unwrap().gid(), MENTORS, "{}", path.display());
    }
    server.run(MARAT, "--data uid:61001/school cases").ends(4).says("не записан в школе");
    server.run(DANA, "--data uid:61001/school cases").ends(0).answers("Алиева");
}

#[test]
fn anothers_store_is_left_as_it_is() {
    let Some(server) = Server::shared() else { return };
    set_mode(&server.path("school"), 0o770);
    chown(server.path("school"), Some(DANA.id), None).unwrap();
    server.run(MARAT, "init school --group 60500").ends(4).says(&DANA.login());
    assert_eq!(mode(&server.path("school")), 0o770);
    server.run(DANA, "--data school status").ends(1).says("chmod g+s");
    server.run(DANA, "init school --group 60500").ends(0).answers("Права исправлены");
    server.run(DANA, "--data school status").ends(0);
}

#[test]
fn a_folder_with_other_things_in_it_is_left_as_it_is() {
    let Some(server) = Server::start() else { return };
    set_mode(&server.home(DANA), 0o755);
    server.run(DANA, "init uid:61001 --group 60500").ends(1).says("list.csv");
    assert_eq!(mode(&server.home(DANA)), 0o755);
}

#[test]
fn a_file_that_only_its_maker_can_read_is_mended_for_the_group() {
    let Some(server) = Server::shared() else { return };
    server.put(DANA, "line", LETS_MARAT_IN.as_bytes());
    server.run(DANA, "--data school apply uid:61001/line").ends(0);
    for (name, mode) in [("store/db", 0o600), ("store/blobs", 0o700)] {
        set_mode(&server.path("school").join(name), mode);
    }
    server.put(MARAT, "line", b"{\"do\":\"register-person\",\"name\":\"\xd0\x90\"}\n");
    server.run(MARAT, "--data school apply uid:61002/line").ends(4).says("store/db");
    server.run(ROOT, "init school --group 60500").ends(0).answers("Права исправлены (2)");
    server.run(MARAT, "--data school apply uid:61002/line").ends(0);
}
