//! A form, a question, a list of the school's kind, for the tests of the framework.

use chrono::NaiveDate;
use talimger::app::form::{Area, Criterion, Echo, Field, Form, Item, Outcome, Texts};
use talimger::app::key::Key;
use talimger::app::keys::KeyTable;

/// The words of a form.
pub fn texts() -> Texts {
    Texts {
        save: "Сохранить".into(),
        saving: "Сохраняется…".into(),
        required: "Заполните".into(),
        leave_question: "Есть несохранённый текст".into(),
        keep: "Оставить черновик".into(),
        discard: "Удалить".into(),
        go_on: "Писать дальше".into(),
    }
}

/// Reads a few days, as the real reader would.
pub fn read_day(text: &str) -> Echo {
    let day = |d| NaiveDate::from_ymd_opt(2026, 9, d).unwrap();
    match text {
        "завтра" => Echo::Day { day: day(15), said: "вт 15.09.2026 (завтра)".into() },
        "31.09" => Echo::Wrong("в сентябре 30 дней".into()),
        "," => Echo::Unfinished("ещё не дата".into()),
        "123" => Echo::Several(vec![(day(12), "сб 12.09.2026".into()), (day(3), "чт 03.09.2026".into())]),
        other => match NaiveDate::parse_from_str(other, "%d.%m.%Y") {
            Ok(day) => Echo::Day { day, said: format!("пн {other}") },
            Err(_) => Echo::Wrong("не дата".into()),
        },
    }
}

/// Two areas with two criteria each.
pub fn areas() -> Vec<Area> {
    let criterion = |key: &str, label: &str| Criterion { key: key.into(), label: label.into() };
    vec![
        Area {
            label: "Планирование".into(),
            criteria: vec![criterion("aim", "Цели урока"), criterion("kst", "КСП")],
        },
        Area {
            label: "Обратная связь".into(),
            criteria: vec![criterion("ask", "Вопросы"), criterion("mark", "Оценивание")],
        },
    ]
}

/// The mentors of the school.
pub fn mentors() -> Vec<Item> {
    vec![Item::new("iv", "Иванова О. П."), Item::new("se", "Сейтқали Б."), Item::new("li", "Ли Н. А.")]
}

/// A form with a field of every kind.
pub fn visit() -> Form {
    let topics = vec![Item::new("pace", "Темп урока"), Item::new("aim", "Целеполагание")];
    Form::new("Посещение урока: Ахметова Д. С.", texts())
        .with(Field::line("subject", "Предмет").required().hint("как в расписании"))
        .with(Field::day("on", "Дата", read_day).required())
        .with(Field::number("minutes", "Минут", 1..=90, "от 1 до 90"))
        .with(Field::choice("mentor", "Наставник", mentors()).required())
        .with(Field::ticks("topics", "Темы", topics))
        .with(Field::note("level", "Уровень: —"))
        .with(Field::scores("scores", "Баллы", areas(), 3))
        .with(Field::text("remarks", "Замечания"))
}

/// Presses keys one after another, named and parted by spaces; returns what came of the last.
pub fn press(form: &mut Form, keys: &str) -> Outcome {
    let mut outcome = Outcome::Stay;
    for name in keys.split_whitespace() {
        outcome = form.press(Key::from_name(name).unwrap(), &KeyTable::shipped());
    }
    outcome
}

/// Types a text letter by letter.
pub fn type_in(form: &mut Form, text: &str) {
    for c in text.chars() {
        form.press(Key::char(c), &KeyTable::shipped());
    }
}

/// A form in which everything required stands.
pub fn filled() -> Form {
    let mut form = visit();
    form.set_text("subject", "алгебра");
    form.set_text("on", "14.09.2026");
    form.set_chosen("mentor", Some("li"));
    form
}
