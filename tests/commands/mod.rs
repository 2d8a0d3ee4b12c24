//! One-shot commands: what they answer, what they say, and the number that they end with.

mod apply;
mod busy;
mod config;
mod day;
mod doctor;
mod drafts;
mod due;
mod editor;
mod every;
mod export;
mod filter;
mod forgetting;
mod hanging_up;
mod hostile_disk;
mod import;
mod keeping;
mod keys;
mod keystrokes;
mod line;
mod lint;
mod listing;
mod log;
mod plain;
mod reminders;
mod seat;
mod several;
mod status;
mod stopping;
mod suspending;
mod terminal;
mod usage;
mod verify;
mod who;
mod year;

use std::path::PathBuf;

/// A folder of its own with the built program, on a fixed day, in a fixed language.
pub struct School {
    folder: tempfile::TempDir,
    day: &'static str,
    language: &'static str,
}

/// What a command answered, what it said, and how it ended.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl School {
    /// No school yet, in Russian, on the day of the sample lists.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), day: "2026-11-23", language: "ru" }
    }

    /// The school of the list of August, taken in on the first of September.
    pub fn of_august() -> Self {
        let school = Self::new().on("2026-09-01");
        school.put("list.csv", include_bytes!("../staff_lists/august.csv"));
        assert_eq!(school.run("import --yes list.csv").code, 0);
        school
    }

    pub fn on(self, day: &'static str) -> Self {
        Self { day, ..self }
    }

    pub fn speaking(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn put(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs a command over the folder `school`; words are parted by spaces, a tilde is a space.
    pub fn run(&self, arguments: &str) -> Answer {
        self.run_over("school", arguments)
    }

    pub fn run_over(&self, data: &str, arguments: &str) -> Answer {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_talimger"));
        command.current_dir(self.folder.path()).env_clear().env("HOME", self.folder.path());
        command.args(["--data", data, "--today", self.day, "--lang", self.language]);
        command.args(arguments.split_whitespace().map(|word| word.replace('~', " ")));
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Answer {
            code: output.status.code().expect("a command ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// The answer of a command that ends well, as JSON.
    pub fn json(&self, arguments: &str) -> serde_json::Value {
        self.json_over("school", arguments)
    }

    pub fn json_over(&self, data: &str, arguments: &str) -> serde_json::Value {
        let answer = self.run_over(data, arguments).ends(0);
        serde_json::from_str(&answer.out).unwrap()
    }
}

impl Answer {
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }

    #[track_caller]
    pub fn answers(self, text: &str) -> Self {
        assert!(self.out.contains(text), "«{text}» is not in\n{}", self.out);
        self
    }

    /// Checks what was said on stderr; it never shows the insides of the program.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.err.contains(text), "«{text}» is not in\n{}", self.err);
        assert!(!self.err.contains("panicked") && !self.err.contains("os error"), "{}", self.err);
        self
    }
}
