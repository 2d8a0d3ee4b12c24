### Marks, and what is done to all that is marked at once.

marks-count = { $n } marked · Esc takes the marks away
marks-count-hidden = { $n } marked, { $hidden } of them not to be seen · Esc takes the marks away
bulk-what-became = What became of the plan items: { $n }?
bulk-items-only = Only items of a plan can be marked so: there is none among these.
bulk-items-left = Left out (no open item of an approved plan): { $who }
bulk-outcome-title = { $label }: { $n } items
bulk-export-title = Which document is to be saved? Cases: { $n }
bulk-export-missing = Cases without the document: { $n }
bulk-council-title = Which meeting? Cases: { $n }
bulk-no-meeting = No meeting was called yet: in a case by t, “call a meeting”.
bulk-council-none = Nothing to be done: all that are marked are heard there already, were heard, or have ended.
bulk-council-question = Hear the reports at the meeting of { $date }: { $n }?
bulk-council-left = Left out (there already, heard, or ended): { $who }
bulk-council-yes = Hear them
bulk-not-waiting = One order opens cases for those who wait for an order. Take the marks of the others away: { $who }
bulk-too-many = A form has room for { $n } teachers: mark fewer.
bulk-order-title = One order: { $n } teachers
bulk-mentor-of = { $name }: mentor
sorted-by-role = Sorted by role.
action-order-for-many = one order for several
action-order-for-many-tip = Opens the cases of the marked new teachers by one order, with a mentor for each.
sorted-by-direction = Sorted by the directions of the plan.
