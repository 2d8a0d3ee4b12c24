//! A filter lets through exactly those cases of which its words are true.

use super::{school, selected, shown};
use crate::scene::Scene;
use rstest::rstest;
use std::collections::BTreeSet;
use talimger::app::Msg;
use talimger::app::view::View;
use talimger::app::view::people::Row;
use talimger::domain::case::Case;
use talimger::domain::case::timeliness::Timeliness;
use talimger::domain::clock::deadline::final_opens;
use talimger::domain::clock::track::{Progress, track};
use talimger::domain::code::CaseCode;
use talimger::domain::compiled::listing::rows;
use talimger::domain::compiled::overview::CaseFile;
use talimger::domain::compiled::summary::{Summary, summary};
use talimger::domain::engagement::Engagement;
use talimger::domain::journal::{Event, EventKind};
use talimger::domain::needs::needs;
use talimger::domain::people::name::FullName;
use talimger::domain::rights::Role;
use talimger::domain::text::local::Language;
use talimger::intake::practice::best_day;

/// Where a case stands, told by the case itself and not by what lists know of it.
fn stage(file: &CaseFile) -> Option<u8> {
    let (case, today): (&Case, _) = (&file.case, best_day());
    if case.head.closing.is_some() || today < case.head.start.date || case.is_paused_on(today) {
        return None;
    }
    let opens = final_opens(case.head.end, &file.school.settings.as_ref().unwrap().terms);
    Some(match case.stage_two_began() {
        None => 1,
        Some(_) if today >= opens => 3,
        Some(_) => 2,
    })
}

fn approved(file: &CaseFile) -> Option<chrono::NaiveDate> {
    let version = file.case.versions.values().next_back()?;
    Some(version.plan.approval.as_ref()?.date)
}

fn has_mentor(file: &CaseFile, name: &str) -> bool {
    let mentor = file.case.mentorship_on(best_day()).map(|it| file.school.name_of(it.mentor));
    mentor.is_some_and(|mentor| mentor.as_str().to_lowercase().contains(name))
}

fn is_late(file: &CaseFile) -> bool {
    track(&file.case, &file.school, best_day()).iter().any(
        |step| matches!(&step.progress, Progress::Made(made) if made.timeliness == Some(Timeliness::Late)),
    )
}

fn has_need(file: &CaseFile, title: &str) -> bool {
    needs(&file.case).iter().any(|need| need.title.ru.to_lowercase().contains(title))
}

fn left(file: &CaseFile) -> Option<i64> {
    let short = summary(&file.case, &file.school);
    let (settings, calendar) = (file.school.settings.as_ref()?, file.school.calendar.as_ref()?);
    let it = talimger::domain::clock::standing::standing(&short, best_day(), calendar, &settings.terms);
    let due = it.next.filter(|_| !it.paused)?.due?;
    Some((due.binding - best_day()).num_days())
}

fn is_vacant(file: &CaseFile) -> bool {
    let case = &file.case;
    case.head.closing.is_none()
        && case.head.start.date <= best_day()
        && case.mentorship_on(best_day()).is_none()
}

