//! A person who listens: lines in, lines out, over a store in memory.

use crate::scene::Scene;
use talimger::app::Msg;
use talimger::ui::plain::{Next, Talk};

/// Signs that a screen reader would read aloud for nothing.
const DECORATION: &str = "│─┌┐└┘░▒▓█·→↑↓";

pub struct Listener {
    pub scene: Scene,
    talk: Talk,
    /// What was heard since the last line was typed.
    heard: String,
}

impl Listener {
    /// Listens from the beginning on.
    pub fn to(scene: Scene) -> Self {
        let mut listener = Self { scene, talk: Talk::default(), heard: String::new() };
        listener.listen();
        listener
    }

    fn listen(&mut self) {
        for _ in 0..1_000 {
            match self.talk.next(&self.scene.model) {
                Next::Say(lines) => self.heard.extend(lines.iter().map(|line| format!("{line}\n"))),
                Next::Tell(told) => self.scene.tell(Msg::Told(told)),
                Next::Ask(prompt) => {
                    self.heard.push_str(&prompt);
                    return self.check();
                }
            }
        }
        panic!("it never asks:\n{}", self.heard);
    }

    /// Whatever is said is plain text without a sign that only the eye needs.
    fn check(&self) {
        let strange = self.heard.chars().find(|c| DECORATION.contains(*c) || (c.is_control() && *c != '\n'));
        assert_eq!(strange, None, "in\n{}", self.heard);
    }

    /// Types lines, each answered before the next.
    pub fn types(mut self, lines: &str) -> Self {
        self.heard.clear();
        for line in lines.split('\n') {
            for told in self.talk.hear(line, &self.scene.model) {
                self.scene.tell(Msg::Told(told));
            }
            self.listen();
        }
        self
    }

    /// Lets another session do something, of which the program hears before the next line is asked for.
    pub fn meanwhile(mut self, happens: impl FnOnce(&Scene)) -> Self {
        happens(&self.scene);
        self.scene.tell(Msg::SavedElsewhere);
        self.talk.mention("changed elsewhere".to_owned());
        self.heard.clear();
        self.listen();
        self
    }

    pub fn heard(&self) -> &str {
        &self.heard
    }

    #[track_caller]
    pub fn hears(self, text: &str) -> Self {
        assert!(self.heard.contains(text), "«{text}» is not in\n{}", self.heard);
        self
    }

    #[track_caller]
    pub fn hears_no(self, text: &str) -> Self {
        assert!(!self.heard.contains(text), "«{text}» is in\n{}", self.heard);
        self
    }

    /// Hears one before the other: the important first.
    #[track_caller]
    pub fn hears_first(self, first: &str, then: &str) -> Self {
        let (one, other) = (self.heard.find(first), self.heard.find(then));
        assert!(one.is_some() && one < other, "«{first}» is not before «{then}» in\n{}", self.heard);
        self
    }
}
