//! The data as a whole on the screen: how they stand, backups, checking, what goes for good.

use crate::process::deeds::ends_early;
use crate::scene::Scene;
use crate::screens::case::given::{coordinator, school};
use rstest::rstest;
use std::fs;
use talimger::app::Msg;
use talimger::domain::doing::Doing;
use talimger::domain::progress::{Progress, Stage};
use talimger::domain::text::local::Language;
use talimger::store::{Doing as Held, Engine, Patience, Tree, Writes};
use talimger::ui::Look;
use tempfile::TempDir;

/// From the dashboard to the data as a whole.
const TO_CARE: &str = "s End Enter";

/// The coordinator of a school whose backups lie in a folder of its own.
fn keeper(language: Language) -> (Scene, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (coordinator(language, "2026-09-07").keeping(folder.path()), folder)
}

fn files(folder: &TempDir) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder.path().join("backups")) else { return Vec::new() };
    let mut all: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}

#[rstest]
#[case::russian(Language::Ru, ["Данные и копии", "Записей истории: 8, карточек: 1.", "Сделать копию сейчас", "Удалить старые карточки"])]
#[case::kazakh(Language::Kk, ["Деректер мен көшірмелер", "Тарих жазбалары: 8, карточкалар: 1.", "Қазір көшірме жасау", "Ескі карточкаларды жою"])]
#[case::english(Language::En, ["Data and backups", "Entries of the history: 8, cases: 1.", "Make a backup now", "Take old cases out"])]
fn how_the_data_stand_and_what_can_be_done_is_on_one_screen(
    #[case] language: Language,
    #[case] said: [&str; 4],
) {
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let (scene, _folder) = keeper(language);
        let mut scene = scene.sized(columns, rows).looking(Look::mono().in_ascii()).press(TO_CARE);
        for text in said {
            scene = scene.sees(text);
        }
        scene.press("Esc").sees(said[0]);
    }
}

#[test]
fn a_backup_is_made_and_stands_in_the_list_with_its_digits() {
    let (scene, folder) = keeper(Language::Ru);
    let scene = scene.press(TO_CARE).sees_no("Копия: ").press("Down Enter");
    let made = files(&folder);
    assert_eq!(made.len(), 1);
    let anchor = made[0].strip_suffix(".backup").unwrap().rsplit('-').next().unwrap().to_owned();
    let scene = scene.sees("Копия записана").press("Enter");
    scene.sees("Копия: пн 07.09.2026").sees(&format!("запись № 8 · знаки {anchor}"));
}

