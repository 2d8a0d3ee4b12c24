### Why is a step due on this day?

explain-title = Неге осы күн? — { $step }
action-explain = неге осы күн
action-explain-tip = Таңдалған қадамның мерзімін түсіндіреді: ереже және күндер бойынша есеп.

## The rule. The counted days are said in words of their own.

explain-assignment = Бұйрық мерзімі: { $term }.
explain-diagnostics = Диагностика мерзімі: { $term }, бірақ I кезеңнің соңынан кеш емес.
explain-stage-one = Бекітілген жоспар мерзімі, ол I кезеңнің соңы: { $term }. Оған жоспарды жасау, келісу және бекіту кіреді.
explain-later-version = Жоспардың жаңа редакциясының өз мерзімі жоқ. Бұрынғысы күшінде қалады, шекті күн — карточканың соңы.
explain-on-day = Тармақ мерзімі — жоспарда жазылған күн.
explain-in-month = Тармақ мерзімі — ай: шекті күн — айдың соңғы жұмыс күні.
explain-in-range = Тармақ мерзімі — жоспарда жазылған аралық: шекті күн — оның соңғы күні.
explain-all-year = Тармақ мерзімі — оқу жылы бойы: шекті күн — карточканың соңы.
explain-contact = Журналда жазба болмағанына { $red } күн толғанша жұп кездеседі. Еске салу — № { $amber } күннен бастап.
explain-follow-up = Сабаққа қатысу кезінде белгіленген қайта қатысу күні.
explain-report-before-council = Есеп педагогикалық кеңеске дейін дайын болады: { $term }.
explain-report-by-end = Педагогикалық кеңес отырысы әлі белгіленбеген, сондықтан есептің мерзімі — карточканың соңы.
explain-council = Есеп педагогикалық кеңес отырысы күні тыңдалады.
explain-council-by-end = Педагогикалық кеңес отырысы әлі белгіленбеген, сондықтан мерзімі — карточканың соңы.
explain-end-of-case = Карточка соңғы күні, ал отырыс кеш болса, отырыс күні аяқталады.
explain-no-date = Мерзім есептелмеді: есептеу басталатын күн жоқ.

## The event.

explain-from-hired = жұмысқа қабылданғаннан кейінгі күннен бастап { $days } ({ $on })
explain-from-mentorship-ended = бұрынғы тәлімгерлік аяқталғаннан кейінгі күннен бастап { $days } ({ $on })
explain-from-stage-one = I кезең басталғаннан кейінгі күннен бастап { $days } ({ $on })
explain-before-council = отырыс күнінен кері { $days } ({ $on }), отырыс күнінің өзі есептелмейді
explain-since-stage-two = Есеп II кезең басталғаннан кейінгі күннен жүреді: { $on }.
explain-since-last-entry = Есеп соңғы кездесуден кейінгі күннен жүреді: { $on }.
explain-visit = Сабаққа қатысу: { $on }.
explain-meeting = Отырыс: { $on }.
explain-month-end = Айдың соңғы күні: { $on }.
explain-school-year = { $year } оқу жылының соңғы күні.

## The start of stage I.

explain-start = I кезеңнің басталуы: { $on } ({ $basis }).
explain-start-reason = Таңдау себебі: { $reason }
explain-start-others = Бұйрық күні: { $order }; бұйрық күшіне енген күн: { $effective }; жұмысқа қабылданған күн: { $hired }.
explain-unknown-day = көрсетілмеген

## The days.

explain-ledger = Күндер бойынша есеп:
explain-day-counted = { $date }: есептегі № { $n } күн
explain-day-skipped = { $date }: { $why }, есептелмейді
explain-day-last = { $date }: шекті күн
explain-changed-since = Содан бері күнтізбе немесе мерзімдер өзгерді. Қадам аяқталған кездегі күндер көрсетілген; ол қайта бағаланбайды.
explain-rest-summer = Жазғы каникул, есеп тоқтап тұрады: { $from } – { $to }.
explain-rest-pause = Карточка тоқтатыла тұрған, есеп тоқтап тұрады: { $from } – { $to }.

## The dates.

explain-one-date = Мерзімі: { $binding }.
explain-two-dates = Есептік мерзім: { $nominal }; шекті мерзім: { $binding }.
explain-shifted = Мерзімнің соңғы күні — демалыс күні, сондықтан мерзім келесі жұмыс күні аяқталады.
explain-collision = I кезең ертерек аяқталады, сондықтан диагностика мерзімі — { $binding } (жұмыс күндерімен { $own }, I кезең бойынша { $stage }).
explain-falls-on-day-off = Бұл жұмыс күні емес ({ $why }). Күн жазылғандай қалады.
explain-made = Қадам жасалды: { $on }. Ол осы күндер бойынша бағаланады.

## Where the rule comes from.

explain-source-process = Негізі: мектепте қабылданған тәлімгерлік тәртібі. Күн саны баптауларда өзгертіледі.
explain-source-habit = Негізі: мектептердің әдеті. Күн саны баптауларда өзгертіледі.
explain-source-typed = Негізі: мектептің өзі жазған күн.
explain-source-school-year = Негізі: министрлік бұйрығы бойынша оқу жылы.
explain-convention = Күндер Еңбек кодексінің 13-бабы бойынша есептеледі: келесі күннен бастап; күнтізбелік күндер демалыс күндерімен бірге.
