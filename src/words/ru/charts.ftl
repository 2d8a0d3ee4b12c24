### What is rather looked at than read: the year of a plan, the needs, the rounds, the load of mentors.

plan-counted = Пунктов: { $n } · выполнено { $done } · просрочено { $late }
plan-remarks = Замечания
needs-title = Потребности
needs-legend = { $planned } в плане, { $met } была встреча
need-open = пунктов { $items }, встреч ещё нет
need-served = пунктов { $items }, встреч { $visits }
need-nothing = Ни пункта плана, ни записи в журнале для этой потребности ещё нет.
plan-item-moved = Перенесено { $on }: было { $from }, стало { $to } ({ $reason })
round-levels = Уровень: { $before } { $arrow } { $after }
load-over = { $said }, много
