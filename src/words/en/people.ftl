### What is said of the people of the school, of opening a case, and of the staff list.

## The list of people.

people-count = People { $n }
people-waiting = waiting for the order { $n }
people-mentors = mentors { $n }
people-free = free to mentor { $n }
people-yet = Nobody is here yet. F7 enters a person, I a staff list.
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

opening-whose = Whose case?
opening-of-another = Somebody else of the list…
opening-of-new-person = A new person…
opening-title = A new case: { $name }
opening-number = Order No.
opening-date = Order dated
opening-effective = Effective from
opening-effective-hint = Empty: from the order's date.
opening-known-orders = Recorded already: { $known }
opening-order-named = No. { $number } of { $date }
opening-order-recorded = This order is recorded already, effective from { $date }; it will not be recorded twice.
opening-effective-differs = This order is recorded as effective from { $date }. Correct the date, or leave it empty.
opening-mentor = Mentor
opening-mentor-load = mentors { $n }
opening-basis = Stage I begins
opening-start = Another date
opening-reason = Reason
opening-reason-hint = Useful where the choice of the mentor is unusual.

## After a save.

save-warned = Saved. Please note

## The staff list.

list-title = The staff list
list-path = CSV file
list-path-hint = For example: ~/teachers.csv. First you see what would change; nothing is written without you.
list-read = Read
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
enrolment-absent = Not on the list: if somebody has left, record it on the list of people
enrolment-changed = Changed
enrolment-line = Line { $line }: { $what }
enrolment-case = { $code } { $mentee }, mentor: { $mentor }, from { $start }
enrolment-waits-until = { $name }: the order is due by { $date }
