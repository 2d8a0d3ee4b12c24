### The history on the command line.

cli-log = Кто, когда и что изменил: в карточке или во всей школе
cli-log-case = Карточка: код, номер или часть имени; без неё — вся история
cli-log-json = Строки JSON, от первой записи к последней
cli-log-after =
    Всю историю в JSON можно перенести в пустую папку данных — номера, время и авторы останутся теми же:
      talimger log --json > school.jsonl
      talimger --data /srv/new apply school.jsonl
    История одной карточки:
      talimger log 07
cli-log-nothing = Записей пока нет.
apply-not-empty = Здесь стоит история другой школы или её копия, а в этой папке уже есть записи. Укажите пустую папку (--data ПАПКА) или восстановите: talimger restore ФАЙЛ
