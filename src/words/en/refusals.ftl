### Why a command is refused, and the way out.

## Who, and in what state of the store.

refusal-not-permitted = You may not do this: { $right }. Who may: { $who }. The coordinator gives roles.
refusal-stale = This was changed while you were working: { $part } (entry { $revision } of the history). Look at it and repeat: nothing has been saved.
refusal-not-set-up = The school is not set up yet. Start talimger and answer the first questions.
refusal-already-set-up = The school is set up already. Its name, week and the rest are changed in the settings.

## People.

refusal-no-such-person = Nobody is called that: { $name }. Check the name or login, or register the person first.
refusal-several-people = Several people are called that: { $name }. Give the login, which is different for each.
refusal-same-name = Somebody of that name is there: { $name }. If this is another person, give logins to both; if it is the same one, open their record.
refusal-login-taken = The login belongs to somebody else: { $login }. Check it, or take it out of the other record first.
refusal-has-left = Has left the school: { $name }. Choose somebody else, or correct the last day of work.

## Orders, cases and records.

refusal-no-such-order = There is no order No. { $number } of that date. Check number and date, or record the order first.
refusal-order-exists = Order No. { $number } of that date is recorded already. Take it from the list, or check number and date.
refusal-no-such-case = There is no case { $code }. The code of a case looks like 26-07; check it against the list.
refusal-no-such-record = There is no such record; it may have been taken out. Look at the list again and choose anew.
refusal-case-already-open = The young specialist has an open case already: { $code }. Work with that one, or complete it first.
refusal-case-closed = The case is closed and cannot be changed. If it was closed by mistake, ask the coordinator.

## Mentorships.

refusal-own-mentor = Mentor and young specialist are the same person. Choose another mentor.
refusal-mentorships-overlap = Two mentors would share a day. Let the new mentorship begin later, or end the former one earlier.
refusal-mentorship-outside-case = The mentorship would lie outside the case. Choose a day between its start and its end.
refusal-no-mentor = The case has no mentor on that day. Assign one first, or choose another day.
refusal-replacement-needs-reason = There is a mentor already, and no reason for the replacement. Choose the reason.

## Fields.

refusal-missing = Not filled in: { $field }. Fill it in and repeat.
refusal-missing-reason = The reason is missing. Write it: it stays in the history of the case.
refusal-missing-aim = The plan has no aim yet. Write aim and directions first, then add activities.
refusal-missing-directions = There is no direction of work. Write at least one: activities belong to it.
refusal-in-future = That day lies ahead: { $date } ({ $field }). Only what has happened is entered: correct the date, or come back later.
refusal-year-outside = The year { $year } is out of range ({ $field }): years from 2000 to 2100 are taken. Check the date.
refusal-year-of-graduation = The year { $year } is out of range ({ $field }): years from 1950 to 2100 are taken. Check the year.

## Dates against each other.

refusal-ends-before-it-begins = The last day comes before the first. Correct one of the two dates.
refusal-date-before-start = The date comes before the start of the case or of the pause. Check day, month and year.
refusal-follow-up-not-later = The follow-up is not later than the visit itself. Choose a later day.
refusal-left-before-hired = The last day of work comes before the first. Correct one of the two dates.
refusal-term-ends-before-it-begins = The term ends before it begins. Swap the dates, or correct one of them.
refusal-before-step = The date comes before the previous step: { $step } ({ $date }). Give that day or a later one.
refusal-no-civil-year = The calendar has no year { $year }, so the term cannot be counted. The coordinator or the system administrator adds it to the calendar.
refusal-no-school-year = The calendar has no school year { $year }, so the term cannot be counted. The coordinator or the system administrator adds it to the calendar.

## Diagnostics.

refusal-no-such-rubric = There is no such rubric: { $key }. Choose another one from the list.
refusal-no-rubrics = There is no rubric. Add at least one: diagnostics cannot be recorded without.
refusal-scores-do-not-fit = The scores do not fit the criteria: too many, or outside the scale. Check them against the scale.
refusal-nothing-assessed = Not one criterion is assessed. Give at least one score, or answer at least one question.

## Steps out of order.

refusal-step-missing = Another step comes first: { $step }. Make it and come back.
refusal-no-diagnostics = There is no initial diagnostics, on which the plan rests. Record the diagnostics first.
refusal-not-submitted = The plan is not submitted: a draft is neither agreed nor approved. Submit it first.
refusal-not-agreed = The plan is not agreed: agreement comes first, approval second. It needs the deputy head's mark.
refusal-not-approved = The plan has never been approved. It needs the head's mark of approval first.
refusal-not-presented = The council has not heard the report. Enter the meeting with its protocol, and record that the report was heard.

## The plan.

refusal-plan-has-no-items = The plan has no activity. Add at least one and submit it again.
refusal-plan-not-editable = The plan is with its readers and cannot be edited. Ask for its return: then it is a draft again.
refusal-plan-is-draft = The plan is still a draft. Submit it first.
refusal-plan-is-submitted = The plan is submitted and waits for a mark. Wait for it, or return the plan for rework.
refusal-plan-is-agreed = The plan is agreed and waits for approval. Wait for the head's mark, or return the plan for rework.
refusal-plan-is-approved = The plan is approved. To change it, edit its text: that begins a new version.
refusal-no-such-direction = The plan lacks the direction that an activity belongs to. Put it back, or choose another one for the activity.
refusal-item-not-approved = The item is in no approved plan yet. It is marked once this version is approved.
refusal-item-marked = The item is marked already. Open it again first, then mark it anew.

## Marks.

refusal-capacity-not-held = Such a mark is given by: { $role }; this person has neither the role nor an order for that day. Choose another, or ask the coordinator.
refusal-several-hold = Several people hold this role: { $role }. Name the one whose mark is on the paper.
refusal-nobody-holds = Nobody has this role: { $role }. Give it in the list of people, or authorise somebody by order.
refusal-own-plan = Nobody agrees or approves the plan of their own pair. The mark can be given by: { $who }.
refusal-no-agreement-here = The staff list has no deputy, and agreement is skipped. The head approves at once; the settings can change this.

## Pauses and the journal.

refusal-already-paused = The case is paused on those days already. Resume it, give the last day, or choose other days.
refusal-not-paused = The case is not paused, so there is nothing to resume. Check that this is the right case.
refusal-event-voided = The entry is voided and stays as it is. Enter a new one.

## The report.

refusal-report-not-ready = The report is not ready. The mentor first declares it ready for the council.
refusal-report-heard = The council has heard the report, and it stays as it is. What is left is to complete the case.
refusal-no-protocol = The meeting has no protocol yet. Enter its number and decision first.
refusal-no-recommendation = The report has no recommendation. Add at least one: to the young specialist, the mentor or the administration.

## Nothing to do.

refusal-nothing-changes = It stands like this already, and nothing changes. Correct something, or go back.
refusal-case-still-open = Case { $code } is still open. Complete it first, or end it early.
refusal-still-in-work = { $name } works with the cases of others or holds a role, and is named there. A name is taken out once its bearer is no mentor and has no role or appointment.
refusal-already-anonymised = The name was taken out of case { $code } before. Nothing more is to be done.
