### The case: its tabs and its forms.

## Tabs and the head of a case.

tab-overview = Overview
tab-diagnostics = Diagnostics
tab-plan = Plan
tab-journal = Journal
tab-report = Report
tab-history = History
case-reading = Reading the case…
case-stage = Stage: { $stage }
case-next = { $step } ({ $whose })
case-completed-on = Completed on { $date }
case-ended-on = Ended early on { $date }: { $reason }
case-paused-since = Paused since { $date }: { $ground }
case-mentor-ahead = mentor from { $date }: { $name }
case-version-ahead = Plan, version { $number }: { $state }; version { $old } is in force

## What every form about a case asks for.

case-date = Date
case-reason = Reason
choice-none-hint = Arrows and letters choose; Delete chooses nothing.
by-mentor-hint = The mentor, unless you choose another.

## The track of steps.

track-late = +{ $n } w.d.

## Diagnostics.

case-which-round = Which round?
round-rubric = Rubric
round-date = Date
round-scores = Scores
round-note-hint = A note on this area; may stay empty.
round-conclusion = Conclusion
round-needs = Needs
round-by = Carried out by
round-reason = Why corrected
round-level = Level: { $level } ({ $mean })
round-mean = Mean score: { $mean }
round-nothing-yet = Nothing is scored yet: a digit scores, “-” is not assessed
round-weakest = To work on first: { $areas }
round-weak = first
round-unassessed-short = —
round-none = This round is not made yet. Enter fills it in.
round-closed = Scores are for the pair, the deputy and the head.

## The plan.

plan-none = There is no plan yet. Enter begins one from the year template and the diagnostics.
plan-aim = Aim
plan-tasks = Tasks
plan-directions = Main directions
plan-activities = Activities
plan-lines-hint = Each line is one entry.
plan-ticks-hint = Space ticks, Enter goes on.
plan-ticked = Activities ticked: { $n }
plan-gone-by = { $activity } (its month has gone by)
plan-direction-missing = “{ $activity }” has lost its direction. Bring the direction back, or untick the activity.
plan-fill-title = New plan
plan-text-title = Aim, tasks, directions
plan-item-title = Plan item
plan-new-item-title = New plan item
plan-state-line = Plan: { $state }, version { $number }
plan-submitted-on = submitted { $date }
plan-agreed-on = agreed { $date }
plan-approved-on = approved { $date }
plan-remark = remark: { $remark }
item-direction = Direction
item-activity = Activity
item-term = Term
item-report = Form of report
item-need = Need
item-open-again = open again
term-kind-month = a month
term-month-label = Month
term-kind-day = a day
term-kind-range = from … to …
term-on = Day
term-from = First day
term-to = Last day
case-remove-item = Take the item out of the plan: { $name }?
case-remove-yes = Take out
case-what-became = What became of it: { $activity }
case-open-item-again = Take the mark away and open the item again: { $name }?
case-open-again-yes = Open again
outcome-date = Done on
outcome-evidence = What shows it

## Submission, marks, return.

day-submit-title = Plan for agreement
day-submit-note = Version { $number }, items: { $n }. The day on which the mentor submitted it.
case-agree-question = Agree the plan: { $name }, version { $number }?
case-agree-yes = Agree
case-approve-question = Approve the plan: { $name }, version { $number }?
case-approve-yes = Approve
case-submitted-on = Submitted { $date }
paper-agree-title = Agreement from paper
paper-approve-title = Approval from paper
paper-note = The mark stands on paper. The history keeps who typed it.
paper-by = Mark of
paper-date = Date on paper
return-title = Return the plan for rework
return-note = Version { $number } becomes a draft again; the mentor sees the remark.
return-remark = Remark

## The journal.

journal-none = No entries yet. n makes one.
journal-follow-up = again { $date }
event-new-title = New entry
event-title = Journal entry
event-kind = What
event-state = Took place?
event-class = Class
event-topic = Subject and topic
event-theme = Theme
event-minutes = Minutes
event-minutes-wrong = Minutes: from 1 to 600.
event-note = Note
event-note-closed = The note is for its author and the mentor.
event-support-hint = Only its author and the mentor see the note; it is in no report.
event-by = By
event-item = Plan item
event-need = Need
event-follow-up = Follow-up visit
sheet-title = Lesson sheet
sheet-scale = 0 no · 1 partly · 2 yes
void-title = Void an entry
void-note = The entry stays, with the reason, and counts for nothing.

