### What is said of a staff list: its columns, its rows, and why they are refused.

## The columns of the list, as a usual list calls them.

staff-column-name = Аты-жөні
staff-column-position = Лауазымы
staff-column-subject = Пәні
staff-column-classes = Сыныптары
staff-column-experience = Өтілі, жыл
staff-column-category = Санаты
staff-column-education = Білімі
staff-column-institution = Оқу орны
staff-column-graduated = Бітірген жылы
staff-column-speciality = Мамандығы
staff-column-load = Жүктемесі, сағат
staff-column-form-class = Сынып жетекшілігі
staff-column-roles = Рөлі
staff-column-login = Логин
staff-column-hired-on = Жұмысқа қабылданған күні
staff-column-mentor = Тәлімгер
staff-column-order-number = Бұйрық №
staff-column-order-date = Бұйрық күні
staff-column-order-effective = Күшіне енетін күні
staff-column-errors = Қателер

## A cell that cannot be read.

staff-fault-no-name = Аты-жөні жоқ: тегін, атын және әкесінің атын жазыңыз.
staff-fault-lost-letters = { $column }: «{ $text }» дегенде әріптердің орнына сұрақ белгісі тұр; әріптерді жазыңыз немесе тізімді CSV UTF-8 түрінде сақтаңыз.
staff-fault-impossible-date = { $column }: күнтізбеде «{ $text }» деген күн жоқ; күнін, айын және жылын жазыңыз, мысалы 01.09.2026.
staff-fault-year = { $column }: { $year } жыл сәйкес келмейді; 2000 мен 2100 аралығындағы жыл керек.
staff-fault-number = { $column }: «{ $text }» бүтін сан емес; санды цифрмен жазыңыз.
staff-fault-category = «{ $text }» деген санат жоқ; санаттар: педагог-тағылымдамашы, педагог, педагог-модератор, педагог-сарапшы, педагог-зерттеуші, педагог-шебер.
staff-fault-role = «{ $text }» деген рөл жоқ; рөлдер: басшы, орынбасар, үйлестіруші, хатшы, жүйелік әкімші, бақылаушы.
staff-fault-login = «{ $text }» логинінде бос орын бар; логин бос орынсыз жазылады.
staff-fault-too-long = { $column }: мәтін тым ұзын; тырнақшаның жабылғанын тексеріңіз.
staff-fault-extra-cells = Жолдағы ұяшықтар саны тізімнің бағандарынан көп; бөлгіштерді тексеріңіз.

## A row that is refused.

staff-refused-same-person = Бір адам екі рет жазылған: { $first } және { $line } жолдар; біреуін қалдырыңыз.
staff-refused-same-name = { $first } және { $line } жолдарда аты-жөні бірдей; бір адам болса, бір жолды қалдырыңыз, екі адам болса, екеуінің де логинін жазыңыз.
staff-refused-no-order = Тәлімгер бар, бұйрық жоқ; бұйрық нөмірі мен күнін жазыңыз немесе тәлімгерді алып тастаңыз.
staff-refused-no-mentor = Бұйрық бар, тәлімгер жоқ; тәлімгерді жазыңыз немесе бұйрықты алып тастаңыз.
staff-refused-no-order-number = Бұйрықтың нөмірі жоқ; нөмірін жазыңыз.
staff-refused-no-order-date = № { $number } бұйрықтың күні жоқ; күнін жазыңыз.
staff-refused-order-differs = № { $number } бұйрық: күндері { $first } жолдағыдан өзгеше; екі жолда да дұрысын қалдырыңыз.
staff-refused-order-recorded = № { $number } бұйрық басқа күндермен енгізілген: бұйрық күні { $date }, күшіне енетін күні { $effective }; тізімдегі күндерді түзетіңіз.
staff-refused-unknown-mentor = «{ $name }» деген тәлімгер мектепте де, тізімнің қабылданған жолдарында да жоқ; аты-жөнін немесе логинін тексеріңіз.
staff-refused-several-mentors = «{ $name }» деген тәлімгер бірнешеу; логинін жазыңыз.
staff-refused-own-mentor = Педагог өзіне өзі тәлімгер бола алмайды; басқа тәлімгерді жазыңыз.
staff-refused-case-differs = { $code } карточка ашылып қойған, тәлімгері немесе бұйрығы басқа; тәлімгерді ауыстыру карточкада енгізіледі.

## A file that is refused as a whole.

staff-trouble-too-large = Файл қызметкерлер тізімі үшін тым үлкен: { $megabytes } МБ. Файлдың дұрыс көрсетілгенін тексеріңіз.
staff-trouble-too-many-rows = Қызметкерлер тізімі үшін жол тым көп: { $rows }. Тізімді бөліңіз немесе файлдың дұрыс көрсетілгенін тексеріңіз.
staff-trouble-empty = Файлда мәтін жоқ. Файлдың дұрыс көрсетілгенін тексеріңіз.
staff-trouble-workbook = Бұл Excel кітабы. Парақты CSV UTF-8 түрінде сақтап, қайталаңыз.
staff-trouble-not-text = Бұл мәтіндік файл емес. Тізімді CSV UTF-8 түрінде сақтап, қайталаңыз.
staff-trouble-no-names = Бірінші жолда «Аты-жөні» бағаны жоқ; табылған бағандар: { $found }. Бағандардың атауын қосып, қайталаңыз.
staff-trouble-no-rows = Бағандар атауының астында бірде-бір жол жоқ.
