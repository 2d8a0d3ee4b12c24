### How a deadline and a term read.

## The narrow column; the date stands before it.

left-today = { $date } сегодня
left-working = { $date } { $n } р.д.
left-calendar = { $date } { $n } к.д.
left-late-working = { $date } +{ $n } р.д.
left-late-calendar = { $date } +{ $n } к.д.
left-no-calendar = нет года { $year }

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
when-late-working = { $until }, просрочено на { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
}
when-late-calendar = { $until }, просрочено на { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
when-paused = { $until }, { state-paused }
when-no-calendar = срок не посчитан: в календаре нет года { $year }
when-no-date = срок не указан

## The contact clock.

contact-since = без встреч { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}; { $when }

## Terms of plan items.

term-month = { $month } { $year }
