### What the help says: what to do now, and what the words and marks mean.

## Headings.

help-now = What to do now
help-keys = The keys here
help-terms = What the words and marks mean

## What to do now.

advice-set-up = Answer three questions about the school: everything begins with that.
advice-closed = No cases are open to you yet: the coordinator gives the roles.
advice-import = Import a staff list from a CSV file.
advice-new = Enter a teacher and open a case by hand.
advice-approval = Agree or approve the plans that wait for you: { $n }.
advice-mine = Your step: { $name } — { $step }; { $when }.
advice-theirs = { $name } — { $step }; with whom: { $who }; { $when }.
advice-order = Issue the order and open the case: { $name }; { $until }.
advice-reading = The case is still being read.
advice-as-of = This is the case as it was; go back to the present one.
advice-field = Fill in “{ $label }”: { $hint }
advice-field-plain = Fill in “{ $label }”.
advice-new-round = Begin the next diagnostics.
advice-new-item = Add an item to the plan.
advice-new-report = Write what the report wants from you.
advice-new-entry = Record a lesson visit, a consultation or support.
advice-export = Look at the plan, the diagnostics or the report, and save it.

## Terms.

help-term-marks = “!!” means overdue or without a mentor; “!” means due today or soon; “+4 wd” is lateness in working days.
help-term-stages = Stage I (introductory): order, diagnostics, plan. Stage II (main): work by the approved plan. Stage III (final): report and council.
help-term-case = A case is everything about one pair: the mentor and the new teacher. Its code, such as 26-07, is never given again.
help-term-whose = “With whom” is whose step it is: the mentor, the deputy, the head or the coordinator.
help-term-dates = “Not later than” is the last day in time: a term that fell on a day off has been moved there already.
help-term-approval = The deputy agrees, the head approves; stage II does not begin without the mark of approval.
help-term-keys = The keys work in any layout: n/т is one and the same key.
