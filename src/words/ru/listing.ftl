### Lists and a case whole on the command line.

cli-show = Показать карточку целиком
cli-show-after =
    Шаги, план с номерами пунктов, журнал, отчёт:
      talimger show 07
      talimger show Ахметова
show-mentor = наставник: { $mentor }
show-plan = План, редакция { $number }: { $state }

cli-people = Список людей школы: кто чем занят
cli-people-filter = Слова из имени, должности, предмета или логина; роль:, состояние:, без:логина, ждёт, выбыл
cli-people-after =
    Примеры:
      talimger people
      talimger people математика
      talimger people роль:завуч
cli-people-none = Никого не найдено.

cli-calendar = Праздники, переносы, каникулы учебного года
cli-calendar-year = Год, в котором начинается учебный год; без него — нынешний
cli-calendar-after =
    Примеры:
      talimger calendar
      talimger calendar 2027
cli-calendar-lacks = В календаре нет года: { $missing }. Координатор вносит его на экране календаря.

cli-agenda = Открытые сроки по дням
cli-agenda-days = На сколько дней вперёд; без этого — все
cli-agenda-ics = Файл для календаря (iCalendar)
cli-agenda-after =
    Примеры:
      talimger agenda --days 14
      talimger agenda --ics > sroki.ics
    Файл открывается в календаре телефона или почты; прочитанный заново, он обновляет записи.
cli-agenda-none = Открытых сроков нет.
cli-agenda-ics-name = Наставничество: сроки
cli-agenda-ics-summary = { $name }: { $step }
cli-agenda-ics-about = Карточка { $case }, у кого: { $whose }
