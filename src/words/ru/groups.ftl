### One event of the journal for several cases.

group-which = Для кого ещё? Ins — отметить, Enter — дальше
group-no-others = Других открытых карточек нет. Внесите обычную запись: n/т.
group-change = Где изменить запись?
group-void = Где аннулировать запись?
group-about = Она внесена сразу для нескольких карточек.
group-here = Только здесь
group-all = Во всех карточках
event-group-title = Запись для нескольких карточек
event-cases = Карточек { $n }: { $all }
event-by-each = Пусто — наставник каждой пары.
event-by-as-it-was = Пусто — в каждой карточке как было.
event-is-group = Запись внесена сразу для нескольких карточек.
void-group-title = Аннулировать запись во всех карточках
action-new-for-many = запись для нескольких
action-new-for-many-tip = Вносит одну запись журнала сразу в несколько карточек.
