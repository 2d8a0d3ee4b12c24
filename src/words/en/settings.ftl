### What the settings of the school say, and their forms.

## The parts.

settings-title = Settings
settings-school = School
settings-terms = Terms and thresholds
settings-people = People and roles
settings-appointments = Appointments by order
settings-orders = Orders
settings-meetings = Council meetings
settings-rubrics = Rubrics
settings-templates = Year templates
settings-recommendations = Recommendations for the report
settings-calendar = Working calendar
settings-language = Language of my screens
settings-hint = Enter opens a part.
settings-look-only = Here you may only look.
settings-hint-terms = Enter changes it, F8 puts the usual value back.
settings-hint-people = Enter: roles and login, F7: a new person.
settings-hint-appointments = F7 appoints, Enter sets the last day, F8 voids.
settings-hint-orders = Enter corrects, F7 records a new one, F8 voids.
settings-hint-meetings = Enter: protocol, F4: date, F7: new, F8: void.
settings-hint-texts = Enter changes, F7 makes a new one, F8 removes.
settings-empty = Nothing here yet. F7 adds the first.
settings-enter-first = Open a part first: Enter.

## What stands in the lists.

settings-all-usual = all as usual
settings-changed = changed: { $n }
settings-not-usual = { $said } (usually { $usual })
settings-login = login: { $login }
settings-days = { $from } – { $to }
settings-from = from { $from }
settings-voided = voided
settings-acts = in force from { $date }
settings-pairs = pairs: { $n }
settings-pair = { $code } { $mentee } — { $mentor }, from { $date }
settings-protocol = protocol No. { $number }
settings-no-protocol = no protocol
settings-ahead = ahead
settings-cases = cases: { $n }
settings-usual-rubric = the usual one
settings-questions = questions: { $n }
settings-areas = areas: { $n }
settings-activities = activities: { $n }
settings-directions = directions: { $n }
amount-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
amount-calendar-days = { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
}

## What F8 asks, and why it does not.

settings-remove = Remove
settings-remove-rubric = Remove the rubric: { $name }?
settings-rubric-kept = Diagnostics already made stay as they are.
settings-remove-template = Remove the template: { $name }?
settings-template-kept = Plans already begun stay as they are.
settings-remove-recommendation = Offer this recommendation no more?
settings-is-usual = The usual value stands here already.
settings-no-new-number = Terms are changed: Enter. There are no new ones.
settings-people-stay = People are not removed: Enter, the last day of work.
settings-new-from = Begin with what?
settings-copy-of = Copy of: { $name }
settings-from-nothing = From nothing
settings-language-now = The screens and commands speak it from now on.

## The numbers behind the deadlines.

number-assignment = Order on the mentor after hiring
number-diagnostics = Initial diagnostics
number-stage-one = Stage I, to the approved plan
number-late-start = A start is late after
number-contact-amber = No contact: attention
number-contact-red = No contact: alarm
number-rests-from = Summer rest, first month
number-rests-to = Summer rest, last month
number-need-unvisited = A need without a visit
number-final-window = Stage III opens before the end
number-report = Report ready before the council
number-spring-check = Remind of the year's end from
number-soon-working = "Soon" in stage I
number-soon-calendar = "Soon" later on
number-usual-process = Usually: { $usual }. So the school's process has it.
number-usual-habit = Usually: { $usual }. A habit of schools; no order sets it.
number-usual-program = Usually: { $usual }. The program suggests it.
number-in-working-days = Working days
number-in-calendar-days = Calendar days
number-month = Month
number-day = Day

## The forms.

settings-kind = Kind of organisation
settings-language-hint = For documents, and screens where nobody chose another.
settings-agreement = Who agrees the plan
settings-rubric = Rubric of new diagnostics
settings-basis-note = Basis: the orders that documents print.
settings-may-be-empty = May stay empty.
settings-one-language = Texts in the language of the screen: { $language }. Those in the others stay.
settings-meeting-title = Council meeting
appoint-title = Appointment by order
appoint-note = Who agrees or approves plans by an order: acting or authorised.
appoint-person = Who
appoint-capacity = Signs for
appoint-held-as = As
appoint-from = First day
appoint-to = Last day
appoint-to-hint = Empty: not known yet.
end-appointment-title = Appointment: { $name }
void-appointment = Void the appointment: { $name }
void-order = Void the order { $name }
void-meeting = Void the meeting of { $name }
void-record-note = The record stays in the history with the reason, and counts no more.
order-title = Order No. { $number }
order-new = New order
order-subject = About
order-reason = Reason for the correction
order-pairs = On this order rest:
recommendation-title = Recommendation for the report
recommendation-to = To whom
rubric-title = Rubric
rubric-new = New rubric
rubric-name = Title
rubric-measure = What it measures
rubric-scale = Scale
rubric-scale-hint = A line is a digit and what it means: 0 no difficulty.
rubric-scale-wrong = Each line of the scale begins with a digit.
rubric-low = Low below
rubric-high = High above
rubric-bound-hint = A mean such as 1.7; empty: no levels.
rubric-bound-wrong = A mean is wanted, such as 1.7. Or empty both bounds.
rubric-areas = Areas
rubric-areas-hint = With the digit of a direction: an area; the lines below: its criteria.
rubric-areas-wrong = The first line is an area: the digit of a direction (from 1), and a name.
rubric-questions = Questions
template-title = Year template
template-new = New year template
template-name = Title
template-aim = Aim
template-tasks = Tasks
template-directions = Directions
template-items = Activities
template-items-hint = Month, number of the direction, what is done; after | the report. With *: settling in.
template-items-wrong = Cannot read: "{ $line }". Write it as: 9 1 Getting to know the school
settings-one-order = The rows here have one order only.
