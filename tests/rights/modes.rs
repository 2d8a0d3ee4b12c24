//! Whatever the umask of whoever works there, each file has the rights that it needs and no more.

use super::{DANA, MARAT, ROOT, Server, everything, mode};
use rstest::rstest;
use talimger::cli::OwnFiles;

#[rstest]
#[case::open("000", 0o666)]
#[case::usual("022", 0o644)]
#[case::closed("077", 0o600)]
fn after_a_working_day_every_file_has_its_rights(#[case] umask: &'static str, #[case] own: u32) {
    let Some(server) = Server::start() else { return };
    let server = server.under_umask(umask);
    server.put(DANA, "bad.csv", "ФИО;Дата приёма\nАлиева Дана;вчера\n".as_bytes());
    let line = "{\"do\":\"register-person\",\"name\":\"Тестова Айша\"}\n";
    server.put(DANA, "line", line.repeat(2).as_bytes());
    server.run(ROOT, "init school --group 60500").ends(0);
    server.run(DANA, "--data school import --yes uid:61001/list.csv").ends(0);
    server.run(DANA, "--data school import --yes uid:61001/bad.csv").ends(1);
    server.run(DANA, "--data school apply uid:61001/line");
    server.run(MARAT, "--data school status").ends(4);
    let found = everything(&server.path("school"));
    for path in &found {
        let expected = if path.is_dir() { 0o2770 } else { 0o660 };
        assert_eq!(mode(path), expected, "{}", path.display());
    }
    for name in ["lock", "digest", "store/db", "store/conf", "store/blobs", "sessions", "backups"] {
        assert!(found.contains(&server.path("school").join(name)), "{name} is not in {found:?}");
    }
    assert_eq!(mode(&server.home(DANA).join("bad-errors.csv")), own);
}

#[rstest]
#[case::open(0o000, 0o666, 0o777)]
#[case::usual(0o022, 0o644, 0o755)]
#[case::closed(0o077, 0o600, 0o700)]
fn papers_have_the_rights_of_the_users_own_umask(#[case] umask: u32, #[case] file: u32, #[case] folder: u32) {
    let (own, at) = (OwnFiles::under(umask), tempfile::tempdir().unwrap());
    let papers = at.path().join("papers/2026");
    own.make_folder(&papers).unwrap();
    own.make(&papers.join("plan.md")).unwrap();
    assert_eq!((mode(&papers), mode(papers.parent().unwrap())), (folder, folder));
    assert_eq!(mode(&papers.join("plan.md")), file);
    assert!(own.make(&papers.join("plan.md")).is_err(), "nothing is written over unasked");
    own.make_over(&papers.join("plan.md")).unwrap();
}
