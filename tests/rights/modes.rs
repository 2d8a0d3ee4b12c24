//! Whatever the umask of whoever works there, each file has the rights that it needs and no more.

use super::{DANA, ROOT, Server, everything, mode};
use rstest::rstest;

#[rstest]
#[case::open("000", 0o666, 0o777)]
#[case::usual("022", 0o644, 0o755)]
#[case::closed("077", 0o600, 0o700)]
fn after_a_working_day_every_file_has_its_rights(
    #[case] umask: &'static str,
    #[case] file: u32,
    #[case] folder: u32,
) {
    let Some(server) = Server::start() else { return };
    let server = server.under_umask(umask);
    server.put(DANA, "bad.csv", "ФИО;Дата приёма\nАлиева Дана;вчера\n".as_bytes());
    server.run(ROOT, "init school --group 60500").ends(0);
    server.run(DANA, "--data school import --yes uid:61001/list.csv").ends(0);
    server.run(DANA, "--data school import --yes uid:61001/bad.csv").ends(1);
    server.run(DANA, "--data school export plan 01 -o uid:61001/papers/").ends(1);
    server.run(DANA, "--data school cases").ends(0);
    server.run(DANA, "due 2026-09-01 +5wd").ends(0);
    let (home, school) = (server.home(DANA), server.path("school"));
    let mut kinds = 0;
    for path in everything(&school) {
        let expected = if path.is_dir() { 0o2770 } else { 0o660 };
        assert_eq!(mode(&path), expected, "{}", path.display());
        kinds += 1;
    }
    assert!(kinds >= 7, "{:?}", everything(&school));
    assert_eq!(mode(&home.join("bad-errors.csv")), file);
    let _ = folder;
}
