### The case: its tabs and its forms.

## Tabs and the head of a case.

tab-overview = Шолу
tab-diagnostics = Диагностика
tab-plan = Жоспар
tab-journal = Журнал
tab-report = Есеп
tab-history = Тарих
case-reading = Карточка оқылуда…
case-stage = Кезең: { $stage }
case-next = { $step } ({ $whose })
case-completed-on = { $date } күні аяқталды
case-ended-on = { $date } күні мерзімінен бұрын тоқтатылды: { $reason }
case-paused-since = { $date } күнінен бастап тоқтатыла тұрды: { $ground }
case-mentor-ahead = { $date } күнінен бастап тәлімгер: { $name }
case-version-ahead = Жоспар, { $number }-редакция: { $state }; күшінде { $old }-редакция

## What every form about a case asks for.

case-date = Күні
case-reason = Себебі
choice-none-hint = Көрсеткілер мен әріптер таңдайды, Delete — ештеңе таңдалмайды.
by-mentor-hint = Таңдалмаса, тәлімгер өткізген болып есептеледі.

## The track of steps.

track-late = +{ $n } ж.к.

## Diagnostics.

case-which-round = Қай диагностика?
round-rubric = Өлшемшарттар жиыны
round-date = Диагностика күні
round-scores = Балдар
round-note-hint = Осы сала туралы жазба; бос қалдыруға болады.
round-conclusion = Қорытынды
round-needs = Қажеттіліктер
round-by = Кім өткізді
round-reason = Түзету себебі
round-level = Деңгейі: { $level } ({ $mean })
round-mean = Орташа балл: { $mean }
round-nothing-yet = Әзірге ештеңе бағаланған жоқ: цифр балл қояды, «-» — бағаланбады
round-weakest = Алдымен назар аударатын салалар: { $areas }
round-weak = алдымен
round-unassessed-short = —
round-none = Бұл диагностика әлі өткізілген жоқ. Enter — толтыру.
round-closed = Балдарды жұп, орынбасар және басшы көреді.

## The plan.

plan-none = Жоспар әлі жоқ. Enter — жыл үлгісі мен диагностика нәтижелері бойынша жасау.
plan-aim = Мақсаты
plan-tasks = Міндеттері
plan-directions = Негізгі бағыттары
plan-activities = Іс-шаралар
plan-lines-hint = Әр жол — жеке тармақ.
plan-ticks-hint = Бос орын пернесі белгілейді, Enter — әрі қарай.
plan-ticked = Белгіленген іс-шаралар: { $n }
plan-gone-by = { $activity } (айы өтіп кетті)
plan-direction-missing = «{ $activity }» іс-шарасының бағыты жоқ. Бағытты қайтарыңыз немесе белгіні алыңыз.
plan-fill-title = Жаңа жоспар
plan-text-title = Мақсаты, міндеттері, бағыттары
plan-item-title = Жоспар тармағы
plan-new-item-title = Жоспардың жаңа тармағы
plan-state-line = Жоспар: { $state }, { $number }-редакция
plan-submitted-on = { $date } жіберілді
plan-agreed-on = { $date } келісілді
plan-approved-on = { $date } бекітілді
plan-remark = ескерту: { $remark }
item-direction = Бағыты
item-activity = Іс-шара
item-term = Мерзімі
item-report = Есептілік нысаны
item-need = Қажеттілік
item-open-again = жұмысқа қайтару
term-kind-month = ай
term-month-label = Айы
term-kind-day = күн
term-kind-range = … бастап … дейін
term-on = Күні
term-from = Бірінші күні
term-to = Соңғы күні
case-remove-item = Тармақты жоспардан алып тастау керек пе: { $name }?
case-remove-yes = Алып тастау
case-what-became = Тармақ жайы: { $activity }
case-open-item-again = Белгіні алып, тармақты жұмысқа қайтару керек пе: { $name }?
case-open-again-yes = Жұмысқа қайтару
outcome-date = Қашан орындалды
outcome-evidence = Немен расталады

