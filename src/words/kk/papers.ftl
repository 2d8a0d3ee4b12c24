### Papers: every kind of document beside the plan, the diagnostics and the report.

## How the kinds are called.

paper-plan = тәлімгерлік жоспары
paper-changes = жоспардың өзгерістер парағы
paper-diagnostics = диагностика парағы
paper-comparison = диагностикаларды салыстыру
paper-visits = сабақты бақылау парақтары
paper-handover = істі жаңа тәлімгерге тапсыру
paper-report = педагогикалық кеңеске есеп
paper-protocol = педагогикалық кеңес хаттамасынан үзінді көшірме
paper-certificate = бағдарламаның аяқталғаны туралы анықтама
paper-register = тексеруге арналған тәлімгерлік тізілімі
paper-payroll = тәлімгерлік күндері туралы бухгалтерияға анықтама
paper-summary = мектеп бойынша жиынтық
paper-agenda = ашық мерзімдер
paper-order = тәлімгерлерді тағайындау туралы бұйрық жобасы
paper-blank = бланкілер: диагностика және сабақты бақылау парағы
paper-pack = карточканың немесе оқу жылының барлық құжаты бір қалтада
paper-acting = { $position } (м. а.)

## Why one cannot be printed.

paper-no-changes = Өзгеріс жоқ: жоспар мәтіні бекітілгенімен бірдей немесе бір ғана редакция бекітілген.
paper-nothing-to-compare = Салыстыратын ештеңе жоқ: бастапқы диагностикадан кейін басқасы әлі өткізілген жоқ.
paper-no-visits = Бақылау парақтары мен қатысқан сабақтар туралы жазбалар әлі жоқ.
paper-no-handover = Істі тапсыруға әлі ерте: мұнда аяқталған тәлімгерлік жоқ. Алдымен ауыстыруды немесе тәлімгерліктің аяқталуын енгізіңіз.
paper-not-heard = Есеп педагогикалық кеңесте әлі тыңдалған жоқ немесе хаттама енгізілмеген: үзінді жасайтын ештеңе жоқ.
paper-no-such-order = № { $number } бұйрық жоқ. Нөмірді баптаулардағы «Бұйрықтар» бөлімінде қалай енгізілсе, солай жазыңыз.
paper-nobody-waits = Бұйрықты ешкім күтіп отырған жоқ. Енгізілген бұйрықты басу үшін оның нөмірін көрсетіңіз.
paper-no-rubric = Мектепте диагностика өлшемшарттары жоқ: бланк жасайтын ештеңе жоқ. Оларды баптауларға қосыңыз.
paper-no-school-year = Күнтізбеде бұл күндерге оқу жылы жоқ. Күндерді өзіңіз беріңіз: --from және --to.

## Templates of documents.

template-fault = Үлгі { $place }: { $what } ({ $detail }).
template-fault-bare = Үлгі { $place }: { $what }.
template-syntax = үлгінің жазылуында қате бар
template-unknown-value = бұл құжатта мұндай мән жоқ; қандай мәндер барын talimger template check көрсетеді
template-unknown-filter = мұндай сүзгі, тексеру немесе функция жоқ
template-other = бұлай болмайды
template-unknown-name = мұндай үлгісі бар құжат жоқ; үлгілердің атауларын talimger template list көрсетеді
cli-template = Құжат үлгілері: қарау, өз үлгілерін тексеру
cli-template-list = Қандай үлгілер бар және қайсысы мектептің өзінікі
cli-template-show = Құжат басылатын үлгіні көрсету
cli-template-name = Үлгі атауы, мысалы plan
cli-template-shipped = Өз үлгісі болса да, бағдарламамен бірге келгені
cli-template-check = Өз үлгілерін тексеру: жазылуы, мәндердің атаулары
template-part = құжаттардың ортақ бөлігі
template-own = өзінікі
template-shipped = дайын
template-folder = Өз үлгілерін сол атаулармен мына қалтаға салады: { $folder }
template-none-such = { $name } үлгісі жоқ. Атауларды talimger template list көрсетеді.
template-unreadable = Өз үлгілері оқылмады, { $path }: { $why }
template-well = Тексерілген өз үлгілері: { $n }. Қате жоқ.

## The list of changes.

