### How far a long operation has come, and how it is stopped.

stage-reading = Деректер оқылуда
stage-reading-backup = Көшірме оқылуда
stage-deciding = Жазбалар дайындалуда
stage-checking = Деректер тексерілуде
stage-checking-backups = Көшірмелер тексерілуде
stage-backing-up = Сақтық көшірме жасалуда
stage-building = Жаңа қойма құрылуда
stage-placing = Жаңа қойма орнына қойылуда
stage-writing = Жазылуда
stage-exporting = Құжаттар шығарылуда

progress-stop = Ctrl+C: тоқтату
progress-stop-screen = Esc: тоқтату
progress-no-stop = енді тоқтатуға болмайды
leaving-after = Бәрі жазылып біткенде бағдарлама жабылады.
leaving-or-stop = Бағдарлама аяқтаған соң жабылады. Esc: тоқтату
progress-too-late = Тоқтатуға кеш болды: бәрі жасалды.
trouble-stopped = Тоқтатылды. Ештеңе өзгерген жоқ.
export-stopped = Тоқтатылды. Дайын құжаттар қалды: { $total } ішінен { $done }.
