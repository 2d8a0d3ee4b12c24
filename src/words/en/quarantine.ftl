### Records that cannot be read: what they are of, and the way out.

record-of-case = { $part } of case { $case }
record-of-lost-case = { $part } of the case with the inner number { $number }
record-of-school = { $part }
record-numbered = { $part }, inner number { $number }
record-keyed = { $part }: { $key }
record-summary = line of the list, case { $case }
record-entry = history entry № { $number }
record-answer = note of the answered command { $id }
record-numbers = counter of numbers
record-origins = descent of the store
record-unknown = record of an unknown kind, { $tree } { $key }

trouble-unreadable = A record cannot be read: { $what }. Delete nothing: the rest is whole, and the coordinator mends it with talimger verify --mend.
trouble-unreadable-newer = A newer program wrote a record: { $what }. It is whole; install the newer talimger.
trouble-unreadable-entry = The { $what } cannot be read. The records themselves are whole and work goes on; only a backup brings it back: talimger restore.
quarantine-line = Cannot be read: { $what }. Run talimger verify

quarantine-more = Records that cannot be read, besides: { $n }. All are named by talimger verify.
quarantine-unread-entry = the entry cannot be read
case-damaged = damaged
