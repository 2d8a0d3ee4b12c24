### How a deadline and a term read.

## The narrow column; the date stands before it.

left-today = { $date } today
left-working = { $date } { $n } wd
left-calendar = { $date } { $n } cd
left-late-working = { $date } +{ $n } wd
left-late-calendar = { $date } +{ $n } cd
left-no-calendar = no year { $year }

## The sentence of a case's header.

when-today = { $until }, today is the last day
when-working = { $until }, { $n ->
    [one] { $n } working day left
   *[other] { $n } working days left
}
when-calendar = { $until }, { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
when-late-working = { $until }, overdue by { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
when-late-calendar = { $until }, overdue by { $n ->
    [one] { $n } day
   *[other] { $n } days
}
when-paused = { $until }, { state-paused }
when-no-calendar = no date: no calendar for { $year }
when-no-date = no date given

## The contact clock.

contact-since = { $n ->
    [one] { $n } day
   *[other] { $n } days
} without contact; { $when }

## Terms of plan items.

term-month = { $month } { $year }