## The report and the council.

report-row-plan = The plan
report-row-lessons = Lessons
report-row-progress = Diagnostics
report-row-recommendations = Recommendations
report-row-ready = Ready
report-row-meeting = Council meeting
report-row-heard = Heard
report-row-completed = Case completed
report-achievements = Achievements
report-difficulties = Difficulties
report-conclusion = Conclusion
report-recommendations-to = Recommendations: { $addressee }
report-own-lines = Own
report-text-title = Mentor's report
report-not-written = not written
report-not-yet = not yet
report-carrying-out = done { $done } of { $planned }, not done { $undone }, moved { $moved }
report-both-rounds = { $first } and { $last }
report-protocol = protocol No. { $number }
report-whole = Nothing is lacking.
report-lacks = Still lacking: { $all }.
day-finish-title = Report ready for the council
day-finish-note = The figures stop at this date; later entries go into the addendum.
council-title = The council
council-hear-at = Hear the report: meeting of { $date }
council-protocol-of = Record the protocol: meeting of { $date }
council-call = A new meeting
meeting-title = Council meeting
meeting-date = Date
meeting-agenda = Agenda
meeting-agenda-default = Results of the year's mentoring
protocol-title = Protocol of the meeting of { $date }
protocol-number = Protocol number
protocol-decision = Decision
present-title = The report was heard
present-meeting = Meeting
present-own-decision = Decision on this pair
day-complete-title = Complete the case
day-complete-note = The report was heard. A completed case is closed: it cannot be changed any more.

## The case as a whole.

pause-title = Pause
pause-note = A pause explains delays; it moves no legal date.
pause-from = First day
pause-to = Last day
pause-to-hint = Where it is known; it may lie ahead.
pause-document = Document
pause-document-hint = For example: sick-list No. 15, order No. 7.
day-resume-title = Resume
day-resume-note = The first day that is no pause any more.
early-title = End early
early-note = The case closes on this day with its mentorship, and stays in the history.
early-on = Last day
early-words = In words
leave-title = End the mentorship
leave-note = Mentor: { $mentor }. The case has no mentor until another is assigned.
leave-on = Last day
assign-title = Assign a mentor
assign-replace-title = Replace the mentor
assign-mentor = Mentor
assign-order = Order
assign-new-order = a new order
assign-number = Order number
assign-date = Order date
assign-from = From
assign-from-hint = The day may lie ahead; the present mentor ends on the day before.
assign-replaces = Why replaced
assign-reason = In words
assign-reason-hint = Where the choice is unusual: category, experience, load, another subject.
assign-subject = On the replacement of a mentor

## Documents.

export-title = Which document? e again saves it
export-version = the plan, version { $number }
export-no-plan = There is no plan to print yet.
export-no-round = This round is not made yet.

## The history: what a command did.

history-entry = Entry No. { $number } · { $when } · { $who }
edit-added = added: { $part }
edit-changed = changed: { $part }
edit-removed = removed: { $part }
did-something = something that a newer program did
did-set-up = school set up
did-register-person = person registered
did-change-person = person changed
did-issue-order = order recorded
did-call-meeting = council meeting called
did-record-protocol = protocol recorded
did-open-case = case opened
did-assign-mentor = mentor assigned
did-replace-mentor = mentor replaced
did-end-mentorship = mentorship ended
did-pause = case paused
did-resume = case resumed
did-end-case = case ended early
did-write-plan = aim, tasks, directions written
did-add-item = plan item added
did-change-item = plan item changed
did-remove-item = plan item taken out
did-submit-plan = plan submitted
did-agree-plan = plan agreed
did-approve-plan = plan approved
did-return-plan = plan returned for rework
did-mark-item = plan item marked
did-enter-event = journal entry
did-change-event = journal entry changed
did-void-event = journal entry voided
did-write-report = report written
did-finish-report = report ready
did-present-report = report heard
did-complete-case = case completed
