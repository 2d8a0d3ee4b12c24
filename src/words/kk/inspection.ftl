### What a look at everything that is stored finds, and how it is mended.

cli-verify = Жазылғанның бәрі бүтін бе: не дұрыс емес, қай жерде және қалай түзетіледі
cli-verify-anchor = Басылған жоспардың не есептің төменгі жағындағы таңбалар бойынша тарих жазбасын табу (кемінде сегіз)
cli-verify-mend = Қалғанынан шығатынын қалпына келтіру; тек үйлестіруші

verify-finding = { $place }: { $what }. { $way }
verify-digest = тізімдерге арналған жиынтық
verify-file = { $name } файлы
verify-mended = Түзетілді. { $what }
verify-looked-at = Тексерілді: тарих жазбалары { $entries }, карточкалар { $cases }.
verify-clean = Бәрі бүтін.
verify-found = Табылған сәйкессіздік: { $n }.
verify-anchor = Бұл таңбалар № { $number } жазбаға дейінгі тарихты білдіреді, { $day } ({ $login }): оған дейін тарих өзгермеген.
verify-anchor-bare = Бұл таңбалар № { $number } жазбаға дейінгі тарихты білдіреді, бірақ жазбаның өзі оқылмайды.
verify-anchor-rewritten = Бұл таңбалар № { $number } жазбаға дейінгі тарихты білдірген. { $day } оны { $login } қайта жазған: адамды иесіздендірген немесе ескі карточкаларды жойған.
verify-anchor-unknown = Бұл тарихта мұндай таңба жоқ: құжат басқа деректерден басылған немесе тарих кейін өзгертілген.

flaw-spoilt = оқылмайды, мазмұны бүлінген
flaw-newer = бағдарламаның жаңарақ нұсқасы енгізген
flaw-missing = болуы керек, бірақ жоқ
flaw-unrecorded = бар, бірақ тарих ол туралы білмейді
flaw-not-as-recorded = тарихта жазылғаннан басқа
flaw-chain-broken = алдыңғы жазбаларды жалғастырмайды, олардың бірі өзгертілген немесе алынған
flaw-out-of-date = карточкалардан шығатыннан басқа
flaw-of-no-case = мұндай карточка жоқ
flaw-too-low = артта қалған, нөмір қайталануы мүмкін
flaw-left-behind = жазылып бітпеген, ақаудан қалған

way-mend = talimger verify --mend командасы түзетеді.
way-restore = Оны тек сақтық көшірмеден қайтаруға болады: talimger restore.
way-update = Жаңа talimger нұсқасын орнатыңыз.
way-delete = Жоюға болады.
