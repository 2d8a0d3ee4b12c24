### How the entries of the journal are found, sorted and marked.

sorted-newest = Order of rows: the newest first.
sorted-oldest = Order of rows: the oldest first.
sorted-by-kind = Order of rows: by kind.
journal-only = Not here: rows are filtered in journal and history, sorted in plan, journal and history, marked in plan and journal.
journal-none-fits = There is no such entry. Esc shows all.
void-marked-title = Void the marked entries: { $n }
