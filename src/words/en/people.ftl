### What is said of the people of the school, of opening a case, and of the staff list.

## The list of people.

people-count = People { $n }
people-waiting = waiting for the order { $n }
people-mentors = mentors { $n }
people-free = free to mentor { $n }
people-none = Nobody found. Esc shows all.
column-name = Name
column-position = Position
column-subject = Subject
column-engagement = Mentoring
sorted-by-load = Sorted by load: who is free first.

## What a person is busy with, at most 24 columns.

engaged-order-due = order due by { $date }
engaged-mentor = mentor of { $n }
engaged-mentee = case { $code }
engaged-free = free to mentor
engaged-left = left { $date }

## The form of a person.

person-new = A new person
person-newcomer = New teacher
person-newcomer-hint = A new teacher is given a mentor by an order, and comes first in the list of people.
person-not-new = no
person-login-hint = The login on the school's server, for those who use the program themselves, and for namesakes.
person-number = A whole number from { $from } to { $to }.

## The form that opens a case.

case-whose = Whose case?
case-of-another = Somebody else of the list…
case-of-new-person = A new person…
case-title = A new case: { $name }
case-number = Order No.
case-date = Order dated
case-effective = Effective from
case-effective-hint = Empty: from the order's date.
case-known-orders = Recorded already: { $known }
case-order-named = No. { $number } of { $date }
case-order-recorded = This order is recorded already, effective from { $date }; it will not be recorded twice.
case-effective-differs = This order is recorded as effective from { $date }. Correct the date, or leave it empty.
case-mentor = Mentor
case-mentor-load = mentors { $n }
case-basis = Stage I begins
case-start = Another date
case-start-hint = Only where «another date» was chosen.
case-reason = Reason
case-reason-hint = Needed for another date; useful where the choice of the mentor is unusual.

## The staff list.

import-title = The staff list
import-path = CSV file
import-path-hint = For example: ~/teachers.csv. First you see what would change; nothing is written without you.
import-read = Read
import-nothing = Nothing to write: all of the list is known already, or refused.
enrolment-title = What the list comes to
enrolment-people = People: new { $new }, changed { $changed }, the same { $same }.
enrolment-counts = Orders { $orders }, cases { $cases }, waiting for the order { $waiting }.
enrolment-refused-count = Rows refused: { $n }. They do not hold up the others.
enrolment-how = Enter writes it, Esc leaves and nothing is written.
enrolment-refused = Rows refused
enrolment-warned = Please note
enrolment-cases = Cases
enrolment-waiting = Waiting for the order
enrolment-orders = Orders
enrolment-new = New people
enrolment-changed = Changed
enrolment-line = Line { $line }: { $what }
enrolment-case = { $code } { $mentee }, mentor: { $mentor }, from { $start }
enrolment-waits-until = { $name }: the order is due by { $date }