#[rstest]
#[case("срок:01.11..10.12", |it: &CaseFile| left(it).is_some_and(|days| (-24..=15).contains(&days)))]
#[case("stage:1", |it: &CaseFile| stage(it) == Some(1))]
#[case("этап:2", |it: &CaseFile| stage(it) == Some(2))]
#[case("-stage:2", |it: &CaseFile| stage(it) != Some(2))]
#[case("state:paused", |it: &CaseFile| it.case.is_paused_on(best_day()))]
#[case("состояние:открыто", |it: &CaseFile| it.case.head.closing.is_none())]
#[case("without:mentor", is_vacant)]
#[case("late", is_late)]
#[case("approved>2026-09-10", |it: &CaseFile| approved(it) > Some("2026-09-10".parse().unwrap()))]
#[case("need:оценивание", |it: &CaseFile| has_need(it, "оценивание"))]
#[case("наставник:шевченко", |it: &CaseFile| has_mentor(it, "шевченко"))]
#[case("due<14", |it: &CaseFile| left(it).is_some_and(|days| days < 14))]
#[case("overdue", |it: &CaseFile| left(it).is_some_and(|days| days < 0))]
#[case("year:2026", |it: &CaseFile| it.case.head.code.year == 2026)]
#[case("year:2025", |it: &CaseFile| it.case.head.code.year == 2025)]
fn a_word_lets_through_those_of_whom_it_is_true(#[case] word: &str, #[case] is_meant: fn(&CaseFile) -> bool) {
    let scene = school(Language::Ru);
    let looks_back = word.starts_with("year");
    let all: Vec<CaseCode> = match looks_back {
        true => scene.model.session.overview.cases.iter().map(|case| case.code).collect(),
        false => rows(&scene.model.session.overview, best_day()).iter().map(|row| row.case.code).collect(),
    };
    let meant: BTreeSet<CaseCode> =
        all.iter().filter(|code| is_meant(&scene.file(&code.to_string()))).copied().collect();
    let scene = scene.press("/").types(word);
    assert_eq!(shown(&scene).into_iter().collect::<BTreeSet<_>>(), meant, "{word}\n{}", scene.text());
    assert!(meant.len() < all.len() || word == "year:2026", "{word} would let everything through");
}

#[rstest]
#[case::russian(Language::Ru, "наставник:шевченко этап:2")]
#[case::kazakh(Language::Kk, "тәлімгер:шевченко кезең:2")]
#[case::english(Language::En, "mentor:шевченко stage:2")]
fn the_rows_follow_while_one_types_and_esc_brings_all_back(#[case] language: Language, #[case] words: &str) {
    let scene = school(language);
    let all = shown(&scene);
    let scene = scene.press(".").types(words);
    assert!(!shown(&scene).is_empty() && shown(&scene).len() < all.len(), "{}", scene.text());
    let scene = scene.press("Enter").press("Esc");
    assert_eq!(shown(&scene), all);
}

#[test]
fn an_unknown_word_is_said_below_the_filter_and_hides_nothing() {
    let scene = school(Language::Ru);
    let all = shown(&scene).len();
    let scene = scene.press("/").types("наставнк:ким");
    assert_eq!(shown(&scene).len(), all);
    let text = scene.text();
    let at = text.lines().position(|line| line.contains("/наставнк:ким")).unwrap();
    assert!(text.lines().nth(at + 1).unwrap().contains("наставник"), "{text}");
    scene.press("Enter Down").sees("наставнк:");
}

#[test]
fn f1_in_a_filter_shows_its_words_and_keeps_what_is_typed() {
    let scene =
        school(Language::Ru).press("/").types("этап:1").press("F1").sees("Что можно написать в фильтре");
    scene.press("Esc").sees("/этап:1");
}

#[test]
fn a_case_of_an_earlier_year_comes_back_by_its_year() {
    let scene = school(Language::Ru).on("2027-10-04");
    let before = shown(&scene);
    let ended: Vec<CaseCode> =
        scene.model.session.overview.cases.iter().filter(|it| !it.is_open()).map(|it| it.code).collect();
    assert!(!ended.is_empty() && ended.iter().all(|code| !before.contains(code)));
    let scene = scene.press("/").types("год:2026");
    assert!(ended.iter().filter(|code| code.year == 2026).all(|code| shown(&scene).contains(code)));
    assert_eq!(shown(&scene.press("Esc")), before);
}

#[test]
fn the_selection_stays_on_its_record_when_rows_come_and_go() {
    let scene = school(Language::Ru).press("Down Down Down");
    let here = selected(&scene);
    let name = scene.file(&here.to_string()).school.name_of(scene.file(&here.to_string()).case.head.mentee);
    let surname = name.as_str().split(' ').next().unwrap().to_owned();
    let scene = scene.press("/").types(&surname).press("Enter");
    assert_eq!(selected(&scene), here);
    let scene = scene.press("Esc o");
    assert_eq!(selected(&scene), here);
}

