### The data as a whole on the screens: how they stand, backups, checking, what goes for good.

settings-care = Деректер мен көшірмелер

care-holds = Тарих жазбалары: { $entries }, карточкалар: { $cases }.
care-seated = Ашып отырғандар: { $who }
care-seated-since = { $who } ({ $since } бастап)
care-in-doubt = Көрсетілгені соңғысы болмауы мүмкін: деректер қазір оқылмайды.

care-check = Жазылғанның бәрін тексеру
care-back-up = Қазір көшірме жасау
care-back-up-to = Файлға көшірме жасау…
care-compact = Дискідегі орнын кішірейту…
care-restore-from = Файлдан қалпына келтіру…
care-anonymise = Жабық карточканы иесіздендіру…
care-purge = Ескі карточкаларды жою…
care-backup = Көшірме: { $when }
care-backup-of = № { $revision } жазба · таңбалары { $anchor }

care-under-way = Орындалуда: { $doing }
care-done = Дайын
care-checked = Жазылғанды тексеру
care-mend = Түзету

care-path = Файл
care-back-up-title = Деректер көшірмесі
care-back-up-hint = Мысалы: ~/school.backup
care-back-up-note = Файлда деректердің бәрі, есімдер де бар: оны да солай сақтаңыз.
care-back-up-save = Көшірме жасау
care-file-exists = Мұндай файл бар, оған тиген жоқпыз: { $path }. Басқасын атаңыз.

care-restore-title = Файлдан қалпына келтіру
care-restore-hint = Осы бағдарлама жасаған көшірме
care-restore-note = Алдымен не өзгеретіні көрсетіледі.
care-restore-save = Қарау
care-restore-from-path = Көшірме: { $path }
care-restore-question = Деректерді көшірмеден қалпына келтіру керек пе?
care-restore-yes = Қалпына келтіру
care-put-aside = Қазіргі қойма осы жердегі store.old-… қалтасына бүтін күйінде шетке қойылады.

care-compact-worth-it = Жасаған жөн: деректер артық орынды көп алып тұр.
care-compact-question = Деректердің дискідегі орнын кішірейту керек пе?
care-compact-yes = Кішірейту

care-anonymise-title = Жабық карточканы иесіздендіру
care-closed-case = Карточка
care-why = Негіздеме
care-why-hint = Бұйрықта немесе өтініште не жазылған; тарихта қалады
care-purge-title = Ескі карточкаларды жою
care-purge-before = Тәлімгерлік осы күннен бұрын аяқталған
care-forget-save = Не кететінін қарау
care-forget-yes = Біржола алып тастау
care-type = { $key } деп теріңіз
care-typed-otherwise = Жалғастыру үшін теріңіз: { $key }. Ештеңе өзгертпеу үшін — Esc.
