### The names of fields, records and rights.

## Fields that a message points at.

field-name = имя или название
field-login = логин
field-hired-on = дата приёма на работу
field-left-on = последний день работы
field-graduated = год окончания учёбы
field-number = номер
field-date = дата
field-effective = дата вступления в силу
field-start = начало первого этапа
field-end = последний день
field-mentor = наставник
field-reason = причина
field-remark = замечание
field-aim = цель
field-directions = основные направления работы
field-activity = мероприятие
field-term = срок
field-scores = баллы
field-follow-up = дата повторного посещения
field-agenda = повестка
field-decision = решение
field-conclusion = заключение

## Records that somebody else may have changed.

part-settings = настройки
part-calendar = рабочий календарь
part-person = сведения о человеке
part-order = приказ
part-meeting = заседание
part-rubric = набор критериев
part-template = шаблон года
part-head = даты и состояние карточки
part-mentorship = закрепление наставника
part-round = диагностика
part-plan = план
part-version = утверждённая редакция плана
part-item = пункт плана
part-event = запись журнала
part-report = отчёт

## What a role may do.

right-keep-cases = вести карточки, приказы и настройки
right-keep-people = вести список людей
right-keep-store = вести календарь и резервные копии
right-run-case = вести диагностику, план и отчёт
right-enter-visits = вносить посещения уроков
right-enter-events = вносить записи в журнал
right-agree = согласовать план
right-approve = утвердить план
right-record-from-paper = вносить отметки с бумаги
right-enter-meetings = вносить заседания и протоколы
right-complete = завершать карточку после педсовета
right-see-cases = видеть карточки
right-see-scores = видеть баллы и заметки
right-of-own-mentor = наставник этой карточки
