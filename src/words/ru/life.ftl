### How a case begins late, is prolonged, corrected and opened again.

## What was done.

did-extend-case = карточка продлена
did-reopen-case = карточка открыта повторно
did-reopen-report = отчёт снова в работе
did-correct-pause = исправлено приостановление
did-void-pause = приостановление аннулировано

## Kinds of a case.

case-kind-mentoring = наставничество
case-kind-continued = поддержка продолжена

## Refusals.

refusal-late-start-needs-end = Начало позднее, и срок карточки надо выбрать. Укажите: до конца этого учебного года или до конца следующего, и по какому приказу.
refusal-not-extended = Карточка и без того длится до { $date }. Укажите более поздний день.
refusal-programme-completed = Этот педагог уже прошёл программу наставничества: карточка { $code }. По решению школы можно открыть карточку продолженной поддержки.
refusal-no-such-pause = Нет приостановления с { $date }. Проверьте первый день по карточке.
refusal-case-open = Карточка не закрыта, открывать её повторно незачем. Проверьте, та ли карточка выбрана.
refusal-before-closing = Карточка закрыта { $date }, раньше её не открыть повторно. Укажите этот день или более поздний.

## Warnings.

warning-late-start = Начало позднее: карточка закончится вместе с этим учебным годом. Если решено иначе, продлите её по приказу.
