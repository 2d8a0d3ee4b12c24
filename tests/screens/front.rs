//! The first screen beside its rows: the month, the selected case, the user's own step, the season.

use super::case::given::{code, coordinator, diagnosed, submitted};
use crate::scene::Scene;
use crate::screenshots::practice;
use rstest::rstest;
use talimger::app::Msg;
use talimger::domain::calendar::Week;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, WritePlan};
use talimger::domain::compiled::summary::Summary;
use talimger::domain::text::local::Language;
use talimger::intake::practice::best_day;
use talimger::ui::Look;
use talimger::words::shipped::set_up;

#[rstest]
#[case(Language::Ru, "Сроки: сентябрь 2026", "сегодня")]
#[case(Language::Kk, "Мерзімдер: 2026 жылғы қыркүйек", "бүгін")]
#[case(Language::En, "Due in September 2026", "today")]
fn with_few_cases_the_month_stands_beneath_them(
    #[case] language: Language,
    #[case] month: &str,
    #[case] today: &str,
) {
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let scene = coordinator(language, "2026-09-04").sized(columns, rows).sees(month);
        let frame = scene.text();
        let line = |text: &str| frame.lines().position(|line| line.contains(text)).unwrap();
        assert!(line(month) < line(&format!("04.09 {today}")), "{frame}");
        assert!(frame.contains("08.09"), "{frame}");
    }
}

#[test]
fn a_day_without_deadlines_is_marked_as_today_all_the_same() {
    coordinator(Language::Ru, "2026-09-30").sees("30.09 сегодня").sees("До конца месяца сроков нет");
}

#[test]
fn many_cases_leave_the_month_to_the_agenda() {
    let scene =
        Scene::over(practice(Language::Ru), Language::Ru, &best_day().to_string(), "metodist").start();
    scene.sees_no("Сроки: ");
}

#[test]
fn in_a_wide_window_the_selected_case_stands_beside_the_rows() {
    let scene =
        Scene::over(practice(Language::Ru), Language::Ru, &best_day().to_string(), "metodist").start();
    let scene = scene.sized(120, 40).sees("Наставник: ").sees("Впереди");
    let first = scene.text();
    let scene = scene.press("Down");
    assert_ne!(beside(&first), beside(&scene.text()), "it follows the selection");
    scene.sized(119, 40).sees_no("Наставник: ");
}

/// What stands to the right of the rows.
fn beside(frame: &str) -> String {
    frame.lines().skip(5).map(|line| line.chars().skip(78).collect::<String>() + "\n").collect()
}

#[test]
fn no_column_of_the_rows_falls_away_for_the_case_beside_them() {
    let scene = coordinator(Language::Kk, "2026-09-04").sized(120, 40);
    scene.sees("Тәлімгер").sees("Кімде").sees("Мерзімі").sees("Ахметова Дана Сериковна");
}

#[rstest]
#[case(Language::Ru, "Мой следующий шаг: Ахметова Д. С. — диагностика")]
#[case(Language::Kk, "Менің келесі қадамым: Ахметова Д. С. — диагностика")]
#[case(Language::En, "My next step: Ахметова Д. С. — diagnostics")]
fn a_mentor_sees_the_own_next_step_first(#[case] language: Language, #[case] said: &str) {
    let scene = coordinator(language, "2026-09-04");
    scene.signed_in_as("t01").sees(said);
    scene.sees_no(said);
}

#[test]
fn the_head_opens_on_what_waits_for_approval_and_esc_leads_to_the_first_screen() {
    let head =
        || Scene::over(practice(Language::Ru), Language::Ru, &best_day().to_string(), "direktor").start();
    let scene = head().sees("Что сделать").press("Esc").sees("Этап I").sees_no("Что сделать");
    assert!(!scene.has_quit);
    submitted(Language::Ru, "2026-09-10").signed_in_as("head").sees("Этап I");
}

#[test]
fn around_the_first_of_september_the_list_of_new_teachers_is_offered_with_its_key() {
    let school = || {
        Scene::new(Language::Ru, "2026-08-25", "methodist").given([set_up("СШ", Week::Five, Language::Ru)])
    };
    let scene = school().start().sees("I/Ш — загрузить список новых педагогов на 2026–2027");
    scene.sized(60, 20).sees("загрузить список новых педагогов на 2026–2027").press("I").sees("CSV");
    coordinator(Language::Ru, "2026-09-04").sees_no("загрузить список новых педагогов");
}

#[test]
fn without_colour_each_urgency_has_a_mark_and_a_word_of_its_own() {
    for look in [Look::mono(), Look::contrast(), Look::mono().in_ascii()] {
        let row = |today: &str| {
            let scene = coordinator(Language::Ru, today).looking(look);
            let frame = scene.text();
            frame.lines().find(|line| line.contains("01 Ахметова")).unwrap().to_owned()
        };
        let (late, due, soon) = (row("2026-09-14"), row("2026-09-08"), row("2026-09-07"));
        assert!(late.contains("!!") && late.contains('+'), "{late}");
        assert!(due.contains('!') && !due.contains("!!") && due.contains("сегодня"), "{due}");
        assert!(soon.contains('!') && !soon.contains("!!") && !soon.contains("сегодня"), "{soon}");
    }
}

#[test]
fn in_a_narrow_window_no_figure_is_cut_and_who_has_no_mentor_is_counted() {
    for (language, lone) in [
        (Language::Ru, "без наставника 1"),
        (Language::Kk, "тәлімгері жоқ 1"),
        (Language::En, "without a mentor 1"),
    ] {
        let school = practice(language);
        let scene = Scene::over(school, language, &best_day().to_string(), "metodist").start();
        let scene = scene.sized(60, 20).sees(lone);
        let frame = scene.text();
        let head: Vec<&str> = frame.lines().skip(1).take(2).collect();
        assert!(head.iter().all(|line| !line.contains('…')), "{frame}");
    }
}

/// The same case a thousand times, each under a code of its own.
fn thousand() -> Scene {
    let scene = coordinator(Language::Ru, "2026-09-04");
    let mut overview = scene.desk().overview().unwrap();
    let one = overview.cases[0].clone();
    let numbered = |number| Summary { code: CaseCode { year: 2026, number }, ..one.clone() };
    overview.cases = (1..=1_000).map(numbered).collect();
    scene.told(Msg::Overview(Ok(Box::new(overview))))
}

#[test]
fn a_thousand_cases_leave_the_screen_to_their_rows_in_every_window() {
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let scene = thousand().sized(columns, rows).sees_no("Сроки: ").press("End").sees("1000");
        let listed = scene.text().lines().filter(|line| line.contains("диагностика")).count();
        assert!(listed >= usize::from(rows) - 8, "{}", scene.text());
        scene.press("F1").sees("Что делать сейчас").sees("Ахметова Д. С. — диагностика");
    }
}

#[rstest]
#[case(Language::Ru, "отправить план на согласование (наст")]
#[case(Language::Kk, "жоспарды келісуге жіберу (тәлім")]
#[case(Language::En, "send the plan for agreement (mentor")]
fn a_plan_that_is_written_is_to_be_sent_and_not_made_once_more(
    #[case] language: Language,
    #[case] said: &str,
) {
    let plan = Command::WritePlan(WritePlan {
        case: code(),
        aim: "помочь войти в профессию".into(),
        tasks: Vec::new(),
        directions: vec!["оценивание".into()],
    });
    let before = diagnosed(language, "2026-09-08").press("Enter").sees_no(said).press("q");
    before.given([plan]).start().press("Enter").sees(said);
}
