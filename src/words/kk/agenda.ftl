### Күні бойынша мерзімдер және келісуді не бекітуді күткендер.

agenda-title = Ашық мерзімдер: { $n }
agenda-overdue = мерзімі өткен { $n }
agenda-empty = Ашық мерзім жоқ: ашық карточкалардың ешқайсысына ештеңе белгіленбеген.
agenda-none-fits = Ештеңе табылмады. Esc — барлық мерзімді көрсету.
agenda-day-off = демалыс
agenda-break = каникул
agenda-sorted-by-date = Жолдар реті: күні бойынша.
agenda-sorted-by-pair = Жолдар реті: педагогтер бойынша.
awaited-title = Сізді күткендер: { $n }
awaited-empty = Сіздің келісуіңізді немесе бекітуіңізді ештеңе күтіп тұрған жоқ. Esc — артқа.
awaited-none-fits = Ештеңе табылмады. Esc — барлығын көрсету.
awaited-column-what = Не істеу керек
awaited-question = Жоспарларды келісу немесе бекіту керек пе: { $n }?
awaited-yes = Келісу және бекіту
awaited-agree = келісу
awaited-approve = бекіту
awaited-marked = белгіленді { $n }
