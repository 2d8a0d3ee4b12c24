### What the settings of the school say, and their forms.

## The parts.

settings-title = Баптаулар
settings-school = Мектеп
settings-terms = Мерзімдер мен шектер
settings-people = Адамдар мен рөлдер
settings-appointments = Бұйрықпен тағайындау
settings-orders = Бұйрықтар
settings-meetings = Педкеңестер
settings-rubrics = Өлшемшарттар жинақтары
settings-templates = Жыл үлгілері
settings-recommendations = Есепке арналған ұсынымдар
settings-calendar = Жұмыс күнтізбесі
settings-language = Менің экрандарымның тілі
settings-hint = Enter — бөлімді ашу.
settings-look-only = Мұнда сізге тек қарауға болады.
settings-hint-terms = Enter — өзгерту, F8 — әдеттегіге қайтару.
settings-hint-people = Enter — рөлдері мен кіру аты, F7 — жаңа адам.
settings-hint-appointments = F7 — тағайындау, Enter — соңғы күні, F8 — алу.
settings-hint-orders = Enter — түзету, F7 — жаңа, F8 — жарамсыз ету.
settings-hint-meetings = Enter — хаттама, F4 — күні, F7 — жаңа, F8 — алу.
settings-hint-texts = Enter — өзгерту, F7 — жаңа жазба, F8 — алып тастау.
settings-empty = Әзірге бос. F7 — енгізу.
settings-enter-first = Алдымен бөлімді ашыңыз: Enter.

## What stands in the lists.

settings-all-usual = бәрі әдеттегідей
settings-changed = өзгертілгені: { $n }
settings-not-usual = { $said } (әдетте { $usual })
settings-login = кіру аты: { $login }
settings-days = { $from } – { $to }
settings-from = басталуы { $from }
settings-voided = жарамсыз етілген
settings-acts = күшіне енуі { $date }
settings-pairs = жұп: { $n }
settings-pair = { $code } { $mentee } — { $mentor }, басталуы { $date }
settings-protocol = № { $number } хаттама
settings-no-protocol = хаттамасы жоқ
settings-ahead = алда
settings-cases = карточка: { $n }
settings-usual-rubric = әдеттегі
settings-questions = сұрақ: { $n }
settings-areas = сала: { $n }
settings-activities = іс-шара: { $n }
settings-directions = бағыт: { $n }
amount-working-days = { $n } жұмыс күні
amount-calendar-days = { $n } күнтізбелік күн

## What F8 asks, and why it does not.

settings-remove = Алып тастау
settings-remove-rubric = Өлшемшарттар жинағын алып тастау: { $name }?
settings-rubric-kept = Өткізілген диагностикалар бұрынғыдай қалады.
settings-remove-template = Жыл үлгісін алып тастау: { $name }?
settings-template-kept = Басталған жоспарлар бұрынғыдай қалады.
settings-remove-recommendation = Бұл ұсынымды енді ұсынбау керек пе?
settings-is-usual = Мұнда онсыз да әдеттегі мән тұр.
settings-no-new-number = Мерзімдерді өзгертеді: Enter. Мұнда жаңасы болмайды.
settings-people-stay = Адамдарды алып тастамайды: Enter, соңғы жұмыс күні.
settings-new-from = Неден бастаймыз?
settings-copy-of = Көшірме: { $name }
settings-from-nothing = Бос парақтан
settings-language-now = Енді экрандар мен командалар осы тілде.

## The numbers behind the deadlines.

