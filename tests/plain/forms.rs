//! The same forms as line prompts: each kind of field, errors at once, a summary before saving.

use super::listener::Listener;
use crate::scene::Scene;
use crate::screens::case::given::{approved, coordinator, diagnosed, school};
use rstest::rstest;
use talimger::app::form::Focus;
use talimger::app::view::View;
use talimger::domain::command::{Command, PersonForm};
use talimger::domain::people::name::FullName;
use talimger::domain::text::local::Language;
use talimger::words::Words;

/// A school with so many people more.
pub fn crowd(n: usize) -> Scene {
    let person = |at: usize| {
        Command::RegisterPerson(PersonForm {
            name: FullName::new(&format!("Человек {at:02} Имярек")),
            ..PersonForm::default()
        })
    };
    Scene::new(Language::Ru, "2026-09-10", "methodist")
        .given(school(Language::Ru))
        .given((0..n).map(person))
        .start()
}

#[rstest]
#[case::russian(
    Language::Ru,
    "Название школы, обязательно [Наша школа]:",
    "Понято: шестидневная",
    "Проверьте:",
    "Сохранено"
)]
#[case::kazakh(Language::Kk, "Мектептің атауы, міндетті", "Түсінілгені:", "Тексеріңіз:", "Сақталды")]
#[case::english(Language::En, "Name of the school, required", "Understood:", "Check this:", "Saved")]
fn the_first_run_is_three_prompts_and_a_summary(
    #[case] language: Language,
    #[case] name: &str,
    #[case] understood: &str,
    #[case] summary: &str,
    #[case] saved: &str,
) {
    let heard = Listener::to(Scene::new(language, "2026-09-14", "ivanova").start()).hears(name);
    let heard = heard.types("СШ № 12").hears("1. ").hears("2. ").types("2").hears(understood);
    let heard = heard.types("").hears(summary).hears("СШ № 12");
    let heard = heard.types("").hears(saved).hears("1. ").hears("3. ");
    assert_eq!(heard.scene.model.session.overview.settings.as_ref().unwrap().name, "СШ № 12");
}

#[test]
fn a_wrong_date_is_said_at_once_and_asked_again_and_a_right_one_is_said_back() {
    let heard =
        Listener::to(approved(Language::Ru, "2026-10-12")).types("1\nжурнал\nn").hears("Новая запись");
    let heard = heard.types("").hears("Состоялось").types("").hears("Дата");
    let heard = heard.types("31.09").hears("сентябрь — 30 дней").hears("Дата");
    let heard = heard.types("вчера").hears("Понято: вс 11.10.2026");
    assert!(matches!(heard.scene.model.view(), View::Form(form) if form.form.focus() != Focus::Field(0)));
}

#[test]
fn an_empty_required_field_is_asked_again_and_can_be_passed_by_a_command() {
    let heard = Listener::to(coordinator(Language::Ru, "2026-09-10")).types("p\nновое").hears("обязательно");
    let heard = heard.types("").hears("Заполните это поле.");
    heard.types(":поле").hears_no("Заполните это поле.");
}

#[test]
fn two_dots_go_to_the_field_before_and_from_the_first_out_of_the_form() {
    let heard = Listener::to(approved(Language::Ru, "2026-10-12")).types("1\nжурнал\nn");
    let heard = heard.hears("Что было").types("").hears("Состоялось").types("..").hears("Что было");
    heard.types("..").hears("Записей ещё нет");
}

#[test]
fn scores_are_asked_one_by_one_and_the_level_is_said() {
    let heard = Listener::to(coordinator(Language::Ru, "2026-09-07")).types("1\nдиагностика\n1");
    let heard = heard.hears("Балл от 0 до 3").hears("- не оценивалось").hears("знание приказов и ГОСО:");
    let heard = heard.types("9").hears("Балл от").types("2").hears_no("знание приказов и ГОСО");
    let heard = heard.types("..").hears("знание приказов и ГОСО [2]:").types("\n3\n-\n1\n3\n2");
    let heard = heard.types(":сохранить").hears("Сохранено");
    heard.scene.stored("26-01", |file| assert_eq!(file.case.rounds.len(), 1));
}

#[test]
fn a_long_text_is_several_lines_and_a_full_stop_ends_it() {
    let heard = Listener::to(diagnosed(Language::Ru, "2026-09-10")).types("1\nдиагностика\n1 изменить");
    let heard = go_to(heard, "Вывод").hears("в конце точка");
    let heard = heard.types("Урок построен\nДисциплина\n.").hears_no("Вывод:");
    let heard = go_to(heard.types(".."), "Вывод").hears("Сейчас записано:").hears("Дисциплина");
    let heard = heard.types("+\nитог\n.").types("..").hears("итог");
    assert!(heard.heard().contains("Урок построен"), "{}", heard.heard());
}

