### The calendar as the school keeps it, and the dates that follow from it.

## What was done, as the history says it.

did-change-civil-year = изменён рабочий календарь, год
did-change-school-year = изменён учебный год
did-change-week = изменены рабочая неделя или перенос сроков
did-review-calendar = просмотрен новый календарь программы

## Refused.

refusal-day-outside-year = День { $date } не относится к этому году: { $year }. Внесите его в год, которому он принадлежит, или исправьте дату.
refusal-day-twice = День { $date } внесён в календарь дважды. Оставьте одну из двух записей.
refusal-school-years-overlap = Учебный год { $year } начинается раньше, чем кончается предыдущий. Исправьте первый день одного или последний день другого.
refusal-break-outside-school-year = Каникулы выходят за учебный год: { $date }. Исправьте даты каникул или границы учебного года.
refusal-breaks-overlap = Каникулы с { $date } начинаются раньше, чем кончились предыдущие. Исправьте даты и расположите каникулы по порядку.

## Allowed, and said.

warning-cases-keep-their-end = Последний день учебного года стал другим, а у открытых карточек он прежний: { $n }. Проверьте их и, если нужно, продлите.

## Dates that a change moves.

moved-date = { $who }, { $step }: { $before } → { $after }

## The calculator of terms.

due-term-working = { $n ->
    [one] { $n } рабочий день после { $from }
    [few] { $n } рабочих дня после { $from }
   *[many] { $n } рабочих дней после { $from }
}
due-term-calendar = { $n ->
    [one] { $n } календарный день после { $from }
    [few] { $n } календарных дня после { $from }
   *[many] { $n } календарных дней после { $from }
}
due-both-days = { date-nominal }: { $nominal }; { date-binding }: { $binding }
due-one-day = { date-nominal }, он же предельный: { $binding }
due-binding-day = последний день срока
due-collide = Срок диагностики ({ $diagnostics }) кончается позже этапа I ({ $stage }). Предельный для диагностики: { $binding }.
due-not-a-term = Не срок: «{ $text }». Срок пишут так: +5wd (рабочие дни) или +10d (календарные дни), от 1 дня.
due-not-a-date = Дата «{ $text }»: { $why }
due-several-dates = Дату «{ $text }» можно понять по-разному: { $dates }. Впишите год.

cli-due = Посчитать срок по рабочему календарю; данные школы не нужны
cli-due-from = День события, сам он не считается: 19.03.2026, 2026-03-19, сегодня
cli-due-term = Срок: +5wd — рабочие дни, +10d — календарные
cli-due-week = Рабочая неделя: 5 или 6 дней; без этого — неделя школы, иначе 5
