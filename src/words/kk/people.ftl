### What is said of the people of the school, of opening a case, and of the staff list.

## The list of people.

people-count = Адам { $n }
people-waiting = бұйрық күтуде { $n }
people-mentors = тәлімгер { $n }
people-free = тәлімгер бола алады { $n }
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

case-whose = Кімнің карточкасы?
case-of-another = Тізімдегі басқа адам…
case-of-new-person = Жаңа адам…
case-title = Жаңа карточка: { $name }
case-number = Бұйрық №
case-date = Бұйрық күні
case-effective = Күшіне енеді
case-effective-hint = Бос болса — бұйрық күнінен бастап.
case-known-orders = Енгізілгендері: { $known }
case-order-named = № { $number }, { $date }
case-order-recorded = Бұл бұйрық енгізілген, { $date } күнінен бастап күшінде; екінші рет жазылмайды.
case-effective-differs = Бұл бұйрық { $date } күнінен бастап күшіне енеді деп енгізілген. Күнін түзетіңіз немесе бос қалдырыңыз.
case-mentor = Тәлімгер
case-mentor-load = жас маман: { $n }
case-basis = I кезең басталады
case-start = Басқа күн
case-start-hint = Тек «басқа күн» таңдалса.
case-reason = Себебі
case-reason-hint = Басқа күн үшін қажет; тәлімгер әдеттен тыс таңдалса, пайдалы.

## The staff list.

import-title = Қызметкерлер тізімі
import-path = CSV файлы
import-path-hint = Мысалы: ~/teachers.csv. Алдымен не өзгеретіні көрсетіледі; сізсіз ештеңе жазылмайды.
import-read = Оқу
import-nothing = Жазатын ештеңе жоқ: тізімдегінің бәрі мектепке белгілі немесе қабылданбады.
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
enrolment-changed = Өзгергендер
enrolment-line = Жол { $line }: { $what }
enrolment-case = { $code } { $mentee }, тәлімгер: { $mentor }, басталуы: { $start }
enrolment-waits-until = { $name }: бұйрық { $date } күніне дейін
