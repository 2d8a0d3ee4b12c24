### Agreement and approval; settings, rubrics and templates of the school.

## What a command did.

did-change-settings = settings changed
did-put-rubric = rubric saved
did-remove-rubric = rubric removed
did-put-template = year template saved
did-remove-template = year template removed
did-appoint = order on the right to give marks recorded
did-end-appointment = right to give marks by order ended
did-void-appointment = order on the right to give marks voided
did-withdraw-agreement = agreement withdrawn
did-withdraw-approval = approval withdrawn
did-withdraw-submission = submission withdrawn

## Who agrees and who approves.

part-appointment = right to give marks by order
warrant-acting = acting, order No. { $number } of { $date }
warrant-authorised = by order No. { $number } of { $date }
warrant-for-deputy = for the deputy: { $reason }
refusal-own-plan-nobody = Nobody agrees or approves the plan of their own pair. There is nobody else: authorise somebody by order.
refusal-deputy-may-agree = The head agrees for the deputy only when nobody else can. The mark can be given by: { $who }.
refusal-not-own-mark = Only the one who gave the mark takes it back: { $who }. Ask this person.
refusal-mark-followed-approval = The plan is approved already, and the agreement cannot be withdrawn. Withdraw the approval first.
refusal-mark-followed-version = The next version is submitted already, and the earlier approval cannot be withdrawn. Correct the plan in the new version.
refusal-mark-followed-stage-two = There are records of stage II after the approval, and it cannot be withdrawn. Change the text of the plan: a new version begins.
refusal-appointment-voided = This right to give marks was voided. Record the order anew.

## Settings.

field-basis = basis of documents
refusal-term-length = There is no such term: { $days } days. Give 1 to 366 days.
refusal-soon-length = There is no such number of days: { $days }. Give 0 to 366 days.
refusal-amber-not-before-red = The warning about a long gap comes no earlier than the gap is overdue. Make the first number less than the second.
refusal-no-such-month = There is no month with the number { $month }. Give 1 to 12.
refusal-no-such-day-of-year = Not every year has this day: { $date }. Give another day.

## Rubrics and year templates.

refusal-form-key = The short name will not do. Use small Latin letters, digits and a hyphen: it is never changed later.
refusal-form-text-missing = Some texts are missing in the language of the school. Write them in this language: { $language }.
refusal-rubric-nothing-asked = The rubric has nothing to assess. Add at least one area.
refusal-rubric-scale-too-short = The scale has fewer than two scores. Add one, so that there is a choice.
refusal-rubric-same-score = The score { $score } stands twice in the scale. Remove one of the two.
refusal-rubric-same-title = One name stands twice: { $title }. Rename one of them: rounds of diagnostics are compared by names.
refusal-rubric-no-criteria = The area has no criteria: { $title }. Add at least one or remove the area.
refusal-rubric-bounds-off-scale = The bound of a level lies outside of the scale. Put it between the lowest score and the highest.
refusal-rubric-bounds-crossed = The high level begins before the low one ends. Correct one of the two bounds.
refusal-rubric-bounds-of-no-level = Only an assessment of the level of preparation has bounds of levels. Remove them or choose another purpose.
refusal-rubric-no-such-direction = The area leads to a direction that the year template does not have: { $title }. Choose another direction.
refusal-template-no-directions = The year template has no directions of work. Write at least one: activities belong to it.
refusal-template-month = An activity stands in the month number { $month }. Give a month from 1 to 12.
refusal-template-no-such-direction = The direction of the activity is not in this template: { $title }. Choose another one.
refusal-template-rubric-suggests-more = A rubric suggests a direction that is no longer there: { $title }. Keep the direction or correct the rubric first.
refusal-usual-rubric = Every round of diagnostics begins with this rubric. Choose another one in the settings first.
refusal-no-such-need = The initial diagnostics has no such area. Choose the need from its list or leave the field empty.

## Forms of withdrawal, and of the head who agrees for the deputy.

withdraw-agreement-title = Withdraw the agreement
withdraw-agreement-note = The plan waits for agreement again. The withdrawal and its reason stay in the history.
withdraw-approval-title = Withdraw the approval
withdraw-approval-note = The approval counts as never given, and the plan waits for it again. The withdrawal and its reason stay in the history.
withdraw-submission-question = Withdraw the plan: { $name }?
withdraw-submission-note = The plan becomes a draft again and can be edited.
withdraw-submission-yes = Withdraw
for-deputy-title = Agree for the deputy
for-deputy-note = The deputy cannot agree this plan. The reason is printed in the plan.
for-deputy-reason = Why for the deputy
for-deputy-hint = If the paper has the mark of the head in place of the deputy.

## Needs.

need-unvisited = Not served for { $days } days: { $need }

## The list of changes of a new version.

change-mentee = Particulars of the young specialist changed
change-mentor = Particulars of the mentor changed
change-aim = Aim: { $after }
change-tasks = Tasks
change-directions = Directions
change-order = another order
change-added = Added: { $item }
change-removed = Removed: { $item }
change-reworded = Before: { $before } → now: { $after }
