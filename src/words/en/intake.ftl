### What is said of a staff list: its columns, its rows, and why they are refused.

## The columns of the list, as a usual list calls them.

staff-column-name = Full name
staff-column-position = Position
staff-column-subject = Subject
staff-column-classes = Classes
staff-column-experience = Experience, years
staff-column-category = Category
staff-column-education = Education
staff-column-institution = Institution
staff-column-graduated = Year of graduation
staff-column-speciality = Speciality
staff-column-load = Load, h
staff-column-form-class = Form class
staff-column-roles = Role
staff-column-login = Login
staff-column-hired-on = Hired on
staff-column-mentor = Mentor
staff-column-order-number = Order No.
staff-column-order-date = Order date
staff-column-order-effective = Effective from
staff-column-errors = Errors

## A cell that cannot be read.

staff-fault-no-name = There is no full name: write surname, given name and patronymic.
staff-fault-lost-letters = { $column }: “{ $text }” has question marks in place of letters; write them in, or save the list as CSV UTF-8.
staff-fault-impossible-date = { $column }: no calendar has the date “{ $text }”; write day, month and year, as in 01.09.2026.
staff-fault-year = { $column }: the year { $year } does not fit; a year from 2000 to 2100 is wanted.
staff-fault-number = { $column }: “{ $text }” is no whole number; write it in digits.
staff-fault-category = There is no category “{ $text }”; there are: trainee, teacher, moderator, expert, researcher, master.
staff-fault-role = There is no role “{ $text }”; there are: head, deputy, coordinator, secretary, system administrator, observer.
staff-fault-login = The login “{ $text }” has a space; a login has none.
staff-fault-too-long = { $column }: the text is too long; see whether a quotation mark was left open.
staff-fault-extra-cells = The row has more cells than the list has columns; see the separators.

## A row that is refused.

staff-refused-same-person = One person twice: lines { $first } and { $line }; keep one.
staff-refused-same-name = The same full name on lines { $first } and { $line }; keep one line if it is one person, give both logins if they are two.
staff-refused-no-order = There is a mentor but no order; give the order's number and date, or take the mentor out.
staff-refused-no-mentor = There is an order but no mentor; give the mentor, or take the order out.
staff-refused-no-order-number = The order has no number; give it.
staff-refused-no-order-date = Order No. { $number } has no date; give it.
staff-refused-order-differs = Order No. { $number }: its dates are not those of line { $first }; keep the right ones on both lines.
staff-refused-order-recorded = Order No. { $number } is recorded with other dates: of { $date }, effective from { $effective }; mend the dates in the list.
staff-refused-unknown-mentor = The mentor “{ $name }” is neither in the school nor on a line of the list that was taken; see the full name or the login.
staff-refused-several-mentors = Several people are called “{ $name }”; give the mentor's login.
staff-refused-own-mentor = Nobody can be their own mentor; give another one.
staff-refused-case-differs = Case { $code } is open already, with another mentor or by another order; a replacement is entered in the case.

## A file that is refused as a whole.

staff-trouble-too-large = The file is too large for a staff list: { $megabytes } MB. See whether it is the right file.
staff-trouble-too-many-rows = There are too many rows for a staff list: { $rows }. Divide the list, or see whether it is the right file.
staff-trouble-empty = The file has no text. See whether it is the right file.
staff-trouble-workbook = This is an Excel workbook. Save the sheet as CSV UTF-8 and try again.
staff-trouble-not-text = This is no text file. Save the list as CSV UTF-8 and try again.
staff-trouble-no-names = The first line has no column “Full name”; it has: { $found }. Add the headings and try again.
staff-trouble-no-rows = There is no row below the headings.
