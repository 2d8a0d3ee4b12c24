### What is said of the people of the school, of opening a case, and of the staff list.

## The list of people.

people-count = Людей { $n }
people-waiting = ждут приказа { $n }
people-mentors = наставников { $n }
people-free = могут быть наставниками { $n }
people-yet = Здесь ещё никого нет. F7 — внести человека, I/Ш — список сотрудников.
people-none = Никого не найдено. Esc — показать всех.
column-name = Кто
column-position = Должность
column-subject = Предмет
column-engagement = Наставничество
sorted-by-load = Порядок строк: кто свободнее.

## What a person is busy with, at most 24 columns.

engaged-order-due = приказ не позднее { $date }
engaged-mentor = наставник: { $n }
engaged-mentee = карточка { $code }
engaged-free = может быть наставником
engaged-left = последний день { $date }

## The form of a person.

person-new = Новый человек
person-newcomer = Новый педагог
person-newcomer-hint = Новому педагогу приказом назначают наставника: он встанет первым в списке людей.
person-not-new = нет
person-login-hint = Имя входа на сервер школы; нужно тем, кто сам работает в программе, и тёзкам.
person-number = Целое число от { $from } до { $to }.

## The form that opens a case.

opening-whose = Чья карточка?
opening-of-another = Другой человек из списка…
opening-of-new-person = Новый человек…
opening-title = Новая карточка: { $name }
opening-number = Приказ №
opening-date = Дата приказа
opening-effective = Действует с
opening-effective-hint = Пусто — с даты приказа.
opening-known-orders = Уже внесены: { $known }
opening-order-named = № { $number } от { $date }
opening-order-recorded = Этот приказ уже внесён, действует с { $date }; второй раз он не запишется.
opening-effective-differs = Этот приказ внесён как действующий с { $date }. Исправьте дату или оставьте пустой.
opening-mentor = Наставник
opening-mentor-load = ведёт { $n }
opening-basis = Этап I начинается
opening-start = Другая дата
opening-reason = Причина
opening-reason-hint = Пригодится, если наставник выбран вопреки обычаю.

## After a save.

save-warned = Сохранено. Обратите внимание

## The staff list.

list-title = Список сотрудников
list-path = Файл CSV
list-path-hint = Например: ~/teachers.csv. Сначала будет показано, что изменится; ничего не запишется без вас.
list-read = Прочитать
enrolment-title = Что даст список
enrolment-people = Людей: новых { $new }, изменённых { $changed }, без изменений { $same }.
enrolment-counts = Приказов { $orders }, карточек { $cases }, ждут приказа { $waiting }.
enrolment-refused-count = Отклонено строк: { $n }. Остальные это не задерживает.
enrolment-how = Enter — записать, Esc — уйти, ничего не записав.
enrolment-refused = Отклонённые строки
enrolment-warned = Обратите внимание
enrolment-cases = Карточки
enrolment-waiting = Ждут приказа
enrolment-orders = Приказы
enrolment-new = Новые люди
enrolment-absent = Нет в списке: если кто-то ушёл, отметьте это в списке людей
enrolment-changed = Изменённые
enrolment-line = Строка { $line }: { $what }
enrolment-case = { $code } { $mentee }, наставник: { $mentor }, начало: { $start }
enrolment-waits-until = { $name }: приказ не позднее { $date }
