### The user's own keys, the list of keys, the mouse.

## Places in which keys mean something.

keys-in-dashboard = Басты экран
keys-in-case = Карточка
keys-in-approval = Бекітуге
keys-in-agenda = Мерзімдер
keys-in-people = Адамдар
keys-in-calendar = Күнтізбе
keys-in-settings = Баптаулар
keys-in-care = Деректер мен көшірмелер
keys-in-form = Форма
keys-in-list = Таңдау тізімі
keys-in-menu = Мәзір
keys-in-question = Сұрақ
keys-in-staff-list = Қызметкерлер тізімі
keys-in-help = Анықтама
keys-in-text = Мәтін
keys-in-month = Ай күнтізбесі
keys-in-preview = Құжат

## The list of keys.

cli-keys = Экран бойынша барлық пернелер және баптау файлына арналған әрекет атаулары
cli-keys-format = Түрі: text немесе md (басып шығаруға арналған Markdown парағы)
keys-sheet-title = Тәлімгер: пернелер
keys-column-keys = Пернелер
keys-column-does = Не істейді

## Lines of the configuration that are not followed.

own-keys-faults-title = Баптау файлы: пернелер
own-keys-rest-holds = Бұл жолдар күшіне енген жоқ, қалғандарының бәрі күшінде. Әрекеттердің атаулары мен пернелер: talimger keys
own-keys-fault = { $path }, жол № { $line }: { $what }
own-keys-nearest = Мүмкін, «{ $name }» деп жазғыңыз келген болар.
own-keys-no-such-place = «{ $name }» деген орын жоқ. Орындар: { $places }.
own-keys-no-such-action = «{ $name }» деген әрекет жоқ. Барлық атаулар: talimger keys.
own-keys-not-there = «{ $place }» деген орында «{ $name }» әрекеті жоқ. Ол мына орындарда бар: { $places }.
own-keys-no-list = пернелер тізіммен жазылады: ["a", "F12"]; бұрынғыларына қосу үшін: {"{"} add = ["F12"] {"}"}.
own-keys-no-key = әрекеттің бірде-бір пернесі қалмас еді. Кемінде біреуін атаңыз немесе жолды өшіріңіз.
own-keys-no-such-key = «{ $key }» деген перне жоқ. Әріп не таңба, F1–F12, Enter, Esc, Tab, Space, Backspace, Ins, Del, Home, End, PgUp, PgDn, Up, Down, Left, Right, Ctrl+S, Alt+B, Shift+Tab деп жазыңыз; қатар басылатын екеуін бос орын арқылы: «g g».
own-keys-unfit = «{ $key }» пернесін тағайындауға болмайды: { $why }
own-keys-wanders = ол қазақша, орысша және латынша пернетақтада әр жерде тұр. Басқа әріпті немесе F1–F12 пернелерін алыңыз.
own-keys-digit = цифрлар тек балл қояды және кезең таңдайды. Әріпті немесе F1–F12 пернелерін алыңыз.
own-keys-not-everywhere = бұл таңба үш пернетақтаның бірінде жоқ. Әріпті, [ ] / - = ? : < > ! ' \ таңбаларының бірін немесе F1–F12 пернелерін алыңыз.
own-keys-not-told = терминал оны басқа пернеден ажыратпайды. Әріпті, Ctrl не Alt пен әріпті (Ctrl+H, I, J, M болмайды) немесе F1–F12 пернелерін алыңыз.
own-keys-text = бұл жерде әріп — мәтін. F1–F12 пернелерін немесе Ctrl мен әріпті алыңыз.
own-keys-answer = сұраққа әріппен жауап берілмейді. F1–F12 пернелерін немесе Ctrl мен әріпті алыңыз.
own-keys-editing = ол мәтін теруге және түзетуге керек. F1–F12 пернелерін немесе Ctrl мен басқа әріпті алыңыз.
own-keys-twice = бұл әрекет туралы № { $line } жолда айтылған. Екеуінің бірін қалдырыңыз.
own-keys-taken-shipped = { $key } бұл жерде «{ $label }» дегенді білдіреді ({ $place }), бағдарламада солай берілген. Басқа перне алыңыз немесе { $name } әрекетіне басқасын беріңіз.
own-keys-taken = { $key } бұл жерде «{ $label }» дегенді білдіреді ({ $place }), { $path } файлында солай жазылған, жол № { $line }. Басқа перне алыңыз немесе { $name } әрекетіне басқасын беріңіз.

## In the settings.

settings-keys = Пернелер
settings-keys-shipped = бағдарламадағыдай
settings-keys-own = өз пернелеріңіз бар
settings-keys-faults = қатесі бар жолдар: { $n }
settings-keys-not-followed = жол күшіне енген жоқ
settings-hint-keys = Enter — қалай өзгерту керек. Файл: { $file }
settings-keys-now = Қазіргі пернелер: { $keys }
settings-keys-were = Бағдарламада берілгендер: { $keys }
settings-keys-how = Өзгерту үшін { $file } файлына мына жолдарды жазып, бағдарламаны қайта ашыңыз:
settings-keys-everywhere = [keys] кестесіндегі жол осы әрекет бар жердің бәрінде күшінде.
settings-keys-in-file = Пернелер баптау файлында өзгертіледі; қалай екенін Enter көрсетеді.
settings-mouse = Тінтуір
mouse-on = қосулы
mouse-off = өшірулі
mouse-question = Тінтуір қосылсын ба?
mouse-gives = Бір шерту жолды таңдайды, екіншісі ашады; дөңгелегі парақтайды; қойындылар, төмендегі кеңестер, өрістер мен жауаптар басылады.
mouse-takes = Мәтінді тінтуірмен белгілеп көшіруге болмайды; терминалдардың көбінде Shift басып тұрып белгілеуге болады.
mouse-switch-on = Қосу
mouse-now-on = Тінтуір қосылды. Мәтін Shift басулы тұрып белгіленеді.
mouse-now-off = Тінтуір өшірілді.

## What is to be opened first.

dashboard-open-first = Алдымен карточканы ашыңыз: Enter.
case-nothing-unsaved = Сақтайтын ештеңе жоқ: әр өзгеріс жазылып қойған.
