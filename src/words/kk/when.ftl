### How a deadline and a term read.

## The narrow column; the date stands before it.

left-today = { $date } { due-today }
left-working = { $date } { unit-working-days-short }
left-calendar = { $date } { unit-calendar-days-short }
left-late-working = { $date } { lateness-working-days }
left-late-calendar = { $date } +{ $n } к.к.
left-no-calendar = { $year } жыл жоқ

## The sentence of a case's header.

when-today = { $until }, бүгін соңғы күн
when-working = { $until }, { unit-working-days } қалды
when-calendar = { $until }, { unit-days } қалды
when-late-working = { $until }, мерзімі { $n } жұмыс күніне өтіп кетті
when-late-calendar = { $until }, мерзімі { $n } күнге өтіп кетті
when-paused = { $until }, { state-paused }
when-no-calendar = мерзімі есептелмеді: күнтізбеде { $year } жыл жоқ
when-no-date = мерзімі көрсетілмеген

## The contact clock.

contact-since = { $n } күннен бері кездесу болған жоқ; { $when }

## Terms of plan items.

term-month = { $year } жылғы { $month }
