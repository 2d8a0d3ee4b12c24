### How the entries of the journal are found, sorted and marked.

sorted-newest = Жолдар реті: жаңалары жоғарыда.
sorted-oldest = Жолдар реті: ескілері жоғарыда.
sorted-by-kind = Жолдар реті: түрі бойынша.
journal-only = Мұнда бұл жоқ: іздеу — журналда және тарихта, реттеу — жоспарда, журналда және тарихта, белгілеу — жоспар мен журналда.
journal-none-fits = Мұндай жазба жоқ. Esc — бәрін көрсету.
void-marked-title = Белгіленген жазбалардың күшін жою: { $n }
