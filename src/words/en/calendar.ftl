### What the calendar says of days.

## How many days the school works.

week-five = five-day week
week-six = six-day week

## What is kept on a day.

occasion-new-year = New Year
occasion-orthodox-christmas = Orthodox Christmas
occasion-womens-day = International Women's Day
occasion-constitution-day = Constitution Day
occasion-nauryz = Nauryz
occasion-unity-day = Unity Day
occasion-defender-day = Defender of the Fatherland Day
occasion-victory-day = Victory Day
occasion-kurban-ait = first day of Kurban Ait
occasion-capital-day = Capital Day
occasion-republic-day = Republic Day
occasion-independence-day = Independence Day
occasion-other = a day of the school's own

## Why a day is off.

off-by-order = day off by order
off-holiday = holiday
off-rest-day = rest day
off-moved = day off moved here
off-weekly = day off

## The screen of the calendar, its forms, and what a change would move.

calendar-starts = first day of the school year
calendar-ends = last day of the school year
calendar-kept = { $why }: { $what }
calendar-break = break: { $from } – { $to }
calendar-worked-by-order = working day by order
calendar-civil-year = year { $year }
calendar-school-year = school year { $year }
calendar-provisional = provisional
calendar-new-year = not in the calendar yet
calendar-nothing-kept = an ordinary day
calendar-shifts = a term that ends on a day off is moved
calendar-does-not-shift = terms are not moved off days off
calendar-lacks = Not in the calendar: { $year }. n/т adds it.
calendar-news = The program has news, years: { $n }. n/т shows them.
calendar-own = school
calendar-what = What is to be changed in the calendar?
calendar-add = Add: { $year }
calendar-review = News of the program
calendar-review-note = What is ticked is taken over, the rest is not proposed again. Days that the school changed stay.
calendar-review-years = Take over
calendar-order-title = A day by order
calendar-date = Date
calendar-day-becomes = Becomes
calendar-for-week = For which week
calendar-both-weeks = for either week
calendar-kurban-title = Kurban Ait: the date is announced
calendar-kurban-date = First day
calendar-own-title = Own holiday or rest day
calendar-own-kind = Kind
calendar-own-note = A holiday that falls on a day off moves the day off; a rest day does not.
calendar-occasion = What is kept
calendar-school-year-change = School year and breaks
calendar-first-day = First day
calendar-last-day = Last day
calendar-break-from = Break { $n }, from
calendar-break-to = to
calendar-status = The ministry’s order
calendar-status-final = is there
calendar-status-awaited = still awaited: provisional
calendar-civil-note = Holidays of a fixed date are taken from the last known year. Moved days are counted; enter days by order apart.
calendar-no-earlier = The calendar has no earlier year. Add an earlier one first.
calendar-week-title = Working week and the shift of terms
calendar-week = Week
calendar-shift = A term ends on a day off
calendar-moved-stays = This day off follows from a holiday. Change the holiday, or enter a day by order.
calendar-ends-stay = A school year is not removed: correct its days, F4.
rehearsed-question = Save this change of the calendar?
rehearsed-nothing = No deadline moves.
rehearsed-moves = Deadlines that move: { $n }
rehearsed-more = and more: { $n }; all stay in the history of their cases