doc-changes-title = Тәлімгерлік жоспарының өзгерістер парағы
doc-changes-before = Бұрын қолданыста болған редакция
doc-changes-after = Жаңа редакция
doc-changes-approved = { $number }-редакция, бекітілген күні: { $date }
doc-changes-state = { $number }-редакция, { $state }
doc-changes-added = { $number }-тармақ: енгізілді
doc-changes-removed = Бұрынғы редакцияның { $number }-тармағы: алып тасталды
doc-changes-reworded = { $number }-тармақ: өзгертілді
doc-changes-renumbered = { $was } тармақ (жаңа редакцияда { $is } тармақ): өзгертілді
doc-changes-note = Жоспардың басқа тармақтары өзгерген жоқ.
doc-changes-in-force = Жаңа редакция бекітілгенге дейін бұрынғысы қолданылады.
doc-changes-acquainted = Жас маман, өзгерістермен таныстым
doc-column-what = Не өзгертілді
doc-column-was = Бұрын
doc-column-is = Енді

## The comparison of rounds.

doc-comparison-title = Диагностика нәтижелерін салыстыру
doc-comparison-other = Бастапқы диагностикадан басқа өлшемшарттар бойынша өткізілді: балдар салыстырылмайды.
doc-comparison-level = Дайындық деңгейі: бұрын { $before }, енді { $after }

## The sheet of a lesson.

doc-visit-title = Сабақты бақылау парағы
doc-visit-notes = Тәлімгер мен әкімшіліктің жұмыс жазбалары. Есептілік емес: педагогтен талап етілмейді; педагогикалық кеңеске ұсынылмайды.
doc-visit-kind = Кім кімнің сабағында
doc-visit-minutes = Ұзақтығы, минут
doc-visit-entry = Журнал жазбасы, №
doc-visit-block = Не бақыланды
doc-visit-no = жоқ
doc-visit-partly = ішінара
doc-visit-yes = иә
doc-visit-not-observed = бақыланбады
doc-visit-percent = Жиналған балдың үлесі: { $percent } %.
doc-visit-note = Ескертпелер
doc-visit-follow-up = Сабаққа қайта қатысу: { $date }
doc-visit-visitor-signs = Сабаққа қатыстым
doc-visit-mentee-signs = Сабақ талдауымен таныстым

## The hand-over.

doc-handover-title = Тәлімгерлік бойынша істі тапсыру
doc-handover-from = Істі тапсыратын тәлімгер
doc-handover-to = Істі қабылдайтын тәлімгер
doc-handover-order = Тағайындау туралы бұйрық
doc-handover-why = Ауыстыру себебі
doc-handover-next-order = Жаңа тәлімгер туралы бұйрық
doc-handover-next-from = Жаңа тәлімгердің кірісетін күні
doc-handover-on = Тапсыру күні
doc-handover-plan = Жоспар және аяқталмаған тармақтар
doc-handover-version = Тәлімгерлік жоспары күшінде қалады, { $number }-редакция. Бірінші кезең қайталанбайды.
doc-handover-nothing-open = Аяқталмаған тармақ жоқ.
doc-handover-diagnosed = Диагностика күні: { $date }.
doc-handover-journal = Журнал
doc-handover-entries = Істі тапсыратын тәлімгердің жазбалары: { $n }.
doc-handover-last = Соңғы кездесу: { $entry }.
doc-handover-follow-ups = Уәде етілген қайта қатысулар
doc-handover-note = Неге назар аудару керек
doc-handover-gave = Істі тапсырдым
doc-handover-took = Істі және жоспарды қабылдадым

## The extract of the protocol.

doc-protocol-title = № { $number } хаттамадан үзінді көшірме
doc-protocol-of = педагогикалық кеңестің отырысы, { $date }
doc-protocol-agenda = Күн тәртібі
doc-protocol-heard = Тыңдалды
doc-protocol-reports = Тәлімгерлердің тәлімгерлік жоспарларының орындалуы туралы есептері:
doc-protocol-decided = Шешім қабылданды
doc-protocol-recommended = Есеп бойынша ұсынымдар, жас маман: { $mentee }
doc-protocol-chair = Педагогикалық кеңестің төрағасы
doc-protocol-secretary = Педагогикалық кеңестің хатшысы
doc-protocol-true = Үзінді көшірме дұрыс
doc-protocol-who = лауазымы, тегі, аты-жөнінің бірінші әріптері

## The certificate of the completed programme.

