### With what a plan begins.

plan-from-what = С чего начать план?
plan-from-template = шаблон года
plan-from-earlier = план прошлых лет: { $name }, карточка { $code }
plan-from-note = Взято строение плана карточки { $code }: цель, задачи, направления, мероприятия. Имена, даты и отметки не переносятся.
plan-flagged = Перепишите, где назван человек или год: { $all }.