#[test]
fn whoever_sees_no_scores_finds_nobody_by_a_need() {
    let scene = school(Language::Ru).signed_in_as("sekretar").press("/").types("потребность:оценивание");
    assert!(shown(&scene).is_empty(), "{}", scene.text());
}

#[rstest]
#[case::agenda("t")]
#[case::approval("f")]
fn the_same_words_filter_the_agenda_and_what_waits(#[case] key: &str) {
    let scene = school(Language::Ru).signed_in_as("direktor").press(key).press("/");
    scene.types("этап:3 года:1").sees("Слова «года:»");
}

fn people(scene: &Scene) -> &[Row] {
    let View::People(view) = scene.model.view() else { panic!("the people are not open") };
    view.rows()
}

#[rstest]
#[case("роль:завуч", |it: &Row| it.person.has(Role::Deputy))]
#[case("role:coordinator", |it: &Row| it.person.has(Role::Coordinator))]
#[case("без:роли", |it: &Row| it.person.roles.is_empty())]
#[case("ждёт", |it: &Row| matches!(it.engagement, Engagement::Waiting(_)))]
#[case("күтуде", |it: &Row| matches!(it.engagement, Engagement::Waiting(_)))]
#[case("-ждёт", |it: &Row| !matches!(it.engagement, Engagement::Waiting(_)))]
#[case("состояние:наставник", |it: &Row| matches!(it.engagement, Engagement::Mentor(_)))]
#[case("state:free", |it: &Row| it.engagement == Engagement::Free)]
#[case("күйі:жас-маман", |it: &Row| matches!(it.engagement, Engagement::Mentee(_)))]
#[case("логин:direktor", |it: &Row| it.person.has_login("direktor"))]
fn a_word_lets_through_those_people_of_whom_it_is_true(
    #[case] word: &str,
    #[case] is_meant: fn(&Row) -> bool,
) {
    let scene = school(Language::Ru).press("p");
    let all = people(&scene).len();
    let meant: BTreeSet<_> =
        people(&scene).iter().filter(|row| is_meant(row)).map(|row| row.person.id).collect();
    assert!(!meant.is_empty() && meant.len() < all, "{word}: {} of {all}", meant.len());
    let scene = scene.press("/").types(word);
    let shown: BTreeSet<_> = people(&scene).iter().map(|row| row.person.id).collect();
    assert_eq!(shown, meant, "{word}\n{}", scene.text());
    assert_eq!(people(&scene.press("Enter Esc")).len(), all);
}

#[test]
fn who_has_left_is_found_by_a_word_that_stands_alone() {
    let scene = school(Language::Ru).press("p");
    let leaver = people(&scene).iter().find(|row| row.engagement == Engagement::Apart).unwrap();
    let surname = leaver.person.name.as_str().split(' ').next().unwrap().to_owned();
    let scene = scene.press("/").types(&surname).press("Enter X").types("вчера").press("F2 Esc");
    let scene = scene.press("/").types("выбыл");
    assert_eq!(people(&scene).len(), 1, "{}", scene.text());
    scene.sees(&surname);
}

#[test]
fn an_unknown_word_among_people_is_said_where_the_rule_stood_and_f1_tells_the_words() {
    let scene = school(Language::Ru).press("p");
    let all = people(&scene).len();
    let scene = scene.press("/").types("этап:1").sees("Слова «этап:»").sees("F1 — слова");
    assert_eq!(people(&scene).len(), all);
    scene.press("F1").sees("роль:").sees("состояние:").press("Esc").sees("/этап:1");
}

/// A case of which the journal has entries of several kinds.
fn journal(language: Language) -> Scene {
    let scene = school(language);
    let kinds = |file: &CaseFile| {
        file.case.events.values().map(|event| event.text.kind.is_visit()).collect::<BTreeSet<_>>().len()
    };
    let code = shown(&scene).into_iter().find(|code| kinds(&scene.file(&code.to_string())) > 1).unwrap();
    let scene = scene.press("/").types(&code.to_string());
    scene.press("Enter Enter Tab Tab Tab")
}

