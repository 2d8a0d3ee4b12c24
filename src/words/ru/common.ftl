### What every screen and document says: buttons, answers, counted things.

## Buttons of forms and questions.

button-save = Сохранить
button-cancel = Отмена
button-back = Назад
button-search = Поиск
button-help = Справка
button-quit = Выход
button-undo = Отменить
button-redo = Повторить

## Answers.

answer-yes = Да
answer-no = Нет
answer-partly = Частично

## Languages, each in itself.

language-ru = русский
language-kk = қазақша
language-en = English

## Counted things.

unit-working-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
}
unit-calendar-days = { $n ->
    [one] { $n } календарный день
    [few] { $n } календарных дня
   *[many] { $n } календарных дней
}
unit-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
unit-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[many] { $n } минут
}
unit-years = { $n ->
    [one] { $n } год
    [few] { $n } года
   *[many] { $n } лет
}
unit-cases = { $n ->
    [one] { $n } карточка
    [few] { $n } карточки
   *[many] { $n } карточек
}
unit-entries = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
}
unit-items = { $n ->
    [one] { $n } пункт
    [few] { $n } пункта
   *[many] { $n } пунктов
}
unit-errors = { $n ->
    [one] { $n } ошибка
    [few] { $n } ошибки
   *[many] { $n } ошибок
}
unit-changes = { $n ->
    [one] { $n } изменение
    [few] { $n } изменения
   *[many] { $n } изменений
}

## Short units, for narrow cells alone.

unit-working-days-short = { $n } р.д.
unit-calendar-days-short = { $n } к.д.
lateness-working-days = +{ $n } р.д.

## Terms.

days-left = осталось { $n } дн.
due-today = сегодня
due-not-later = не позднее { $date }
within-the-year = в течение учебного года
date-from = с { $date }
date-nominal = расчётный срок
date-binding = предельный срок
