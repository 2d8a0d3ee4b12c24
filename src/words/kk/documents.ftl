### Documents: what stands on paper before a head, a council or an inspector.

## On every document.

doc-draft = ЖОБА
doc-draft-with = ЖОБА: { $state }
doc-school = Білім беру ұйымы
doc-case = Тәлімгерлік карточкасы
doc-mentor = Тәлімгер
doc-mentee = Жас маман
doc-date = күні
doc-order = { $date }, № { $number } бұйрық
doc-anchor = { $day } тарихтың № { $number } жазбасы, бақылау таңбалары { $digits }
doc-anchor-bare = Тарихтың № { $number } жазбасы, бақылау таңбалары { $digits }
doc-basis = Негіздеме: { $basis }
doc-assigned-by = Тәлімгер тағайындалды: { $order }
doc-period = Кезеңі
doc-ground = Тәлімгерлік негізі
doc-no-records = Жазба жоқ.
doc-not-filled = Толтырылмаған.

## Particulars, as the form asks for them.

doc-particulars = Мәліметтер
doc-full-name = Тегі, аты, әкесінің аты (бар болса)
doc-education = Білімі
doc-institution = Қандай оқу орнын және қашан бітірді
doc-speciality = Диплом бойынша мамандығы
doc-position = Лауазымы
doc-subject = Пәні
doc-classes = Сыныптары
doc-experience = Педагогикалық өтілі
doc-category = Біліктілік санаты
doc-load = Оқу жүктемесі
doc-hours = аптасына { $n } сағат
doc-form-class = Сынып жетекшілігі

## The plan.

doc-plan-title = { $years } оқу жылына арналған тәлімгерлік жоспары
doc-plan-version = { $number }-редакция
doc-plan-no-agreement = Көзделмеген: штат кестесінде басшының оқу ісі жөніндегі орынбасары жоқ
doc-plan-aim = Мақсаты
doc-plan-tasks = Міндеттері
doc-plan-directions = Жұмыстың негізгі бағыттары
doc-plan-activities = Іс-шаралар
doc-plan-no-items = Іс-шаралар әлі енгізілген жоқ.
doc-plan-acquainted = Жас маман, жоспармен таныстым

## Heads of columns.

doc-column-activity = Іс-шара
doc-column-term = Мерзімі
doc-column-report = Есептілік нысаны немесе күтілетін нәтиже
doc-column-mark = Орындалуы туралы белгі
doc-column-area = Сала
doc-column-criterion = Өлшемшарт
doc-column-score = Балл
doc-column-meaning = Мәні
doc-column-note = Ескертпе
doc-column-order = Бұйрық
doc-column-entries = Журнал жазбалары
doc-column-done = Орындалған жоспар тармақтары
doc-column-direction = Бағыт
doc-column-planned = Жоспарланды
doc-column-moved = Оның ішінде мерзімі ауыстырылды
doc-column-explained = Не және неліктен
doc-column-visitor = Кім қатысты
doc-column-class = Сынып
doc-column-topic = Пәні және тақырыбы
doc-column-sheet = Бақылау парағы
doc-column-initial = Бастапқы диагностика
doc-column-final = Қорытынды диагностика
doc-column-change = Өзгерісі
doc-column-figure = Көрсеткіш
doc-column-records = Жазбалар

## Marks of completion.

doc-mark-done = орындалды, { $date }
doc-mark-moved = мерзімі ауыстырылды: { $term }

## Diagnostics.

doc-working-notes = Тәлімгер мен әкімшіліктің жұмыс жазбалары. Есептілік емес: педагогтен талап етілмейді; педагогикалық кеңеске тек балсыз жинақталған қорытынды хабарланады.
doc-made-by = Кім өткізді
doc-scale = Шкала
doc-corrected = Түзетілді, себебі
doc-mean = Орташа балл: { $mean }
doc-mean-of-all = Барлық өлшемшарт бойынша орташа балл: { $mean }
doc-answers = Жауаптар
doc-results = Қорытынды
doc-level = Дайындық деңгейі: { $level }
doc-weakest = Ең алдымен назар аударылатын салалар
doc-needs = Жеке қажеттіліктер
doc-conclusion = Тұжырым

## The report, and its nine parts.

