### Records that cannot be read: what they are of, and the way out.

record-of-case = { $part }, карточка { $case }
record-of-lost-case = { $part }, карточка с внутренним номером { $number }
record-of-school = { $part }
record-numbered = { $part }, внутренний номер { $number }
record-keyed = { $part }: { $key }
record-summary = строка списка, карточка { $case }
record-entry = запись истории № { $number }
record-answer = отметка о принятой команде { $id }
record-numbers = счётчик номеров
record-origins = сведения о происхождении данных
record-unknown = запись неизвестного вида, { $tree } { $key }

trouble-unreadable = Не читается запись: { $what }. Ничего не удаляйте: остальное цело, а координатор восстановит её командой talimger verify --mend.
trouble-unreadable-newer = Запись внесена более новой программой: { $what }. Она цела; установите новую версию talimger.
trouble-unreadable-entry = Не читается { $what }. Сами данные целы, работать можно; вернуть её можно из резервной копии: talimger restore.
quarantine-line = Не читается: { $what }. Выполните talimger verify

quarantine-more = Не читаются записи, ещё { $n }. Все называет команда talimger verify.
quarantine-unread-entry = запись не читается
case-damaged = повреждена
