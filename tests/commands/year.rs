//! A year of a school from the command line: eight cases, some four hundred commands, a mentor who falls
//! ill, one who leaves, a teacher hired in January, a day moved by the ministry, an inspection in February.

use super::School;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use talimger::domain::calendar::Week;
use talimger::domain::text::local::Language;
use talimger::words::shipped;

/// The activities of each plan: what is done, and by the end of which month.
const ACTIVITIES: [(&str, i32, u32); 9] = [
    ("Знакомство с уставом", 2026, 9),
    ("Помощь с КТП и КСП", 2026, 9),
    ("Посещение урока и анализ", 2026, 10),
    ("Формативное оценивание", 2026, 11),
    ("Документация за полугодие", 2026, 12),
    ("Активные методы", 2027, 1),
    ("Открытый урок", 2027, 2),
    ("Работа с родителями", 2027, 3),
    ("Рефлексия года", 2027, 5),
];

/// The mentor of each of the first seven cases.
const MENTORS: [&str; 7] = ["t1", "t1", "t2", "t2", "t3", "t4", "t3"];

/// The school with its script: how many commands were accepted so far.
struct Script {
    school: RefCell<School>,
    accepted: Cell<usize>,
}

impl Script {
    fn new() -> Self {
        Self { school: RefCell::new(School::new()), accepted: Cell::new(0) }
    }

    /// Goes to a day.
    fn on(&self, day: &'static str) -> &Self {
        let school = self.school.replace(School::new());
        self.school.replace(school.on(day));
        self
    }

    /// Everything is accepted, all or nothing.
    #[track_caller]
    fn does(&self, commands: impl IntoIterator<Item = Value>) -> &Self {
        let lines: Vec<String> = commands.into_iter().map(|it| it.to_string()).collect();
        let school = self.school.borrow();
        school.put("day.jsonl", lines.join("\n").as_bytes());
        let answer = school.run("apply --all-or-nothing day.jsonl");
        assert_eq!(answer.code, 0, "{}{}", answer.out, answer.err);
        self.accepted.set(self.accepted.get() + lines.len());
        self
    }

    /// One line of the day, as it is typed.
    #[track_caller]
    fn types(&self, line: &str) -> String {
        let answer = self.school.borrow().run(line).ends(0);
        self.accepted.set(self.accepted.get() + 1);
        answer.out
    }

    fn asks(&self, line: &str) -> Value {
        self.school.borrow().json(line)
    }

    /// The numbers of a case's items, in the order in which they were added.
    fn items(&self, code: &str) -> Vec<u64> {
        let case = self.asks(&format!("show {code} --json"));
        case["items"].as_array().unwrap().iter().map(|it| it["id"].as_u64().unwrap()).collect()
    }
}

fn person(name: &str, login: &str, roles: &[&str]) -> Value {
    json!({ "do": "register-person", "name": name, "login": login, "roles": roles,
            "particulars": { "position": "учитель", "category": "expert", "experience": 12 } })
}

fn newcomer(nth: usize, hired: &str) -> Value {
    let surnames = ["Ахметова", "Ким", "Оспанов", "Жұмабай", "Ли", "Сейтқали", "Юсупов", "Қасымова"];
    json!({ "do": "register-person", "name": format!("{} Дана Ерланқызы", surnames[nth - 1]), "login": format!("m{nth}"),
            "hired_on": hired, "newcomer": "first-start", "particulars": { "position": "учитель" } })
}

fn order(number: &str, date: &str) -> Value {
    json!({ "do": "issue-order", "number": number, "date": date, "subject": "о наставничестве" })
}

fn code(nth: usize) -> String {
    format!("26-{nth:02}")
}

fn diagnosed(nth: usize, kind: &str, date: &str, score: u8) -> Value {
    let scores = [score, score, 1, score, score, 2].map(|it| [it]);
    json!({ "do": "record-round", "case": code(nth), "kind": kind, "rubric": "preparation", "date": date, "scores": scores })
}

fn planned(nth: usize, from: usize) -> Vec<Value> {
    let mut lines = vec![json!({ "do": "write-plan", "case": code(nth), "aim": "помочь войти в профессию",
        "tasks": ["изучить потребности"], "directions": ["документация", "урок"] })];
    lines.extend(ACTIVITIES[from..].iter().map(|(activity, year, month)| {
        json!({ "do": "add-item", "case": code(nth), "item": { "direction": 1, "activity": activity,
            "term": { "month": { "year": year, "month": month } }, "report": "справка", "need": null } })
    }));
    lines
}

