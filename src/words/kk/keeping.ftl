### Keeping the store: backups, restoring, making it smaller, migrating.

cli-backup = Деректердің сақтық көшірмесін жасау
cli-backup-file = Қайда жазу керек; - стандартты шығысқа; көрсетілмесе — деректердің жанындағы backups қалтасына
cli-restore = Деректерді көшірмеден қалпына келтіру; қазіргісі бүтін күйінде шетке қойылады
cli-restore-file = Көшірме файлы; көрсетілмесе — backups қалтасындағы ең жаңасы
cli-compact = Деректердің дискідегі орнын кішірейту, ішінде ештеңе өзгермейді
cli-migrate = Деректерді бағдарламаның осы нұсқасының пішіміне көшіру

keeping-question = Жалғастыру керек пе? иә/жоқ:
keeping-nobody-to-ask = Сұрайтын ешкім жоқ: бұл терминал емес. Жалғастыру үшін --yes қосыңыз.
keeping-nothing-changed = Ештеңе өзгерген жоқ.
keeping-aside = Бұрынғы қойма осы жердегі store.old-… қалтасына шетке қойылды; ондай соңғы екі қалта сақталады.

backup-written = Көшірме жазылды: { $path }

restore-no-backup = backups қалтасында бірде-бір көшірме жоқ. Файлды атаңыз: talimger restore ФАЙЛ
restore-school = Мектеп: { $name }
restore-now-nothing = Қазір: деректер жоқ.
restore-now-damaged = Қазір: деректер оқылмайды ({ $why })
restore-now = Қазір: № { $revision } тарих жазбасы, { $when }, карточка саны: { $cases }
restore-then = Болады: № { $revision } тарих жазбасы, { $when }, карточка саны: { $cases }
restore-newest = Ең жаңа көшірме: { $path }
restore-then-empty = Бұл көшірмеде карточка жоқ: ол мектеп енді басталған кезде жасалған.
restore-never = жазба жоқ
restore-loses = Жоғалатын жазбалар саны: { $n }
restore-loses-nothing = Ештеңе жоғалмайды.
restore-loses-unknown = Не жоғалатыны белгісіз: қазіргі деректер оқылмайды.
restore-entry = № { $revision }, { $when }, { $login }: { $what }
restore-more = … және тағы { $n }
restore-done = Деректер көшірмеден қалпына келтірілді: { $path }

compact-room = Деректер дискіде { $taken } орын алады, мазмұны { $live }.
compact-worth-it = Орындаған жөн: talimger compact
compact-not-worth-it = Әзірге кішірейтудің қажеті жоқ.
compact-done = Дайын: бұрын { $before }, қазір { $after }.

migrate-nothing = Деректер осы нұсқаның пішімінде. Ештеңе істеудің қажеті жоқ.
migrate-done = Деректер бағдарламаның осы нұсқасының пішіміне көшірілді.

size-bytes = { $n } байт
size-kibibytes = { $n } КБ
size-mebibytes = { $n } МБ
