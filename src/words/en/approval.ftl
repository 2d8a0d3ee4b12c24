### Agreement and approval; settings, rubrics and templates of the school.

## What a command did.

did-change-settings = settings changed
did-put-rubric = rubric saved
did-remove-rubric = rubric removed
did-put-template = year template saved
did-remove-template = year template removed

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
