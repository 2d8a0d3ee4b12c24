### The words by which people and the entries of journal and history are filtered.

filter-allowed-login = a login or its beginning
filter-people-plain = chemistry ivanova — words with spaces between: each is looked for in name, login, position, subject, roles and what the person is busy with. Case, ё and е, Kazakh letters and Latin look-alikes make no difference.
filter-people-role = { $word }:{ $value } — who holds this role: { $all }
filter-people-state = { $word }: — what they are busy with: { $all }
filter-people-waiting = { $word } — new teachers who wait for the order
filter-people-left = { $word } — who has left the school
filter-people-login = { $word }:ivanova — by login
filter-people-without = { $word }: — what they lack: { $all }
filter-people-not = -{ $word } — a minus or ! before: all but these
filter-journal-plain = fractions october — words with spaces between: each is looked for in kind, date, name, class, topic and note. Case, ё and е, Kazakh letters and Latin look-alikes make no difference.
filter-journal-kind = { $word }:{ $value } — the kind of entry: { $all }
filter-journal-date = { $word }:01.10..31.10 — on these days; { $word }>15.11 — after; { $word }<=15.11 — not after
filter-journal-by = { $word }:ivanova — who did it
filter-journal-state = { $word }: — { $all }
filter-journal-not = -{ $word }:{ $value } — a minus or ! before: all but these
filter-history-plain = plan approved — words with spaces between: each is looked for in what was done, the date and the name. Case, ё and е, Kazakh letters and Latin look-alikes make no difference.