## Submission, marks, return.

day-submit-title = Жоспарды келісуге жіберу
day-submit-note = { $number }-редакция, тармақ саны: { $n }. Тәлімгер жоспарды жіберген күн.
case-agree-question = Жоспарды келісу: { $name }, { $number }-редакция?
case-agree-yes = Келісу
case-approve-question = Жоспарды бекіту: { $name }, { $number }-редакция?
case-approve-yes = Бекіту
case-submitted-on = { $date } жіберілді
paper-agree-title = Келісу белгісі (қағаздан)
paper-approve-title = Бекіту белгісі (қағаздан)
paper-note = Белгі қағазда тұр. Оны кім енгізгені тарихта қалады.
paper-by = Белгіні қойған
paper-date = Қағаздағы күн
return-title = Жоспарды пысықтауға қайтару
return-note = { $number }-редакция қайтадан жоба болады; ескертуді тәлімгер көреді.
return-remark = Ескерту

## The journal.

journal-none = Жазба әлі жоқ. n/т — жаңа жазба.
journal-follow-up = қайта: { $date }
event-new-title = Жаңа жазба
event-title = Журнал жазбасы
event-kind = Не болды
event-state = Өтті ме?
event-class = Сынып
event-topic = Пәні мен тақырыбы
event-theme = Тақырыбы
event-minutes = Минут
event-minutes-wrong = Минут саны: 1–600 аралығында.
event-note = Жазба
event-note-closed = Жазбаны оның авторы мен тәлімгер ғана көреді.
event-support-hint = Жазбаны тек авторы мен тәлімгер көреді; ол есептерге енбейді.
event-by = Кім өткізді
event-item = Жоспар тармағы
event-need = Қажеттілік
event-follow-up = Қайта қатысу күні
sheet-title = Сабақты бақылау парағы
sheet-scale = 0 жоқ · 1 ішінара · 2 иә
void-title = Жазбаның күшін жою
void-note = Жазба себебімен бірге көрініп тұрады, бірақ есепке алынбайды.

## The report and the council.

report-row-plan = Жоспардың орындалуы
report-row-lessons = Сабақтар
report-row-progress = Диагностика
report-row-recommendations = Ұсынымдар
report-row-ready = Кеңеске дайын
report-row-meeting = Кеңес отырысы
report-row-heard = Тыңдалды
report-row-completed = Карточка аяқталды
report-achievements = Жетістіктер
report-difficulties = Қиындықтар
report-conclusion = Қорытынды
report-recommendations-to = Ұсынымдар: { $addressee }
report-own-lines = Өз ұсынымдарыңыз
report-text-title = Тәлімгердің есебі
report-not-written = жазылған жоқ
report-not-yet = әлі жоқ
report-carrying-out = { $planned } ішінен орындалды { $done }, орындалмады { $undone }, ауыстырылды { $moved }
report-both-rounds = { $first } және { $last }
report-protocol = № { $number } хаттама
report-whole = Есепке қажеттінің бәрі бар.
report-lacks = Жетіспейді: { $all }.
day-finish-title = Есеп кеңеске дайын
day-finish-note = Есеп көрсеткіштері осы күнмен шектеледі; кейінгі жазбалар қосымшаға енеді.
council-title = Педагогикалық кеңес
council-hear-at = Есепті тыңдау: { $date } отырысы
council-protocol-of = Хаттаманы енгізу: { $date } отырысы
council-call = Жаңа отырыс
meeting-title = Педагогикалық кеңес отырысы
meeting-date = Отырыс күні
meeting-agenda = Күн тәртібі
meeting-agenda-default = Оқу жылындағы тәлімгерлік қорытындысы
protocol-title = { $date } отырысының хаттамасы
protocol-number = Хаттама нөмірі
protocol-decision = Шешім
present-title = Есеп тыңдалды
present-meeting = Отырыс
present-own-decision = Осы жұп бойынша шешім
day-complete-title = Карточканы аяқтау
day-complete-note = Есеп тыңдалды. Аяқталғаннан кейін карточка жабылады, оны өзгертуге болмайды.

