### Where the school's data lie, who is in, and how a place for them is made.

cli-init = Подготовить папку для данных школы
cli-init-folder = Папка; та, что над ней, уже должна быть
cli-init-group = Группа, которая будет работать вместе; без неё папка только для вас

init-made = Папка готова: { $path }
init-was-right = Папка уже в порядке: { $path }
init-mended = Права исправлены ({ $n }): { $path }
init-private = Она только для её владельца.
init-shared = Она общая для группы { $group }.
init-use = Чтобы работать с ней: { $command }
init-others-type = Каждый из группы набирает: { $command }
init-for-all = Или сразу для всех: строка { $line } в файле { $file }
init-no-group = Группы { $group } на этом сервере нет. Её создаёт системный администратор.
init-not-in-group = Вы не состоите в группе { $group }, поэтому работать там не сможете. Попросите системного администратора добавить вас и войдите заново.
init-not-empty = В папке { $path } лежит постороннее: { $found }. Назовите пустую или новую папку.
init-not-owner = Владелец { $owner }, и менять права может только он: { $path }. Повторите под этим логином или попросите системного администратора.
init-not-made = Папка не подготовлена: { $why }. Проверьте права и место: { $path }

cli-who = Кто сейчас работает и где лежат данные

who-place-none = Данных ещё нет: { $path }
who-place-private = Данные только для { $owner }: { $path }
who-place-shared = Данные общие, группа { $group }, владелец { $owner }: { $path }
who-nobody = Экраны ни у кого не открыты.
who-present = { $who }, с { $since }, на самом сервере, процесс { $pid }
who-present-from = { $who }, с { $since }, с адреса { $host }, процесс { $pid }
who-others = ещё на связи: { $n }
who-holds = Сейчас данные заняты: { $who }, { $doing }, процесс { $pid }

config-wrong = Файл настроек { $path }, строка { $line }: { $what }. Исправьте строку; известные ключи: data, language, look, ascii, selection, mouse, keys, plain.
config-relative = В файле настроек { $path } папка названа не полностью: { $data }. Назовите её от корня, начиная с косой черты.
