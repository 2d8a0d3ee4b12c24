### Where the school's data lie, who is in, and how a place for them is made.

cli-init = Мектеп деректеріне қалта дайындау
cli-init-folder = Қалта; оның үстіндегі қалта бар болуы керек
cli-init-group = Бірге жұмыс істейтін топ; көрсетілмесе, қалта тек сіздікі

init-made = Қалта дайын: { $path }
init-was-right = Қалтаның құқықтары дұрыс: { $path }
init-mended = Құқықтар түзетілді ({ $n }): { $path }
init-private = Ол тек иесіне арналған.
init-shared = Ол { $group } тобына ортақ.
init-use = Онымен жұмыс істеу үшін: { $command }
init-others-type = Топтың әр мүшесі мынаны тереді: { $command }
init-for-all = Немесе бәріне бірден: { $line } жолы { $file } файлына жазылады
init-no-group = Бұл серверде { $group } тобы жоқ. Оны жүйелік әкімші құрады.
init-not-in-group = Сіз { $group } тобында емессіз, сондықтан онда жұмыс істей алмайсыз. Жүйелік әкімшіден сізді қосуды сұрап, қайта кіріңіз.
init-not-empty = { $path } қалтасында бөгде нәрсе бар: { $found }. Бос немесе жаңа қалтаны атаңыз.
init-not-owner = Иесі { $owner }, құқықтарды тек сол өзгерте алады: { $path }. Сол логинмен қайталаңыз немесе жүйелік әкімшіге айтыңыз.
init-not-made = Қалта дайындалмады: { $why }. Құқықтар мен орынды тексеріңіз: { $path }

cli-who = Қазір кім жұмыс істеп отыр және деректер қайда

who-place-none = Деректер әлі жоқ: { $path }
who-place-private = Деректер тек { $owner } үшін: { $path }
who-place-shared = Деректер ортақ, тобы { $group }, иесі { $owner }: { $path }
who-nobody = Экрандар ешкімде ашық емес.
who-present = { $who }, басталуы { $since }, сервердің өзінде, процесс { $pid }
who-present-from = { $who }, басталуы { $since }, мекенжайы { $host }, процесс { $pid }
who-others = тағы { $n } адам кірген
who-holds = Қазір деректермен жұмыс істеп отыр: { $who }, { $doing }, процесс { $pid }

config-wrong = Баптау файлы { $path }, жол № { $line }: { $what }. Жолды түзетіңіз; белгілі кілттер: data, language, look, ascii, selection, mouse, keys, plain.
config-relative = Баптау файлында ({ $path }) қалта толық көрсетілмеген: { $data }. Оны түбірден бастап, қиғаш сызықпен атаңыз.
