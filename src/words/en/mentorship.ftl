### Mentorships, orders, meetings and people: what is refused, and what was done.

## Refusals: mentorships.

refusal-own-substitute = Mentors do not stand in for themselves. Choose another teacher for these days.
refusal-not-substitute = This is no substitution, its days do not change that way. Choose the record of a substitution.
refusal-mentorship-not-ending = The mentorship has no last day yet, so there is nothing to hand over. End it first, or record the replacement.
refusal-mentorship-voided = This record of a mentorship was voided and does not change any more. Choose another one.

## Refusals: people.

refusal-leaves-cases = This person would leave open cases behind: { $cases }. Decide each one first: a replacement, the end of the mentorship, or an early end; then record the leaving.
refusal-renamed-later = Another name is recorded from { $date }. Give that day or a later one.
refusal-already-merged = This is one record already: { $name }. Choose two different records.
refusal-both-mentees = Both records have an open case as the young specialist. Finish one of the cases first.
refusal-merged-pair = In case { $code } one of them mentors the other, so they are two people. If the case is wrong, end it and void the mentorship first.

## Refusals: orders and meetings.

refusal-order-voided = Order No. { $number } was voided, nothing can rest on it. Choose another order or record a new one.
refusal-order-in-use = These cases rest on the order: { $cases }. Correct the order, or void those mentorships first.
refusal-meeting-heard = Reports were heard at this meeting: { $cases }. Its day does not change any more; the protocol can be corrected.
refusal-meeting-in-use = Reports name this meeting: { $cases }. Choose another meeting for them first.
refusal-meeting-voided = This meeting was voided. Choose another one or call a new one.

## What was done.

did-appoint-substitute = substitute appointed
did-change-substitute = days of the substitution changed
did-void-mentorship = mentorship voided
did-accept-plan = plan accepted by the new mentor
did-hand-over = case handed over
did-merge-people = two records of one person merged
did-correct-order = order corrected
did-void-order = order voided
did-change-meeting = council meeting changed
did-void-meeting = council meeting voided
did-correct-protocol = protocol corrected

## Forms.

substitute-title = Substitute
substitute-note = The mentor is suspended for these days and resumes on the next one. The plan stays in force.
substitute-mentor = Stands in
substitute-subject = On a substitute for a mentor
hand-over-title = Hand over
hand-over-note = Mentor: { $mentor }. Open items of the plan: { $items }. Last meeting: { $last }. Follow-ups ahead: { $follow_ups }.
hand-over-text = What no record says
day-accept-title = The new mentor accepts the plan
day-accept-note = The plan stays in force; stage I is not repeated.
person-left-on = Last day of work
person-left-on-hint = Where open cases remain, the form of leaving takes a decision on each: X/Ч in the list of people.

## Actions.

action-substitute = substitute
action-substitute-tip = Appoints a substitute for the mentor.
action-accept-plan = accept the plan
action-accept-plan-tip = A new mentor accepts the approved plan.
action-hand-over = hand over
action-hand-over-tip = Records that the outgoing mentor handed the case over.
refusal-protocol-exists = This meeting has protocol No. { $number } already. If it was typed wrong, correct it with a reason.
