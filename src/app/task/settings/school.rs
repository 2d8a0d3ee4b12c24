//! What is the school called, in which language does it work, who agrees its plans?

use super::super::fields::pointed;
use super::super::{FormView, Task, Wrong};
use super::changed;
use super::texts::{self, Ids};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::Command;
use crate::domain::refusal;
use crate::domain::school::School;
use crate::domain::settings::{Agreement, OrganisationKind};
use crate::domain::text::local::Language;
use crate::say;
use crate::words::{Named, Words};
use std::rc::Rc;

const NAME: &str = "name";
const KIND: &str = "kind";
const LANGUAGE: &str = "language";
const AGREEMENT: &str = "agreement";
const RUBRIC: &str = "rubric";
const BASIS: Ids = Ids { ru: "basis_ru", kk: "basis_kk", en: "basis_en" };

const KINDS: [OrganisationKind; 4] = [
    OrganisationKind::StateSchool,
    OrganisationKind::PrivateSchool,
    OrganisationKind::College,
    OrganisationKind::Other,
];
const AGREEMENTS: [Agreement; 2] = [Agreement::ByDeputy, Agreement::NoneInStaffList];

/// The form of the school itself.
pub struct SchoolTask {
    school: Rc<School>,
}

impl SchoolTask {
    /// Changes what a school says of itself.
    pub fn new(school: Rc<School>) -> Self {
        Self { school }
    }

    fn rubrics(&self, words: &Words) -> Vec<Item> {
        self.school.rubrics.values().map(|it| Item::new(it.key.clone(), words.local(&it.title))).collect()
    }
}

impl Task for SchoolTask {
    fn name(&self) -> String {
        "settings_school".to_owned()
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let form = Form::new(say!(words, "settings-school"), FormView::texts(words));
        let Some(now) = &session.overview.settings else { return form };
        let languages = Language::ALL.map(|it| Item::new(it.code(), words.name(&it))).to_vec();
        let kinds = KINDS.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        let agreements = AGREEMENTS.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        form.with(Field::line(NAME, say!(words, "set-up-name")).required().holding(&now.name))
            .with(Field::choice(KIND, say!(words, "settings-kind"), kinds).required().holding(now.kind.id()))
            .with(
                Field::choice(LANGUAGE, say!(words, "set-up-language"), languages)
                    .required()
                    .hint(say!(words, "settings-language-hint"))
                    .holding(now.language.code()),
            )
            .with(
                Field::choice(AGREEMENT, say!(words, "settings-agreement"), agreements)
                    .required()
                    .holding(now.agreement.id()),
            )
            .with(
                Field::choice(RUBRIC, say!(words, "settings-rubric"), self.rubrics(words))
                    .required()
                    .holding(&now.rubric),
            )
            .with(Field::note("basis", say!(words, "settings-basis-note")))
            .with_all(texts::fields(&BASIS, &now.basis, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        changed(session, |to| {
            to.name = form.text(NAME);
            to.kind = KINDS.into_iter().find(|it| form.chosen(KIND) == Some(it.id())).unwrap_or(to.kind);
            to.language = form.chosen(LANGUAGE).and_then(Language::of_code).unwrap_or(to.language);
            let chosen = form.chosen(AGREEMENT);
            to.agreement = AGREEMENTS.into_iter().find(|it| chosen == Some(it.id())).unwrap_or(to.agreement);
            to.rubric = form.chosen(RUBRIC).map_or_else(|| to.rubric.clone(), str::to_owned);
            to.basis = texts::of(form, &BASIS);
        })
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&[(refusal::Field::Name, NAME), (refusal::Field::Basis, BASIS.ru)], field)
    }
}
