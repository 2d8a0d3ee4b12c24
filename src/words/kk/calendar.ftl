### What the calendar says of days.

## How many days the school works.

week-five = бес күндік жұмыс аптасы
week-six = алты күндік жұмыс аптасы

## What is kept on a day.

occasion-new-year = Жаңа жыл
occasion-orthodox-christmas = православиелік Рождество
occasion-womens-day = Халықаралық әйелдер күні
occasion-constitution-day = Конституция күні
occasion-nauryz = Наурыз мейрамы
occasion-unity-day = Қазақстан халқының бірлігі мерекесі
occasion-defender-day = Отан қорғаушы күні
occasion-victory-day = Жеңіс күні
occasion-kurban-ait = Құрбан айттың бірінші күні
occasion-capital-day = Астана күні
occasion-republic-day = Республика күні
occasion-independence-day = Тәуелсіздік күні
occasion-other = мектептің ерекше күні

## Why a day is off.

off-by-order = бұйрық бойынша демалыс күні
off-holiday = мереке
off-rest-day = жұмыс істемейтін күн
off-moved = демалыс күнін ауыстыру
off-weekly = демалыс күні

## The screen of the calendar, its forms, and what a change would move.

calendar-starts = оқу жылының бірінші күні
calendar-ends = оқу жылының соңғы күні
calendar-kept = { $why }: { $what }
calendar-break = каникул: { $from } – { $to }
calendar-worked-by-order = бұйрық бойынша жұмыс күні
calendar-civil-year = { $year } жыл
calendar-school-year = { $year } оқу жылы
calendar-provisional = алдын ала
calendar-new-year = күнтізбеде бұл жыл әлі жоқ
calendar-nothing-kept = кәдімгі күн
calendar-shifts = демалыс күні бітетін мерзім ауысады
calendar-does-not-shift = мерзім демалыс күнінен ауыспайды
calendar-lacks = Күнтізбеде жоқ: { $year }. n/т — енгізу.
calendar-news = Бағдарламада жаңалық бар, жыл саны: { $n }. n/т — қарау.
calendar-own = мектеп
calendar-what = Күнтізбеде не өзгереді?
calendar-add = Енгізу: { $year }
calendar-review = Бағдарлама жаңалығы
calendar-review-note = Белгіленгені күнтізбеге енеді, қалғаны қайта ұсынылмайды. Мектеп өзгерткен күндер қалады.
calendar-review-years = Алынады
calendar-order-title = Бұйрық бойынша күн
calendar-date = Күні
calendar-day-becomes = Болады
calendar-for-week = Қай апта үшін
calendar-both-weeks = кез келген апта үшін
calendar-kurban-title = Құрбан айт: күні жарияланды
calendar-kurban-date = Бірінші күні
calendar-own-title = Өз мерекесі немесе жұмыс істемейтін күн
calendar-own-kind = Түрі
calendar-own-note = Демалысқа түскен мереке демалыс күнін ауыстырады, жұмыс істемейтін күн ауыстырмайды.
calendar-occasion = Не аталады
calendar-school-year-change = Оқу жылы және каникул
calendar-first-day = Бірінші күні
calendar-last-day = Соңғы күні
calendar-break-from = Каникул { $n }, басы
calendar-break-to = соңы
calendar-status = Министрлік бұйрығы
calendar-status-final = бар
calendar-status-awaited = әлі шықпаған: алдын ала
calendar-civil-note = Күні тұрақты мерекелер соңғы белгілі жылдан алынады. Ауысатын күндер өзі есептеледі, бұйрық бойынша күндерді бөлек енгізіңіз.
calendar-no-earlier = Күнтізбеде бұдан бұрынғы жыл жоқ. Алдымен бұрынғы жылды енгізіңіз.
calendar-week-title = Жұмыс аптасы және мерзімді ауыстыру
calendar-week = Апта
calendar-shift = Мерзім демалыс күні бітсе
calendar-moved-stays = Бұл демалыс күні мерекеден шығады. Мерекені өзгертіңіз немесе бұйрық бойынша күнді енгізіңіз.
calendar-ends-stay = Оқу жылы жойылмайды: күндерін түзетіңіз, F4.
rehearsed-question = Күнтізбе өзгерісі жазылсын ба?
rehearsed-nothing = Ешқандай мерзім ауыспайды.
rehearsed-moves = Мерзімдер ауысады: { $n }
rehearsed-more = тағы: { $n }; бәрі карточкалар тарихында қалады
