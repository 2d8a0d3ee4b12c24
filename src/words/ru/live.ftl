### Several sessions at once: waiting, what is not confirmed, what another has changed.

## Who holds the data, while one waits.

waiting-for = Ждём: { $who } ({ $doing }). Esc: не ждать
waiting-for-somebody = Ждём: { $who }. Esc: не ждать
waiting-for-unknown = Ждём: данные держит другая программа. Esc: не ждать
doing-creating = создание школы
doing-reading = чтение
doing-saving = запись
doing-importing = запись списком
doing-backing-up = резервная копия
doing-restoring = восстановление
doing-checking = проверка
doing-compacting = сжатие
doing-migrating = перевод в новый формат
doing-anonymising = обезличивание
doing-purging = удаление старого

## What is shown is only the last that is known.

unconfirmed-mark = НЕ ПОДТВЕРЖДЕНО
unconfirmed-why = Показано последнее известное, с тех пор могло измениться. { $why }
unconfirmed-nothing = Показать нечего. { $why }
upgraded-meanwhile = Программа обновлена: выйдите и войдите снова (F10). Набранное можно оставить черновиком (Esc).

## What another session has changed, or taken away.

changed-title = Изменено в другом сеансе
case-gone = Карточки { $code } в этих данных больше нет.
another-session = Другой сеанс
changed-by = { $who }, { $when }: { $what }
changed-since-draft = Запись изменили после того, как был отложен черновик.
look-again = Посмотрите, что стало, и повторите: сейчас ничего не сохранено.
form-changed-meanwhile = Тем временем изменено: { $about }. При сохранении выберете, что оставить.
form-record-gone = Этой записи больше нет: { $about }.
form-brought-together = Изменено не только здесь: { $about }. Проверьте и сохраните.
form-taken-over = Взято оттуда: { $fields }.

## The choice between two versions, field by field.

sides-title = Изменено и здесь, и в другом сеансе
sides-mine = Моё
sides-theirs = Записано
sides-hint = Влево: моё  Вправо: записанное  Пробел: другое  Enter: дальше