fn submitted(nth: usize, on: &str) -> Value {
    json!({ "do": "submit-plan", "case": code(nth), "on": on })
}

fn on_paper(what: &str, nth: usize, date: &str) -> Value {
    json!({ "do": what, "case": code(nth), "mark": { "how": "from-paper", "date": date } })
}

fn event(nth: usize, kind: &str, date: &str, topic: &str) -> Value {
    json!({ "do": "enter-event", "case": code(nth), "event":
        { "kind": kind, "date": date, "minutes": 45, "class": "7Б", "topic": topic, "note": "" } })
}

fn done(nth: usize, item: u64, date: &str) -> Value {
    json!({ "do": "mark-item", "case": code(nth), "item": item,
            "outcome": { "as": "done", "date": date, "evidence": "справка" } })
}

/// The school comes together, and stage I of the seven cases of September is made.
fn autumn(script: &Script) {
    let set_up = serde_json::to_value(shipped::set_up("СШ № 12", Week::Five, Language::Ru)).unwrap();
    let people = [
        person("Сейтқалиева Айгүл", "metodist", &["coordinator"]),
        person("Орлова Вера Павловна", "zavuch", &["deputy"]),
        person("Бекова Сәуле", "direktor", &["head"]),
        person("Иванова Ольга Петровна", "t1", &[]),
        person("Цой Света-Мария", "t2", &[]),
        person("Жұмабаев Дәурен", "t3", &[]),
        person("Ли Наталья", "t4", &[]),
        person("Абаев Марат", "t5", &[]),
    ];
    script
        .on("2026-08-31")
        .does([set_up].into_iter().chain(people).chain((1..=7).map(|nth| newcomer(nth, "2026-09-01"))));
    script.does([
        json!({ "do": "issue-order", "number": "120-к", "date": "2026-08-28", "effective": "2026-09-01" }),
    ]);
    script.on("2026-09-01").does((1..=7).map(|nth| {
        json!({ "do": "open-case", "mentee": format!("m{nth}"), "mentor": MENTORS[nth - 1],
                "order": { "number": "120-к", "date": "2026-08-28" } })
    }));
    script.on("2026-09-04").does((1..=7).map(|nth| diagnosed(nth, "initial", "2026-09-04", 2)));
    script.on("2026-09-07").does((1..=7).flat_map(|nth| planned(nth, 0)));
    script.does((1..=7).map(|nth| submitted(nth, "2026-09-07")));
    // The third comes back, and is late.
    script.on("2026-09-08").does([1, 2, 4, 5, 6, 7].map(|nth| on_paper("agree-plan", nth, "2026-09-08")));
    script.types("return 03 уточнить~сроки --paper 08.09 --yes");
    script.on("2026-09-10").does([1, 2, 4, 5, 6, 7].map(|nth| on_paper("approve-plan", nth, "2026-09-10")));
    script.on("2026-09-14").does([submitted(3, "2026-09-11")]);
    script.types("agree 03 --paper 11.09 --yes");
    script.types("approve 03 --paper 14.09 --yes");
    script.does([
        json!({ "do": "explain-delay", "case": "26-03", "step": "approve", "reason": "план возвращали" }),
    ]);
}

