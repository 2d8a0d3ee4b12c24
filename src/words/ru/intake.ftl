### What is said of a staff list: its columns, its rows, and why they are refused.

## The columns of the list, as a usual list calls them.

staff-column-name = ФИО
staff-column-position = Должность
staff-column-subject = Предмет
staff-column-classes = Классы
staff-column-experience = Стаж, лет
staff-column-category = Категория
staff-column-education = Образование
staff-column-institution = Учебное заведение
staff-column-graduated = Год окончания
staff-column-speciality = Специальность
staff-column-load = Нагрузка, ч
staff-column-form-class = Классное руководство
staff-column-roles = Роль
staff-column-login = Логин
staff-column-hired-on = Дата приёма
staff-column-mentor = Наставник
staff-column-order-number = Приказ №
staff-column-order-date = Дата приказа
staff-column-order-effective = Действует с
staff-column-errors = Ошибки

## A cell that cannot be read.

staff-fault-no-name = Нет ФИО: впишите фамилию, имя и отчество.
staff-fault-lost-letters = { $column }: в «{ $text }» буквы заменены знаками вопроса; впишите их или сохраните список как CSV UTF-8.
staff-fault-impossible-date = { $column }: даты «{ $text }» нет в календаре; пишите день, месяц и год, например 01.09.2026.
staff-fault-year = { $column }: год { $year } не подходит; нужен год от 2000 до 2100.
staff-fault-number = { $column }: «{ $text }» не целое число; впишите число цифрами.
staff-fault-category = Категории «{ $text }» нет; бывают: педагог-стажёр, педагог, педагог-модератор, педагог-эксперт, педагог-исследователь, педагог-мастер.
staff-fault-role = Роли «{ $text }» нет; бывают: руководитель, заместитель, координатор, секретарь, системный администратор, наблюдатель.
staff-fault-login = В логине «{ $text }» пробел; логин пишется без пробелов.
staff-fault-too-long = { $column }: слишком длинный текст; проверьте, закрыта ли кавычка.
staff-fault-extra-cells = В строке больше ячеек, чем столбцов в списке; проверьте разделители.

## A row that is refused.

staff-refused-same-person = Один человек дважды: строки { $first } и { $line }; оставьте одну.
staff-refused-same-name = Одно ФИО в строках { $first } и { $line }; если это один человек, оставьте одну строку, если два — укажите логины обоих.
staff-refused-no-order = Наставник есть, а приказа нет; укажите номер и дату приказа или уберите наставника.
staff-refused-no-mentor = Приказ есть, а наставника нет; укажите наставника или уберите приказ.
staff-refused-no-order-number = У приказа нет номера; укажите номер.
staff-refused-no-order-date = У приказа № { $number } нет даты; укажите дату.
staff-refused-order-differs = Приказ № { $number }: даты не те, что в строке { $first }; оставьте верные в обеих строках.
staff-refused-order-recorded = Приказ № { $number } уже внесён с другими датами: от { $date }, действует с { $effective }; исправьте даты в списке.
staff-refused-unknown-mentor = Наставника «{ $name }» нет ни в школе, ни в принятых строках списка; проверьте ФИО или логин.
staff-refused-several-mentors = Наставников «{ $name }» несколько; укажите логин.
staff-refused-own-mentor = Педагог не может быть наставником самому себе; укажите другого наставника.
staff-refused-case-differs = Карточка { $code } уже открыта, с другим наставником или по другому приказу; замена наставника вносится в карточке.

## A file that is refused as a whole.

staff-trouble-too-large = Файл слишком большой для списка сотрудников: { $megabytes } МБ. Проверьте, тот ли файл указан.
staff-trouble-too-many-rows = Строк слишком много для списка сотрудников: { $rows }. Разделите список или проверьте, тот ли файл указан.
staff-trouble-empty = В файле нет текста. Проверьте, тот ли файл указан.
staff-trouble-workbook = Это книга Excel. Сохраните лист как CSV UTF-8 и повторите.
staff-trouble-not-text = Это не текстовый файл. Сохраните список как CSV UTF-8 и повторите.
staff-trouble-no-names = В первой строке нет столбца «ФИО»; найдены столбцы: { $found }. Добавьте заголовки и повторите.
staff-trouble-no-rows = Под заголовками нет ни одной строки.
