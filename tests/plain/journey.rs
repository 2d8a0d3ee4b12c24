//! A school begins and a plan comes into force, heard and typed line by line.

use super::listener::Listener;
use crate::scene::Scene;
use talimger::domain::plan::PlanState;
use talimger::domain::text::local::Language;

#[test]
fn from_the_first_run_through_the_staff_list_to_a_plan_in_force_and_an_entry_of_the_journal() {
    let list = format!("{}/tests/staff_lists/school.csv", env!("CARGO_MANIFEST_DIR"));
    let heard =
        Listener::to(Scene::new(Language::Ru, "2026-11-24", "ivanova").start()).hears("Название школы");
    let heard = heard.types("СШ № 12\n\n\n").hears("С чего начать?").hears("1. Загрузить список");
    let heard = heard.types("1").types(&list).types("").hears("Людей: новых 9").hears("«Да» — записать");
    let heard = heard.types("да").hears("Сохранено");

    let heard = Listener::to(heard.scene.on("2026-09-07")).types("алиева").hears("1. Алиева");
    let heard = heard.types("1").hears("следующий шаг: диагностика").types("диагностика\n1");
    let heard = heard.types("2\n3\n2\n1\n3\n2").hears("Внимание прежде всего");
    let heard = heard.types(":сохранить").hears("Сохранено").types("план\nновое").hears("Новый план");
    let heard = heard.types(":сохранить").hears("Сохранено").hears("План: проект, редакция 1");
    let heard = heard.types("на согласование").hears("План на согласование").types(":сохранить");
    let heard =
        heard.hears("Сохранено").types("утвердить").hears("Согласование с бумаги").types(":сохранить");
    let heard = heard.hears("Сохранено").types("утвердить").hears("Утверждение с бумаги").types(":сохранить");
    let heard = heard.hears("Сохранено").hears("утверждён");
    let file = heard.scene.file("26-01");
    assert_eq!(file.case.plan.as_ref().map(|plan| plan.state), Some(PlanState::Approved));

    let heard =
        Listener::to(heard.scene.on("2026-10-12")).types("алиева\n1\nжурнал").hears("Записей ещё нет");
    let heard =
        heard.types("новое").hears("Новая запись").types("консультация").hears("Состоялось").types("");
    let heard = heard.types("вчера").hears("Понято: вс 11.10.2026").types(":сохранить").hears("Сохранено");
    let heard = heard.hears("1. 11.10.2026 консультация");
    assert_eq!(heard.scene.file("26-01").case.events.len(), 1);
}
