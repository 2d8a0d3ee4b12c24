//! One case, as a person lives it: from the staff list to the report that the council heard.

use crate::scene::Scene;
use talimger::domain::case::Closing;
use talimger::domain::plan::PlanState;
use talimger::domain::text::local::Language;

/// The case of the first row of the list with a mentor, found by the letters of a Russian layout.
const FIND: &str = "/ а л и е в а Enter";

#[test]
fn one_case_goes_from_the_staff_list_to_the_council() {
    let list = format!("{}/tests/staff_lists/school.csv", env!("CARGO_MANIFEST_DIR"));
    let scene = Scene::new(Language::Ru, "2026-11-24", "ivanova").start().sees("три вопроса").press("F2");
    let scene = scene.sees("С чего начать?").press("Enter").types(&list).press("F2").press("Enter");

    let scene = scene.on("2026-09-07").press(FIND).sees("08.09 1 р.д.").press("Enter");
    let scene = scene.sees("не позднее вт 08.09.2026").sees("11.09.2026 утвердить план").press("Enter");
    let scene = scene.types("232132").sees("Внимание прежде всего").press("F2").sees("в срок");
    let scene = scene.press("Enter").sees("Новый план").press("F2");
    let scene = scene.press("ъ ъ Down Down F4").sees("Пункт плана").types("!").press("F2");
    let scene = scene
        .sees("Сохранено")
        .press("ы")
        .sees("на согласование")
        .press("F2")
        .sees("отправлен")
        .press("ф")
        .press("F2")
        .press("ф")
        .press("F2");
    let scene = scene.stored("26-01", |file| {
        assert_eq!(file.case.plan.as_ref().map(|plan| plan.state), Some(PlanState::Approved));
    });

    let scene = scene.on("2026-10-12").press(FIND).sees("II").press("Enter т");
    let scene =
        scene.press("Tab Tab Tab").types("7Б").press("Tab").types("алгебра").press("F2").sees("Сохранено");
    let scene = scene.press("ъ ъ Down Down Enter Enter F2").sees("выполнено");

    let scene = scene
        .on("2027-05-10")
        .press(FIND)
        .sees("III")
        .press("Enter ъ т")
        .types("итог")
        .press("Enter")
        .sees("итоговая диагностика: Алиева");
    let scene = scene.types("11111").press("F2").sees("Сохранено");
    let scene = scene.press("ъ ъ ъ т").sees("Отчёт наставника").types("уверенно ведёт урок").press("Tab");
    let scene = scene.types("время").press("Tab Space Tab Tab Tab Tab Tab Tab").types("программа выполнена");
    let scene = scene.press("F2").press("ы F2").sees("10.05.2027");
    let scene = scene.press("е").sees("Новое заседание").press("Enter").types("20.05.2027").press("F2");
    let scene = scene.press("е Enter").sees("чт 20.05.2027");

    let scene = scene.on("2027-05-21").press(FIND).press("Enter ъ ъ ъ ъ End Up Enter").sees("Отчёт заслушан");
    let scene = scene.press("Tab").types("7").press("Tab").types("отчёт утвердить").press("F2");
    let scene = scene.sees("протокол № 7").press("С F2").sees("Завершено 21.05.2027");
    let file = scene.file("26-01");
    assert!(matches!(file.case.head.closing, Some(Closing::Completed { .. })));

    let scene = scene.press("у").types("отчёт").press("Enter у").sees("report-26-01.md");
    let report = &scene.written[0].markdown;
    for said in [
        "Алиева",
        "уверенно ведёт урок",
        "продолжить работу по теме самообразования",
        "программа выполнена",
        "отчёт утвердить",
    ] {
        assert!(report.contains(said), "«{said}» is not in\n{report}");
    }
}
