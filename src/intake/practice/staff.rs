//! Who are the people of the practice school?

use super::text::{Text, text};
use crate::domain::command::PersonForm;
use crate::domain::people::name::FullName;
use crate::domain::people::person::{Category, Ground, Particulars};
use crate::domain::rights::Role;
use crate::domain::text::local::Language;
use chrono::NaiveDate;

pub(super) const HEAD: &str = "direktor";
pub(super) const DEPUTY: &str = "zavuch";
pub(super) const COORDINATOR: &str = "metodist";
pub(super) const SECRETARY: &str = "sekretar";

/// A person of the practice school; nobody real is meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Colleague {
    /// The login.
    pub(super) login: &'static str,
    name: &'static str,
    subject: Text,
    classes: &'static str,
    category: Category,
    experience: u16,
    load: u16,
}

const NO_SUBJECT: Text = text("", "", "");
const MATHS: Text = text("математика", "математика", "mathematics");
const KAZAKH: Text =
    text("казахский язык и литература", "қазақ тілі мен әдебиеті", "Kazakh language and literature");
const RUSSIAN: Text =
    text("русский язык и литература", "орыс тілі мен әдебиеті", "Russian language and literature");
const ENGLISH: Text = text("английский язык", "ағылшын тілі", "English");
const BIOLOGY: Text = text("биология", "биология", "biology");
const CHEMISTRY: Text = text("химия", "химия", "chemistry");
const PHYSICS: Text = text("физика", "физика", "physics");
const HISTORY: Text = text("история Казахстана", "Қазақстан тарихы", "history of Kazakhstan");
const GEOGRAPHY: Text = text("география", "география", "geography");
const COMPUTING: Text = text("информатика", "информатика", "computing");
const PRIMARY: Text = text("начальные классы", "бастауыш сыныптар", "primary classes");
const SPORT: Text = text("физическая культура", "дене шынықтыру", "physical education");

/// The administration, with its roles; each is a teacher too.
pub(super) const ADMINISTRATION: [(Colleague, &[Role], Text); 4] = [
    (
        colleague(COORDINATOR, "Жұмабаева Анна Валерьевна", ENGLISH, "3–6", Category::Researcher, 18, 12),
        &[Role::Coordinator],
        text("методист", "әдіскер", "methodologist"),
    ),
    (
        colleague(HEAD, "Сейтқалиева Елена Викторовна", HISTORY, "9В", Category::Master, 24, 6),
        &[Role::Head],
        text("директор", "директор", "head"),
    ),
    (
        colleague(DEPUTY, "Иванова Ольга Петровна", PHYSICS, "10А", Category::Researcher, 17, 9),
        &[Role::Deputy],
        text(
            "заместитель директора по учебной работе",
            "директордың оқу ісі жөніндегі орынбасары",
            "deputy head for academic work",
        ),
    ),
    (
        colleague(SECRETARY, "Петрова Нина Ивановна", NO_SUBJECT, "", Category::Teacher, 3, 0),
        &[Role::Secretary],
        text("секретарь", "хатшы", "secretary"),
    ),
];

/// The teachers; most of them mentor somebody.
pub(super) const TEACHERS: [Colleague; 15] = [
    colleague("t01", "Ли Наталья Андреевна", MATHS, "5А, 5Б, 7В", Category::Expert, 12, 18),
    colleague("t02", "Ғабдуллин Бауыржан Сейітұлы", KAZAKH, "5–9", Category::Expert, 10, 18),
    colleague("t03", "Цой Света-Мария Ивановна", BIOLOGY, "8, 10", Category::Master, 20, 20),
    colleague("t04", "Байжанова Айгүл Қайратқызы", HISTORY, "7, 9", Category::Master, 27, 20),
    colleague("t05", "Мұқанова Бақыт Ерланқызы", RUSSIAN, "6А, 6Б, 8В", Category::Master, 25, 18),
    colleague("t06", "Волков Андрей Олегович", PHYSICS, "7А, 8Б, 9А", Category::Expert, 11, 18),
    colleague("t07", "Ержанова Жанар Тимурқызы", GEOGRAPHY, "7–9", Category::Master, 23, 20),
    colleague("t08", "Төлегенова Гүлнар Әділқызы", CHEMISTRY, "8–11", Category::Master, 26, 24),
    colleague("t09", "Шевченко Динара Саматқызы", COMPUTING, "5–8", Category::Expert, 9, 20),
    colleague("t10", "Нұрланова Динара Саматқызы", PRIMARY, "2Б", Category::Researcher, 18, 20),
    colleague("t11", "Григорьева Ольга Петровна", ENGLISH, "3–6", Category::Researcher, 18, 20),
    colleague("t12", "Ким Ерлан Тимурұлы", SPORT, "5–11", Category::Expert, 11, 24),
    colleague("t13", "Есенова Ольга Петровна", GEOGRAPHY, "7–9", Category::Moderator, 7, 18),
    colleague("t14", "Байжанова Елена Викторовна", RUSSIAN, "6А, 6Б, 8В", Category::Moderator, 5, 24),
    colleague("t15", "Өмірзақова Жанар Тимурқызы", PHYSICS, "7А, 8Б, 9А", Category::Teacher, 3, 24),
];

