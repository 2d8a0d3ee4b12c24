//! The calculator of terms answers with every day, in words and for scripts.

use super::School;
use rstest::rstest;

#[test]
fn the_collision_of_nauryz_is_shown_day_by_day_and_said() {
    let answer = School::new().run("due 19.03.2026 +5wd +10d").ends(0);
    insta::assert_snapshot!(answer.out, @r"
    5 рабочих дней после чт 19.03.2026
      пт 20.03.2026    1
      сб 21.03.2026       праздник
      вс 22.03.2026       праздник
      пн 23.03.2026       праздник
      вт 24.03.2026       перенос выходного
      ср 25.03.2026       перенос выходного
      чт 26.03.2026    2
      пт 27.03.2026    3
      сб 28.03.2026       выходной
      вс 29.03.2026       выходной
      пн 30.03.2026    4
      вт 31.03.2026    5
    расчётный срок, он же предельный: вт 31.03.2026

    10 календарных дней после чт 19.03.2026
      пт 20.03.2026    1
      сб 21.03.2026    2
      вс 22.03.2026    3
      пн 23.03.2026    4
      вт 24.03.2026    5
      ср 25.03.2026    6
      чт 26.03.2026    7
      пт 27.03.2026    8
      сб 28.03.2026    9
      вс 29.03.2026   10
      пн 30.03.2026       последний день срока
    расчётный срок: вс 29.03.2026; предельный срок: пн 30.03.2026

    Срок диагностики (31.03.2026) кончается позже этапа I (30.03.2026). Предельный для диагностики: пн 30.03.2026.
    ");
    assert_eq!(answer.err, "");
}

#[test]
fn the_answer_for_scripts_has_the_promised_shape() {
    let answer = School::new().run("due 2026-03-19 +5wd --json").ends(0);
    let expected = concat!(
        r#"{"schema":1,"from":"2026-03-19","week":5,"terms":[{"term":"+5wd","nominal":"2026-03-31","#,
        r#""binding":"2026-03-31","days":[{"date":"2026-03-20","counted":1},"#,
        r#"{"date":"2026-03-21","skipped":"holiday"},{"date":"2026-03-22","skipped":"holiday"},"#,
        r#"{"date":"2026-03-23","skipped":"holiday"},{"date":"2026-03-24","skipped":"moved"},"#,
        r#"{"date":"2026-03-25","skipped":"moved"},{"date":"2026-03-26","counted":2},"#,
        r#"{"date":"2026-03-27","counted":3},{"date":"2026-03-28","skipped":"day_off"},"#,
        r#"{"date":"2026-03-29","skipped":"day_off"},{"date":"2026-03-30","counted":4},"#,
        r#"{"date":"2026-03-31","counted":5}]}]}"#,
        "\n"
    );
    assert_eq!(answer.out, expected);
    assert_eq!(answer.err, "");
}

#[test]
fn a_term_of_calendar_days_counts_each_and_says_what_it_passed_over_to_the_binding_day() {
    let answer = School::new().run("due 2026-03-25 +3d --week 5 --json").ends(0);
    let expected = concat!(
        r#"{"schema":1,"from":"2026-03-25","week":5,"terms":[{"term":"+3d","nominal":"2026-03-28","#,
        r#""binding":"2026-03-30","days":[{"date":"2026-03-26","counted":1},"#,
        r#"{"date":"2026-03-27","counted":2},{"date":"2026-03-28","counted":3},"#,
        r#"{"date":"2026-03-29","skipped":"day_off"},{"date":"2026-03-30","binding":true}]}]}"#,
        "\n"
    );
    assert_eq!(answer.out, expected);
}

#[test]
fn it_needs_no_store_and_makes_none() {
    let school = School::new();
    school.run("due 2026-09-01 +5wd").ends(0).answers("вт 08.09.2026");
    assert!(!school.path("school").exists());
}

#[rstest]
#[case("due 2026-09-01 +5wd", 5, "2026-09-08")]
#[case("due 2026-09-01 +5wd --week 6", 6, "2026-09-07")]
#[case("due 01.09 +5рд", 5, "2026-09-08")]
#[case("due 01.09.26 5wd", 5, "2026-09-08")]
#[case("due 23.10 +5wd --week 6", 6, "2026-10-30")]
#[case("due вчера +1wd", 5, "2026-11-23")]
fn the_day_is_read_as_every_date_of_the_program_is(
    #[case] call: &str,
    #[case] week: u64,
    #[case] binding: &str,
) {
    let answer = School::new().json(&format!("{call} --json"));
    assert_eq!(answer["week"], week);
    assert_eq!(answer["terms"][0]["binding"], binding);
}

#[test]
fn where_there_is_a_school_its_own_week_and_calendar_count() {
    let school = School::of_august();
    assert_eq!(school.json("due 2026-09-01 +5wd --json")["week"], 5);
    assert_eq!(school.json("due 2026-09-01 +5wd --week 6 --json")["terms"][0]["binding"], "2026-09-07");
}

#[rstest]
#[case("ru", "В календаре нет 2029 года")]
#[case("kk", "Күнтізбеде 2029 жыл жоқ")]
#[case("en", "2029")]
fn a_term_that_leaves_the_calendar_is_refused_with_the_year(
    #[case] language: &'static str,
    #[case] said: &str,
) {
    for call in ["due 2028-12-27 +5wd", "due 2028-12-27 +10d --json", "due 2026-09-01 +5wd +1000wd"] {
        let answer = School::new().speaking(language).run(call).ends(1).says(said);
        assert_eq!(answer.out, "");
    }
}

#[rstest]
#[case("due 2026-09-01 +5", "«+5»")]
#[case("due 2026-09-01 +0wd", "«+0wd»")]
#[case("due 2026-09-01 +5weeks", "«+5weeks»")]
#[case("due 32.13 +5wd", "«32.13»")]
#[case("due 14. +5wd", "«14.»")]
#[case("due когда-то +5wd", "«когда-то»")]
#[case("due 01.09.1926 +5wd", "Год 1926")]
fn what_is_no_day_or_no_term_is_wrong_usage(#[case] call: &str, #[case] said: &str) {
    let answer = School::new().run(call).ends(2).says(said);
    assert_eq!(answer.out, "");
}

#[test]
fn without_a_term_or_with_a_week_of_seven_days_the_usage_is_shown() {
    School::new().run("due 2026-09-01").ends(2);
    School::new().run("due 2026-09-01 +5wd --week 7").ends(2);
}

#[rstest]
#[case("kk", "шекті мерзім")]
#[case("en", "binding date")]
fn every_language_has_its_table(#[case] language: &'static str, #[case] said: &str) {
    School::new().speaking(language).run("due 2026-03-25 +3d").ends(0).answers(said);
}

#[test]
fn terms_that_do_not_collide_are_shown_without_a_remark() {
    let answer = School::new().run("due 2026-09-01 +5wd +10d").ends(0);
    assert!(!answer.out.contains("диагностик"), "{}", answer.out);
}