/// The months of stage II: a visit, a consultation, a workshop, an item done.
fn month(script: &Script, cases: &[usize], days: [&'static str; 4], of_the_month: &[usize]) {
    script.on(days[3]);
    let mut lines = Vec::new();
    for nth in cases {
        lines.push(event(*nth, "visit-by-mentor", days[0], "урок"));
        lines.push(event(*nth, "consultation", days[1], "КСП"));
        lines.push(event(*nth, "workshop", days[2], "семинар МО"));
        let items = script.items(&code(*nth));
        let first = ACTIVITIES.len() - items.len();
        let due = of_the_month.iter().filter_map(|it| items.get(it.checked_sub(first)?));
        lines.extend(due.map(|id| done(*nth, *id, days[2])));
    }
    script.does(lines);
}

#[test]
fn a_year_of_a_school_goes_through_the_command_line_from_the_order_to_the_council() {
    let script = Script::new();
    autumn(&script);
    let all = [1, 2, 3, 4, 5, 6, 7];
    month(&script, &all, ["2026-09-17", "2026-09-22", "2026-09-24", "2026-09-28"], &[0, 1]);
    month(&script, &all, ["2026-10-08", "2026-10-13", "2026-10-20", "2026-10-29"], &[2]);

    // Ivanova is ill: Abaev stands in for her three weeks.
    script.on("2026-11-09").does([order("135-к", "2026-11-09")]).does([1, 2].map(|nth| {
        json!({ "do": "appoint-substitute", "case": code(nth), "mentor": "t5", "order": { "number": "135-к", "date": "2026-11-09" },
                "from": "2026-11-09", "to": "2026-11-27", "reason": "больничный лист" })
    }));
    assert_eq!(script.asks("show 01 --json")["mentor"], "Абаев Марат");
    month(&script, &all, ["2026-11-12", "2026-11-17", "2026-11-24", "2026-11-30"], &[3]);
    assert_eq!(script.asks("show 01 --json")["mentor"], "Иванова Ольга Петровна");

    // Li leaves: the sixth case gets another mentor.
    script.on("2026-12-01").does([order("150-к", "2026-11-30")]).does([
        json!({ "do": "assign-mentor", "case": "26-06", "mentor": "t5", "order": { "number": "150-к", "date": "2026-11-30" },
                "from": "2026-12-01", "replaces": "left" }),
        json!({ "do": "hand-over", "case": "26-06", "on": "2026-12-01" }),
        json!({ "do": "accept-plan", "case": "26-06", "on": "2026-12-01" }),
    ]);
    month(&script, &all, ["2026-12-08", "2026-12-10", "2026-12-17", "2026-12-25"], &[4]);

    // A teacher is hired in January.
    script.on("2027-01-12").does([newcomer(8, "2027-01-11"), order("7-к", "2027-01-11")]).does([json!({
        "do": "open-case", "mentee": "m8", "mentor": "t5", "order": { "number": "7-к", "date": "2027-01-11" }
    })]);
    script.on("2027-01-18").does([diagnosed(8, "initial", "2027-01-18", 2)]).does(planned(8, 5));
    script.does([submitted(8, "2027-01-18")]);
    script
        .on("2027-01-20")
        .does([on_paper("agree-plan", 8, "2027-01-19"), on_paper("approve-plan", 8, "2027-01-20")]);
    month(&script, &all, ["2027-01-14", "2027-01-21", "2027-01-26", "2027-01-29"], &[5]);
    month(&script, &[8], ["2027-01-21", "2027-01-22", "2027-01-26", "2027-01-29"], &[5]);

    inspection(&script);

    // The fifth is ill, and comes back.
    script.on("2027-02-16").does([json!({ "do": "pause-case", "case": "26-05", "from": "2027-02-16", "ground": "болезнь", "document": "лист № 7" })]);
    assert_eq!(script.asks("status --json")["paused"], 1);
    month(&script, &[1, 2, 3, 4, 6, 7, 8], ["2027-02-10", "2027-02-18", "2027-02-23", "2027-02-26"], &[6]);
    script.on("2027-03-01").does([json!({ "do": "resume-case", "case": "26-05", "on": "2027-03-01" })]);
    let late = script.items("26-05")[6];
    script.does([done(5, late, "2027-03-01")]);

    // The ministry moves a day, and the seventh leaves.
    let before = script.asks("due 2027-03-15 +5wd --json")["terms"][0]["binding"].clone();
    script.on("2027-03-02").does([json!({ "do": "change-civil-year", "year": 2027, "order": { "date": "2027-03-19", "change": "off" } })]);
    let after = script.asks("due 2027-03-15 +5wd --json")["terms"][0]["binding"].clone();
    assert!(after.as_str() > before.as_str(), "{before} {after}");
    script.on("2027-03-12").does([
        json!({ "do": "end-case", "case": "26-07", "on": "2027-03-12", "reason": "left", "note": "переезд" }),
    ]);
    let left = [1, 2, 3, 4, 5, 6, 8];
    month(&script, &left, ["2027-03-09", "2027-03-16", "2027-03-17", "2027-03-30"], &[7]);
    month(&script, &left, ["2027-04-08", "2027-04-13", "2027-04-20", "2027-04-29"], &[]);

    spring(&script, &left);
    assert!((380..=460).contains(&script.accepted.get()), "{}", script.accepted.get());
}

/// The inspection of February finds every plan with its marks, and nothing that does not add up.
fn inspection(script: &Script) {
    script.on("2027-02-15");
    let status = script.asks("status --json");
    assert_eq!(
        (&status["stages"]["2"], &status["overdue"], &status["without_mentor"]),
        (&8.into(), &0.into(), &0.into()),
        "{status}"
    );
    let school = script.school.borrow();
    school.run("verify").ends(0);
    school.run("export plan 01 02 03 04 05 06 07 08 -o plans/").ends(0);
    let names: Vec<String> = std::fs::read_dir(school.path("plans"))
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 8, "{names:?}");
    for name in &names {
        let plan = school.text(&format!("plans/{name}"));
        assert!(plan.contains("УТВЕРЖДАЮ") && plan.contains("СОГЛАСОВАНО"), "{name}");
    }
    let third = names.iter().find(|name| name.contains("26-03")).unwrap();
    assert!(school.text(&format!("plans/{third}")).contains("14 сентября 2026 года"));
    school.run("log 03").ends(0).answers("план возвращён");
}