number-assignment = Жұмысқа алғаннан кейін тәлімгер бұйрығы
number-diagnostics = Бастапқы диагностика
number-stage-one = I кезең, жоспар бекітілгенше
number-late-start = Кеш басталуы — кейін
number-contact-amber = Байланыс жоқ: назар аудару
number-contact-red = Байланыс жоқ: дабыл
number-rests-from = Жазғы үзіліс, бірінші ай
number-rests-to = Жазғы үзіліс, соңғы ай
number-need-unvisited = Сабаққа қатысусыз қалған қиындық
number-final-window = III кезең соңына дейін ашылады
number-report = Есеп педкеңеске дейін дайын
number-spring-check = Жыл соңын еске салу күні
number-soon-working = I кезеңде «жақында»
number-soon-calendar = Кейін «жақында»
number-usual-process = Әдетте: { $usual }. Мектептегі үдеріс солай сипатталған.
number-usual-habit = Әдетте: { $usual }. Мектептерде солай қалыптасқан, бұйрық оны белгілемейді.
number-usual-program = Әдетте: { $usual }. Бағдарлама солай ұсынады.
number-in-working-days = Жұмыс күні
number-in-calendar-days = Күнтізбелік күн
number-month = Ай
number-day = Күн

## The forms.

settings-kind = Ұйымның түрі
settings-language-hint = Адам өз тілін таңдамаса, құжаттар мен экрандар тілі.
settings-agreement = Жоспарды кім келіседі
settings-rubric = Жаңа диагностика жинағы
settings-basis-note = Негіздеме: құжаттарда басылатын бұйрықтар.
settings-may-be-empty = Бос қалдыруға болады.
settings-one-language = Мәтіндер экран тілінде: { $language }. Басқа тілдердегілері сақталады.
settings-meeting-title = Педкеңес
appoint-title = Бұйрықпен тағайындау
appoint-note = Бұйрық бойынша жоспарды кім келіседі немесе бекітеді: м. а. немесе уәкілетті тұлға.
appoint-person = Кім
appoint-capacity = Кімнің орнына қол қояды
appoint-held-as = Қалай
appoint-from = Бірінші күні
appoint-to = Соңғы күні
appoint-to-hint = Бос — әзірге белгісіз.
end-appointment-title = Тағайындау: { $name }
void-appointment = Тағайындауды жарамсыз ету: { $name }
void-order = Бұйрықты жарамсыз ету: { $name }
void-meeting = Педкеңесті жарамсыз ету: { $name }
void-record-note = Жазба себебімен тарихта қалады және енді күші болмайды.
order-title = № { $number } бұйрық
order-new = Жаңа бұйрық
order-subject = Не туралы
order-reason = Түзету себебі
order-pairs = Осы бұйрыққа сүйенетіндер:
recommendation-title = Есепке арналған ұсыным
recommendation-to = Кімге
rubric-title = Өлшемшарттар жинағы
rubric-new = Жаңа өлшемшарттар жинағы
rubric-name = Атауы
rubric-measure = Нені өлшейді
rubric-scale = Шкала
rubric-scale-hint = Жол — цифр және оның мәні: 0 қиындық жоқ.
rubric-scale-wrong = Шкаланың әр жолы цифрмен басталады.
rubric-low = Төмен — одан аз
rubric-high = Жоғары — одан көп
rubric-bound-hint = Орташа балл, мысалы 1,7; бос — деңгей жоқ.
rubric-bound-wrong = Орташа балл керек, мысалы 1,7. Немесе екі шекті де өшіріңіз.
rubric-areas = Салалар
rubric-areas-hint = Бағыт цифрымен — сала, астындағы жолдар — өлшемшарттар.
rubric-areas-wrong = Бірінші жол — сала: бағыт цифры (1-ден) және атауы.
rubric-questions = Сұрақтар
template-title = Жыл үлгісі
template-new = Жаңа жыл үлгісі
template-name = Атауы
template-aim = Мақсаты
template-tasks = Міндеттері
template-directions = Бағыттар
template-items = Іс-шаралар
template-items-hint = Ай, бағыт нөмірі, не істейді; | таңбасынан кейін есеп нысаны. * — мектепке бейімделу.
template-items-wrong = Түсініксіз: «{ $line }». Былай керек: 9 1 Мектеппен танысу
settings-one-order = Мұнда жолдардың реті біреу ғана.
