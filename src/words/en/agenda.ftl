### Deadlines by date, and what waits to be agreed or approved.

agenda-title = Open deadlines: { $n }
agenda-overdue = overdue { $n }
agenda-empty = No open deadlines: nothing is due in any open case.
agenda-none-fits = Nothing found. Esc shows all deadlines.
agenda-day-off = day off
agenda-break = break
agenda-sorted-by-date = Rows sorted by date.
agenda-sorted-by-pair = Rows sorted by teacher.
awaited-title = Waiting for you: { $n }
awaited-empty = Nothing waits for you to agree or approve. Esc goes back.
awaited-none-fits = Nothing found. Esc shows all.
awaited-column-what = To do
awaited-question = Agree or approve the plans: { $n }?
awaited-yes = Agree and approve
awaited-agree = agree
awaited-approve = approve
awaited-marked = marked { $n }
