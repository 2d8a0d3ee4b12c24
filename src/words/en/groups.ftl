### One event of the journal for several cases.

group-which = For whom else? Ins marks, Enter goes on
group-no-others = There is no other open case. Make an ordinary entry: n.
group-change = Where is the entry to be changed?
group-void = Where is the entry to be voided?
group-about = It was entered for several cases at once.
group-here = Only here
group-all = In all cases
event-group-title = Entry for several cases
event-cases = Cases { $n }: { $all }
event-by-each = Empty: the mentor of each pair.
event-by-as-it-was = Empty: in each case as it was.
event-is-group = The entry was made for several cases at once.
void-group-title = Void the entry in all cases
action-new-for-many = entry for several
action-new-for-many-tip = Makes one entry of the journal in several cases at once.
