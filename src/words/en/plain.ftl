### The plain mode: what is heard instead of seen.

## The beginning, and how one is asked.

plain-greeting = Plain mode: ? says what can be done, = says it again.
plain-what = What to do?
plain-answer = Answer:
plain-number = Number:
plain-day = Day:
plain-filter = Words to search for:
plain-read-on = Enter to read on:
plain-sides-ask = Numbers of the fields to take as saved:
plain-more = { $n } more. Enter reads on.
plain-no-more = There is nothing more.
plain-changed-elsewhere = Somebody has changed records: the list was read anew.
plain-waiting-for = Waiting for { $who }. Ctrl+C ends this.
plain-waiting = Waiting: another program holds the data. Ctrl+C ends this.

## Lists.

plain-cases = { $n ->
    [one] { $n } case
   *[other] { $n } cases
}
plain-stage = stage { $stage }
plain-mentor = mentor
plain-code = case { $code }
plain-next = next step
plain-marked = marked
plain-filtered = Search: { $typed }, { $n } of { $total } shown. A / without words shows all.
plain-none-fits = Nothing found. A / without words shows all.
plain-nobody = There are no people yet.
plain-nothing-awaited = Nothing waits for you to agree or approve it.
plain-due-on = { $date }: { $n } due
plain-list-how = Read what will change. “Yes” writes it, 0 leaves and writes nothing.
plain-document = Document { $name }. “Export” writes it to a file, 0 goes back.

## The case.

plain-no-plan = There is no plan yet. The command “new” makes one from the year's template and the diagnostics.
plain-no-round = This round has not been made yet. Its number opens the form.
plain-not-assessed = not assessed
plain-weak = attention first of all
plain-compared = { $area }: { $before } on { $first }, { $after } on { $last }, { $change }
plain-planned-in = planned
plain-met-in = meetings

## Questions and choices.

plain-usual = Enter gives this answer
plain-pick-one = Type a number or part of a name; 0 cancels.
plain-pick-many = Type numbers with spaces between; 0 cancels.
plain-month-how = Enter for { $day }; or type a date; 0 cancels.
plain-sides-how = Type the numbers of the fields to take as saved; Enter keeps yours everywhere; 0 goes back to the form.
plain-which = Which of these:
plain-no-such = There is no such thing: { $typed }. ? says what there is.
plain-no-row = There is no such number: there are { $n } rows here.
plain-not-understood = Not understood: { $typed }. ? says what can be done here.

## Forms.

plain-form = { $title }. Fields: { $n }. Enter keeps what is there; .. goes back; ? helps.
plain-required = required
plain-empty = empty
plain-understood = Understood: { $said }
plain-many-items = { $n } to choose from. Type part of a name or a number; ? says the whole list.
plain-many-ticks = { $n } of { $of } ticked; ? says the whole list.
plain-ticks-how = Numbers change the tick, * ticks all, - ticks none, Enter goes on.
plain-ticked = ticked
plain-not-ticked = not ticked
plain-ticked-count = { $n } ticked
plain-text-now = What stands there now:
plain-text-how = Several lines, a full stop alone on a line ends them; + adds to what is there.
plain-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
plain-scores-how = A score from { $lowest } to { $highest }; - is not assessed.
plain-scored = { $n } of { $of } scored
plain-summary = Check this:
plain-summary-how = Enter — { $save }; a number changes that field; 0 leaves, a draft can be kept.

## What can be typed.

plain-help-view =
    A number opens that row; a number and a command do that to the row: 3 edit.
    Words that are no command search; /words always search; / shows all.
    Enter reads on or goes back; 0 or .. goes back; = says it again.
    A command is typed by its name, how the name begins, or by its key where one is named: F7. After a colon any letters of the name will do; a colon alone is the menu.
plain-help-popup =
    Type a number or a name; Enter gives the usual answer; 0 cancels.
plain-help-text =
    Enter reads on; 0 or .. goes back; = says it again.
plain-help-form =
    Enter keeps what is there; .. goes to the field before; - empties the field; = asks again.
    Commands in a form begin with a colon: “:save”, “:leave”, “:editor”.
