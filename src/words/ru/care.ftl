### The data as a whole on the screens: how they stand, backups, checking, what goes for good.

settings-care = Данные и копии

care-holds = Записей истории: { $entries }, карточек: { $cases }.
care-seated = Открыто у: { $who }
care-seated-since = { $who } (с { $since })
care-in-doubt = Показанное может быть не последним: данные сейчас не читаются.

care-check = Проверить всё записанное
care-back-up = Сделать копию сейчас
care-back-up-to = Сделать копию в файл…
care-compact = Уменьшить на диске…
care-restore-from = Восстановить из файла…
care-anonymise = Обезличить закрытую карточку…
care-purge = Удалить старые карточки…
care-backup = Копия: { $when }
care-backup-of = запись № { $revision } · знаки { $anchor }

care-under-way = Идёт: { $doing }
care-done = Готово
care-checked = Проверка записанного
care-mend = Исправить

care-path = Файл
care-back-up-title = Копия данных
care-back-up-hint = Например: ~/school.backup
care-back-up-note = В файле всё, что есть в данных, с именами: храните его так же бережно.
care-back-up-save = Сделать копию
care-file-exists = Файл уже есть, он не тронут: { $path }. Назовите другой.

care-restore-title = Восстановить из файла
care-restore-hint = Копия, сделанная этой программой
care-restore-note = Сначала будет показано, что изменится.
care-restore-save = Посмотреть
care-restore-from-path = Копия: { $path }
care-restore-question = Восстановить данные из копии?
care-restore-yes = Восстановить
care-put-aside = Нынешнее хранилище будет отложено рядом целиком, в папку store.old-….

care-compact-worth-it = Стоит сделать: данные занимают много лишнего места.
care-compact-question = Уменьшить данные на диске?
care-compact-yes = Уменьшить

care-anonymise-title = Обезличить закрытую карточку
care-closed-case = Карточка
care-why = Основание
care-why-hint = Что написано в приказе или заявлении; останется в истории
care-purge-title = Удалить старые карточки
care-purge-before = Наставничество закончилось раньше
care-forget-save = Посмотреть, что уйдёт
care-forget-yes = Убрать навсегда
care-type = Наберите { $key }
care-typed-otherwise = Чтобы продолжить, наберите: { $key }. Чтобы ничего не менять — Esc.
