//! Several people, each under a user id of their own, share one store on the disk.
//!
//! The built program runs as other users here, which only root can do: elsewhere these tests say that
//! they were skipped.

mod init;
mod modes;
mod sharing;

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The group whose people share the store; the system need not know it by name.
const MENTORS: u32 = 60_500;

/// A user of the server. Each has a first group of the own, as is usual.
#[derive(Clone, Copy)]
struct User {
    id: u32,
    is_mentor: bool,
}

const ROOT: User = User { id: 0, is_mentor: false };
const DANA: User = User { id: 61_001, is_mentor: true };
const MARAT: User = User { id: 61_002, is_mentor: true };
const STRANGER: User = User { id: 61_003, is_mentor: false };

impl User {
    /// The login under which the program knows a user whom the system has no name for.
    fn login(self) -> String {
        format!("uid:{}", self.id)
    }
}

/// A server with the built program, which all its users can start.
struct Server {
    folder: tempfile::TempDir,
    umask: &'static str,
    day: &'static str,
}

/// What a command answered, what it said, and how it ended.
struct Answer {
    code: i32,
    out: String,
    err: String,
}

impl Server {
    /// A server; none where this is not root, or `setpriv` is not there: the test is skipped then.
    fn start() -> Option<Self> {
        let is_root = fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0);
        let can = Command::new("setpriv").arg("--version").stdout(Stdio::null()).status().is_ok();
        if !(is_root && can) {
            eprintln!("skipped: only root, with setpriv, can act as several users");
            return None;
        }
        let server = Self { folder: tempfile::tempdir().unwrap(), umask: "022", day: "2026-09-01" };
        set_mode(server.folder.path(), 0o755);
        let program = server.path("talimger");
        let built = env!("CARGO_BIN_EXE_talimger");
        fs::hard_link(built, &program).or_else(|_| fs::copy(built, &program).map(drop)).unwrap();
        for user in [DANA, MARAT, STRANGER] {
            fs::create_dir(server.home(user)).unwrap();
            set_mode(&server.home(user), 0o700);
            chown(server.home(user), Some(user.id), Some(user.id)).unwrap();
        }
        server.put(DANA, "list.csv", include_bytes!("../staff_lists/august.csv"));
        Some(server)
    }

    /// The server with a folder of the mentors, and the list of August taken in by Dana.
    fn shared() -> Option<Self> {
        let server = Self::start()?;
        server.run(ROOT, "init school --group 60500").ends(0);
        server.run(DANA, "--data school import --yes uid:61001/list.csv").ends(0);
        Some(server)
    }

    fn under_umask(self, umask: &'static str) -> Self {
        Self { umask, ..self }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn home(&self, user: User) -> PathBuf {
        self.path(&user.login())
    }

    fn put(&self, user: User, name: &str, bytes: &[u8]) {
        let path = self.home(user).join(name);
        fs::write(&path, bytes).unwrap();
        chown(path, Some(user.id), Some(user.id)).unwrap();
    }

    /// The program as a user starts it; words are parted by spaces.
    fn command(&self, user: User, arguments: &str) -> Command {
        let mut command = Command::new("setpriv");
        command.args([format!("--reuid={}", user.id), format!("--regid={}", user.id)]);
        match user.is_mentor {
            true => command.arg(format!("--groups={MENTORS}")),
            false => command.arg("--clear-groups"),
        };
        command.args(["sh", "-c", &format!("umask {}; exec \"$@\"", self.umask), "sh"]);
        command.arg(self.path("talimger")).args(["--today", self.day, "--lang", "ru"]);
        command.args(arguments.split_whitespace());
        command.current_dir(self.folder.path()).env_clear();
        command.env("PATH", "/usr/bin:/bin").env("HOME", self.home(user)).stdin(Stdio::null());
        command
    }

    fn run(&self, user: User, arguments: &str) -> Answer {
        self.run_with(user, arguments, &[])
    }

    fn run_with(&self, user: User, arguments: &str, environment: &[(&str, &str)]) -> Answer {
        let output = self.command(user, arguments).envs(environment.iter().copied()).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Answer {
            code: output.status.code().expect("a command ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

impl Answer {
    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn answers(self, text: &str) -> Self {
        assert!(self.out.contains(text), "«{text}» is not in\n{}", self.out);
        self
    }

    #[track_caller]
    fn err_is_empty(self) -> Self {
        assert_eq!(self.err, "");
        self
    }

    /// Checks what was said on stderr; it never shows the insides of the program.
    #[track_caller]
    fn says(self, text: &str) -> Self {
        assert!(self.err.contains(text), "«{text}» is not in\n{}", self.err);
        assert!(!self.err.contains("panicked") && !self.err.contains("os error"), "{}", self.err);
        self
    }
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Everything below a folder, and the folder itself.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let below = if path.is_dir() { everything(&path) } else { vec![path] };
        found.extend(below);
    }
    found
}
