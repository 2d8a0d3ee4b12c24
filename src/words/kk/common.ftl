### What every screen and document says: buttons, answers, counted things.

## Buttons of forms and questions.

button-save = Сақтау
button-cancel = Бас тарту
button-back = Артқа
button-search = Іздеу
button-help = Анықтама
button-quit = Шығу
button-undo = Болдырмау
button-redo = Қайталау

## Answers.

answer-yes = Иә
answer-no = Жоқ
answer-partly = Ішінара

## Languages, each in itself.

language-ru = русский
language-kk = қазақша
language-en = English

## Counted things.

unit-working-days = { $n } жұмыс күні
unit-calendar-days = { $n } күнтізбелік күн
unit-days = { $n } күн
unit-minutes = { $n } минут
unit-years = { $n } жыл
unit-cases = { $n } карточка
unit-entries = { $n } жазба
unit-items = { $n } тармақ
unit-errors = { $n } қате
unit-changes = { $n } өзгеріс

## Short units, for narrow cells alone.

unit-working-days-short = { $n } ж.к.
unit-calendar-days-short = { $n } к.к.
lateness-working-days = +{ $n } ж.к.

## Terms.

days-left = { $n } күн қалды
due-today = бүгін
due-not-later = { $date } күніне дейін
within-the-year = оқу жылы бойы
date-from = { $date } күнінен бастап
date-nominal = есептік мерзім
date-binding = шекті мерзім