doc-certificate-title = Тәлімгерлік бағдарламасының аяқталғаны туралы анықтама
doc-certificate-says = Осы анықтама тәлімгерлік бағдарламасының аяқталғанын растайды. Жас маман: { $mentee }.
doc-certificate-completed = Бағдарлама аяқталды
doc-certificate-heard = Есеп тыңдалды
doc-certificate-protocol = педагогикалық кеңес, { $date }, № { $number } хаттама
doc-certificate-code = Карточка нөмірі
doc-certificate-for = Педагогті аттестаттау кезінде ұсыну үшін берілді (педагогтерді аттестаттаудан өткізу қағидалары, № 83 бұйрық).
doc-certificate-seal = М. О. (бар болса)

## The register.

doc-register-title = Тәлімгерлік тізілімі
doc-register-period = Кезең: { $days }
doc-register-day = Мына күнгі жағдай: { $date }
doc-register-not-needed = көзделмеген
doc-register-dagger = † Белгі бағдарламада қойылған, қол қойылған қағаз жоқ.
doc-register-totals = Қорытынды
doc-register-cases = Барлық карточка
doc-register-diagnosed = Диагностика өткізілді
doc-register-approved = Жоспар бекітілді
doc-register-without-paper = Оның ішінде қол қойылған қағазы жоқ
doc-register-kept-by = Тәлімгерлікке жауапты
doc-judged-in-time = мерзімінде
doc-judged-ahead = мерзімі әлі келген жоқ
doc-judged-covered = мерзімінен кеш, үзіліс болды
doc-judged-excused = мерзімінен кеш, себебі көрсетілген
doc-judged-late = мерзімінен кеш
doc-judged-overdue = мерзімі өткен, жасалмаған
doc-column-start = Басталуы
doc-column-diagnostics-due = Диагностика, мерзімі
doc-column-diagnostics-done = Диагностика, өткізілді
doc-column-plan-due = Жоспар, мерзімі
doc-column-agreed = Жоспар келісілді
doc-column-approved = Жоспар бекітілді
doc-column-timeliness = Уақтылығы
doc-column-reason = Себебі
doc-column-number = Саны
doc-column-cases = Карточкалар

## The certificate for the accountant.

doc-payroll-title = Тәлімгерлік күндері туралы анықтама, { $month }
doc-payroll-for = Бухгалтерияға, тәлімгерлік үшін қосымша ақы есептеуге.
doc-payroll-note = Тәлімгерді басқа педагог алмастырған күндер алмастырушының жеке жолында көрсетілген. «Үзіліс» бағанында тәлімгерлік тоқтатыла тұрған күндер берілген (жас маманның ауруы, демалысы).
doc-payroll-made-by = Анықтаманы жасаған
doc-column-days = Қай күннен қай күнге дейін
doc-column-calendar-days = Күнтізбелік күн
doc-column-working-days = Оның ішінде жұмыс күні
doc-column-paused = Үзіліс, күн
doc-column-carried-out = Жүзеге асырылды, күн

## The summary.

doc-summary-title = Тәлімгерлік бойынша жиынтық
doc-summary-stages = Кезеңдер бойынша карточкалар
doc-summary-stage = Кезең
doc-summary-stage-one = I кезең, кіріспе
doc-summary-stage-two = II кезең, негізгі
doc-summary-stage-three = III кезең, қорытынды
doc-summary-total = Осы уақыттағы барлық карточка: { $n }.
doc-summary-timeliness = Бірінші кезеңнің уақтылығы
doc-summary-timeliness-note = Диагностика және жоспарды бекіту; карточка екеуінің нашары бойынша есептелген. Мектептің шешімімен жалғасқан қолдау есепке кірмейді.
doc-summary-mentors = Тәлімгерлердің жұмысы
doc-summary-needs = Жас мамандарға қай салада көмек қажет
doc-summary-needs-note = Педагогтер саны: бастапқы диагностикада осы саласы ең әлсіздердің қатарында болғандар.
doc-column-mentees = Жас мамандар
doc-column-visits = Қатысқан сабақтар
doc-column-other-entries = Журналдың басқа жазбалары
doc-column-teachers = Педагогтер саны
doc-column-items = Жоспар тармақтары

## The agenda.

