### The data as a whole on the screens: how they stand, backups, checking, what goes for good.

settings-care = Data and backups

care-holds = Entries of the history: { $entries }, cases: { $cases }.
care-seated = Opened by: { $who }
care-seated-since = { $who } (since { $since })
care-in-doubt = What is shown may not be the last: the data cannot be read now.

care-check = Check everything that is recorded
care-back-up = Make a backup now
care-back-up-to = Make a backup in a file…
care-compact = Make the data smaller on the disk…
care-restore-from = Restore from a file…
care-anonymise = Take the name out of a closed case…
care-purge = Take old cases out…
care-backup = Backup: { $when }
care-backup-of = entry { $revision } · digits { $anchor }

care-under-way = Under way: { $doing }
care-done = Done
care-checked = What the check found
care-mend = Mend

care-path = File
care-back-up-title = Backup of the data
care-back-up-hint = For example: ~/school.backup
care-back-up-note = The file holds everything that is in the data, names too: keep it as carefully.
care-back-up-save = Make the backup
care-file-exists = The file is there already and was not touched: { $path }. Name another.

care-restore-title = Restore from a file
care-restore-hint = A backup that this program has made
care-restore-note = What would change is shown first.
care-restore-save = Look
care-restore-from-path = Backup: { $path }
care-restore-question = Restore the data from the backup?
care-restore-yes = Restore
care-put-aside = The present store will be put aside whole, in store.old-….

care-compact-worth-it = It is worth doing: the data take up much room that they do not need.
care-compact-question = Make the data smaller on the disk?
care-compact-yes = Make smaller

care-anonymise-title = Take the name out of a closed case
care-closed-case = Case
care-why = Basis
care-why-hint = What the order or the request says; it stays in the history
care-purge-title = Take old cases out
care-purge-before = Mentoring ended before
care-forget-save = Look what would go
care-forget-yes = Take out for good
care-type = Type { $key }
care-typed-otherwise = To go on, type: { $key }. To change nothing — Esc.