doc-report-title = Тәлімгердің { $years } оқу жылындағы есебі
doc-report-heard-by = Педагогикалық кеңеске
doc-report-not-ready = ЖОБА: есеп дайын емес
doc-report-cut-off = Мәліметтер мына күнге берілген: { $date }.
doc-report-version = Тәлімгерлік жоспары, { $number }-редакция.
doc-report-part-pair = Қатысушылар, кезеңі, негіздеме
doc-report-part-initial = Бастапқы диагностика
doc-report-part-plan = Жоспардың орындалуы
doc-report-part-lessons = Сабақтарға қатысу және басқа жұмыс
doc-report-part-final = Қорытынды диагностика бастапқымен салыстырғанда
doc-report-part-achievements = Жетістіктер
doc-report-part-difficulties = Қиындықтар
doc-report-part-recommendations = Ұсынымдар
doc-report-part-conclusion = Қорытынды

## What a report that is not ready lacks.

doc-lacks-initial = бастапқы диагностика өткізілмеген
doc-lacks-plan = бекітілген жоспар жоқ
doc-lacks-items = орындалуы туралы белгісі жоқ жоспар тармақтары
doc-lacks-visits = жас маманның бірде-бір сабағына қатысылмаған
doc-lacks-final = қорытынды диагностика өткізілмеген
doc-lacks-achievements = жетістіктер көрсетілмеген
doc-lacks-difficulties = қиындықтар көрсетілмеген
doc-lacks-recommendation = бірде-бір ұсыным жоқ
doc-lacks-conclusion = қорытынды жоқ
doc-lacks-meeting = педагогикалық кеңестің отырысы белгіленбеген

## Figures, as the appendix names them.

doc-share-entries = журнал жазбалары, тәлімгер: { $mentor }
doc-share-done = орындалған жоспар тармақтары, тәлімгер: { $mentor }
doc-figure-planned = жоспарланды
doc-figure-done = орындалды
doc-figure-not-done = орындалмады
doc-figure-cancelled = алып тасталды
doc-figure-open = орындалуда
doc-figure-moved = мерзімі ауыстырылды
doc-figure-visited = жас маман сабақтарына қатысу
doc-figure-trend = бақылау парағы бар алғашқы және соңғы сабақтар
doc-figure-rounds = диагностика
doc-total = Барлығы
doc-records-items = жоспар тармақтары: № { $numbers }
doc-records-entries = журнал жазбалары: { $entries }
doc-record-entry = { $date } (№ { $number })

## What the parts of the report say.

doc-overall = Жалпы: { $words }
doc-mean-in-brackets = { $words } ({ $mean })
doc-explained = Мерзімі ауыстырылған, орындалмаған, алып тасталған
doc-no-plan = Бекітілген жоспар жоқ.
doc-visited = Жас маман сабақтарына қатысу саны: { $n }
doc-trend-up = Бақылау парақтары бойынша соңғы сабақ алғашқысынан жоғары бағаланды
doc-trend-level = Бақылау парақтары бойынша соңғы сабақ алғашқысымен бірдей бағаланды
doc-trend-down = Бақылау парақтары бойынша соңғы сабақ алғашқысынан төмен бағаланды
doc-trend-in-figures = { $words }: { $first } % және { $last } %
doc-other-work = Басқа жұмыс
doc-support = Психологиялық-педагогикалық қолдап отыру жүргізілді, жоспар тармақтары
doc-change-better = жақсарды
doc-change-same = өзгеріссіз
doc-change-worse = төмендеді
doc-changes = Жақсарған салалар: { $better }, өзгеріссіз: { $same }, төмендегені: { $worse }

## The council, the addendum, the appendix.

doc-council = Педагогикалық кеңес
doc-council-date = Отырыс күні
doc-council-ahead = есеп әлі тыңдалған жоқ
doc-council-protocol = Хаттама нөмірі
doc-council-decision = Шешім
doc-council-own-decision = Осы есеп бойынша шешім
doc-addendum = Толықтыру
doc-addendum-note = Мына күннен кейін енгізілді немесе өтті: { $date }. Есептің көрсеткіштеріне кірмейді.
doc-addendum-item = жоспар тармағы № { $number }, { $activity }: { $mark }
doc-addendum-entry = { $date }, { $kind } (журнал жазбасы № { $number })
doc-appendix = Қосымша. Көрсеткіштер негізделген жазбалар