#[test]
fn a_backup_goes_into_a_named_file_and_never_over_one_that_is_there() {
    let (scene, folder) = keeper(Language::Ru);
    let path = folder.path().join("own.backup");
    let scene = scene.press(TO_CARE).press("Down Down Enter").sees("с именами");
    let scene = scene.types(path.to_str().unwrap()).press("F2").sees("Копия записана").press("Enter");
    let bytes = fs::read(&path).unwrap();
    let scene = scene.sees("Данные и копии").press("Enter").types(path.to_str().unwrap()).press("F2");
    scene.sees("Файл уже есть");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_restoring_shows_what_is_what_would_be_and_what_goes_and_is_asked_for() {
    let (scene, _folder) = keeper(Language::Ru);
    let scene =
        scene.press(TO_CARE).press("Down Enter Enter").press("Esc Esc").given([ends_early("2026-09-07")]);
    let scene = scene.start().press(TO_CARE).press("End Enter");
    let scene = scene.sees("Восстановить данные из копии?").sees("Сейчас: запись истории № 9");
    let scene = scene.sees("Станет: запись истории № 8").sees("Пропадёт записей: 1").sees("store.old-");
    // The safe answer has the focus.
    let scene = scene.press("Enter");
    assert!(scene.file("26-01").case.head.closing.is_some());
    let scene = scene.press("Enter Left Enter").sees("Данные восстановлены");
    assert!(scene.file("26-01").case.head.closing.is_none());
    scene.press("Enter").sees("Записей истории: 8");
}

#[test]
fn a_file_that_is_no_backup_is_told_beside_its_path() {
    let (scene, folder) = keeper(Language::Ru);
    let path = folder.path().join("notes.txt");
    fs::write(&path, "notes").unwrap();
    let scene = scene.press(TO_CARE).press("Down Down Down Down Enter").sees("Сначала будет показано");
    let scene = scene.types(path.to_str().unwrap()).press("F2");
    scene.sees(path.file_name().unwrap().to_str().unwrap()).sees("Восстановить из файла");
}

#[test]
fn a_check_names_what_is_wrong_and_mends_what_follows_from_the_rest() {
    let (scene, _folder) = keeper(Language::Ru);
    let scene = scene.press(TO_CARE).press("Enter").sees("Всё цело").press("Enter");
    let scene = scene.meanwhile(|engine| {
        let mut lease = engine.lease(Held::Saving, Patience::Try).unwrap();
        let mut key = Vec::new();
        lease
            .scan(Tree::Cases, &[], &mut |found, _| {
                key = found.to_vec();
                Ok(())
            })
            .unwrap();
        let mut writes = Writes::new();
        lease.commit(writes.remove(Tree::Cases, key)).unwrap();
    });
    let scene = scene.press("Enter").sees("verify --mend").sees("Исправить").press("Left Enter");
    let scene = scene.sees("Исправлено").sees("Всё цело").press("Enter");
    scene.press("Enter").sees("Всё цело").sees_no("Исправлено");
}

#[test]
fn making_smaller_says_what_is_taken_and_asks() {
    let (scene, folder) = keeper(Language::Ru);
    let scene = scene.press(TO_CARE).sees("Уменьшать пока незачем").press("Down Down Down Enter");
    let scene = scene.sees("Уменьшить данные на диске?").press("Enter");
    assert!(files(&folder).is_empty());
    let scene = scene.press("Enter Left Enter").sees("Готово: было").press("Enter");
    assert_eq!(files(&folder).len(), 1);
    scene.sees("Копия: ");
}

#[rstest]
#[case::russian(Language::Ru, "Отменить это будет нельзя", "Готово: из записей убрано")]
#[case::kazakh(Language::Kk, "Мұны кері қайтару мүмкін болмайды", "Дайын: жазбалардан алынды")]
#[case::english(Language::En, "cannot be undone", "out of the records")]
fn a_name_is_taken_out_once_the_code_was_typed(
    #[case] language: Language,
    #[case] warned: &str,
    #[case] done: &str,
) {
    let folder = tempfile::tempdir().unwrap();
    let given = school(language).into_iter().chain([ends_early("2026-09-07")]);
    let scene = Scene::new(language, "2026-09-07", "methodist").keeping(folder.path()).given(given).start();
    let scene = scene.press(TO_CARE).press("Down Down Down Down Down Enter").sees("26-01");
    let scene = scene.types("26").press("Tab").types("заявление").press("F2");
    let scene = scene.sees("26-01 Ахметова Дана Сериковна").sees(warned);
    let scene = scene.types("26-02").press("F2").sees("26-01");
    let name =
        |scene: &Scene| scene.file("26-01").school.name_of(scene.file("26-01").case.head.mentee).to_string();
    assert!(name(&scene).contains("Ахметова"));
    let scene = scene.press("C-u").types("26-01").press("F2").sees(done);
    assert!(!name(&scene).contains("Ахметова"));
    scene.press("Enter Esc Esc").sees_no("Ахметова");
}

#[test]
fn old_cases_go_once_their_number_was_typed_and_where_there_are_none_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let given = school(Language::Ru).into_iter().chain([ends_early("2026-09-04")]);
    let scene =
        Scene::new(Language::Ru, "2026-09-07", "methodist").keeping(folder.path()).given(given).start();
    let scene = scene.press(TO_CARE).press("Down Down Down Down Down Down Enter").sees("07.09.2021");
    let scene = scene.press("Tab").types("приказ 14").press("F2").sees("Таких карточек нет");
    let scene = scene.press("S-Tab C-u").types("07.09.2026").press("F2").sees("26-01 Ахметова");
    let scene = scene.types("1").press("F2").sees("из записей убрано").press("Enter");
    scene.sees("карточек: 0");
}

#[test]
fn whoever_does_not_keep_the_data_is_told_who_does() {
    let (scene, _folder) = keeper(Language::Ru);
    let scene = scene.signed_in_as("deputy").press(TO_CARE);
    scene.sees("координатор").sees("Настройки").sees_no("Сделать копию");
}

fn progress(done: u64, may_stop: bool) -> Msg {
    let stage = if may_stop { Stage::Building } else { Stage::Placing };
    Msg::Progress(Some(Progress { stage, done, total: 1000, may_stop }))
}

