### What the screens and forms say that is not about one record.

## The program and the first row.

program-name = Тәлімгер
practice-school = учебная школа
practice-only = Так двигается день только в учебной школе: talimger demo

## What happened.

save-done = Сохранено.
failed-title = Не получилось
written-title = Файл сохранён

## Keys.

help-title = Справка
menu-title = Меню
keys-refused = Несколько клавиш подряд, как при вставке текста: ничего не сделано.
key-unbound = Здесь не действует
key-without-meaning = Здесь эта клавиша ничего не делает; F1 — справка.

## Forms.

form-saving = Сохраняется…
form-required = Заполните это поле.
form-leave-question = Есть несохранённый текст. Что с ним сделать?
form-keep-draft = Оставить черновик
form-discard-draft = Удалить
form-go-on = Писать дальше
form-draft-kept = Черновик оставлен: форма предложит его в следующий раз.
draft-found = Остался черновик этой формы.
draft-resume = Продолжить
draft-discard = Удалить черновик

## Dates as they are typed.

date-unfinished = ещё не дата
date-in-working-days = { $date } (через { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
})
date-working-days-ago = { $date } ({ $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
} назад)
date-no-such-day = Такого дня нет: { $month } — { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}.
date-no-such-month = Месяца { $n } нет: их двенадцать.
date-no-month-has-day = Числа { $n } нет ни в одном месяце.
date-year-outside = Год { $year } не подходит: нужен от 2000 до 2100.
date-no-calendar = В календаре нет года { $year }: рабочие дни не посчитать.
date-unreadable = Это не дата. Например: 14.09, завтра, +5рд

## The first run.

set-up-title = Новая школа: три вопроса, всё можно изменить потом
set-up-name = Название школы
set-up-name-default = Наша школа
set-up-week = Неделя
set-up-language = Язык
first-title = С чего начать?
first-import = Загрузить список сотрудников (CSV)
first-register = Внести людей вручную
first-practice = Попробовать на учебной школе

## The dashboard.

dashboard-how-to-quit = Выход — F10.
dashboard-mine = Ждут вас: { $n }
dashboard-only-mine = только то, что ждёт вас
dashboard-overdue = просрочено { $n }
dashboard-today = сегодня { $n }
dashboard-soon = скоро { $n }
dashboard-without-mentor = без наставника { $n }
dashboard-stage-one = Этап I { $n }
dashboard-stage-two = II { $n }
dashboard-stage-three = III { $n }
dashboard-not-begun = не начато { $n }
dashboard-paused = приостановлено { $n }
dashboard-completed = завершено { $n }
dashboard-shown = показано { $n } из { $total }
dashboard-no-mentor = — нет —
dashboard-empty = Карточек пока нет. F7 — новая карточка, I/Ш — список сотрудников.
dashboard-none-fits = Ничего не найдено. Esc — показать все.
dashboard-more-waiting = ещё ждут приказа: { $n }
waiting-for-order = { $name }: ждёт приказа
waiting-until = не позднее { $date }
column-number = №
column-mentee = Педагог
column-mentor = Наставник
column-stage = Этап
column-step = Что дальше
column-whose = У кого
column-due = Срок
sorted-by-pressure = Порядок строк: по срочности.
sorted-by-name = Порядок строк: по имени.
sorted-by-mentor = Порядок строк: по наставнику.
sorted-by-date = Порядок строк: по дате.
