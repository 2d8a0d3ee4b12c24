### What does not add up, and where it is mended.

lint-no-calendar-year = The calendar lacks { $year }, so no date in it can be counted. Enter its holidays and moved days off.
lint-no-school-year = The calendar lacks the school year { $year }. Enter its first and last day and its breaks.
lint-provisional-year = The dates of the school year { $year } are provisional. Compare them with the ministry's order.
lint-nobody-holds = Nobody holds this role: { $role }. Give it to somebody, or plans will come to a stop.
lint-no-protocol = The meeting of { $date } has gone by without a protocol. Enter its number and decision.
lint-order-without-pairs = Order No. { $number } assigns no mentor. Open cases by it, or check its number.
lint-waits-too-long = A new teacher waits for the order longer than the term, until { $date }. Have the order issued and open a case.
lint-role-without-login = A person has a role and no login. Enter the login or take the role away.
lint-looks-like = In lists this person looks like another: { $name }. Write the name in full.
lint-over-load = Mentees of this mentor: { $n }, usually two at most. Assign another mentor to some, or record the reason.
lint-mentor-has-left = The mentor left on { $date }, and the mentorship goes on. Assign another by an order.
lint-no-mentor = The young specialist has no mentor. Assign one by an order.
lint-no-meeting = No meeting of the council is named for the report. Choose one in the report.
lint-follow-up-overdue = A follow-up visit was promised for { $date } and is not entered. Enter it, or move it.
lint-ready-but-unanswered = The report is declared ready with parts unanswered: { $n }. Fill them in before the council.
lint-empty-direction = A direction of the plan has no item: { $direction }. Add one, or take the direction out.
lint-term-outside-case = The term of an item lies outside the case: { $activity }. Move it inside.
lint-term-on-day-off = An item falls on a day off, { $date }: { $activity }. Check the date.
lint-done-before-term = An item is marked done before its term began: { $activity }. Check the date of the mark.
lint-done-without-evidence = An item is done and nothing shows it: { $activity }. Name a paper, or an entry of the journal.
lint-need-without-item = A need found by the diagnostics is in no item: { $area }. Add an item, or name the need in one.
lint-particulars-changed = Particulars have changed since the plan was approved: { $name }. Take them into the next version.
lint-foreign-name = The plan names somebody who is not of the pair: { $name }. It may be copied; mend the text.
lint-foreign-year = The plan speaks of a year that is not its own: { $year }. It may be copied; mend the text.
lint-outside-mentorship = An entry of { $date } lies outside its mentor's time. Check the date, or who did it.
lint-entered-late = An entry was made { $n } days after its event. Check the date; if it is right, leave it.
lint-by-nobody = An entry of { $date } names somebody who cannot have done it. Check who did.
lint-planned-gone-by = What was planned for { $date } has gone by unmarked. Mark that it took place, or call it off.
lint-clock-set-back = An entry made on { $date } is earlier than those before it: the clock was set back. Check the server's date.

cli-lint = What does not add up in the records, and how to mend it
cli-lint-case = The case: code, number or part of the name; without it, everything that the school has recorded
cli-lint-after = The exit code is 1 where something does not add up.
cli-lint-clean = Everything adds up.