#[rstest]
#[case::russian(Language::Ru, "Строится новое хранилище", "Esc: отменить", "уже не отменить")]
#[case::kazakh(Language::Kk, "Жаңа қойма құрылуда", "Esc: тоқтату", "енді тоқтатуға болмайды")]
#[case::english(Language::En, "Building the new store", "Esc: stop", "too late to stop")]
fn what_takes_long_shows_stage_bar_and_percent_in_any_window(
    #[case] language: Language,
    #[case] stage: &str,
    #[case] stop: &str,
    #[case] late: &str,
) {
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let scene = coordinator(language, "2026-09-07").sized(columns, rows);
        let scene = scene.told(progress(400, true)).sees(stage).sees("40 % (400/1000)").sees(stop);
        let scene = if columns >= 80 { scene.sees("█") } else { scene };
        let scene = scene.looking(Look::mono().in_ascii()).sees("40 % (400/1000)").sees_no("█");
        scene.told(progress(0, false)).sees(late).told(Msg::Progress(None)).sees_no(late);
    }
}

#[rstest]
#[case("Esc")]
#[case("C-c")]
fn reading_goes_on_while_something_takes_long_and_esc_or_ctrl_c_stops_it(#[case] key: &str) {
    let scene = coordinator(Language::Ru, "2026-09-07").told(progress(400, true));
    let scene = scene.press("p").sees("Людей");
    assert!(!scene.has_stopped_waiting);
    let scene = scene.press(key).sees("Людей");
    assert!(scene.has_stopped_waiting);
}

#[test]
fn a_second_ctrl_c_means_what_runs_and_never_the_form_beneath_it() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("p n").types("Ахметова");
    let scene = scene.told(progress(400, true)).press("C-c");
    assert!(scene.has_stopped_waiting);
    let scene = scene.press("C-c").told(progress(0, false)).press("C-c");
    assert!(scene.model.popups.is_empty(), "the form was not left:\n{}", scene.text());
    scene.told(Msg::Progress(None)).sees("Новый человек").sees("Ахметова").sees_no("Что с ним сделать");
}

#[rstest]
#[case::russian(Language::Ru, "закроется")]
#[case::kazakh(Language::Kk, "жабылады")]
#[case::english(Language::En, "leaves")]
fn f10_while_something_is_written_says_that_the_program_leaves_after_it(
    #[case] language: Language,
    #[case] said: &str,
) {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut scene = coordinator(language, "2026-09-07").sized(columns, rows);
        scene.model.caring = Some(Doing::Checking);
        let scene = scene.told(progress(400, true)).sees_no(said).press("F10").sees(said).sees("Esc");
        let scene = scene.told(progress(0, false)).sees(said).sees_no("Esc:");
        assert!(scene.has_quit, "the shell was asked to leave, and waits");
    }
    let resting = coordinator(language, "2026-09-07").press("F10");
    assert!(resting.has_quit && !resting.model.is_leaving);
}

#[test]
fn what_can_no_longer_be_stopped_leaves_esc_its_meaning() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("p").told(progress(0, false));
    let scene = scene.press("Esc").sees_no("Людей");
    assert!(!scene.has_stopped_waiting);
}

#[test]
fn until_there_is_something_to_count_it_is_named_what_is_under_way() {
    let mut scene = coordinator(Language::Ru, "2026-09-07");
    scene.model.caring = Some(Doing::Checking);
    scene.sees("Идёт: проверка");
}

#[test]
fn while_one_restores_the_other_keeps_what_is_being_typed_and_meets_what_stands_now() {
    let (one, folder) = keeper(Language::Ru);
    let one = one.press(TO_CARE).press("Down Enter Enter");
    let other = one.signed_in_as("methodist").keeping(folder.path());
    let other = other.press("Enter p Tab Tab").types("болезнь").sees("болезнь");
    let one = one.given([ends_early("2026-09-07")]).told(Msg::SavedElsewhere);
    let one = one.press("End Enter").sees("Пропадёт записей: 1").press("Left Enter").sees("восстановлены");
    // The other screen finds another store when it next looks around.
    let other = other.told(Msg::OtherStore).sees("болезнь").sees("Приостановить");
    let other = other.press("F2").sees("Проверьте и сохраните").sees("болезнь").press("F2").sees("Сохранено");
    assert!(other.file("26-01").case.head.closing.is_none());
    assert_eq!(one.file("26-01").case.pauses().count(), 1);
}
