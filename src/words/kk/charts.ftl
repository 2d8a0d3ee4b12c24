### What is rather looked at than read: the year of a plan, the needs, the rounds, the load of mentors.

plan-counted = Тармақ: { $n } · орындалды { $done } · мерзімі өтті { $late }
plan-remarks = Ескертулер
needs-title = Қажеттіліктер
needs-legend = { $planned } жоспарда бар, { $met } кездесу болды
need-open = тармақ { $items }, кездесу әлі жоқ
need-served = тармақ { $items }, кездесу { $visits }
need-nothing = Бұл қажеттілік үшін жоспар тармағы да, журнал жазбасы да әлі жоқ.
plan-item-moved = { $on } мерзімі ауыстырылды: бұрын { $from }, енді { $to } ({ $reason })
round-levels = Деңгейі: { $before } { $arrow } { $after }
load-over = { $said }, көп
