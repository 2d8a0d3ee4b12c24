### What is rather looked at than read: the year of a plan, the needs, the rounds, the load of mentors.

plan-counted = Items: { $n } · done { $done } · overdue { $late }
plan-remarks = Remarks
needs-title = Needs
needs-legend = { $planned } planned, { $met } a meeting
need-open = items { $items }, no meeting yet
need-served = items { $items }, meetings { $visits }
need-nothing = There is neither an item of the plan nor an entry of the journal for this need yet.
plan-item-moved = Moved on { $on }: was { $from }, now { $to } ({ $reason })
round-levels = Level: { $before } { $arrow } { $after }
load-over = { $said }, many
