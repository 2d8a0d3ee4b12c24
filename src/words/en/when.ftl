### How a deadline and a term read.

## The narrow column; the date stands before it.

left-today = { $date } { due-today }
left-working = { $date } { unit-working-days-short }
left-calendar = { $date } { unit-calendar-days-short }
left-late-working = { $date } { lateness-working-days }
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
when-late-working = { $until }, overdue by { unit-working-days }
when-late-calendar = { $until }, overdue by { unit-days }
when-paused = { $until }, { state-paused }
when-no-calendar = no date: no calendar for { $year }
when-no-date = no date given

## The contact clock.

contact-since = { unit-days } without contact; { $when }

## Terms of plan items.

term-month = { $month } { $year }
