### Why is a step due on this day?

explain-title = Why this date? — { $step }
action-explain = why this date
action-explain-tip = Explains the date of the selected step: the rule, and the count day by day.

## The rule. The counted days are said in words of their own.

explain-assignment = Term of the order: { $term }.
explain-diagnostics = Term of the diagnostics: { $term }, but never later than the end of stage I.
explain-stage-one = Term of the approved plan, which is the end of stage I: { $term }. Drafting, agreement and approval are within it.
explain-later-version = A later version of the plan has no term of its own. The one before it stays in force; the last day is the end of the case.
explain-on-day = The item's term is the day written in the plan.
explain-in-month = The item's term is a month: the month's last working day binds.
explain-in-range = The item's term is the range written in the plan: its last day binds.
explain-all-year = The item's term is the school year: the end of the case binds.
explain-contact = The pair meets before { $red } days without a journal entry have gone by. The reminder begins on day { $amber }.
explain-follow-up = The day of the follow-up that the visit set.
explain-report-before-council = The report is ready before the council: { $term }.
explain-report-by-end = No meeting of the council is called yet, so the report is due at the end of the case.
explain-council = The report is heard on the day of the council's meeting.
explain-council-by-end = No meeting of the council is called yet, so the end of the case binds.
explain-end-of-case = The case is completed on its last day, or on the day of the meeting if that is later.
explain-no-date = No date: the day from which it is counted is not known.

## The event.

explain-from-hired = { $days } from the day after the hiring ({ $on })
explain-from-mentorship-ended = { $days } from the day after the end of the mentorship before ({ $on })
explain-from-stage-one = { $days } from the day after the start of stage I ({ $on })
explain-before-council = { $days } back from the day of the meeting ({ $on }), itself not counted
explain-since-stage-two = Counted from the day after the start of stage II: { $on }.
explain-since-last-entry = Counted from the day after the last contact: { $on }.
explain-visit = The visit: { $on }.
explain-meeting = The meeting: { $on }.
explain-month-end = Last day of the month: { $on }.
explain-school-year = Last day of the school year { $year }.

## The start of stage I.

explain-start = Start of stage I: { $on } ({ $basis }).
explain-start-reason = Why it was chosen: { $reason }
explain-start-others = Date of the order: { $order }; in force from: { $effective }; hired on: { $hired }.
explain-unknown-day = not given

## The days.

explain-ledger = Day by day:
explain-day-counted = { $date }: day { $n }
explain-day-skipped = { $date }: { $why }, not counted
explain-day-last = { $date }: the binding day
explain-changed-since = The calendar or the terms have changed since. These are the dates that the step was held to; it is not judged anew.
explain-rest-summer = Summer holidays, the count rests: { $from } – { $to }.
explain-rest-pause = The case was paused, the count rests: { $from } – { $to }.

## The dates.

explain-one-date = Due: { $binding }.
explain-two-dates = Nominal date: { $nominal }; binding date: { $binding }.
explain-shifted = The last day of the term is a day off, so the term ends on the next working day.
explain-collision = Stage I ends earlier, so the diagnostics are due on { $binding } ({ $own } by working days, { $stage } by stage I).
explain-falls-on-day-off = This is a day off ({ $why }). The date stays as it was written.
explain-made = The step was made: { $on }. It is judged by these dates.

## Where the rule comes from.

explain-source-process = Source: the school's process of mentoring. The number of days is one of the settings.
explain-source-habit = Source: the schools' habit. The number of days is one of the settings.
explain-source-typed = Source: a date that the school itself wrote down.
explain-source-school-year = Source: the school year by the ministry's order.
explain-convention = Days are counted by Labour Code art. 13: from the next day on; calendar days include days off.