## The case as a whole.

pause-title = Тоқтата тұру
pause-note = Тоқтата тұру кешігуді түсіндіреді, бірақ мерзімді ауыстырмайды.
pause-from = Бірінші күні
pause-to = Соңғы күні
pause-to-hint = Белгілі болса; алда болуы да мүмкін.
pause-document = Құжат
pause-document-hint = Мысалы: № 15 еңбекке жарамсыздық парағы, № 7 бұйрық.
day-resume-title = Қайта жалғастыру
day-resume-note = Тоқтата тұрудан кейінгі бірінші күн.
early-title = Мерзімінен бұрын тоқтату
early-note = Карточка осы күні тәлімгерлікпен бірге жабылады және тарихта қалады.
early-on = Соңғы күні
early-words = Түсіндірме
leave-title = Тәлімгерлікті аяқтау
leave-note = Тәлімгер: { $mentor }. Басқасы тағайындалғанша карточка тәлімгерсіз қалады.
leave-on = Соңғы күні
assign-title = Тәлімгерді тағайындау
assign-replace-title = Тәлімгерді ауыстыру
assign-mentor = Тәлімгер
assign-order = Бұйрық
assign-new-order = жаңа бұйрық
assign-number = Бұйрық нөмірі
assign-date = Бұйрық күні
assign-from = Қай күннен бастап
assign-from-hint = Күн алда болуы да мүмкін; бұрынғы тәлімгер бір күн бұрын аяқтайды.
assign-replaces = Ауыстыру себебі
assign-reason = Түсіндірме
assign-reason-hint = Таңдау әдеттегіден өзгеше болса: санаты, өтілі, жүктемесі, басқа пән.
assign-subject = Тәлімгерді ауыстыру туралы

## Documents.

export-title = Қай құжатты көру керек? e/у тағы бір рет — файлға сақтау
export-version = жоспар, { $number }-редакция
export-no-plan = Жоспар әлі жоқ: басып шығаратын ештеңе жоқ.
export-no-round = Бұл диагностика әлі өткізілген жоқ.

## The history: what a command did.

history-entry = № { $number } жазба · { $when } · { $who }
edit-added = қосылды: { $part }
edit-changed = өзгертілді: { $part }
edit-removed = алып тасталды: { $part }
did-something = бағдарламаның жаңарақ нұсқасының әрекеті
did-set-up = мектеп енгізілді
did-register-person = адам енгізілді
did-change-person = адам туралы мәлімет өзгертілді
did-issue-order = бұйрық енгізілді
did-call-meeting = педагогикалық кеңес отырысы белгіленді
did-record-protocol = хаттама енгізілді
did-open-case = карточка ашылды
did-assign-mentor = тәлімгер тағайындалды
did-replace-mentor = тәлімгер ауыстырылды
did-end-mentorship = тәлімгерлік аяқталды
did-pause = карточка тоқтатыла тұрды
did-resume = карточка қайта жалғасты
did-end-case = мерзімінен бұрын тоқтатылды
did-write-plan = мақсаты, міндеттері, бағыттары жазылды
did-add-item = жоспардың жаңа тармағы
did-change-item = жоспар тармағы өзгертілді
did-remove-item = жоспар тармағы алып тасталды
did-submit-plan = жоспар келісуге жіберілді
did-agree-plan = жоспар келісілді
did-approve-plan = жоспар бекітілді
did-return-plan = жоспар пысықтауға қайтарылды
did-mark-item = жоспар тармағының белгісі
did-enter-event = журналдағы жазба
did-change-event = журнал жазбасы өзгертілді
did-void-event = журнал жазбасының күші жойылды
did-write-report = есеп мәтіні жазылды
did-finish-report = есеп кеңеске дайын
did-present-report = есеп тыңдалды
did-complete-case = карточка аяқталды
