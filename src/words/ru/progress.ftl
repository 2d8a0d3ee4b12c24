### How far a long operation has come, and how it is stopped.

stage-reading = Читаются данные
stage-reading-backup = Читается копия
stage-deciding = Готовятся записи
stage-checking = Проверяются данные
stage-checking-backups = Проверяются копии
stage-backing-up = Делается резервная копия
stage-building = Строится новое хранилище
stage-placing = Новое хранилище ставится на место
stage-writing = Записывается
stage-exporting = Выводятся документы

progress-stop = Ctrl+C: отменить
progress-stop-screen = Esc: отменить
progress-no-stop = уже не отменить
leaving-after = Программа закроется, как только всё будет записано.
leaving-or-stop = Программа закроется, как только закончит. Esc: отменить
progress-too-late = Отменять было поздно: всё сделано.
trouble-stopped = Остановлено. Ничего не изменено.
export-stopped = Остановлено. Готовые документы остались: { $done } из { $total }.
