### The calendar as the school keeps it, and the dates that follow from it.

## What was done, as the history says it.

did-change-civil-year = working calendar changed, year
did-change-school-year = school year changed
did-change-week = working week or the shift of terms changed
did-review-calendar = the program's newer calendar looked at

## Refused.

refusal-day-outside-year = The day { $date } does not belong to this year: { $year }. Enter it in its own year, or correct the date.
refusal-day-twice = The day { $date } stands in the calendar twice. Leave one of the two entries.
refusal-school-years-overlap = The school year { $year } begins before the one before it ends. Correct the first day of the one or the last day of the other.
refusal-break-outside-school-year = A break reaches out of its school year: { $date }. Correct the dates of the break, or those of the school year.
refusal-breaks-overlap = The break from { $date } begins before the one before it has ended. Correct the dates, and put the breaks in their order.

## Allowed, and said.

warning-cases-keep-their-end = The last day of the school year is another now, but open cases keep the former one: { $n }. Check them, and extend them if need be.

## Dates that a change moves.

moved-date = { $who }, { $step }: { $before } → { $after }

## The calculator of terms.

due-term-working = { $n ->
    [one] { $n } working day after { $from }
   *[other] { $n } working days after { $from }
}
due-term-calendar = { $n ->
    [one] { $n } calendar day after { $from }
   *[other] { $n } calendar days after { $from }
}
due-both-days = { date-nominal }: { $nominal }; { date-binding }: { $binding }
due-one-day = { date-nominal }, also binding: { $binding }
due-binding-day = last day of the term
due-collide = The term of the diagnostics ({ $diagnostics }) ends after stage I ({ $stage }). The diagnostics must be made by { $binding }.
due-not-a-term = “{ $text }” is no term. A term is written +5wd (working days) or +10d (calendar days), of 1 day or more.
due-not-a-date = The date “{ $text }”: { $why }
due-several-dates = The date “{ $text }” can be read in several ways: { $dates }. Write the year.

cli-due = Count a term by the working calendar; needs no data of a school
cli-due-from = The day of the event, itself not counted: 19.03.2026, 2026-03-19, today
cli-due-term = A term: +5wd for working days, +10d for calendar days
cli-due-week = The working week: 5 or 6 days; the school's where not given, else 5
