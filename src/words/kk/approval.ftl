### Agreement and approval; settings, rubrics and templates of the school.

## What a command did.

did-change-settings = баптаулар өзгертілді
did-put-rubric = өлшемшарттар жинағы жазылды
did-remove-rubric = өлшемшарттар жинағы алынды
did-put-template = жыл үлгісі жазылды
did-remove-template = жыл үлгісі алынды

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
