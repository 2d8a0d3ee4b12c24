### Agreement and approval; settings, rubrics and templates of the school.

## What a command did.

did-change-settings = баптаулар өзгертілді
did-put-rubric = өлшемшарттар жинағы жазылды
did-remove-rubric = өлшемшарттар жинағы алынды
did-put-template = жыл үлгісі жазылды
did-remove-template = жыл үлгісі алынды
did-appoint = белгі қою құқығы туралы бұйрық енгізілді
did-end-appointment = бұйрық бойынша белгі қою құқығы аяқталды
did-void-appointment = белгі қою құқығы туралы бұйрықтың күші жойылды
did-withdraw-agreement = келісу белгісі қайтарып алынды
did-withdraw-approval = бекіту белгісі қайтарып алынды
did-withdraw-submission = жоспар пысықтауға қайтарып алынды

## Who agrees and who approves.

part-appointment = бұйрық бойынша белгі қою құқығы
warrant-acting = м. а., { $date } күнгі № { $number } бұйрық
warrant-authorised = { $date } күнгі № { $number } бұйрық бойынша
warrant-for-deputy = орынбасар үшін: { $reason }
refusal-own-plan-nobody = Өз жұбының жоспарын келіспейді және бекітпейді. Басқа ешкім жоқ: біреуге бұйрықпен уәкілеттік беріңіз.
refusal-deputy-may-agree = Басшы орынбасар үшін басқа ешкім болмағанда ғана келіседі. Белгіні бере алатын адам: { $who }.
refusal-not-own-mark = Белгіні берген адам ғана қайтарып алады: { $who }. Сол адамға хабарласыңыз.
refusal-mark-followed-approval = Жоспар бекітіліп қойған, келісу белгісі қайтарылмайды. Алдымен бекіту белгісін қайтарып алыңыз.
refusal-mark-followed-version = Келесі редакция жіберіліп қойған, бұрынғы бекіту қайтарылмайды. Жоспарды жаңа редакцияда түзетіңіз.
refusal-mark-followed-stage-two = Бекітілгеннен кейін екінші кезеңнің жазбалары бар, сондықтан ол қайтарылмайды. Жоспардың мәтінін өзгертіңіз: жаңа редакция басталады.
refusal-appointment-voided = Бұл белгі қою құқығының күші жойылған. Бұйрықты қайта енгізіңіз.

## Settings.

field-basis = құжаттардың негіздемесі
refusal-term-length = Мұндай мерзім болмайды: { $days } күн. 1 мен 366 күн аралығын көрсетіңіз.
refusal-soon-length = Мұнша күн болмайды: { $days } күн. 0 мен 366 күн аралығын көрсетіңіз.
refusal-amber-not-before-red = Ұзақ үзіліс туралы ескерту мерзімі өткен күннен ерте емес. Бірінші санды екіншісінен кіші етіңіз.
refusal-no-such-month = Нөмірі { $month } ай жоқ. 1 мен 12 аралығын көрсетіңіз.
refusal-no-such-day-of-year = Мұндай күн жыл сайын болмайды: { $date }. Басқа күнді көрсетіңіз.

## Rubrics and year templates.

refusal-form-key = Қысқа атау жарамайды. Кіші латын әріптерін, цифрларды және дефисті алыңыз: кейін ол өзгертілмейді.
refusal-form-text-missing = Мәтіндердің бәрі мектеп тілінде жоқ. Оларды осы тілде жазыңыз: { $language }.
refusal-rubric-nothing-asked = Өлшемшарттар жинағында бағалайтын ештеңе жоқ. Кемінде бір сала қосыңыз.
refusal-rubric-scale-too-short = Шкалада екі балдан аз. Таңдау болуы үшін балл қосыңыз.
refusal-rubric-same-score = Шкалада { $score } балы екі рет тұр. Біреуін алып тастаңыз.
refusal-rubric-same-title = Бір атау екі рет тұр: { $title }. Біреуінің атын өзгертіңіз: диагностикалар атаулар бойынша салыстырылады.
refusal-rubric-no-criteria = Салада өлшемшарт жоқ: { $title }. Кемінде біреуін қосыңыз немесе саланы алып тастаңыз.
refusal-rubric-bounds-off-scale = Деңгей шегі шкаладан тыс тұр. Оны ең кіші және ең үлкен балл арасында көрсетіңіз.
refusal-rubric-bounds-crossed = Жоғары деңгей төмен деңгей біткенше басталады. Екі шектің бірін түзетіңіз.
refusal-rubric-bounds-of-no-level = Деңгей шектері тек дайындық деңгейін бағалауда болады. Оларды алып тастаңыз немесе басқа мақсат таңдаңыз.
refusal-rubric-no-such-direction = Сала жыл үлгісінде жоқ бағытқа апарады: { $title }. Басқа бағыт таңдаңыз.
refusal-template-no-directions = Жыл үлгісінде жұмыс бағыттары жоқ. Кемінде біреуін жазыңыз: іс-шаралар соған жатады.
refusal-template-month = Іс-шара нөмірі { $month } айда тұр. 1 мен 12 аралығындағы айды көрсетіңіз.
refusal-template-no-such-direction = Іс-шараның бағыты бұл үлгіде жоқ: { $title }. Басқасын таңдаңыз.
refusal-template-rubric-suggests-more = Өлшемшарттар жинағы енді жоқ бағытты ұсынады: { $title }. Бағытты қалдырыңыз немесе алдымен жинақты түзетіңіз.
refusal-usual-rubric = Әр диагностика осы өлшемшарттар жинағынан басталады. Алдымен баптаулардан басқасын таңдаңыз.
refusal-no-such-need = Бастапқы диагностикада мұндай сала жоқ. Қажеттілікті оның тізімінен таңдаңыз немесе өрісті бос қалдырыңыз.

## Forms of withdrawal, and of the head who agrees for the deputy.

withdraw-agreement-title = Келісу белгісін қайтарып алу
withdraw-agreement-note = Жоспар келісуді қайта күтеді. Қайтарып алу мен себебі тарихта қалады.
withdraw-approval-title = Бекіту белгісін қайтарып алу
withdraw-approval-note = Бекіту берілмеген болып саналады, жоспар оны қайта күтеді. Қайтарып алу мен себебі тарихта қалады.
withdraw-submission-question = Жоспарды қайтарып алу керек пе: { $name }?
withdraw-submission-note = Жоспар қайтадан жоба болады, оны түзетуге болады.
withdraw-submission-yes = Қайтарып алу
for-deputy-title = Орынбасар үшін келісу
for-deputy-note = Орынбасар бұл жоспарды келісе алмайды. Себебі жоспарда басылады.
for-deputy-reason = Неге орынбасар үшін
for-deputy-hint = Қағазда орынбасардың орнына басшының белгісі тұрса.

## Needs.

need-unvisited = { $days } күн назардан тыс: { $need }

## The list of changes of a new version.

change-mentee = Жас маман туралы мәліметтер өзгерді
change-mentor = Тәлімгер туралы мәліметтер өзгерді
change-aim = Мақсаты: { $after }
change-tasks = Міндеттер
change-directions = Бағыттар
change-order = реті басқа
change-added = Қосылды: { $item }
change-removed = Алынды: { $item }
change-reworded = Бұрын: { $before } → енді: { $after }
