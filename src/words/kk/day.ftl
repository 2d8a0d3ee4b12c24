### The work of the day in one line.

day-case = Карточка: коды (26-07), осы жылғы нөмірі (07) немесе педагогтің аты-жөнінің бөлігі
day-about = { $case }, { $day }
day-question = { $question } иә/жоқ:

day-visit = Журналға сабаққа қатысуды, консультацияны, қолдап отыруды жазу
day-visit-date = Күні: 12.10, кеше, дс
day-visit-class = Сынып
day-visit-topic = Пән және тақырып
day-visit-minutes = Неше минут
day-visit-note = Не байқалды, не туралы сөйлесілді
day-visit-kind = Не болды: mentor — тәлімгер жас маманның сабағында, mentee — жас маман тәлімгердің сабағында, administration — әкімшілік сабақта, consultation — консультация, support — қолдап отыру, workshop — семинар, other — басқа
day-visit-by = Кім өткізді: логин немесе аты-жөні; көрсетілмесе — тәлімгер, әкімшілік қатысса — өзіңіз
day-visit-item = Жоспар тармағының нөмірі, talimger show көрсеткендей
day-visit-follow-up = Қайта келетін күн
day-visit-after =
    Мысалдар:
      talimger visit 07 12.10 7Б алгебра 45 "сабақ қарқыны"
      talimger visit 07 кеше --kind consultation
      talimger visit Ахметова 12.10 7Б алгебра --follow-up 26.10

day-done = Жоспар тармағын орындалды деп белгілеу
day-done-item = Тармақ: talimger show көрсеткен нөмір немесе атауының бөлігі
day-done-date = Күні; көрсетілмесе — бүгін
day-done-evidence = Немен расталады
day-done-after =
    Мысалдар:
      talimger done 07 3
      talimger done 07 "ашық сабақ" 15.10 "№ 4 анықтама"
day-no-such-item = { $case }: жоспарда мұндай тармақ жоқ: «{ $meant }». Тармақтар нөмірлерімен: talimger show
day-several-items = Бірнеше тармаққа сәйкес келеді: «{ $meant }». Нөмірін көрсетіңіз:

day-agree = Жоспарды келісу
day-agree-after =
    Орынбасардың міндетін атқарушы өз логинімен келіседі. Координатор белгіні қағаздан енгізеді:
      talimger agree 07
      talimger agree 07 --paper 09.09
day-approve = Жоспарды бекіту
day-approve-after =
    Басшы өз логинімен бекітеді. Координатор белгіні қағаздан енгізеді:
      talimger approve 07
      talimger approve 07 --paper 10.09
day-return = Жоспарды ескертумен пысықтауға қайтару
day-return-remark = Нені түзету керек
day-return-question = Жоспар пысықтауға қайтарылсын ба: { $name }, { $number }-редакция?
day-return-after =
    Мысал:
      talimger return 07 "«Бағалау» бөліміндегі мерзімдерді нақтылау"
day-paper = Белгі қағазда тұр: оның күні
day-paper-by = Қағаздағы белгі кімдікі: логин немесе аты-жөні
day-paper-missing = Сіздің логиніңізбен бұл белгі тек қағаздан енгізіледі. Оның күнін қосыңыз: --paper КҮН
day-for-deputy = Неліктен орынбасардың орнына басшы келіседі

day-undo = Өзіңіздің соңғы өзгерісіңізді кері қайтару
day-redo = Соңғы кері қайтарылғанды қайта енгізу
day-undo-after =
    Бірге енгізілгендер (қызметкерлер тізімі, ортақ оқиға) тұтас кері қайтарылады. Басқаның жазбасы мен белгілер бұлай кері қайтарылмайды.
      talimger undo -n
      talimger undo
      talimger undo --redo