/// Goes on until a field is asked for.
#[track_caller]
fn go_to(mut heard: Listener, label: &str) -> Listener {
    for _ in 0..60 {
        if heard.heard().lines().last().is_some_and(|prompt| prompt.starts_with(label)) {
            return heard;
        }
        heard = heard.types("");
    }
    panic!("«{label}» was never asked for:\n{}", heard.heard());
}

#[test]
fn nothing_of_an_unfinished_text_is_lost() {
    let heard = go_to(
        Listener::to(diagnosed(Language::Ru, "2026-09-10")).types("1\nдиагностика\n1 изменить"),
        "Вывод",
    );
    let heard = heard.types("Урок построен\nне дописано");
    let (_, draft) = heard.scene.model.present_draft().expect("a draft is kept of what was typed");
    assert!(draft.contains("не дописано"), "{draft}");
}

#[test]
fn ticks_are_changed_by_numbers_and_said_back() {
    let heard = Listener::to(diagnosed(Language::Ru, "2026-09-10")).types("1\nплан\nновое");
    let heard = go_to(heard.hears("Новый план"), "Мероприятия").hears("Номера меняют отметку");
    let heard = heard.types("-").types("2 3").hears("2. ").hears("отмечено").types("?").hears("3. ");
    heard.types("").hears_no("Мероприятия,");
}

#[test]
fn the_summary_changes_a_field_by_its_number_and_comes_back() {
    let heard = Listener::to(Scene::new(Language::Ru, "2026-09-14", "ivanova").start());
    let heard = heard.types("Школа\n\n").hears("1. Название школы: Школа");
    let heard =
        heard.types("1").hears("Название школы").types("Гимназия").hears("1. Название школы: Гимназия");
    let heard = heard.types("..").hears("Язык").types("").hears("Проверьте");
    heard.types("").hears("Сохранено");
}

#[test]
fn what_is_refused_is_said_at_its_field_and_mended_there() {
    let heard = Listener::to(coordinator(Language::Ru, "2026-09-10")).types("p\nновое\n:сохранить");
    let heard = heard.hears("Заполните это поле.").types("Асанова Айна").hears("Проверьте:");
    heard.types("").hears("Сохранено").hears("Асанова");
}

#[test]
fn leaving_asks_about_unsaved_text_keeps_it_by_default_and_offers_it_again() {
    let heard =
        Listener::to(coordinator(Language::Ru, "2026-09-10")).types("p\nновое\nАсанова Айна\n:отмена");
    let heard = heard.hears("1. Оставить черновик, это ответ на Enter").hears("2. Удалить");
    let heard = heard.types("").hears("Черновик оставлен").types("новое").hears("Остался черновик");
    let heard = heard.types("продолжить").hears("[Асанова Айна]");
    heard.types(":отмена\nпис").hears("Асанова Айна");
}

#[test]
fn a_choice_is_made_by_number_or_by_a_part_of_a_name_and_several_are_named() {
    let heard = Listener::to(approved(Language::Ru, "2026-10-12")).types("1\nжурнал\nn").hears("Что было");
    let heard = heard.types("на уроке").hears("Уточните").types("консульт").hears("Понято: консультация");
    heard.types("..\nтакого нет").hears("Такого нет: такого нет");
}

#[rstest]
fn every_form_of_a_case_is_asked_field_by_field_to_its_summary(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
    #[values("p", "M", "N", "S", "X", "L", "n", "F6", "E")] key: &str,
) {
    let heard = Listener::to(approved(language, "2026-10-12")).types("1").types(key);
    if !matches!(heard.scene.model.view(), View::Form(_)) {
        assert!(heard.heard().lines().count() > 1, "it says why not:\n{}", heard.heard());
        return;
    }
    let summary = Words::new(language).say("plain-summary");
    let mut heard = heard;
    for _ in 0..60 {
        let prompt = heard.heard().lines().last().unwrap_or_default().to_owned();
        if heard.heard().contains(&summary) {
            assert!(prompt.ends_with("? "), "{prompt}");
            return;
        }
        assert!(prompt.ends_with(": "), "{prompt}");
        heard = heard.types(":Tab");
    }
    panic!("the form has no end:\n{}", heard.heard());
}

#[test]
fn a_number_out_of_its_range_is_said_at_once_and_the_kazakh_row_counts() {
    let heard = go_to(Listener::to(approved(Language::Ru, "2026-10-12")).types("1\nжурнал\nn"), "Минут");
    let heard = heard.types("900").hears("Число минут: от 1 до 600.").types("ңғ").hears_no("от 1 до 600");
    heard.types("..").hears("Минут [45]");
}

#[test]
fn what_follows_from_the_scores_is_said_as_it_changes() {
    let heard = Listener::to(coordinator(Language::Ru, "2026-09-07")).types("1\nдиагностика\n1");
    heard.types("2").hears("Внимание прежде всего");
}
