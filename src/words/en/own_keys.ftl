### The user's own keys, the list of keys, the mouse.

## Places in which keys mean something.

keys-in-dashboard = First screen
keys-in-case = Case
keys-in-approval = For approval
keys-in-agenda = Agenda
keys-in-people = People
keys-in-calendar = Calendar
keys-in-settings = Settings
keys-in-care = Data and backups
keys-in-form = Form
keys-in-list = List to choose from
keys-in-menu = Menu
keys-in-question = Question
keys-in-staff-list = Staff list
keys-in-help = Help
keys-in-text = Text
keys-in-month = Month
keys-in-preview = Document

## The list of keys.

cli-keys = All keys by screen, and the names of actions for the settings file
cli-keys-format = Form: text, or md (a sheet of keys in Markdown, to print)
keys-sheet-title = Talimger: keys
keys-column-keys = Keys
keys-column-does = What they do

## Lines of the configuration that are not followed.

own-keys-faults-title = Settings file: keys
own-keys-rest-holds = These lines do not hold, all others do. Names of actions and keys: talimger keys
own-keys-fault = { $path }, line { $line }: { $what }
own-keys-nearest = Perhaps “{ $name }” was meant.
own-keys-no-such-place = there is no place “{ $name }”. Places: { $places }.
own-keys-no-such-action = there is no action “{ $name }”. All names: talimger keys.
own-keys-not-there = there is no action “{ $name }” in the place “{ $place }”. It is found here: { $places }.
own-keys-no-list = keys are written as a list: ["a", "F12"]; to add them to those that are there: {"{"} add = ["F12"] {"}"}.
own-keys-no-key = the action would have no key left. Name one at least, or delete the line.
own-keys-no-such-key = there is no key “{ $key }”. Write a letter or sign, F1–F12, Enter, Esc, Tab, Space, Backspace, Ins, Del, Home, End, PgUp, PgDn, Up, Down, Left, Right, Ctrl+S, Alt+B, Shift+Tab; two after each other with a space: “g g”.
own-keys-unfit = the key “{ $key }” cannot be given: { $why }
own-keys-wanders = it stands in different places of the Russian, the Kazakh and the Latin layout. Take another letter, or F1–F12.
own-keys-digit = digits score and choose stages, nothing else. Take a letter, or F1–F12.
own-keys-not-everywhere = one of the three layouts has no such sign. Take a letter, one of the signs [ ] / - = ? : < > ! ' \ or F1–F12.
own-keys-not-told = a terminal does not tell it from another key. Take a letter, Ctrl or Alt with a letter (not Ctrl+H, I, J, M), or F1–F12.
own-keys-text = letters are text here. Take F1–F12, or Ctrl with a letter.
own-keys-answer = questions are not answered by letters: “y” stands on another key in another layout. Take F1–F12, or Ctrl with a letter.
own-keys-editing = it is needed to type and mend a text. Take F1–F12, or Ctrl with another letter.
own-keys-twice = line { $line } already speaks of this action. Leave one of the two.
own-keys-taken-shipped = { $key } already means “{ $label }” here ({ $place }), as shipped. Take another key, or give another to the action { $name }.
own-keys-taken = { $key } already means “{ $label }” here ({ $place }), as { $path }, line { $line }, has it. Take another key, or give another to the action { $name }.

## In the settings.

settings-keys = Keys
settings-keys-shipped = as shipped
settings-keys-own = some of your own
settings-keys-faults = { $n ->
    [one] { $n } line is wrong
   *[other] { $n } lines are wrong
}
settings-keys-not-followed = line not followed
settings-hint-keys = Enter shows how to change. File: { $file }
settings-keys-now = Keys now: { $keys }
settings-keys-were = As shipped: { $keys }
settings-keys-how = To change them, write these lines into { $file } and open the program again:
settings-keys-everywhere = In the table [keys] a line holds wherever there is this action.
settings-keys-in-file = Keys are changed in the settings file; Enter shows how.
settings-mouse = Mouse
mouse-on = on
mouse-off = off
mouse-question = Switch the mouse on?
mouse-gives = A click selects a row, a second one opens it; the wheel scrolls; tabs, the hints below, fields and answers can be pressed.
mouse-takes = Text can no longer be selected and copied with the mouse; in most terminals holding Shift while selecting brings that back.
mouse-switch-on = Switch on
mouse-now-on = The mouse is on. Hold Shift to select text.
mouse-now-off = The mouse is off.

## What is to be opened first.

dashboard-open-first = Open the case first: Enter.
case-nothing-unsaved = Nothing is unsaved: every change is written already.
