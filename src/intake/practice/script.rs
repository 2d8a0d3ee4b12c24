//! In which order does everything happen in the practice school?

use super::Deed;
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::command::Command;
use crate::domain::facts::Facts;
use crate::domain::trial::Trial;
use chrono::NaiveDate;

/// What somebody does on a day; numbers and codes are known only when it comes to it.
type Act = Box<dyn Fn(&Stand) -> Option<Command>>;

/// The school as it stands when somebody does something.
pub(super) struct Stand(Trial);

/// What is to happen, in any order.
#[derive(Default)]
pub(super) struct Script {
    scenes: Vec<Scene>,
}

struct Scene {
    on: NaiveDate,
    login: &'static str,
    act: Act,
}

impl Stand {
    /// The case of a new teacher.
    pub(super) fn case(&self, mentee: &str) -> Option<&Case> {
        self.0.case(self.code(mentee)?)
    }

    /// The code of a new teacher's case.
    pub(super) fn code(&self, mentee: &str) -> Option<CaseCode> {
        let mentee = self.facts().school.person_with_login(mentee)?.id;
        self.facts().summaries.iter().find(|case| case.mentee == mentee).map(|case| case.code)
    }

    /// What is known of the school.
    pub(super) fn facts(&self) -> &Facts {
        self.0.facts()
    }
}

impl Script {
    /// Adds what somebody does on a day.
    pub(super) fn on(
        &mut self,
        on: NaiveDate,
        login: &'static str,
        act: impl Fn(&Stand) -> Option<Command> + 'static,
    ) {
        self.scenes.push(Scene { on, login, act: Box::new(act) });
    }

    /// Returns the first day on which anything happens.
    pub(super) fn first_day(&self) -> Option<NaiveDate> {
        self.scenes.iter().map(|scene| scene.on).min()
    }

    /// Adds a script whose scenes come after this one's, wherever they share a day.
    pub(super) fn then(mut self, later: Self) -> Self {
        self.scenes.extend(later.scenes);
        self
    }

    /// Returns everything up to today in the order of its days, decided one after another.
    ///
    /// What would be refused is left out; a debug build stops at it, so that the tests notice.
    pub(super) fn played(self, today: NaiveDate) -> Vec<Deed> {
        let mut scenes = self.scenes;
        scenes.retain(|scene| scene.on <= today);
        scenes.sort_by_key(|scene| scene.on);
        let mut stand = Stand(Trial::on(&Facts::default()));
        let mut deeds = Vec::new();
        for scene in scenes {
            let Some(command) = (scene.act)(&stand) else { continue };
            let who = stand.0.actor(scene.login);
            match stand.0.carry_out(command.clone(), &who, scene.on) {
                Ok(_) => deeds.push(Deed { on: scene.on, login: scene.login.to_owned(), command }),
                Err(refusal) => {
                    debug_assert!(false, "{} {}: {refusal:?} for {command:?}", scene.on, scene.login);
                }
            }
        }
        deeds
    }
}
