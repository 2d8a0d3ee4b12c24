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
