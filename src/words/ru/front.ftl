### What the first screen says beside its rows.

## After an absence.

absence-since = с { $date } изменений: { $n }
absence-title = Что изменилось, пока вас не было
absence-none = С вашего прошлого захода другие ничего не изменили.
absence-more = …и ещё: { $n }

## At the turns of the year.

offer-staff-list = загрузить список новых педагогов на { $year }
offer-before-break = до каникул с { $from } открыто пунктов плана: { $n }
offer-reports = отчёты: ещё не готово { $n }
offer-council = педсовет: карточек без заседания { $n }
offer-next-calendar = календарь на { $year }: его нет или он предварительный

## The mentor.

front-my-step = Мой следующий шаг: { $name } — { $step }; { $when }

## The month under the rows.

front-month = Сроки: { $month }
front-month-today = сегодня
front-month-nothing = До конца месяца сроков нет.
front-month-more = …и ещё { $n }; все — { $key }

## The selected case at the right.

front-mentor = Наставник: { $name }
front-order = Приказ № { $number } от { $date }
front-track = { $stage } · до { $end }
front-ahead = Впереди
front-more = …и ещё { $n }
front-items = Пунктов плана впереди: { $n }
front-items-late = из них просрочено: { $n }

## The look of the user's own screens.

settings-look = Вид моих экранов
settings-look-now = Вид экранов: { $look }.
look-default = обычный: немного цвета
look-contrast = контрастный: важное выделено обращением
look-mono = без цвета

## A step that has another name once something was made for it.

step-send-plan = отправить план на согласование
