### What every screen and document says: buttons, answers, counted things.

## Buttons of forms and questions.

button-save = Save
button-cancel = Cancel
button-back = Back
button-search = Search
button-help = Help
button-quit = Quit
button-undo = Undo
button-redo = Redo

## Answers.

answer-yes = Yes
answer-no = No
answer-partly = Partly

## Languages, each in itself.

language-ru = русский
language-kk = қазақша
language-en = English

## Counted things.

unit-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
unit-calendar-days = { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
}
unit-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
unit-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
unit-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
unit-cases = { $n ->
    [one] { $n } case
   *[other] { $n } cases
}
unit-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
unit-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
unit-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
unit-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}

## Short units, for narrow cells alone.

unit-working-days-short = { $n } wd
unit-calendar-days-short = { $n } cd
lateness-working-days = +{ $n } wd

## Terms.

days-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
due-today = today
due-not-later = by { $date }
within-the-year = within the school year
date-from = from { $date }
date-nominal = nominal date
date-binding = binding date
