//! What is taken out for good is nowhere under the directory, and everything else is as it was.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use talimger::desk::{Desk, DeskError, Forgotten, Moment, Outcome, Taking};
use talimger::domain::case::Case;
use talimger::domain::clock::standing::standing;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, Sent};
use talimger::domain::compiled::lint::lint;
use talimger::domain::id::CommandId;
use talimger::domain::people::name::FullName;
use talimger::domain::refusal::Refusal;
use talimger::domain::school::School;
use talimger::domain::text::fold::fold;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{best_day, practice_school};
use talimger::store::backup::Backups;
use talimger::store::{Digest, Paths, Patience, SledEngine};
use tempfile::TempDir;

/// The practice school on the disk, with its backups.
struct Place {
    folder: TempDir,
    owner: String,
}

impl Place {
    fn new() -> Self {
        let deeds = practice_school(best_day(), Language::Ru).unwrap();
        let place = Self { folder: tempfile::tempdir().unwrap(), owner: deeds[0].login.clone() };
        let mut number = 0;
        for of_one in deeds.chunk_by(|a, b| (&a.login, a.on) == (&b.login, b.on)) {
            let sent: Vec<Sent> = of_one
                .iter()
                .map(|deed| {
                    number += 1;
                    Sent { id: CommandId(number), seen: None, command: deed.command.clone() }
                })
                .collect();
            let moment = Moment { at: at(), today: of_one[0].on };
            let answers = place.desk().carry_out_each(&sent, &of_one[0].login, moment, Outcome::Keep);
            assert!(answers.unwrap().iter().all(Result::is_ok));
        }
        place
    }

    fn paths(&self) -> Paths {
        Paths::in_directory(self.folder.path().join("data"))
    }

    fn desk(&self) -> Desk {
        let (paths, engine) = (self.paths(), SledEngine::new(self.paths(), "dana"));
        Desk::over(Arc::new(engine), Some(Digest::in_directory(paths.clone())), Patience::Try)
            .keeping(Backups::in_directory(paths))
    }

    fn anonymise(&self, code: CaseCode, outcome: Outcome) -> Result<Forgotten, DeskError> {
        self.desk().anonymise(code, "Педагог", self.taking(outcome))
    }

    fn taking(&self, outcome: Outcome) -> Taking<'_> {
        let moment = Moment { at: at(), today: best_day() };
        Taking { login: &self.owner, moment, why: "заявление", outcome }
    }

    /// Saves a text about a person where anybody could write one: in a case that is another's.
    fn mention(&self, text: &str, number: u128) {
        let command: Command = serde_json::from_value(serde_json::json!({
            "do": "issue-order", "number": format!("{number}-к"), "date": "2026-09-01", "subject": text,
        }))
        .unwrap();
        let sent = Sent { id: CommandId(number), seen: None, command };
        let moment = Moment { at: at(), today: best_day() };
        self.desk().carry_out(&[sent], &self.owner, moment, Outcome::Keep).unwrap();
    }
}

fn at() -> DateTime<Utc> {
    "2026-11-25T09:00:00Z".parse().unwrap()
}

/// Every byte of every file under a folder, with the path of each.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found
}

fn holding(folder: &Path, text: &str) -> Vec<String> {
    let escaped = serde_json_escaped(text);
    let has = |content: &[u8]| {
        let content = String::from_utf8_lossy(content);
        content.contains(text) || content.contains(&escaped)
    };
    files(folder).into_iter().filter(|(_, content)| has(content)).map(|(path, _)| path).collect()
}

