### The names of fields, records and rights.

## Fields that a message points at.

field-name = name
field-login = login
field-hired-on = first day of work
field-left-on = last day of work
field-graduated = year of graduation
field-number = number
field-date = date
field-effective = effective date
field-start = start of stage I
field-end = last day
field-mentor = mentor
field-reason = reason
field-remark = remark
field-aim = aim
field-directions = main directions of work
field-activity = activity
field-term = term
field-scores = scores
field-follow-up = follow-up date
field-agenda = agenda
field-decision = decision
field-conclusion = conclusion

## Records that somebody else may have changed.

part-settings = settings
part-calendar = calendar
part-person = person
part-order = order
part-meeting = meeting
part-rubric = rubric
part-template = year template
part-head = dates and state of the case
part-mentorship = mentorship
part-round = diagnostics
part-plan = plan
part-version = approved version of the plan
part-item = plan item
part-event = journal entry
part-report = report

## What a role may do.

right-keep-cases = keep cases, orders and settings
right-keep-people = keep the list of people
right-keep-store = keep the calendar and the backups
right-run-case = keep diagnostics, plan and report
right-enter-visits = enter lesson visits
right-enter-events = enter into the journal
right-agree = agree the plan
right-approve = approve the plan
right-record-from-paper = record marks from paper
right-enter-meetings = enter meetings and protocols
right-complete = complete a case after the council
right-see-cases = see the cases
right-see-scores = see scores and notes
right-of-own-mentor = the mentor of this case
