### Why is a step due on this day?

explain-title = Почему эта дата? — { $step }
action-explain = почему эта дата
action-explain-tip = Объясняет срок выбранного шага: правило и счёт по дням.

## The rule. The counted days are said in words of their own.

explain-assignment = Срок приказа: { $term }.
explain-diagnostics = Срок диагностики: { $term }, но не позже конца этапа I.
explain-stage-one = Срок утверждённого плана, он же конец этапа I: { $term }. В него входят составление, согласование и утверждение.
explain-later-version = У новой редакции плана своего срока нет. Прежняя остаётся в силе, крайний день — конец карточки.
explain-on-day = Срок пункта — день, записанный в плане.
explain-in-month = Срок пункта — месяц: предельный день — последний рабочий день месяца.
explain-in-range = Срок пункта — промежуток, записанный в плане: предельный день — его последний день.
explain-all-year = Срок пункта — в течение учебного года: предельный день — конец карточки.
explain-contact = Пара встречается, пока не прошло { $red } дн. без записи в журнале. Напоминание — с дня № { $amber }.
explain-follow-up = Дата повторного посещения, назначенная при посещении.
explain-report-before-council = Отчёт готов до педсовета: { $term }.
explain-report-by-end = Заседание педсовета ещё не назначено, поэтому срок отчёта — конец карточки.
explain-council = Отчёт заслушивают в день заседания педсовета.
explain-council-by-end = Заседание педсовета ещё не назначено, поэтому срок — конец карточки.
explain-end-of-case = Карточку завершают в её последний день или в день заседания, если он позже.
explain-no-date = Срок не посчитан: нет даты, от которой его считают.

## The event.

explain-from-hired = { $days } со дня после приёма на работу ({ $on })
explain-from-mentorship-ended = { $days } со дня после конца прежнего наставничества ({ $on })
explain-from-stage-one = { $days } со дня после начала этапа I ({ $on })
explain-before-council = { $days } назад от дня заседания ({ $on }), сам он не считается
explain-since-stage-two = Счёт идёт со дня после начала этапа II: { $on }.
explain-since-last-entry = Счёт идёт со дня после последней встречи: { $on }.
explain-visit = Посещение: { $on }.
explain-meeting = Заседание: { $on }.
explain-month-end = Последний день месяца: { $on }.
explain-school-year = Последний день учебного года { $year }.

## The start of stage I.

explain-start = Начало этапа I: { $on } ({ $basis }).
explain-start-reason = Причина выбора: { $reason }
explain-start-others = Дата приказа: { $order }; приказ действует с: { $effective }; принят на работу: { $hired }.
explain-unknown-day = не указано

## The days.

explain-ledger = Счёт по дням:
explain-day-counted = { $date }: день { $n }
explain-day-skipped = { $date }: { $why }, не считается
explain-day-last = { $date }: предельный день
explain-changed-since = С тех пор календарь или сроки изменились. Показаны даты, по которым шаг был закрыт; заново он не оценивается.
explain-rest-summer = Летние каникулы, счёт стоит: { $from } – { $to }.
explain-rest-pause = Карточка приостановлена, счёт стоит: { $from } – { $to }.

## The dates.

explain-one-date = Срок: { $binding }.
explain-two-dates = Расчётный срок: { $nominal }; предельный: { $binding }.
explain-shifted = Последний день срока — выходной, поэтому срок кончается в следующий рабочий день.
explain-collision = Этап I кончается раньше, поэтому срок диагностики — { $binding } ({ $own } по рабочим дням, { $stage } по этапу I).
explain-falls-on-day-off = Это нерабочий день ({ $why }). Дата остаётся такой, как записана.
explain-made = Шаг сделан: { $on }. Его оценивают по этим датам.

## Where the rule comes from.

explain-source-process = Основание: порядок наставничества, принятый в школе. Число дней меняется в настройках.
explain-source-habit = Основание: обычай школ. Число дней меняется в настройках.
explain-source-typed = Основание: дата, записанная самой школой.
explain-source-school-year = Основание: учебный год по приказу министерства.
explain-convention = Счёт дней принят по статье 13 Трудового кодекса: со следующего дня; календарные дни — вместе с выходными.
