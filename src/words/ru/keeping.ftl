### Keeping the store: backups, restoring, making it smaller, migrating.

cli-backup = Сделать резервную копию данных
cli-backup-file = Куда записать; - для стандартного вывода; без этого — в папку backups рядом с данными
cli-restore = Восстановить данные из копии; то, что есть, откладывается целиком
cli-restore-file = Файл копии; без этого — самая новая из папки backups
cli-compact = Уменьшить данные на диске, ничего не меняя в них
cli-migrate = Перевести данные в формат этой версии программы

keeping-question = Продолжить? да/нет:
keeping-nobody-to-ask = Спросить некого: это не терминал. Добавьте --yes, чтобы продолжить.
keeping-nothing-changed = Ничего не изменено.
keeping-aside = Прежнее хранилище отложено рядом, в папку store.old-…; хранятся две последние такие папки.

backup-written = Копия записана: { $path }

restore-no-backup = В папке backups нет ни одной копии. Назовите файл: talimger restore ФАЙЛ
restore-school = Школа: { $name }
restore-now-nothing = Сейчас: данных нет.
restore-now-damaged = Сейчас: данные не читаются ({ $why })
restore-now = Сейчас: запись истории № { $revision }, { $when }, карточек: { $cases }
restore-then = Станет: запись истории № { $revision }, { $when }, карточек: { $cases }
restore-newest = Самая новая копия: { $path }
restore-then-empty = Карточек в этой копии нет: она сделана, когда школа только начиналась.
restore-never = записей нет
restore-loses = Пропадёт записей: { $n }
restore-loses-nothing = Ничего не пропадёт.
restore-loses-unknown = Что пропадёт, неизвестно: нынешние данные не читаются.
restore-entry = № { $revision }, { $when }, { $login }: { $what }
restore-more = … и ещё { $n }
restore-done = Данные восстановлены из копии: { $path }

compact-room = Данные занимают { $taken } на диске, в них { $live }.
compact-worth-it = Стоит выполнить: talimger compact
compact-not-worth-it = Уменьшать пока незачем.
compact-done = Готово: было { $before }, стало { $after }.

migrate-nothing = Данные уже в формате этой версии. Делать нечего.
migrate-done = Данные переведены в формат этой версии программы.

size-bytes = { $n } Б
size-kibibytes = { $n } КиБ
size-mebibytes = { $n } МиБ
