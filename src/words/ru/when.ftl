### How a deadline and a term read.

## The narrow column; the date stands before it.

left-today = { $date } { due-today }
left-working = { $date } { unit-working-days-short }
left-calendar = { $date } { unit-calendar-days-short }
left-late-working = { $date } { lateness-working-days }
left-late-calendar = { $date } +{ $n } к.д.
left-no-calendar = нет { $year } года

## The sentence of a case's header.

when-today = { $until }, сегодня последний день
when-working = { $until }, { $n ->
    [one] остался { $n } рабочий день
    [few] осталось { $n } рабочих дня
   *[many] осталось { $n } рабочих дней
}
when-calendar = { $until }, { $n ->
    [one] остался { $n } день
    [few] осталось { $n } дня
   *[many] осталось { $n } дней
}
when-late-working = { $until }, просрочено на { unit-working-days }
when-late-calendar = { $until }, просрочено на { unit-days }
when-paused = { $until }, { state-paused }
when-no-calendar = срок не посчитан: в календаре нет { $year } года
when-no-date = срок не указан

## The contact clock.

contact-since = без встреч { unit-days }; { $when }

## Terms of plan items.

term-month = { $month } { $year }