/// Final diagnostics, reports, the council.
fn spring(script: &Script, left: &[usize]) {
    script
        .on("2027-05-03")
        .does([json!({ "do": "call-meeting", "date": "2027-05-28", "agenda": "итоги наставничества" })]);
    let rest = left.iter().map(|nth| (*nth, script.items(&code(*nth))));
    let last: Vec<Value> = rest.map(|(nth, items)| done(nth, *items.last().unwrap(), "2027-05-13")).collect();
    script.on("2027-05-14").does(left.iter().map(|nth| diagnosed(*nth, "final", "2027-05-14", 3))).does(last);
    let meeting = script.asks("show 01 --json")["meetings"][0]["id"].clone();
    script.on("2027-05-20").does(left.iter().map(|nth| {
        json!({ "do": "write-report", "case": code(*nth), "achievements": "урок планируется по целям",
                "to_specialist": ["посещать уроки коллег"], "conclusion": "план выполнен", "meeting": meeting })
    }));
    script.does(
        left.iter().map(|nth| json!({ "do": "finish-report", "case": code(*nth), "on": "2027-05-20" })),
    );
    script.on("2027-05-31").does([json!({ "do": "record-protocol", "meeting": meeting, "number": "5", "decision": "принять к сведению" })]);
    script.does(
        left.iter().map(|nth| json!({ "do": "present-report", "case": code(*nth), "meeting": meeting })),
    );
    script.does(
        left.iter().map(|nth| json!({ "do": "complete-case", "case": code(*nth), "on": "2027-05-31" })),
    );
    at_the_end(script);
}

fn at_the_end(script: &Script) {
    let status = script.asks("status --json");
    assert_eq!(
        (&status["completed"], &status["overdue"], &status["mine"]),
        (&7.into(), &0.into(), &0.into()),
        "{status}"
    );
    let cases = script.asks("cases --json");
    let stages: Vec<&str> =
        cases["cases"].as_array().unwrap().iter().map(|it| it["stage"].as_str().unwrap()).collect();
    assert_eq!(stages.iter().filter(|it| **it == "completed").count(), 7);
    assert_eq!(stages.iter().filter(|it| **it == "ended").count(), 1);
    let school = script.school.borrow();
    let report = school.run("export report 01").ends(0).out;
    for said in
        ["Ахметова", "Иванова", "Абаев", "урок планируется по целям", "посещать уроки коллег", "120-к"]
    {
        assert!(report.contains(said), "«{said}» is not in\n{report}");
    }
    let first = school.json("show 01 --json");
    let visits = first["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["text"]["kind"] == "visit-by-mentor")
        .count();
    assert_eq!(visits, 8);
    assert!(first["items"].as_array().unwrap().iter().all(|it| it["outcome"]["done"].is_object()));
    school.run("verify").ends(0);
    // The whole year goes into an empty directory as it was recorded.
    school.put("year.jsonl", school.run("log --json").ends(0).out.as_bytes());
    school.run_over("copy", "apply year.jsonl").ends(0);
    assert_eq!(school.json_over("copy", "cases --json"), cases);
    assert_eq!(school.run_over("copy", "export report 01").out, report);
}
