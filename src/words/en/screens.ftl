### What the screens and forms say that is not about one record.

## The program and the first row.

program-name = Тәлімгер
practice-school = practice school
practice-only = Only the day of the practice school moves like this: talimger demo

## What happened.

save-done = Saved.
failed-title = That did not work
written-title = The file is written

## Keys.

help-title = Help
menu-title = Menu
keys-refused = Several keys at once, as of a pasted text: nothing was done.
key-unbound = Does nothing here
key-without-meaning = This key does nothing here; F1 shows the help.

## Forms.

form-saving = Saving…
form-required = Fill in this field.
form-leave-question = There is unsaved text. What shall become of it?
form-keep-draft = Keep the draft
form-discard-draft = Discard
form-go-on = Go on
form-draft-kept = The draft is kept: the form will offer it next time.
draft-found = A draft of this form was kept.
draft-resume = Resume
draft-discard = Discard the draft

## Dates as they are typed.

date-unfinished = not a date yet
date-in-working-days = { $date } (in { $n ->
    [one] { $n } working day
   *[other] { $n } working days
})
date-working-days-ago = { $date } ({ $n ->
    [one] { $n } working day
   *[other] { $n } working days
} ago)
date-no-such-day = There is no such day: { $month } has { $n } days.
date-no-such-month = There is no month { $n }: there are twelve.
date-no-month-has-day = No month has a day { $n }.
date-year-outside = The year { $year } does not do: from 2000 to 2100.
date-no-calendar = No calendar for { $year }: working days cannot be counted.
date-unreadable = Not a date. For example: 14.09, tomorrow, +5wd

## The first run.

set-up-title = A new school: three questions, all can be changed later
set-up-name = Name of the school
set-up-name-default = Our school
set-up-week = Week
set-up-language = Language
first-title = Where to begin?
first-import = Import the staff list (CSV)
first-register = Register people by hand
first-practice = Try the practice school

## The dashboard.

dashboard-how-to-quit = F10 leaves.
dashboard-mine = Waiting for you: { $n }
dashboard-only-mine = only what waits for you
dashboard-overdue = overdue { $n }
dashboard-today = today { $n }
dashboard-soon = soon { $n }
dashboard-without-mentor = without a mentor { $n }
dashboard-stage-one = Stage I { $n }
dashboard-stage-two = II { $n }
dashboard-stage-three = III { $n }
dashboard-not-begun = not begun { $n }
dashboard-paused = paused { $n }
dashboard-completed = completed { $n }
dashboard-shown = { $n } of { $total } shown
dashboard-no-mentor = — none —
dashboard-empty = There are no cases yet. F7: a new case, I: the staff list.
dashboard-none-fits = Nothing found. Esc shows all.
dashboard-more-waiting = more waiting for the order: { $n }
waiting-for-order = { $name }: waiting for the order
waiting-until = by { $date }
column-number = #
column-mentee = Teacher
column-mentor = Mentor
column-stage = Stg.
column-step = Next step
column-whose = Whose
column-due = Due
sorted-by-pressure = Sorted by urgency.
sorted-by-name = Sorted by name.
sorted-by-mentor = Sorted by mentor.
sorted-by-date = Sorted by date.
