### How a deadline and a term read.

## The narrow column; the date stands before it.

left-today = { $date } бүгін
left-working = { $date } { $n } ж.к.
left-calendar = { $date } { $n } к.к.
left-late-working = { $date } +{ $n } ж.к.
left-late-calendar = { $date } +{ $n } к.к.
left-no-calendar = { $year } жыл жоқ

## The sentence of a case's header.

when-today = { $until }, бүгін соңғы күн
when-working = { $until }, { $n } жұмыс күні қалды
when-calendar = { $until }, { $n } күн қалды
when-late-working = { $until }, мерзімі { $n } жұмыс күніне өтіп кетті
when-late-calendar = { $until }, мерзімі { $n } күнге өтіп кетті
when-paused = { $until }, { state-paused }
when-no-calendar = мерзімі есептелмеді: күнтізбеде { $year } жыл жоқ
when-no-date = мерзімі көрсетілмеген

## The contact clock.

contact-since = { $n } күн кездесу болған жоқ; { $when }

## Terms of plan items.

term-month = { $year } жылғы { $month }
