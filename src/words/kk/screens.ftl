### What the screens and forms say that is not about one record.

## The program and the first row.

program-name = Тәлімгер
practice-school = жаттығу мектебі
practice-only = Күнді тек жаттығу мектебінде жылжытуға болады: talimger demo

## What happened.

save-done = Сақталды.
failed-title = Орындалмады
written-title = Файл сақталды

## Keys.

help-title = Анықтама
menu-title = Мәзір
keys-refused = Пернелер мәтін қойылғандай қатар басылды: ештеңе жасалған жоқ.
key-unbound = Мұнда қолданылмайды
key-without-meaning = Бұл жерде бұл перне ештеңе жасамайды; F1 — анықтама.

## Forms.

form-saving = Сақталуда…
form-required = Осы өрісті толтырыңыз.
form-leave-question = Сақталмаған мәтін бар. Оны не істейміз?
form-keep-draft = Нобайды қалдыру
form-discard-draft = Жою
form-go-on = Жаза беру
form-draft-kept = Нобай қалдырылды: форма оны келесі жолы ұсынады.
draft-found = Осы форманың нобайы қалған.
draft-resume = Жалғастыру
draft-discard = Нобайды жою

## Dates as they are typed.

date-unfinished = әзірге күн емес
date-in-working-days = { $date } ({ $n } жұмыс күнінен кейін)
date-working-days-ago = { $date } ({ $n } жұмыс күні бұрын)
date-no-such-day = Мұндай күн жоқ: { $month } — { $n } күн.
date-no-such-month = { $n } деген ай жоқ: он екі ай бар.
date-no-month-has-day = { $n } деген күн ешбір айда жоқ.
date-year-outside = { $year } жыл келмейді: 2000 мен 2100 аралығы керек.
date-no-calendar = Күнтізбеде { $year } жыл жоқ: жұмыс күндері есептелмейді.
date-unreadable = Бұл күн емес. Мысалы: 14.09, ертең, +5жк

## The first run.

set-up-title = Жаңа мектеп: үш сұрақ, бәрін кейін өзгертуге болады
set-up-name = Мектептің атауы
set-up-name-default = Біздің мектеп
set-up-week = Апта
set-up-language = Тіл
first-title = Неден бастаймыз?
first-import = Қызметкерлер тізімін жүктеу (CSV)
first-register = Адамдарды қолмен енгізу
first-practice = Жаттығу мектебінде байқап көру

## The dashboard.

dashboard-how-to-quit = Шығу — F10.
dashboard-mine = Сізді күтеді: { $n }
dashboard-only-mine = тек сізді күткендер
dashboard-overdue = мерзімі өткен { $n }
dashboard-today = бүгін { $n }
dashboard-soon = жақында { $n }
dashboard-without-mentor = тәлімгері жоқ { $n }
dashboard-stage-one = I кезең { $n }
dashboard-stage-two = II { $n }
dashboard-stage-three = III { $n }
dashboard-not-begun = басталмаған { $n }
dashboard-paused = тоқтатыла тұрған { $n }
dashboard-completed = аяқталған { $n }
dashboard-shown = көрсетілгені { $n } / { $total }
dashboard-no-mentor = — жоқ —
dashboard-empty = Карточка әлі жоқ. F7 — жаңа карточка, I/Ш — қызметкерлер тізімі.
dashboard-none-fits = Ештеңе табылмады. Esc — бәрін көрсету.
dashboard-more-waiting = бұйрықты тағы күткендер: { $n }
waiting-for-order = { $name }: бұйрық күтуде
waiting-until = { $date } күніне дейін
column-number = №
column-mentee = Педагог
column-mentor = Тәлімгер
column-stage = Кез.
column-step = Келесі қадам
column-whose = Кімде
column-due = Мерзімі
sorted-by-pressure = Жолдардың реті: шұғылдығы бойынша.
sorted-by-name = Жолдардың реті: аты-жөні бойынша.
sorted-by-mentor = Жолдардың реті: тәлімгері бойынша.
sorted-by-date = Жолдардың реті: күні бойынша.
