### Taking something out of the records for good.

cli-anonymise = Take the name of a young specialist out of all records of a closed case
cli-anonymise-after =
    Name, login and particulars of the person give way to a mark in every record, text and entry of the history; dates, levels and figures stay. Backups and stores put aside are deleted, since the name is in them. This cannot be undone. Papers, exported files and drafts of other users are out of the program's sight: take the name out of them as well.
cli-anonymise-case = The case: its code or the name
cli-forget-why = The reason: what the order or the request says
cli-forget-yes = Do not ask for confirmation
cli-purge = Take old closed cases out
cli-purge-after =
    Cases go whole, with their history; open ones are not touched. People who have left the school and are named nowhere else go too. Backups and stores put aside are deleted. This cannot be undone.
cli-purge-before = The mentoring ended before this day
cli-purge-years = The mentoring ended so many years ago or earlier

forget-word = Teacher
forget-nothing = There are no such cases. Nothing was changed.
forget-counts = Entries of the history that change or go: { $entries }; people: { $people }.
forget-copies = Backups that are deleted: { $backups }, with the stores put aside; a new backup is made right after.
forget-for-good = This cannot be undone.
forget-question = To go on, type { $key }:
forget-nobody-to-ask = There is nobody to ask: this is no terminal. Add --yes if you are sure.
forget-not-done = Nothing was changed.
forget-done = Done: it is out of the records.
