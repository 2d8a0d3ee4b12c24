### The case: its tabs and its forms.

## Tabs and the head of a case.

tab-overview = Обзор
tab-diagnostics = Диагностика
tab-plan = План
tab-journal = Журнал
tab-report = Отчёт
tab-history = История
case-reading = Карточка читается…
case-stage = Этап: { $stage }
case-next = { $step } ({ $whose })
case-completed-on = Завершено { $date }
case-ended-on = Прекращено досрочно { $date }: { $reason }
case-paused-since = Приостановлено с { $date }: { $ground }
case-mentor-ahead = с { $date } наставник: { $name }
case-version-ahead = План, редакция { $number }: { $state }; действует редакция { $old }

## What every form about a case asks for.

case-date = Дата
case-reason = Причина
choice-none-hint = Стрелки и буквы выбирают, Delete — ничего.
by-mentor-hint = Если не выбрать, проводил наставник.

## The track of steps.

track-late = +{ $n } р.д.

## Diagnostics.

case-which-round = Какая диагностика?
round-rubric = Набор критериев
round-date = Дата диагностики
round-scores = Баллы
round-note-hint = Заметка об этой области; можно оставить пустой.
round-conclusion = Вывод
round-needs = Потребности
round-by = Кто провёл
round-reason = Причина исправления
round-level = Уровень: { $level } ({ $mean })
round-mean = Средний балл: { $mean }
round-nothing-yet = Пока ничего не оценено: цифра ставит балл, «-» — не оценивалось
round-weakest = Внимание прежде всего: { $areas }
round-weak = прежде всего
round-unassessed-short = —
round-none = Эта диагностика ещё не проведена. Enter — заполнить.
round-closed = Баллы видят пара, заместитель и руководитель.

## The plan.

plan-none = Плана ещё нет. Enter — составить по шаблону года и итогам диагностики.
plan-aim = Цель
plan-tasks = Задачи
plan-directions = Основные направления
plan-activities = Мероприятия
plan-lines-hint = Каждая строка — отдельный пункт.
plan-ticks-hint = Пробел отмечает, Enter — дальше.
plan-ticked = Отмечено мероприятий: { $n }
plan-gone-by = { $activity } (месяц уже прошёл)
plan-direction-missing = Нет направления для мероприятия «{ $activity }». Верните направление или снимите отметку.
plan-fill-title = Новый план
plan-text-title = Цель, задачи, направления
plan-item-title = Пункт плана
plan-new-item-title = Новый пункт плана
plan-state-line = План: { $state }, редакция { $number }
plan-submitted-on = отправлен { $date }
plan-agreed-on = согласован { $date }
plan-approved-on = утверждён { $date }
plan-remark = замечание: { $remark }
item-direction = Направление
item-activity = Мероприятие
item-term = Срок
item-report = Форма отчётности
item-need = Потребность
item-open-again = вернуть в работу
term-kind-month = месяц
term-month-label = Месяц
term-kind-day = день
term-kind-range = с … по …
term-on = День
term-from = Первый день
term-to = Последний день
case-remove-item = Убрать пункт из плана: { $name }?
case-remove-yes = Убрать
case-what-became = Что с пунктом: { $activity }
case-open-item-again = Снять отметку и вернуть пункт в работу: { $name }?
case-open-again-yes = Вернуть в работу
outcome-date = Когда выполнено
outcome-evidence = Чем подтверждается

## Submission, marks, return.

day-submit-title = План на согласование
day-submit-note = Редакция { $number }, пунктов: { $n }. Дата, когда наставник отправил план.
case-agree-question = Согласовать план: { $name }, редакция { $number }?
case-agree-yes = Согласовать
case-approve-question = Утвердить план: { $name }, редакция { $number }?
case-approve-yes = Утвердить
case-submitted-on = Отправлен { $date }
paper-agree-title = Согласование с бумаги
paper-approve-title = Утверждение с бумаги
paper-note = Отметка стоит на бумаге. В истории останется, кто её внёс.
paper-by = Чья отметка
paper-date = Дата на бумаге
return-title = Вернуть план на доработку
return-note = Редакция { $number } снова станет проектом; замечание увидит наставник.
return-remark = Замечание

## The journal.

journal-none = Записей ещё нет. n/т — новая запись.
journal-follow-up = повторно { $date }
event-new-title = Новая запись
event-title = Запись журнала
event-kind = Что было
event-state = Состоялось?
event-class = Класс
event-topic = Предмет и тема
event-theme = Тема
event-minutes = Минут
event-minutes-wrong = Число минут: от 1 до 600.
event-note = Заметка
event-note-closed = Заметку видят её автор и наставник.
event-support-hint = Заметку увидят только её автор и наставник; в отчёты она не попадает.
event-by = Кто провёл
event-item = Пункт плана
event-need = Потребность
event-follow-up = Повторное посещение
sheet-title = Лист наблюдения урока
sheet-scale = 0 нет · 1 частично · 2 да
void-title = Аннулировать запись
void-note = Запись останется видна вместе с причиной, но учитываться не будет.

