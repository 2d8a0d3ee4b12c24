### What the calendar says of days.

## How many days the school works.

week-five = пятидневная рабочая неделя
week-six = шестидневная рабочая неделя

## What is kept on a day.

occasion-new-year = Новый год
occasion-orthodox-christmas = православное Рождество
occasion-womens-day = Международный женский день
occasion-constitution-day = День Конституции
occasion-nauryz = Наурыз
occasion-unity-day = Праздник единства народа Казахстана
occasion-defender-day = День защитника Отечества
occasion-victory-day = День Победы
occasion-kurban-ait = первый день Курбан-айта
occasion-capital-day = День столицы
occasion-republic-day = День Республики
occasion-independence-day = День Независимости
occasion-other = особый день школы

## Why a day is off.

off-by-order = выходной по приказу
off-holiday = праздник
off-rest-day = нерабочий день
off-moved = перенос выходного
off-weekly = выходной

## The screen of the calendar, its forms, and what a change would move.

calendar-starts = первый день учебного года
calendar-ends = последний день учебного года
calendar-kept = { $why }: { $what }
calendar-break = каникулы: { $from } – { $to }
calendar-worked-by-order = рабочий день по приказу
calendar-civil-year = год { $year }
calendar-school-year = учебный год { $year }
calendar-provisional = предварительно
calendar-new-year = в календаре этого года ещё нет
calendar-nothing-kept = обычный день
calendar-shifts = срок, который кончается в выходной, переносится
calendar-does-not-shift = сроки с выходных не переносятся
calendar-lacks = Нет в календаре: { $year }. n/т — внести.
calendar-news = Программа знает новое, лет: { $n }. n/т — посмотреть.
calendar-own = школа
calendar-what = Что изменить в календаре?
calendar-add = Внести: { $year }
calendar-review = Новое от программы
calendar-review-note = Отмеченное войдёт в календарь, остальное больше не предложат. Дни, которые изменила школа, останутся.
calendar-review-years = Взять
calendar-order-title = День по приказу
calendar-date = Дата
calendar-day-becomes = Станет
calendar-for-week = Для какой недели
calendar-both-weeks = для любой недели
calendar-kurban-title = Курбан-айт: объявлена дата
calendar-kurban-date = Первый день
calendar-own-title = Свой праздник или нерабочий день
calendar-own-kind = Вид
calendar-own-note = Праздник, выпавший на выходной, переносит выходной; нерабочий день — нет.
calendar-occasion = Что отмечают
calendar-school-year-change = Учебный год и каникулы
calendar-first-day = Первый день
calendar-last-day = Последний день
calendar-break-from = Каникулы { $n }, с
calendar-break-to = по
calendar-status = Приказ министерства
calendar-status-final = есть
calendar-status-awaited = ещё не вышел: предварительно
calendar-civil-note = Праздники с постоянной датой возьмём из последнего известного года. Переносы посчитаются сами, дни по приказу внесите отдельно.
calendar-no-earlier = Раньше этого года в календаре ничего нет. Внесите сначала год раньше.
calendar-week-title = Рабочая неделя и перенос сроков
calendar-week = Неделя
calendar-shift = Срок кончается в выходной
calendar-moved-stays = Этот выходной следует из праздника. Измените праздник или внесите день по приказу.
calendar-ends-stay = Учебный год не удаляют: исправьте его дни, F4.
rehearsed-question = Записать изменение календаря?
rehearsed-nothing = Из сроков ничего не сдвинется.
rehearsed-moves = Сдвинутся сроки: { $n }
rehearsed-more = и ещё: { $n }; все останутся в истории карточек
