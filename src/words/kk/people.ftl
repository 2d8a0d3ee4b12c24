### What is said of the people of the school, of opening a case, and of the staff list.

## The list of people.

people-count = Адам { $n }
people-waiting = бұйрық күтуде { $n }
people-mentors = тәлімгер { $n }
people-free = тәлімгер бола алады { $n }
people-yet = Мұнда әлі ешкім жоқ. F7 — адам енгізу, I/Ш — қызметкерлер тізімі.
people-none = Ешкім табылмады. Esc — бәрін көрсету.
column-name = Аты-жөні
column-position = Лауазымы
column-subject = Пәні
column-engagement = Тәлімгерлік
sorted-by-load = Жолдардың реті: кімнің жүктемесі аз.

## What a person is busy with, at most 24 columns.

engaged-order-due = бұйрық мерзімі { $date }
engaged-mentor = тәлімгер: { $n }
engaged-mentee = карточка { $code }
engaged-free = тәлімгер бола алады
engaged-left = соңғы күні { $date }

## The form of a person.

person-new = Жаңа адам
person-newcomer = Жаңа педагог
person-newcomer-hint = Жаңа педагогке бұйрықпен тәлімгер тағайындалады: ол адамдар тізімінде бірінші тұрады.
person-not-new = жоқ
person-login-hint = Мектеп серверіне кіру аты; бағдарламада өзі жұмыс істейтіндерге және аттастарға керек.
person-number = { $from } мен { $to } аралығындағы бүтін сан.

## The form that opens a case.

opening-whose = Кімнің карточкасы?
opening-of-another = Тізімдегі басқа адам…
opening-of-new-person = Жаңа адам…
opening-title = Жаңа карточка: { $name }
opening-number = Бұйрық №
opening-date = Бұйрық күні
opening-effective = Күшіне енеді
opening-effective-hint = Бос болса — бұйрық күнінен бастап.
opening-known-orders = Енгізілгендері: { $known }
opening-order-named = № { $number }, { $date }
opening-order-recorded = Бұл бұйрық енгізілген, { $date } күнінен бастап күшінде; екінші рет жазылмайды.
opening-effective-differs = Бұл бұйрық { $date } күнінен бастап күшіне енеді деп енгізілген. Күнін түзетіңіз немесе бос қалдырыңыз.
opening-mentor = Тәлімгер
opening-mentor-load = жас маман: { $n }
opening-basis = I кезең басталады
opening-start = Басқа күн
opening-reason = Себебі
opening-reason-hint = Тәлімгер әдеттен тыс таңдалса, пайдалы.

## After a save.

save-warned = Сақталды. Назар аударыңыз

## The staff list.

list-title = Қызметкерлер тізімі
list-path = CSV файлы
list-path-hint = Мысалы: ~/teachers.csv. Алдымен не өзгеретіні көрсетіледі; сізсіз ештеңе жазылмайды.
list-read = Оқу
enrolment-title = Тізімнен не шығады
enrolment-people = Адамдар: жаңа { $new }, өзгерген { $changed }, өзгеріссіз { $same }.
enrolment-counts = Бұйрық { $orders }, карточка { $cases }, бұйрық күтуде { $waiting }.
enrolment-refused-count = Қабылданбаған жолдар: { $n }. Қалғандарына кедергі емес.
enrolment-how = Enter — жазу, Esc — ештеңе жазбай шығу.
enrolment-refused = Қабылданбаған жолдар
enrolment-warned = Назар аударыңыз
enrolment-cases = Карточкалар
enrolment-waiting = Бұйрық күтуде
enrolment-orders = Бұйрықтар
enrolment-new = Жаңа адамдар
enrolment-absent = Тізімде жоқ: біреу кеткен болса, адамдар тізімінде белгілеңіз
enrolment-changed = Өзгергендер
enrolment-line = Жол { $line }: { $what }
enrolment-case = { $code } { $mentee }, тәлімгер: { $mentor }, басталуы: { $start }
enrolment-waits-until = { $name }: бұйрық { $date } күніне дейін
