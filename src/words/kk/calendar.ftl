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