/// As JSON may write what is not ASCII.
fn serde_json_escaped(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// Every form in which a name could lie in a file.
fn forms(name: &FullName) -> Vec<String> {
    let full = name.as_str();
    let words: Vec<&str> = full.split(' ').collect();
    let given = words[1..].join(" ");
    [full.to_owned(), words[0].to_owned(), name.short(), given]
        .iter()
        .flat_map(|it| [it.clone(), it.to_lowercase(), it.to_uppercase(), fold(it)])
        .collect()
}

fn closed(cases: &[Case]) -> &Case {
    cases.iter().find(|case| case.head.closing.is_some()).expect("the practice school has closed cases")
}

/// What is counted and judged of each case, names apart.
fn figures(school: &School, cases: &[Case]) -> Vec<String> {
    let (calendar, settings) = (school.calendar.as_ref().unwrap(), school.settings.as_ref().unwrap());
    let figure = |case: &Case| {
        let short = talimger::domain::compiled::summary::summary(case, school);
        let stands = standing(&short, best_day(), calendar, &settings.terms);
        let plan = case.plan.as_ref().map(|plan| plan.state);
        format!(
            "{} {:?} {plan:?} {} {} {}",
            case.head.code,
            stands.stage,
            case.items.len(),
            case.events.len(),
            case.rounds.len()
        )
    };
    cases.iter().map(figure).collect()
}

#[test]
fn after_it_no_byte_under_the_directory_holds_the_name_and_all_figures_are_as_before() {
    let place = Place::new();
    let (school, cases) = place.desk().whole().unwrap();
    let case = closed(&cases);
    let (code, name) = (case.head.code, school.name_of(case.head.mentee));
    let surname = name.as_str().split(' ').next().unwrap().to_owned();
    place.mention(&format!("О наставничестве: {name}"), 1 << 90);
    place.mention(&format!("Передать карточку ({}) в архив", name.short()), 2 << 90);
    assert!(!holding(place.paths().data(), &surname).is_empty(), "the test would find nothing anyway");
    assert!(!files(&place.paths().backups()).is_empty());
    let before = place.desk().whole().unwrap();

    let looked = place.anonymise(code, Outcome::Rehearse).unwrap();
    assert_eq!(place.desk().whole().unwrap(), before, "a look changes nothing");
    let done = place.anonymise(code, Outcome::Keep).unwrap();
    assert_eq!(done, looked);
    assert_eq!(done.cases, [(code, name.clone())]);
    assert!(done.entries > 2 && done.backups > 0, "{done:?}");
    assert!(
        u64::try_from(done.entries).unwrap() < place.desk().overview().unwrap().revision.0 / 2,
        "{done:?}"
    );

    for form in forms(&name) {
        assert_eq!(holding(place.paths().data(), &form), [""; 0], "«{form}»");
    }
    let (school, cases) = place.desk().whole().unwrap();
    assert_eq!(figures(&school, &cases), figures(&before.0, &before.1));
    assert_eq!(lint(&school, &cases, best_day()).len(), lint(&before.0, &before.1, best_day()).len());
    let left = closed(&cases);
    assert_eq!(school.name_of(left.head.mentee).as_str(), format!("Педагог-{code}"));
    let inspection = place.desk().verify(talimger::desk::Mending::Look, &place.owner).unwrap();
    assert_eq!(inspection.findings, []);

    let again = place.anonymise(code, Outcome::Keep).unwrap_err();
    assert_eq!(again.refusal(), Some(&Refusal::AlreadyAnonymised(code)));
    // Others keep their names.
    for other in cases.iter().filter(|it| it.head.mentee != left.head.mentee) {
        assert_eq!(school.name_of(other.head.mentee), before.0.name_of(other.head.mentee));
    }
}

#[test]
fn an_open_case_keeps_its_name() {
    let place = Place::new();
    let (_, cases) = place.desk().whole().unwrap();
    let open = cases.iter().find(|case| case.head.closing.is_none()).unwrap().head.code;
    let refused = place.anonymise(open, Outcome::Keep).unwrap_err();
    assert_eq!(refused.refusal(), Some(&Refusal::CaseStillOpen(open)));
}

#[test]
fn whoever_mentors_others_keeps_the_name() {
    let place = Place::new();
    let (school, cases) = place.desk().whole().unwrap();
    let case = closed(&cases);
    let give_role = serde_json::json!({
        "do": "change-person", "person": case.head.mentee.0,
        "to": { "name": school.name_of(case.head.mentee).as_str(), "roles": ["secretary"] },
    });
    let sent =
        Sent { id: CommandId(1 << 91), seen: None, command: serde_json::from_value(give_role).unwrap() };
    let moment = Moment { at: at(), today: best_day() };
    place.desk().carry_out(&[sent], &place.owner, moment, Outcome::Keep).unwrap();
    let refused = place.anonymise(case.head.code, Outcome::Keep).unwrap_err();
    let name = school.name_of(case.head.mentee).to_string();
    assert_eq!(refused.refusal(), Some(&Refusal::StillInWork(name)));
}

#[test]
fn only_whoever_keeps_the_store_may_take_out() {
    let place = Place::new();
    let code = closed(&place.desk().whole().unwrap().1).head.code;
    let taking = Taking { login: "stranger", ..place.taking(Outcome::Keep) };
    let refused = place.desk().anonymise(code, "Педагог", taking).unwrap_err();
    assert!(matches!(refused.refusal(), Some(Refusal::NotPermitted(_))), "{refused}");
}

#[test]
fn old_closed_cases_go_whole_and_open_ones_stay() {
    let place = Place::new();
    let (before, cases) = place.desk().whole().unwrap();
    let code = closed(&cases).head.code;
    let open: Vec<CaseCode> =
        cases.iter().filter(|it| it.head.closing.is_none()).map(|it| it.head.code).collect();
    let day = "2030-01-01".parse().unwrap();
    let gone = place.desk().purge(day, place.taking(Outcome::Keep)).unwrap();
    assert!(gone.cases.iter().any(|(it, _)| *it == code), "{gone:?}");
    let (school, left) = place.desk().whole().unwrap();
    assert_eq!(left.iter().map(|it| it.head.code).collect::<Vec<_>>(), open);
    assert_eq!(figures(&school, &left), {
        let stayed: Vec<Case> = cases.iter().filter(|it| it.head.closing.is_none()).cloned().collect();
        figures(&before, &stayed)
    });
    let inspection = place.desk().verify(talimger::desk::Mending::Look, &place.owner).unwrap();
    assert_eq!(inspection.findings, []);
    let nothing = place.desk().purge(day, place.taking(Outcome::Keep)).unwrap();
    assert!(nothing.cases.is_empty());
}
