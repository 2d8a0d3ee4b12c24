### The user's own keys, the list of keys, the mouse.

## Places in which keys mean something.

keys-in-dashboard = Главный экран
keys-in-case = Карточка
keys-in-approval = На утверждение
keys-in-agenda = Сроки
keys-in-people = Люди
keys-in-calendar = Календарь
keys-in-settings = Настройки
keys-in-care = Данные и копии
keys-in-form = Форма
keys-in-list = Список выбора
keys-in-menu = Меню
keys-in-question = Вопрос
keys-in-staff-list = Список сотрудников
keys-in-help = Справка
keys-in-text = Текст
keys-in-month = Календарь месяца
keys-in-preview = Документ

## The list of keys.

cli-keys = Все клавиши по экранам и имена действий для файла настроек
cli-keys-format = Вид: text или md (лист клавиш в Markdown, для печати)
keys-sheet-title = Тәлімгер: клавиши
keys-column-keys = Клавиши
keys-column-does = Что делают

## Lines of the configuration that are not followed.

own-keys-faults-title = Файл настроек: клавиши
own-keys-rest-holds = Эти строки не действуют, все остальные действуют. Имена действий и клавиши: talimger keys
own-keys-fault = { $path }, строка { $line }: { $what }
own-keys-nearest = Возможно, имелось в виду «{ $name }».
own-keys-no-such-place = нет места «{ $name }». Места: { $places }.
own-keys-no-such-action = нет действия «{ $name }». Все имена: talimger keys.
own-keys-not-there = действия «{ $name }» нет в месте «{ $place }». Оно есть здесь: { $places }.
own-keys-no-list = клавиши пишутся списком: ["a", "F12"]; чтобы добавить их к прежним: {"{"} add = ["F12"] {"}"}.
own-keys-no-key = у действия не осталось бы ни одной клавиши. Назовите хотя бы одну или удалите строку.
own-keys-no-such-key = нет клавиши «{ $key }». Пишите букву или знак, F1–F12, Enter, Esc, Tab, Space, Backspace, Ins, Del, Home, End, PgUp, PgDn, Up, Down, Left, Right, Ctrl+S, Alt+B, Shift+Tab; две подряд — через пробел: «g g».
own-keys-unfit = клавишу «{ $key }» назначить нельзя: { $why }
own-keys-wanders = в русской, казахской и латинской раскладках она стоит на разных местах. Возьмите другую букву или F1–F12.
own-keys-digit = цифры ставят баллы и выбирают этапы, больше ничего. Возьмите букву или F1–F12.
own-keys-not-everywhere = этого знака нет в одной из трёх раскладок. Возьмите букву, один из знаков [ ] / - = ? : < > ! ' \ или F1–F12.
own-keys-not-told = терминал не отличает её от другой клавиши. Возьмите букву, Ctrl или Alt с буквой (кроме Ctrl+H, I, J, M) или F1–F12.
own-keys-text = буквы здесь — это текст. Возьмите F1–F12 или Ctrl с буквой.
own-keys-answer = на вопросы буквами не отвечают: «y» и «да» стоят не на тех клавишах. Возьмите F1–F12 или Ctrl с буквой.
own-keys-editing = она нужна, чтобы набирать и править текст. Возьмите F1–F12 или Ctrl с другой буквой.
own-keys-twice = об этом действии уже сказано в строке { $line }. Оставьте одну из двух.
own-keys-taken-shipped = { $key } здесь уже значит «{ $label }» ({ $place }), так задано в программе. Возьмите другую клавишу или дайте другую действию { $name }.
own-keys-taken = { $key } здесь уже значит «{ $label }» ({ $place }), так сказано в файле { $path }, строка { $line }. Возьмите другую клавишу или дайте другую действию { $name }.

## In the settings.

settings-keys = Клавиши
settings-keys-shipped = как в программе
settings-keys-own = есть свои
settings-keys-faults = строк с ошибкой: { $n }
settings-keys-not-followed = строка не действует
settings-hint-keys = Enter — как изменить. Файл: { $file }
settings-keys-now = Клавиши сейчас: { $keys }
settings-keys-were = В программе заданы: { $keys }
settings-keys-how = Чтобы изменить, впишите в файл { $file } такие строки и откройте программу снова:
settings-keys-everywhere = В таблице [keys] строка действует везде, где это действие есть.
settings-keys-in-file = Клавиши меняются в файле настроек; Enter покажет как.
settings-mouse = Мышь
mouse-on = включена
mouse-off = выключена
mouse-question = Включить мышь?
mouse-gives = Щелчок выбирает строку, второй открывает; колесо листает; нажимаются вкладки, подсказки внизу, поля и ответы.
mouse-takes = Выделять и копировать текст мышью станет нельзя; в большинстве терминалов это возвращает Shift, нажатый при выделении.
mouse-switch-on = Включить
mouse-now-on = Мышь включена. Текст выделяют с нажатым Shift.
mouse-now-off = Мышь выключена.

## What is to be opened first.

dashboard-open-first = Сначала откройте карточку: Enter.
case-nothing-unsaved = Сохранять нечего: каждое изменение уже записано.