fn case(scene: &Scene) -> &talimger::app::view::CaseView {
    let View::Case(view) = scene.model.view() else { panic!("no case is open") };
    view
}

#[rstest]
#[case("вид:посещение", |it: &Event| it.text.kind.is_visit())]
#[case("kind:visit", |it: &Event| it.text.kind.is_visit())]
#[case("түрі:консультация", |it: &Event| it.text.kind == EventKind::Consultation)]
#[case("-вид:посещение", |it: &Event| !it.text.kind.is_visit())]
#[case("дата:01.10..31.10", |it: &Event| it.text.date.to_string().starts_with("2026-10"))]
#[case("күні>31.10.2026", |it: &Event| it.text.date.to_string().as_str() > "2026-10-31")]
fn a_word_lets_through_those_entries_of_which_it_is_true(
    #[case] word: &str,
    #[case] is_meant: fn(&Event) -> bool,
) {
    let scene = journal(Language::Ru);
    let events = &case(&scene).opened().unwrap().case().events;
    let meant: BTreeSet<_> = events.values().filter(|event| is_meant(event)).map(|event| event.id).collect();
    let all = events.len();
    let scene = scene.press("/").types(word);
    let found: BTreeSet<_> = case(&scene).journal.ids().iter().copied().collect();
    assert_eq!(found, meant, "{word}\n{}", scene.text());
    assert!(all > 1);
    assert_eq!(case(&scene.press("Esc")).journal.ids().len(), all);
}

#[test]
fn a_fault_in_the_filter_of_a_journal_stands_below_it_and_hides_no_entry() {
    let scene = journal(Language::Ru).press("/").types("вид:обед");
    let text = scene.text();
    let at = text.lines().position(|line| line.contains("/вид:обед")).unwrap();
    let below: Vec<&str> = text.lines().skip(at + 1).take(2).collect();
    assert!(below[0].contains("«обед»") && below[0].contains("посещение"), "{text}");
    assert!(below[1].contains("2026"), "the list begins right below it\n{text}");
    scene.press("F1").sees("вид:посещение").press("Esc").sees("/вид:обед");
}

#[rstest]
#[case("кто:иванова")]
#[case("дата:01.09..30.09")]
#[case("план")]
fn the_history_is_filtered_by_days_people_and_what_was_done(#[case] word: &str) {
    let scene = journal(Language::Ru).press("Tab Tab");
    let all = case(&scene).history.ids().len();
    let scene = scene.press("/").types(word);
    let found = case(&scene).history.ids().len();
    assert!(found < all, "{word}: {found} of {all}\n{}", scene.text());
    let scene = scene.sees(&format!("показано {found} из {all}")).press("Enter Esc");
    assert_eq!(case(&scene).history.ids().len(), all);
}

#[test]
fn a_thousand_cases_are_filtered_sorted_and_marked_as_a_few_are() {
    let mut scene = school(Language::Ru);
    let mut many = (*scene.model.session.overview).clone();
    let one = many.cases.iter().find(|case| case.is_open()).unwrap().clone();
    let case = |number: u16| Summary {
        code: CaseCode { year: 2026, number },
        mentee_name: FullName::new(&format!("Педагог{number:04} Имя")),
        ..one.clone()
    };
    many.cases = (1..=1000).map(case).collect();
    scene.tell(Msg::Overview(Ok(Box::new(many))));
    let scene = scene.sized(120, 40).press("o End");
    assert_eq!(selected(&scene).number, 1000);
    let scene = scene.press("/").types("педагог05");
    assert_eq!(
        shown(&scene).iter().map(|code| code.number).collect::<Vec<_>>(),
        (500..600).collect::<Vec<_>>()
    );
    let scene = scene.press("Enter i").sees("помечено 100").press("/").types("0").press("Enter");
    let scene = scene.sees("помечено 100, из них не видно 90").press("Esc Esc");
    assert_eq!(shown(&scene).len(), 1000);
    scene.sized(60, 20).press("g g").sees("Педагог0001");
}
