### How a case begins late, is prolonged, corrected and opened again.

## What was done.

did-extend-case = case extended
did-reopen-case = case reopened
did-reopen-report = report open again
did-correct-pause = pause corrected
did-void-pause = pause voided
did-correct-start = start of the case corrected
did-correct-step = day of a step corrected
did-explain-delay = reason for a delay given
did-void-round = diagnostics voided
did-restore-event = journal entry counts again

## Kinds of a case.

case-kind-mentoring = mentoring
case-kind-continued = support continued

## Refusals.

refusal-late-start-needs-end = The start is late, so the end of the case must be chosen. Say which: the end of this school year or of the next, and by which order.
refusal-not-extended = The case lasts until { $date } anyway. Give a later day.
refusal-programme-completed = This teacher has completed the mentoring programme: case { $code }. By decision of the school a case of continued support can be opened.
refusal-no-such-pause = No pause begins on { $date }. Check its first day in the case.
refusal-case-open = The case is not closed, so there is nothing to reopen. Check that it is the right case.
refusal-before-closing = The case was closed on { $date } and cannot be reopened before. Give that day or a later one.
refusal-not-late = This step was made on time: { $step }. A reason is given only where a step was late.
refusal-out-of-order = The steps would be out of order: { $first } on { $first_on }, { $then } on { $then_on }. Correct this date, or the other one first.
refusal-record-before-start = A record would lie before the start of the case: { $part } ({ $date }). Choose an earlier start, or correct that record first.
refusal-round-in-use = A submitted plan or a finished report rests on this diagnostics. Correct it and say why: it cannot be voided.

## Warnings.

warning-late-start = The start is late: the case ends with this school year. If it is decided otherwise, extend it by an order.
