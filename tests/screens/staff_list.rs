//! What a staff list comes to is seen before anything of it is written.

use crate::scene::Scene;
use rstest::rstest;
use std::time::Duration;
use talimger::app::Msg;
use talimger::app::burst::Typed;
use talimger::app::key::Key;
use talimger::domain::calendar::Week;
use talimger::domain::text::local::Language;
use talimger::words::shipped::set_up;

fn list(name: &str) -> String {
    format!("{}/tests/staff_lists/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn school() -> Scene {
    let given = [set_up("СШ № 12", Week::Five, Language::Ru)];
    Scene::new(Language::Ru, "2026-11-24", "ivanova").given(given).start()
}

fn preview(name: &str) -> Scene {
    school().press("I").sees("Список сотрудников").types(&list(name)).press("F2")
}

#[test]
fn the_tallies_come_first_and_then_each_case_with_its_start() {
    let scene = preview("school.csv").sees("Людей: новых 9, изменённых 0, без изменений 0.");
    let scene = scene.sees("Приказов 2, карточек 3, ждут приказа 1.");
    scene.sees("26-01 Алиева Д. Е., наставник: Ермекова Г. Ә., начало: вт 01.09.2026");
}

#[test]
fn a_refused_row_stands_with_its_line_and_the_way_out() {
    let scene = preview("with_errors.csv").sees("Отклонено строк: 6. Остальные это не задерживает.");
    scene
        .sees("Строка 7: Дата приёма: даты «31.02.2026» нет в календаре")
        .sees("Строка 10: Педагог не может");
}

#[test]
fn what_does_not_fit_is_scrolled_to() {
    let scene = preview("school.csv").sees_no("Юсупов Тимур Рашидович");
    let scene = scene.press("End").sees("Юсупов Тимур Рашидович").sees_no("Что даст список");
    scene.press("Home").sees("Что даст список");
}

#[rstest]
#[case("Esc")]
#[case("q")]
#[case("й")]
fn who_leaves_has_written_nothing(#[case] key: &str) {
    let scene = preview("school.csv").press(key).sees("Карточек пока нет");
    assert_eq!(scene.model.session.overview.waiting, []);
}

#[test]
fn enter_writes_the_whole_list() {
    let scene = preview("school.csv").press("Enter").sees("Сохранено").sees("Алиева Д. Е.");
    let scene = scene.sees("Қасымова Е. В.: ждёт приказа");
    assert_eq!(scene.model.session.overview.cases.len(), 3);
}

#[test]
fn enter_pressed_twice_writes_once() {
    let mut scene = preview("school.csv");
    let enter = |at| Typed { key: Key::from_name("Enter").unwrap(), at: Duration::from_secs(at) };
    scene.tell(Msg::Keys(vec![enter(1_000), enter(1_001)]));
    let scene = scene.sees("Сохранено").sees_no("Не получилось");
    assert_eq!(scene.model.session.overview.cases.len(), 3);
}

#[test]
fn a_list_that_is_known_already_has_nothing_to_write() {
    let scene = preview("school.csv").press("Enter I").types(&list("school.csv")).press("F2");
    let scene = scene.sees("без изменений 9").sees("Записывать нечего");
    scene.press("Enter").sees("Что даст список");
}

#[test]
fn a_path_that_cannot_be_read_stays_to_be_mended() {
    let scene = school().press("Ш").types("/nosuch/list.csv").press("F2");
    scene.sees("/nosuch/list.csv").sees("не читается").sees("[ Прочитать ]");
}

#[rstest]
fn the_preview_is_drawn_in_every_window(
    #[values((1, 1), (20, 5), (60, 20), (120, 40))] window: (u16, u16),
    #[values("school.csv", "with_errors.csv")] name: &str,
) {
    let scene = preview(name).sized(window.0, window.1).press("PgDn End Up Home Down");
    assert_eq!(scene.frame().0.area.width, window.0);
}
