### The calendar as the school keeps it, and the dates that follow from it.

## What was done, as the history says it.

did-change-civil-year = жұмыс күнтізбесі өзгертілді, жыл
did-change-school-year = оқу жылы өзгертілді
did-change-week = жұмыс аптасы немесе мерзімдерді ауыстыру өзгертілді
did-review-calendar = бағдарламаның жаңа күнтізбесі қаралды

## Refused.

refusal-day-outside-year = { $date } күні бұл жылға жатпайды: { $year }. Оны өз жылына енгізіңіз немесе күнін түзетіңіз.
refusal-day-twice = { $date } күні күнтізбеге екі рет енгізілген. Екі жазбаның бірін қалдырыңыз.
refusal-school-years-overlap = { $year } оқу жылы алдыңғысы аяқталғанша басталып тұр. Бірінің алғашқы күнін немесе екіншісінің соңғы күнін түзетіңіз.
refusal-break-outside-school-year = Каникул оқу жылынан шығып тұр: { $date }. Каникул күндерін немесе оқу жылының шегін түзетіңіз.
refusal-breaks-overlap = { $date } күні басталатын каникул алдыңғысымен қабаттасады. Күндерін түзетіп, каникулдарды ретімен жазыңыз.

## Allowed, and said.

warning-cases-keep-their-end = Оқу жылының соңғы күні өзгерді, ал ашық карточкаларда ол бұрынғыша: { $n }. Оларды тексеріп, қажет болса ұзартыңыз.

## Dates that a change moves.

moved-date = { $who }, { $step }: { $before } → { $after }

## The calculator of terms.

due-term-working = { $from } күнінен кейін { $n } жұмыс күні
due-term-calendar = { $from } күнінен кейін { $n } күнтізбелік күн
due-both-days = { date-nominal }: { $nominal }; { date-binding }: { $binding }
due-one-day = { date-nominal }, шектісі де сол: { $binding }
due-binding-day = мерзімнің соңғы күні
due-collide = Диагностика мерзімі ({ $diagnostics }) I кезеңнен ({ $stage }) кейін аяқталады. Диагностиканың шекті мерзімі: { $binding }.
due-not-a-term = «{ $text }» мерзім емес. Мерзім былай жазылады: +5wd (жұмыс күндері) немесе +10d (күнтізбелік күндер), 1 күннен бастап.
due-not-a-date = «{ $text }» күні: { $why }
due-several-dates = «{ $text }» күнін әртүрлі түсінуге болады: { $dates }. Жылын жазыңыз.

cli-due = Мерзімді жұмыс күнтізбесі бойынша есептеу; мектеп деректері қажет емес
cli-due-from = Оқиға күні, өзі есептелмейді: 19.03.2026, 2026-03-19, бүгін
cli-due-term = Мерзім: +5wd — жұмыс күндері, +10d — күнтізбелік күндер
cli-due-week = Жұмыс аптасы: 5 немесе 6 күн; көрсетілмесе мектептің аптасы, әйтпесе 5