/// The new teachers.
pub(super) const NEW_TEACHERS: [Colleague; 20] = [
    newcomer("m01", "Ахметова Дана Серікқызы", MATHS, "5В, 6Г"),
    newcomer("m02", "Жұмабай Азамат Қайратұлы", KAZAKH, "5–6"),
    newcomer("m03", "Попова Мария Андреевна", BIOLOGY, "7–8"),
    newcomer("m04", "Қасымова Гүлнар Әділқызы", HISTORY, "6, 8"),
    newcomer("m05", "Орлова Алина Игоревна", RUSSIAN, "5А, 5Г"),
    newcomer("m06", "Ким Артур Вадимович", PHYSICS, "7Б, 8А"),
    newcomer("m07", "Сәрсенова Әсел Нұрланқызы", GEOGRAPHY, "7–8"),
    newcomer("m08", "Юсупов Тимур Рашидович", CHEMISTRY, "8–9"),
    newcomer("m09", "Төреқұлов Нұрсұлтан Қанатұлы", COMPUTING, "5–7"),
    newcomer("m10", "Цой Ақмарал Өтегенқызы", PRIMARY, "1Г"),
    newcomer("m11", "Григорьева Наталья Андреевна", ENGLISH, "3–5"),
    newcomer("m12", "Оспанов Ерболат Талғатұлы", SPORT, "5–8"),
    newcomer("m13", "Қасымова Елена Викторовна", MATHS, "5Д, 6Д"),
    newcomer("m14", "Әбдіғали Мәдина Бауыржанқызы", KAZAKH, "7–8"),
    newcomer("m15", "Романова Вера Павловна", CHEMISTRY, "9–10"),
    newcomer("m16", "Ли Роман Сергеевич", PRIMARY, "3В"),
    newcomer("m17", "Үсенов Бекзат Маратұлы", HISTORY, "5, 7"),
    newcomer("m18", "Захарова Ирина Львовна", ENGLISH, "4–6"),
    newcomer("m19", "Есенова Аружан Ерланқызы", PHYSICS, "7В"),
    newcomer("m20", "Соколов Павел Дмитриевич", COMPUTING, "6–8"),
];

const fn colleague(
    login: &'static str,
    name: &'static str,
    subject: Text,
    classes: &'static str,
    category: Category,
    experience: u16,
    load: u16,
) -> Colleague {
    Colleague { login, name, subject, classes, category, experience, load }
}

const fn newcomer(
    login: &'static str,
    name: &'static str,
    subject: Text,
    classes: &'static str,
) -> Colleague {
    colleague(login, name, subject, classes, Category::Trainee, 0, 18)
}

const TEACHER: Text = text("учитель", "мұғалім", "teacher");
const HIGHER: Text = text("высшее", "жоғары", "higher");
const UNIVERSITY: Text = text("КазНПУ им. Абая", "Абай атындағы ҚазҰПУ", "Abai University");

impl Colleague {
    /// Returns what is registered of somebody who has worked here for long.
    pub(super) fn registered(self, position: Text, roles: &[Role], language: Language) -> PersonForm {
        PersonForm {
            name: FullName::new(self.name),
            login: Some(self.login.to_owned()),
            particulars: self.particulars(position, language),
            roles: roles.to_vec(),
            ..PersonForm::default()
        }
    }

    /// Returns what is registered of a teacher who has worked here for long.
    pub(super) fn as_teacher(self, language: Language) -> PersonForm {
        self.registered(TEACHER, &[], language)
    }

    /// Returns what is registered of a teacher who starts.
    pub(super) fn as_newcomer(self, hired_on: NaiveDate, language: Language) -> PersonForm {
        PersonForm {
            hired_on: Some(hired_on),
            newcomer: Some(Ground::FirstStart),
            ..self.as_teacher(language)
        }
    }

    /// Returns the class whose lessons are visited.
    pub(super) fn first_class(self) -> &'static str {
        self.classes.split([',', '–']).next().unwrap_or_default()
    }

    fn particulars(self, position: Text, language: Language) -> Particulars {
        let subject = self.subject.in_language(language);
        Particulars {
            position: position.in_language(language),
            speciality: subject.clone(),
            subject,
            classes: self.classes.to_owned(),
            experience: Some(self.experience),
            category: Some(self.category),
            education: HIGHER.in_language(language),
            institution: UNIVERSITY.in_language(language),
            graduated: Some(2026 - self.experience.max(1)),
            load: (self.load > 0).then_some(self.load),
            form_class: String::new(),
        }
    }
}