doc-agenda-title = Тәлімгерлік бойынша ашық мерзімдер
doc-agenda-until = { $date } күнін қоса алғанда.
doc-agenda-count = Мерзімдер: { $n }, оның ішінде мерзімі өткені: { $overdue }.
doc-agenda-none = Ашық мерзім жоқ.
doc-agenda-terms = Мерзімдер келесі күннен бастап есептелген; соңғы күні жұмыс күні болмаса, мерзім келесі жұмыс күні аяқталады.
doc-column-step = Не істеу керек
doc-column-whose = Кімде
doc-column-urgency = Шұғылдығы

## The draft of an order.

doc-order-title = Бұйрық
doc-order-subject = Жас мамандарға тәлімгерлерді тағайындау туралы
doc-order-law = «Педагог мәртебесі туралы» Қазақстан Республикасы Заңының 13-бабының 2-тармағына сәйкес.
doc-order-orders = БҰЙЫРАМЫН:
doc-order-assign = Жас мамандарға тәлімгерлер тағайындалсын:
doc-order-from = Қай күннен бастап
doc-order-diagnose = Тәлімгерлер тәлімгерлік басталған күннен бастап { $n } жұмыс күні ішінде дайындық деңгейі мен жеке қажеттіліктердің диагностикасын өткізсін.
doc-order-plan = Тәлімгерлер диагностика негізінде оқу жылына арналған тәлімгерлік жоспарын жасап, тәлімгерлік басталған күннен бастап { $n } күнтізбелік күн ішінде келісуге және бекітуге ұсынсын.
doc-order-deputy = Басшының оқу ісі жөніндегі орынбасары жоспарларды келіссін және олардың орындалуын қадағаласын.
doc-order-report = Тәлімгерлер оқу жылының соңында педагогикалық кеңеске ұсынымдары бар есеп берсін.
doc-order-control = Бұйрықтың орындалуын бақылауды өзіме қалдырамын.
doc-order-effective = Бұйрық күшіне енетін күн: { $date }
doc-order-acquainted = Бұйрықпен танысқандар

## Forms to be filled in by hand.

doc-blank-diagnostics = Диагностика: бланк
doc-blank-rubric = Қандай өлшемшарттар бойынша
doc-blank-not-assessed = «-» — бағаланбады
doc-blank-line = Балдар бір жолмен, нөмірлерінің ретімен { $n } таңба, бағдарламаға енгізу үшін

## On the command line.

cli-export-kinds = Құжаттар:
cli-export-format = Файл түрі: md — Markdown мәтіні, html — A4 парағына басып шығаратын бет
cli-export-scores = Есепте: балмен; онсыз педагогикалық кеңес тек сөзбен көреді
cli-export-edition = Жоспардың осы нөмірмен бекітілген редакциясы
cli-export-from = Кезеңнің бірінші күні, мысалы 14.09.2026; онсыз — оқу жылы
cli-export-to = Кезеңнің соңғы күні, мысалы 14.09.2026
cli-export-month = Бухгалтерияға анықтаманың айы, ЖЖЖЖ-АА; онсыз — өткен ай
export-replace = { $path } файлы бұрыннан бар. Үстіне жазу керек пе? (иә/жоқ)
cli-export-name-case = Карточканы атаңыз: код, нөмір немесе аттың бөлігі.
cli-export-bad-month = Ай былай жазылады: ЖЖЖЖ-АА, мысалы, 2026-10. Бұл құжатқа карточка көрсетілмейді.
cli-export-no-case = Бұл — бүкіл мектептің құжаты: оған карточка көрсетілмейді.
cli-export-year = pack үшін: осы жылы басталған оқу жылы
pack-name-folder = Қалтаны көрсетіңіз: -o ҚАЛТА/
pack-no-cases = Жинайтын ештеңе жоқ: карточкаларды немесе карточкасы бар оқу жылын көрсетіңіз, --year ЖЖЖЖ.
pack-done = Құжаттар: { $n }. Мазмұны — contents, бақылау сомалары — SHA256SUMS.
pack-title = Мазмұны
pack-document = Құжат
pack-file = Файл

## On the screen.

paper-which = Мектептің қай құжатын қарау керек?
paper-none-allowed = Бүкіл мектептің құжаттары сізге қолжетімсіз. Оларды үйлестіруші, орынбасар, басшы басып шығарады.
paper-edited = Бұл — түзетілген көшірме: жазбалар өзгерген жоқ. e/у оны файлға сақтайды.
paper-edited-stays = Көшірме қолмен түзетілді, сондықтан өз тілінде қалады. Қайта бастау үшін оны жауып, құжатты қайта ашыңыз.
paper-form-now = Файлдың атауы: { $file }
