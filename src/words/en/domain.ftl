### The names of the things of the process, as the glossary has them.

## Stages of the process.

stage-introductory = first (introductory)
stage-main = second (main)
stage-final = third (final)
stage-numbered = stage { $number }
stage-short-not-begun = —
stage-short-one = I
stage-short-two = II
stage-short-three = III
stage-short-completed = done
stage-short-ended = —

## States over the stages.

state-waiting-for-order = waiting for the order
state-not-begun = not begun
state-without-mentor = without a mentor
state-paused = paused
state-resumed = resumed
state-ended-early = ended early
state-completed = completed
state-reopened = reopened
state-voided = voided

## Urgency of an open step.

urgency-overdue = overdue
urgency-today = today
urgency-soon = soon
urgency-later = later

## Timeliness of a closed step.

timeliness-on-time = on time
timeliness-covered = late, covered by a pause
timeliness-excused = late with a reason
timeliness-late = late

## Steps of a case.

step-assign = order
step-diagnostics = diagnostics
step-submit = draw up the plan
step-agree = agree the plan
step-approve = approve the plan
step-item = plan item
step-contact = contact
step-follow-up = follow-up visit
step-report = report
step-present = report to the council
step-complete = complete

## Steps that have been made.

made-assign = order on the mentor
made-diagnostics = diagnostics
made-submit = plan submitted
made-agree = plan agreed
made-approve = plan approved
made-item = plan item carried out
made-contact = contact
made-follow-up = follow-up visit
made-report = report ready
made-present = report heard
made-complete = case completed

## Whose step it is, and how the narrow column says it.

whose-mentor = mentor
whose-deputy = deputy
whose-head = head
whose-coordinator = coordinator
whose-mentor-short = ment.
whose-deputy-short = dep.
whose-head-short = head
whose-coordinator-short = coord.

## Roles of those who use the program.

role-coordinator = coordinator
role-deputy = deputy head for academic work
role-head = head of the organisation
role-mentor = mentor
role-secretary = secretary
role-system-administrator = system administrator
role-observer = observer
role-mentee = young specialist

## Qualification categories.

category-none = no category
category-trainee = trainee teacher
category-teacher = teacher
category-moderator = teacher-moderator
category-expert = teacher-expert
category-researcher = teacher-researcher
category-master = teacher-master

## Diagnostics.

level-low = low
level-middle = middle
level-high = high
measure-needs = difficulties
measure-level = level of preparation
measure-questionnaire = questionnaire
round-initial = initial diagnostics
round-interim = interim diagnostics
round-final = final diagnostics
score-not-assessed = not assessed

## States of the plan.

plan-draft = draft
plan-submitted = sent for agreement
plan-agreed = agreed
plan-for-approval = sent for approval
plan-approved = approved
plan-returned = returned for rework
plan-version = version { $number }

## Marks of plan items.

item-open = in progress
item-done = done
item-not-done = not done
item-moved = moved
item-cancelled = cancelled

## Stamps, and capacities in which a mark is given.

stamp-agreed = AGREED
stamp-approved = I APPROVE
capacity-deputy = deputy
capacity-acting = acting
capacity-authorised = authorised by order
capacity-head = head
mark-from-paper = recorded from paper

## Kinds of journal entries.

journal-visit-by-mentor = the mentor at the young specialist's lesson
journal-visit-by-mentee = the young specialist at the mentor's lesson
journal-visit-by-administration = the administration at the young specialist's lesson
journal-consultation = consultation
journal-support = psychological and pedagogical support
journal-workshop = seminar, workshop, courses
journal-other = other

## Blocks of the lesson observation sheet, and what is written under them.

sheet-aims = aims and criteria
sheet-fit = fit to the plan
sheet-methods = methods and pupils' activity
sheet-differentiation = differentiation
sheet-assessment = assessment and feedback
sheet-resources = resources
sheet-discipline = class and time
sheet-reflection = reflection
sheet-strengths = strengths
sheet-to-develop = areas to develop
sheet-recommendations = recommendations

## To whom a recommendation speaks.

addressee-mentee = to the young specialist
addressee-mentor = to the mentor
addressee-administration = to the administration

## Grounds on which a person has a mentor.

ground-first-start = starts teaching for the first time
ground-return = return after five years
ground-own-decision = the school's own decision

## From which date the start of stage I was taken.

basis-effective-or-hired = the later of the order's effective date and the hiring
basis-order-date = the order's date
basis-effective-date = the order's effective date
basis-other = another date

## Why a case ended before its time.

ended-left = left the school
ended-long-leave = long leave
ended-other-post = moved to a post that is not a teacher's
ended-error = registered in error

## Why a mentorship ended before the case did.

replaced-left = the mentor left the school
replaced-transferred = transferred to other work
replaced-long-absence = long absence
replaced-request = at the request of either side
replaced-disciplinary = disciplinary measure

## Whether an event of the journal took place.

event-took-place = took place
event-planned = planned
event-cancelled = called off

## The school: its kind, and who agrees plans.

organisation-state-school = state school
organisation-private-school = private school
organisation-college = college
organisation-other = other organisation
agreement-by-deputy = the deputy head agrees
agreement-none = no deputy in the staff list, agreement is skipped
