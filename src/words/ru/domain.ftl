### The names of the things of the process, as the glossary has them.

## Stages of the process.

stage-introductory = первый (вводный)
stage-main = второй (основной)
stage-final = третий (завершающий)
stage-numbered = этап { $number }
stage-short-not-begun = —
stage-short-one = I
stage-short-two = II
stage-short-three = III
stage-short-completed = зав.
stage-short-ended = —

## States over the stages.

state-waiting-for-order = ждёт приказа
state-not-begun = не начато
state-without-mentor = без наставника
state-paused = приостановлено
state-resumed = возобновлено
state-ended-early = прекращено досрочно
state-completed = завершено
state-reopened = открыто повторно
state-voided = аннулировано

## Urgency of an open step.

urgency-overdue = просрочено
urgency-today = сегодня
urgency-soon = скоро
urgency-later = позже

## Timeliness of a closed step.

timeliness-on-time = в срок
timeliness-covered = с опозданием на время приостановления
timeliness-excused = с опозданием, причина указана
timeliness-late = с опозданием

## Steps of a case.

step-assign = приказ
step-diagnostics = диагностика
step-submit = составить план
step-agree = согласовать план
step-approve = утвердить план
step-item = пункт плана
step-contact = встреча
step-follow-up = повторное посещение
step-report = отчёт
step-present = отчёт на педсовете
step-complete = завершить

## Steps that have been made.

made-assign = приказ о наставнике
made-diagnostics = диагностика
made-submit = план отправлен
made-agree = план согласован
made-approve = план утверждён
made-item = пункт плана выполнен
made-contact = встреча
made-follow-up = повторное посещение
made-report = отчёт готов
made-present = отчёт заслушан
made-complete = карточка завершена

## Whose step it is, and how the narrow column says it.

whose-mentor = наставник
whose-deputy = заместитель
whose-head = руководитель
whose-coordinator = координатор
whose-mentor-short = наст.
whose-deputy-short = зам.
whose-head-short = рук.
whose-coordinator-short = коорд.

## Roles of those who use the program.

role-coordinator = координатор
role-deputy = заместитель руководителя по учебной работе
role-head = руководитель организации образования
role-mentor = наставник
role-secretary = секретарь
role-system-administrator = системный администратор
role-observer = наблюдатель
role-mentee = молодой специалист

## Qualification categories.

category-none = без категории
category-trainee = педагог-стажёр
category-teacher = педагог
category-moderator = педагог-модератор
category-expert = педагог-эксперт
category-researcher = педагог-исследователь
category-master = педагог-мастер

## Diagnostics.

level-low = низкий
level-middle = средний
level-high = высокий
measure-needs = затруднения
measure-level = уровень подготовки
measure-questionnaire = анкета
round-initial = начальная диагностика
round-interim = промежуточная диагностика
round-final = итоговая диагностика
score-not-assessed = не оценивалось

## States of the plan.

plan-draft = проект
plan-submitted = на согласовании
plan-agreed = согласован
plan-for-approval = на утверждении
plan-approved = утверждён
plan-returned = возвращён на доработку
plan-version = редакция { $number }

## Marks of plan items.

item-open = в работе
item-done = выполнено
item-not-done = не выполнено
item-moved = перенесено
item-cancelled = исключено

## Stamps, and capacities in which a mark is given.

stamp-agreed = СОГЛАСОВАНО
stamp-approved = УТВЕРЖДАЮ
capacity-deputy = заместитель
capacity-acting = и. о.
capacity-authorised = уполномочен приказом
capacity-head = руководитель
mark-from-paper = внесено с бумаги

## Kinds of journal entries.

journal-visit-by-mentor = наставник на уроке молодого специалиста
journal-visit-by-mentee = молодой специалист на уроке наставника
journal-visit-by-administration = администрация на уроке молодого специалиста
journal-consultation = консультация
journal-support = психолого-педагогическое сопровождение
journal-workshop = семинар, практикум, курсы
journal-other = другое

## Blocks of the lesson observation sheet, and what is written under them.

sheet-aims = цели и критерии
sheet-fit = соответствие плану
sheet-methods = методы и активность учащихся
sheet-differentiation = дифференциация
sheet-assessment = оценивание и обратная связь
sheet-resources = ресурсы
sheet-discipline = дисциплина и время
sheet-reflection = рефлексия
sheet-strengths = сильные стороны
sheet-to-develop = направления развития
sheet-recommendations = рекомендации

## To whom a recommendation speaks.

addressee-mentee = молодому специалисту
addressee-mentor = наставнику
addressee-administration = администрации

## Grounds on which a person has a mentor.

ground-first-start = впервые приступил(а) к профессиональной деятельности
ground-return = возвращение после пяти лет перерыва
ground-own-decision = решение школы

## From which date the start of stage I was taken.

basis-effective-or-hired = позднее из двух: приказ вступил в силу, педагог принят на работу
basis-order-date = дата приказа
basis-effective-date = день, с которого действует приказ
basis-other = другая дата

## Why a case ended before its time.

ended-left = увольнение из школы
ended-long-leave = длительный отпуск
ended-other-post = переход на непедагогическую должность
ended-error = карточка открыта по ошибке

## Why a mentorship ended before the case did.

replaced-left = увольнение наставника
replaced-transferred = перевод на другую работу
replaced-long-absence = длительное отсутствие
replaced-request = по просьбе одной из сторон
replaced-disciplinary = дисциплинарное взыскание

## Whether an event of the journal took place.

event-took-place = состоялось
event-planned = запланировано
event-cancelled = отменено

## The school: its kind, and who agrees plans.

organisation-state-school = государственная школа
organisation-private-school = частная школа
organisation-college = колледж
organisation-other = другая организация
agreement-by-deputy = согласует заместитель руководителя
agreement-none = в штате нет заместителя, согласование пропускается
