### One event of the journal for several cases.

group-which = Тағы кімге? Ins — белгілеу, Enter — әрі қарай
group-no-others = Басқа ашық карточка жоқ. Кәдімгі жазба енгізіңіз: n/т.
group-change = Жазба қай жерде өзгертілсін?
group-void = Жазбаның күші қай жерде жойылсын?
group-about = Ол бірнеше карточкаға бірден енгізілген.
group-here = Тек осында
group-all = Барлық карточкада
event-group-title = Бірнеше карточкаға арналған жазба
event-cases = Карточкалар саны { $n }: { $all }
event-by-each = Бос болса — әр жұптың тәлімгері.
event-by-as-it-was = Бос болса — әр карточкада бұрынғыдай.
event-is-group = Жазба бірнеше карточкаға бірден енгізілген.
void-group-title = Барлық карточкадағы жазбаның күшін жою
action-new-for-many = бірнешеуіне жазба
action-new-for-many-tip = Журналға бір жазбаны бірнеше карточкаға бірден енгізеді.
