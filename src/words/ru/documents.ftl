### Documents: what stands on paper before a head, a council or an inspector.

## On every document.

doc-draft = ПРОЕКТ
doc-draft-with = ПРОЕКТ: { $state }
doc-school = Организация образования
doc-case = Карточка наставничества
doc-mentor = Наставник
doc-mentee = Молодой специалист
doc-date = дата
doc-order = приказ № { $number } от { $date }
doc-anchor = Запись истории № { $number } от { $day }, контрольные знаки { $digits }
doc-anchor-bare = Запись истории № { $number }, контрольные знаки { $digits }
doc-basis = Основание: { $basis }
doc-assigned-by = Наставник закреплён: { $order }
doc-period = Период
doc-ground = Основание наставничества
doc-no-records = Записей нет.
doc-not-filled = Не заполнено.

## Particulars, as the form asks for them.

doc-particulars = Сведения
doc-full-name = Фамилия, имя, отчество (при наличии)
doc-education = Образование
doc-institution = Что и когда окончено
doc-speciality = Специальность по диплому
doc-position = Должность
doc-subject = Предмет
doc-classes = Классы
doc-experience = Педагогический стаж
doc-category = Квалификационная категория
doc-load = Учебная нагрузка
doc-hours = { $n } ч в неделю
doc-form-class = Классное руководство

## The plan.

doc-plan-title = План наставничества на { $years } учебный год
doc-plan-version = Редакция { $number }
doc-plan-no-agreement = Не предусмотрено: в штатном расписании нет заместителя руководителя по учебной работе
doc-plan-aim = Цель
doc-plan-tasks = Задачи
doc-plan-directions = Основные направления работы
doc-plan-activities = Мероприятия
doc-plan-no-items = Мероприятия ещё не внесены.
doc-plan-acquainted = Молодой специалист, с планом ознакомлен(а)

## Heads of columns.

doc-column-activity = Мероприятие
doc-column-term = Срок
doc-column-report = Форма отчётности или ожидаемый результат
doc-column-mark = Отметка о выполнении
doc-column-area = Область
doc-column-criterion = Критерий
doc-column-score = Балл
doc-column-meaning = Значение
doc-column-note = Примечание
doc-column-order = Приказ
doc-column-entries = Записей журнала
doc-column-done = Выполнено пунктов плана
doc-column-direction = Направление
doc-column-planned = Запланировано
doc-column-moved = Из них с переносом срока
doc-column-explained = Что и почему
doc-column-visitor = Кто посетил
doc-column-class = Класс
doc-column-topic = Предмет и тема
doc-column-sheet = Лист наблюдения
doc-column-initial = Начальная диагностика
doc-column-final = Итоговая диагностика
doc-column-change = Изменение
doc-column-figure = Показатель
doc-column-records = Записи

## Marks of completion.

doc-mark-done = выполнено { $date }
doc-mark-moved = перенесено: { $term }

## Diagnostics.

doc-working-notes = Рабочие записи наставника и администрации. Не отчётность: от педагога не требуются; педагогическому совету сообщается только обобщение без баллов.
doc-made-by = Кто провёл
doc-scale = Шкала
doc-corrected = Исправлено, причина
doc-mean = Средний балл: { $mean }
doc-mean-of-all = Средний балл по всем критериям: { $mean }
doc-answers = Ответы
doc-results = Итоги
doc-level = Уровень подготовки: { $level }
doc-weakest = Области, которым уделить внимание прежде всего
doc-needs = Индивидуальные потребности
doc-conclusion = Вывод

## The report, and its nine parts.

doc-report-title = Отчёт наставника за { $years } учебный год
doc-report-heard-by = Для педагогического совета
doc-report-not-ready = ПРОЕКТ: отчёт не готов
doc-report-cut-off = Сведения приведены на дату: { $date }.
doc-report-version = План наставничества, редакция { $number }.
doc-report-part-pair = Участники, период, основание
doc-report-part-initial = Начальная диагностика
doc-report-part-plan = Выполнение плана
doc-report-part-lessons = Посещение уроков и другая работа
doc-report-part-final = Итоговая диагностика в сравнении с начальной
doc-report-part-achievements = Достижения
doc-report-part-difficulties = Трудности
doc-report-part-recommendations = Рекомендации
doc-report-part-conclusion = Заключение

## What a report that is not ready lacks.

doc-lacks-initial = не проведена начальная диагностика
doc-lacks-plan = нет утверждённого плана
doc-lacks-items = пункты плана без отметки о выполнении
doc-lacks-visits = не посещено ни одного урока молодого специалиста
doc-lacks-final = не проведена итоговая диагностика
doc-lacks-achievements = не указаны достижения
doc-lacks-difficulties = не указаны трудности
doc-lacks-recommendation = нет ни одной рекомендации
doc-lacks-conclusion = нет заключения
doc-lacks-meeting = не назначено заседание педагогического совета

## Figures, as the appendix names them.

doc-share-entries = записи журнала, наставник: { $mentor }
doc-share-done = выполненные пункты плана, наставник: { $mentor }
doc-figure-planned = запланировано
doc-figure-done = выполнено
doc-figure-not-done = не выполнено
doc-figure-cancelled = исключено
doc-figure-open = в работе
doc-figure-moved = с переносом срока
doc-figure-visited = посещённые уроки молодого специалиста
doc-figure-trend = первый и последний уроки с листом наблюдения
doc-figure-rounds = диагностика
doc-total = Всего
doc-records-items = пункты плана № { $numbers }
doc-records-entries = записи журнала: { $entries }
doc-record-entry = { $date } (№ { $number })

## What the parts of the report say.

doc-overall = В целом: { $words }
doc-mean-in-brackets = { $words } ({ $mean })
doc-explained = Перенесено, не выполнено, исключено
doc-no-plan = Утверждённого плана нет.
doc-visited = Посещено уроков молодого специалиста: { $n }
doc-trend-up = По листам наблюдения последний урок оценён выше первого
doc-trend-level = По листам наблюдения последний урок оценён так же, как первый
doc-trend-down = По листам наблюдения последний урок оценён ниже первого
doc-trend-in-figures = { $words }: { $first } % и { $last } %
doc-other-work = Другая работа
doc-support = Психолого-педагогическое сопровождение проводилось, пункты плана
doc-change-better = лучше
doc-change-same = без изменений
doc-change-worse = хуже
doc-changes = Областей с улучшением: { $better }, без изменений: { $same }, с ухудшением: { $worse }

## The council, the addendum, the appendix.

doc-council = Педагогический совет
doc-council-date = Дата заседания
doc-council-ahead = отчёт ещё не заслушан
doc-council-protocol = Номер протокола
doc-council-decision = Решение
doc-council-own-decision = Решение по этому отчёту
doc-addendum = Дополнение
doc-addendum-note = Внесено или состоялось после даты: { $date }. В показатели отчёта не входит.
doc-addendum-item = пункт плана № { $number }, { $activity }: { $mark }
doc-addendum-entry = { $date }, { $kind } (запись журнала № { $number })
doc-appendix = Приложение. Записи, на которых основаны показатели
