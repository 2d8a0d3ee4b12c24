### Сроки по датам, и то, что ждёт согласования или утверждения.

agenda-title = Открытые сроки: { $n }
agenda-overdue = просрочено { $n }
agenda-empty = Открытых сроков нет: ни у одной открытой карточки ничего не назначено.
agenda-none-fits = Ничего не найдено. Esc — показать все сроки.
agenda-day-off = выходной
agenda-break = каникулы
agenda-sorted-by-date = Порядок строк: по дате.
agenda-sorted-by-pair = Порядок строк: по педагогам.
awaited-title = Ждут вас: { $n }
awaited-empty = Вашего согласования или утверждения ничего не ждёт. Esc — назад.
awaited-none-fits = Ничего не найдено. Esc — показать всё.
awaited-column-what = Что сделать
awaited-question = Согласовать или утвердить планы: { $n }?
awaited-yes = Согласовать и утвердить
awaited-agree = согласовать
awaited-approve = утвердить
awaited-marked = помечено { $n }
