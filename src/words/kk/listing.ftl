### Lists and a case whole on the command line.

cli-show = Карточканы тұтас көрсету
cli-show-after =
    Қадамдар, тармақ нөмірлерімен жоспар, журнал, есеп:
      talimger show 07
      talimger show Ахметова
show-mentor = тәлімгер: { $mentor }
show-plan = Жоспар, { $number }-редакция: { $state }

cli-people = Мектептегі адамдар тізімі: кім немен айналысады
cli-people-filter = Аты-жөнінен, лауазымынан, пәнінен немесе логинінен сөздер; рөл:, күйі:, жоқ:логин, күтуде, кеткен
cli-people-after =
    Мысалдар:
      talimger people
      talimger people математика
      talimger people рөл:орынбасар
cli-people-none = Ешкім табылмады.

cli-calendar = Оқу жылының мерекелері, ауыстырылған күндері, каникулдары
cli-calendar-year = Оқу жылы басталатын жыл; көрсетілмесе — қазіргі
cli-calendar-after =
    Мысалдар:
      talimger calendar
      talimger calendar 2027
cli-calendar-lacks = Күнтізбеде жоқ жыл: { $missing }. Оны координатор күнтізбе экранында енгізеді.

cli-agenda = Ашық мерзімдер күндер бойынша
cli-agenda-days = Неше күн алға; көрсетілмесе — бәрі
cli-agenda-ics = Күнтізбе бағдарламасына арналған файл (iCalendar)
cli-agenda-after =
    Мысалдар:
      talimger agenda --days 14
      talimger agenda --ics > merzim.ics
    Файл телефон не пошта күнтізбесінде ашылады; қайта оқылса, жазбалар жаңарады.
cli-agenda-none = Ашық мерзім жоқ.
cli-agenda-ics-name = Тәлімгерлік: мерзімдер
cli-agenda-ics-summary = { $name }: { $step }
cli-agenda-ics-about = Карточка { $case }, кімде: { $whose }
