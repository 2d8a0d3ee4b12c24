### What the calendar says of days.

## How many days the school works.

week-five = five-day week
week-six = six-day week

## What is kept on a day.

occasion-new-year = New Year
occasion-orthodox-christmas = Orthodox Christmas
occasion-womens-day = International Women's Day
occasion-constitution-day = Constitution Day
occasion-nauryz = Nauryz
occasion-unity-day = Unity Day
occasion-defender-day = Defender of the Fatherland Day
occasion-victory-day = Victory Day
occasion-kurban-ait = first day of Kurban Ait
occasion-capital-day = Capital Day
occasion-republic-day = Republic Day
occasion-independence-day = Independence Day
occasion-other = a day of the school's own

## Why a day is off.

off-by-order = day off by order
off-holiday = holiday
off-rest-day = rest day
off-moved = day off moved here
off-weekly = day off
