//! What is typed into a filter is understood in three languages, or said not to be.

use chrono::NaiveDate;
use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::clock::standing::Stage;
use talimger::domain::compiled::listing::{
    Between, Busy, Condition, Demand, EntryCondition, EntryState, Filter, PersonCondition, State,
};
use talimger::domain::journal::EventKind;
use talimger::domain::rights::Role;
use talimger::domain::text::fold::fold;
use talimger::domain::text::local::Language;
use talimger::words::Words;
use talimger::words::filter::{
    CaseWord, ChangeWord, EntryWord, FilterFault, FilterReading, PersonWord, Reader, Vocabulary, fault,
    printed,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read_of<W: Vocabulary>(language: Language, text: &str) -> FilterReading<W> {
    let calendar = Calendar::shipped(Week::Five);
    Reader { today: day("2026-11-25"), calendar: &calendar, language }.read(text)
}

fn read_in(language: Language, text: &str) -> FilterReading {
    read_of(language, text)
}

fn read(text: &str) -> FilterReading {
    read_in(Language::Ru, text)
}

/// The one thing that a filter demands.
#[track_caller]
fn only(text: &str) -> Condition {
    let reading = read(text);
    assert!(reading.faults.is_empty(), "{text}: {reading:?}");
    let [Demand { condition, negated: false }] = reading.filter.demands.as_slice() else {
        panic!("{text}: {reading:?}")
    };
    condition.clone()
}

fn between<T>(from: Option<T>, to: Option<T>) -> Between<T> {
    Between { from, to }
}

#[rstest]
#[case("mentor:иванова", Condition::Mentor("иванова".into()))]
#[case("наставник:Иванова", Condition::Mentor("иванова".into()))]
#[case("тәлімгер:Иванова", Condition::Mentor("иванова".into()))]
#[case("ТАЛИМГЕР:иванова", Condition::Mentor("иванова".into()))]
#[case("stage:2", Condition::Stage(Stage::Two))]
#[case("этап:II", Condition::Stage(Stage::Two))]
#[case("кезең:негізгі", Condition::Stage(Stage::Two))]
#[case("этап:осн", Condition::Stage(Stage::Two))]
#[case("кезең:ә", Condition::Stage(Stage::Two))]
#[case("stage:final", Condition::Stage(Stage::Three))]
#[case("state:completed", Condition::State(State::Completed))]
#[case("состояние:завершено", Condition::State(State::Completed))]
#[case("күйі:аяқталды", Condition::State(State::Completed))]
#[case("state:завер", Condition::State(State::Completed))]
#[case("статус:приостановлено", Condition::State(State::Paused))]
#[case("year:2025", Condition::Year(2025))]
#[case("год:25", Condition::Year(2025))]
#[case("жыл:2025-2026", Condition::Year(2025))]
#[case("year:2025/26", Condition::Year(2025))]
#[case("order:120-к", Condition::Order("120-к".into()))]
#[case("бұйрық:120-К", Condition::Order("120-к".into()))]
#[case("need:оценивание", Condition::Need("оценивание".into()))]
#[case("қажеттілік:бағалау", Condition::Need(fold("бағалау")))]
#[case("overdue", Condition::Overdue)]
#[case("просрочено", Condition::Overdue)]
#[case("мерзімі-өткен", Condition::Overdue)]
#[case("late", Condition::Late)]
#[case("с-опозданием", Condition::Late)]
#[case("кешіккен", Condition::Late)]
#[case("without:mentor", Condition::WithoutMentor)]
#[case("без:наставника", Condition::WithoutMentor)]
#[case("жоқ:тәлімгер", Condition::WithoutMentor)]
#[case("due:<14", Condition::DueIn(between(None, Some(13))))]
#[case("due:<=14", Condition::DueIn(between(None, Some(14))))]
#[case("due:>=2026-12-01", Condition::DueOn(between(Some(day("2026-12-01")), None)))]
#[case("due:>2026-12-01", Condition::DueOn(between(Some(day("2026-12-02")), None)))]
#[case("due<14", Condition::DueIn(between(None, Some(13))))]
#[case("due<=14", Condition::DueIn(between(None, Some(14))))]
#[case("срок:14", Condition::DueIn(between(None, Some(14))))]
#[case("мерзім>0", Condition::DueIn(between(Some(1), None)))]
#[case("срок:7..14", Condition::DueIn(between(Some(7), Some(14))))]
#[case("срок:..-3", Condition::DueIn(between(None, Some(-3))))]
#[case("due>=2026-12-01", Condition::DueOn(between(Some(day("2026-12-01")), None)))]
#[case("срок:01.12..10.12", Condition::DueOn(between(Some(day("2026-12-01")), Some(day("2026-12-10")))))]
#[case("approved>2026-09-10", Condition::Approved(between(Some(day("2026-09-11")), None)))]
#[case("утвержден:10.09", Condition::Approved(between(Some(day("2026-09-10")), Some(day("2026-09-10")))))]
#[case("бекітілді:01.09..", Condition::Approved(between(Some(day("2026-09-01")), None)))]
#[case("26-07", Condition::Text("26-07".into()))]
#[case("\"late\"", Condition::Text(fold("late")))]
#[case("«Ли Н»", Condition::Text("ли н".into()))]
#[case("mentor:\"Ли Н\"", Condition::Mentor("ли н".into()))]
#[case("12:30", Condition::Text("12:30".into()))]
fn a_word_of_a_filter_is_understood(#[case] typed: &str, #[case] condition: Condition) {
    assert_eq!(only(typed), condition);
}

#[test]
fn a_minus_or_an_exclamation_mark_demands_the_opposite() {
    let not = |condition| Demand { condition, negated: true };
    let demands =
        [not(Condition::Overdue), not(Condition::State(State::Paused)), not(Condition::Text("ким".into()))];
    assert_eq!(read("-overdue !состояние:приост -Ким").filter.demands, demands);
}

#[test]
fn all_that_is_typed_is_demanded_in_its_order() {
    let reading = read("  иванова этап:1   due<5 ");
    assert_eq!(reading.filter.demands.len(), 3);
    assert!(read("").filter.is_open() && read(" - ! ").filter.is_open());
}

#[rstest]
#[case("mentro:иванова", Some("mentor"))]
#[case("наставнк:иванова", Some("наставник"))]
#[case("менторр:иванова", None)]
#[case("stag:1", Some("stage"))]
#[case("foo:bar", None)]
fn an_unknown_word_is_said_with_the_nearest(#[case] typed: &str, #[case] near: Option<&'static str>) {
    let reading = read(typed);
    assert!(reading.filter.is_open(), "it lets everything through");
    let [FilterFault::UnknownWord(word, found)] = reading.faults.as_slice() else { panic!("{reading:?}") };
    assert_eq!((word.as_str(), *found), (typed.split(':').next().unwrap(), near));
}

#[rstest]
#[case("stage:7", CaseWord::Stage)]
#[case("состояние:п", CaseWord::State)]
#[case("year:1999", CaseWord::Year)]
#[case("year:2025-2027", CaseWord::Year)]
#[case("due<скоро", CaseWord::Due)]
#[case("approved:32.01", CaseWord::Approved)]
#[case("without:order", CaseWord::Without)]
#[case("overdue:да", CaseWord::Overdue)]
#[case("mentor>5", CaseWord::Mentor)]
fn a_wrong_value_is_said_with_what_is_allowed_and_lets_everything_through(
    #[case] typed: &str,
    #[case] word: CaseWord,
) {
    let reading = read(typed);
    assert!(reading.filter.is_open());
    let [it @ FilterFault::WrongValue(found, _)] = reading.faults.as_slice() else { panic!("{reading:?}") };
    assert_eq!(*found, word);
    for language in Language::ALL {
        assert!(fault(it, &Words::new(language)).chars().count() > 10);
    }
}

#[test]
fn a_value_that_is_still_to_be_typed_is_asked_for() {
    for word in ["mentor:", "этап:", "due<", "год: "] {
        assert!(matches!(read(word).faults.as_slice(), [FilterFault::NoValue(_)]), "{word}");
    }
    let said = fault(&read("состояние:").faults[0], &Words::new(Language::Ru));
    assert!(said.contains("приостановлено"), "{said}");
}

/// The one thing that a filter of such a list demands.
#[track_caller]
fn only_of<W: Vocabulary>(text: &str) -> W::Condition {
    let reading = read_of::<W>(Language::Ru, text);
    assert!(reading.faults.is_empty(), "{text}: {reading:?}");
    let [Demand { condition, negated: false }] = reading.filter.demands.as_slice() else {
        panic!("{text}: {reading:?}")
    };
    condition.clone()
}

#[rstest]
#[case("роль:завуч", PersonCondition::Role(Role::Deputy))]
#[case("рөл:орынбасар", PersonCondition::Role(Role::Deputy))]
#[case("ROLE:Deputy", PersonCondition::Role(Role::Deputy))]
#[case("роль:коорд", PersonCondition::Role(Role::Coordinator))]
#[case("рөлі:үйлестіруші", PersonCondition::Role(Role::Coordinator))]
#[case("ждёт", PersonCondition::Busy(Busy::Waiting))]
#[case("ЖДЕТ", PersonCondition::Busy(Busy::Waiting))]
#[case("күтуде", PersonCondition::Busy(Busy::Waiting))]
#[case("waiting", PersonCondition::Busy(Busy::Waiting))]
#[case("выбыл", PersonCondition::Busy(Busy::Left))]
#[case("кеткен", PersonCondition::Busy(Busy::Left))]
#[case("left", PersonCondition::Busy(Busy::Left))]
#[case("состояние:свободен", PersonCondition::Busy(Busy::Free))]
#[case("күйі:бос", PersonCondition::Busy(Busy::Free))]
#[case("state:free", PersonCondition::Busy(Busy::Free))]
#[case("состояние:много", PersonCondition::Busy(Busy::Overloaded))]
#[case("күйі:жас-маман", PersonCondition::Busy(Busy::Mentored))]
#[case("state:mentor", PersonCondition::Busy(Busy::Mentors))]
#[case("логин:Zav", PersonCondition::Login(fold("zav")))]
#[case("логині:zav", PersonCondition::Login(fold("zav")))]
#[case("без:логина", PersonCondition::WithoutLogin)]
#[case("жоқ:логин", PersonCondition::WithoutLogin)]
#[case("without:login", PersonCondition::WithoutLogin)]
#[case("без:роли", PersonCondition::WithoutRole)]
#[case("«left»", PersonCondition::Text(fold("left")))]
#[case("наставник", PersonCondition::Text("наставник".into()))]
fn a_word_of_the_filter_of_people_is_understood(#[case] typed: &str, #[case] condition: PersonCondition) {
    assert_eq!(only_of::<PersonWord>(typed), condition);
}

const VISITS: &[EventKind] =
    &[EventKind::VisitByMentor, EventKind::VisitByMentee, EventKind::VisitByAdministration];

fn on(from: Option<&str>, to: Option<&str>) -> EntryCondition {
    EntryCondition::On(between(from.map(day), to.map(day)))
}

#[rstest]
#[case("вид:посещение", EntryCondition::Kind(VISITS))]
#[case("түрі:қатысу", EntryCondition::Kind(VISITS))]
#[case("kind:visit", EntryCondition::Kind(VISITS))]
#[case("вид:конс", EntryCondition::Kind(&[EventKind::Consultation]))]
#[case("вид:администрация", EntryCondition::Kind(&[EventKind::VisitByAdministration]))]
#[case("түр:қолдап-отыру", EntryCondition::Kind(&[EventKind::Support]))]
#[case("kind:workshop", EntryCondition::Kind(&[EventKind::Workshop]))]
#[case("дата:01.10..31.10", on(Some("2026-10-01"), Some("2026-10-31")))]
#[case("күні:12.10", on(Some("2026-10-12"), Some("2026-10-12")))]
#[case("date>2026-10-12", on(Some("2026-10-13"), None))]
#[case("дата<=12.10.2026", on(None, Some("2026-10-12")))]
#[case("кто:Иванова", EntryCondition::By("иванова".into()))]
#[case("кім:иванова", EntryCondition::By("иванова".into()))]
#[case("by:иванова", EntryCondition::By("иванова".into()))]
#[case("состояние:заплан", EntryCondition::State(EntryState::Planned))]
#[case("күйі:өтті", EntryCondition::State(EntryState::TookPlace))]
#[case("state:voided", EntryCondition::State(EntryState::Voided))]
fn a_word_of_the_filter_of_a_journal_is_understood(#[case] typed: &str, #[case] condition: EntryCondition) {
    assert_eq!(only_of::<EntryWord>(typed), condition);
}

#[test]
fn a_history_knows_days_and_people_but_no_kinds() {
    assert_eq!(only_of::<ChangeWord>("дата:12.10"), on(Some("2026-10-12"), Some("2026-10-12")));
    assert_eq!(only_of::<ChangeWord>("кім:ким"), EntryCondition::By("ким".into()));
    let reading = read_of::<ChangeWord>(Language::Ru, "вид:посещение");
    assert!(matches!(reading.faults.as_slice(), [FilterFault::UnknownWord(_, _)]), "{reading:?}");
}

/// Each name of each word means that word, alone or with a value, and is said in the help and in a fault.
#[track_caller]
fn names_are_whole<W: Vocabulary>() {
    let names: Vec<String> = W::WORDS
        .iter()
        .flat_map(|(_, names)| names.iter().copied().flatten())
        .map(|name| fold(name))
        .collect();
    for (at, (word, of_languages)) in W::WORDS.iter().enumerate() {
        for name in of_languages.iter().copied().flatten() {
            let others = W::WORDS.iter().enumerate().filter(|(other, _)| *other != at);
            let mut theirs = others.flat_map(|(_, (_, names))| names.iter().copied().flatten());
            assert!(theirs.all(|other| fold(other) != fold(name)), "{name} means two words");
            let reading = read_of::<W>(Language::Ru, &format!("{name}:"));
            let [it] = reading.faults.as_slice() else { panic!("{name}: {reading:?}") };
            let (FilterFault::NoValue(found) | FilterFault::WrongValue(found, _)) = it else {
                panic!("{name}: {it:?}")
            };
            assert_eq!(found, word, "{name}");
        }
        for (language, own) in Language::ALL.into_iter().zip(of_languages) {
            let (words, shown) = (Words::new(language), own[0]);
            assert!(W::help(&words).iter().any(|line| line.starts_with(shown)), "{language:?}: {shown}");
            assert!(!word.allowed(&words).is_empty());
        }
    }
    assert!(names.iter().all(|name| !name.contains(' ')), "{names:?}");
}

#[test]
fn every_word_of_every_filter_is_known_by_each_of_its_names_and_explained_in_each_language() {
    names_are_whole::<CaseWord>();
    names_are_whole::<PersonWord>();
    names_are_whole::<EntryWord>();
    names_are_whole::<ChangeWord>();
}

/// Pieces of which filters are made, and pieces that break them.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[а-яәіңғүұқөһa-z0-9:<>=.,\"«»„“! -]{0,12}",
        prop::sample::select(vec![
            "mentor:",
            "этап:2",
            "due<14",
            "срок:7..14",
            "approved>2026-09-10",
            "year:2025",
            "без:наставника",
            "-overdue",
            "!late",
            "state:paused",
            "«Ли Н»",
            "order:\"120 к\"",
            "need:оцен",
            "кезең:ә",
            "..",
        ])
        .prop_map(str::to_owned),
    ]
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        let _ = read(&text);
        let _ = read_of::<PersonWord>(Language::Kk, &text);
        let _ = read_of::<EntryWord>(Language::En, &text);
        let _ = read_of::<ChangeWord>(Language::Ru, &text);
    }

    #[test]
    fn what_is_printed_is_read_as_the_same_demands(pieces in prop::collection::vec(piece(), 0..6)) {
        let first: Filter = read(&pieces.join(" ")).filter;
        for language in Language::ALL {
            let text = printed(&first, &Words::new(language));
            let again = read_in(language, &text);
            prop_assert!(again.faults.is_empty(), "{} {:?}", text, again.faults);
            prop_assert_eq!(&again.filter, &first, "{}", text);
        }
    }
}