## The report and the council.

report-row-plan = Выполнение плана
report-row-lessons = Уроки
report-row-progress = Диагностика
report-row-recommendations = Рекомендации
report-row-ready = Готов к педсовету
report-row-meeting = Заседание педсовета
report-row-heard = Заслушан
report-row-completed = Карточка завершена
report-achievements = Достижения
report-difficulties = Трудности
report-conclusion = Заключение
report-recommendations-to = Рекомендации: { $addressee }
report-own-lines = Свои
report-text-title = Отчёт наставника
report-not-written = не написано
report-not-yet = ещё нет
report-carrying-out = выполнено { $done } из { $planned }, не выполнено { $undone }, перенесено { $moved }
report-both-rounds = { $first } и { $last }
report-protocol = протокол № { $number }
report-whole = Всё для отчёта есть.
report-lacks = Не хватает: { $all }.
day-finish-title = Отчёт готов к педсовету
day-finish-note = Показатели отчёта остановятся на этой дате; более поздние записи войдут в дополнение.
council-title = Педагогический совет
council-hear-at = Заслушать отчёт: заседание { $date }
council-protocol-of = Внести протокол: заседание { $date }
council-call = Новое заседание
meeting-title = Заседание педсовета
meeting-date = Дата заседания
meeting-agenda = Повестка
meeting-agenda-default = Итоги наставничества за учебный год
protocol-title = Протокол заседания { $date }
protocol-number = Номер протокола
protocol-decision = Решение
present-title = Отчёт заслушан
present-meeting = Заседание
present-own-decision = Решение по этой паре
day-complete-title = Завершить карточку
day-complete-note = Отчёт заслушан. После завершения карточка закрывается, менять её будет нельзя.

## The case as a whole.

pause-title = Приостановить
pause-note = Приостановление объясняет опоздания, но сроков не переносит.
pause-from = Первый день
pause-to = Последний день
pause-to-hint = Если он известен; может быть и впереди.
pause-document = Документ
pause-document-hint = Например: больничный № 15, приказ № 7.
day-resume-title = Возобновить
day-resume-note = Первый день после приостановления.
early-title = Прекратить досрочно
early-note = Карточка закроется в этот день вместе с наставничеством и останется в истории.
early-on = Последний день
early-words = Пояснение
leave-title = Закончить наставничество
leave-note = Наставник: { $mentor }. Карточка останется без наставника, пока не назначат другого.
leave-on = Последний день
assign-title = Закрепить наставника
assign-replace-title = Замена наставника
assign-mentor = Наставник
assign-order = Приказ
assign-new-order = новый приказ
assign-number = Номер приказа
assign-date = Дата приказа
assign-from = С какого дня
assign-from-hint = День может быть и впереди; прежний наставник заканчивает накануне.
assign-replaces = Причина замены
assign-reason = Пояснение
assign-reason-hint = Если выбор необычный: категория, стаж, нагрузка, другой предмет.
assign-subject = О замене наставника

## Documents.

export-title = Какой документ посмотреть? e/у ещё раз — сохранить в файл
export-version = план, редакция { $number }
export-no-plan = Плана ещё нет: печатать нечего.
export-no-round = Эта диагностика ещё не проведена.

## The history: what a command did.

history-entry = Запись № { $number } · { $when } · { $who }
edit-added = добавлено: { $part }
edit-changed = изменено: { $part }
edit-removed = убрано: { $part }
did-something = действие более новой версии программы
did-set-up = школа заведена
did-register-person = внесён человек
did-change-person = изменены сведения о человеке
did-issue-order = внесён приказ
did-call-meeting = назначено заседание педсовета
did-record-protocol = внесён протокол
did-open-case = карточка открыта
did-assign-mentor = закреплён наставник
did-replace-mentor = замена наставника
did-end-mentorship = наставничество закончено
did-pause = карточка приостановлена
did-resume = карточка возобновлена
did-end-case = прекращено досрочно
did-write-plan = записаны цель, задачи, направления
did-add-item = новый пункт плана
did-change-item = изменён пункт плана
did-remove-item = убран пункт плана
did-submit-plan = план отправлен на согласование
did-agree-plan = план согласован
did-approve-plan = план утверждён
did-return-plan = план возвращён на доработку
did-mark-item = отметка пункта плана
did-enter-event = запись в журнале
did-change-event = изменена запись журнала
did-void-event = запись журнала аннулирована
did-write-report = записан текст отчёта
did-finish-report = отчёт готов к педсовету
did-present-report = отчёт заслушан
did-complete-case = карточка завершена
