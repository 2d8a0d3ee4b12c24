### How a case begins late, is prolonged, corrected and opened again.

## What was done.

did-extend-case = карточка продлена
did-reopen-case = карточка открыта повторно
did-reopen-report = отчёт снова в работе
did-correct-pause = исправлено приостановление
did-void-pause = приостановление аннулировано
did-correct-start = исправлено начало карточки
did-correct-step = исправлена дата шага
did-explain-delay = указана причина опоздания
did-void-round = диагностика аннулирована
did-restore-event = запись журнала снова в силе

## Kinds of a case.

case-kind-mentoring = наставничество
case-kind-continued = поддержка продолжена

## The form of a new case.

opening-end = Карточка длится
opening-end-this-year = до конца этого учебного года
opening-end-next-year = до конца следующего, по этому приказу
opening-continued-support = Программа наставничества уже пройдена. По решению школы поддержка продолжается: без сроков приказа и без реестра.

## Forms of an open and a closed case.

extend-title = Продлить карточку
extend-note = Сейчас карточка длится до { $date }.
extend-end = Последний день
extend-subject = о продлении наставничества
reopen-title = Открыть карточку повторно
reopen-note = Карточка снова станет открытой; закреплённый наставник продолжит работу.
step-right-day = Верная дата
step-reason = Причина исправления
step-reason-hint = Нужна, если дата меняется; остаётся в истории.
step-was-due = Шаг надо было сделать не позднее { $date }.
step-late = Причина опоздания
case-reopened-on = Открыта повторно { $date }: { $reason }
resume-terms = Новые сроки
resume-terms-hint = Что снято, остаётся при прежнем сроке.
resume-reason = приостановление

## Refusals.

refusal-late-start-needs-end = Начало позднее, и срок карточки надо выбрать. Укажите: до конца этого учебного года или до конца следующего, и по какому приказу.
refusal-not-extended = Карточка и без того длится до { $date }. Укажите более поздний день.
refusal-programme-completed = Этот педагог уже прошёл программу наставничества: карточка { $code }. По решению школы можно открыть карточку продолженной поддержки.
refusal-no-such-pause = Нет приостановления с { $date }. Проверьте первый день по карточке.
refusal-case-open = Карточка не закрыта, открывать её повторно незачем. Проверьте, та ли карточка выбрана.
refusal-before-closing = Карточка закрыта { $date }, раньше её не открыть повторно. Укажите этот день или более поздний.
refusal-not-late = Этот шаг сделан в срок: { $step }. Причину опоздания пишут только там, где шаг опоздал.
refusal-out-of-order = Шаги пойдут не по порядку: { $first } — { $first_on }, { $then } — { $then_on }. Исправьте эту дату или сначала другую.
refusal-record-before-start = Раньше начала карточки окажется запись: { $part } ({ $date }). Выберите более раннее начало или сначала исправьте эту запись.
refusal-round-in-use = На эту диагностику уже опирается отправленный план или готовый отчёт. Исправьте её с указанием причины: аннулировать её нельзя.

## Warnings.

warning-late-start = Начало позднее: карточка закончится вместе с этим учебным годом. Если решено иначе, продлите её по приказу.
