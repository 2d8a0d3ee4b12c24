### The names of the things of the process, as the glossary has them.

## Stages of the process.

stage-introductory = бірінші (кіріспе)
stage-main = екінші (негізгі)
stage-final = үшінші (қорытынды)
stage-numbered = { $number } кезең
stage-short-not-begun = —
stage-short-one = I
stage-short-two = II
stage-short-three = III
stage-short-completed = аяқ.
stage-short-ended = —

## States over the stages.

state-waiting-for-order = бұйрық күтілуде
state-not-begun = басталған жоқ
state-without-mentor = тәлімгер жоқ
state-paused = тоқтатыла тұрды
state-resumed = қайта жалғасты
state-ended-early = мерзімінен бұрын тоқтатылды
state-completed = аяқталды
state-reopened = қайта ашылды
state-voided = күші жойылды

## Urgency of an open step.

urgency-overdue = мерзімі өткен
urgency-today = бүгін
urgency-soon = жақында
urgency-later = кейін

## Timeliness of a closed step.

timeliness-on-time = мерзімінде
timeliness-covered = тоқтатыла тұрған уақытқа кешіктірілді
timeliness-excused = кешіктірілді, себебі көрсетілген
timeliness-late = кешіктірілді

## Steps of a case.

step-assign = бұйрық
step-diagnostics = диагностика
step-submit = жоспар жасау
step-agree = жоспарды келісу
step-approve = жоспарды бекіту
step-item = жоспар тармағы
step-contact = кездесу
step-follow-up = қайта қатысу
step-report = есеп
step-present = кеңестегі есеп
step-complete = аяқтау

## Steps that have been made.

made-assign = тәлімгер туралы бұйрық
made-diagnostics = диагностика
made-submit = жоспар жіберілді
made-agree = жоспар келісілді
made-approve = жоспар бекітілді
made-item = жоспар тармағы орындалды
made-contact = кездесу
made-follow-up = қайта қатысу
made-report = есеп дайын
made-present = есеп тыңдалды
made-complete = карточка аяқталды

## Whose step it is, and how the narrow column says it.

whose-mentor = тәлімгер
whose-deputy = орынбасар
whose-head = басшы
whose-coordinator = үйлестіруші
whose-mentor-short = тәлім.
whose-deputy-short = орын.
whose-head-short = басш.
whose-coordinator-short = үйл.

## Roles of those who use the program.

role-coordinator = үйлестіруші
role-deputy = басшының оқу ісі жөніндегі орынбасары
role-head = білім беру ұйымының басшысы
role-mentor = тәлімгер
role-secretary = хатшы
role-system-administrator = жүйелік әкімші
role-observer = бақылаушы
role-mentee = жас маман

## Qualification categories.

category-none = санатсыз
category-trainee = педагог-тағылымдамашы
category-teacher = педагог
category-moderator = педагог-модератор
category-expert = педагог-сарапшы
category-researcher = педагог-зерттеуші
category-master = педагог-шебер

## Diagnostics.

level-low = төмен
level-middle = орта
level-high = жоғары
measure-needs = қиындықтар
measure-level = дайындық деңгейі
measure-questionnaire = сауалнама
round-initial = бастапқы диагностика
round-interim = аралық диагностика
round-final = қорытынды диагностика
score-not-assessed = бағаланбаған

## States of the plan.

plan-draft = жоба
plan-submitted = келісуде
plan-agreed = келісілді
plan-for-approval = бекітуде
plan-approved = бекітілді
plan-returned = пысықтауға қайтарылды
plan-version = { $number }-редакция

## Marks of plan items.

item-open = орындалуда
item-done = орындалды
item-not-done = орындалмады
item-moved = мерзімі ауыстырылды
item-cancelled = алып тасталды

## Stamps, and capacities in which a mark is given.

stamp-agreed = КЕЛІСІЛДІ
stamp-approved = БЕКІТЕМІН
capacity-deputy = орынбасар
capacity-acting = м. а.
capacity-authorised = бұйрықпен уәкілеттік берілген
capacity-head = басшы
mark-from-paper = қағаздан енгізілген

## Kinds of journal entries.

journal-visit-by-mentor = тәлімгердің жас маман сабағына қатысуы
journal-visit-by-mentee = жас маманның тәлімгер сабағына қатысуы
journal-visit-by-administration = әкімшіліктің жас маман сабағына қатысуы
journal-consultation = консультация
journal-support = психологиялық-педагогикалық қолдап отыру
journal-workshop = семинар, практикум, курстар
journal-other = басқа

## Blocks of the lesson observation sheet, and what is written under them.

sheet-aims = мақсаттар мен критерийлер
sheet-fit = жоспарға сәйкестігі
sheet-methods = әдістер және оқушылардың белсенділігі
sheet-differentiation = саралап оқыту
sheet-assessment = бағалау және кері байланыс
sheet-resources = ресурстар
sheet-discipline = тәртіп және уақыт
sheet-reflection = рефлексия
sheet-strengths = күшті жақтары
sheet-to-develop = дамытуды қажет ететін жақтары
sheet-recommendations = ұсынымдар

## To whom a recommendation speaks.

addressee-mentee = жас маманға
addressee-mentor = тәлімгерге
addressee-administration = әкімшілікке

## Grounds on which a person has a mentor.

ground-first-start = кәсіптік қызметке алғаш рет кірісті
ground-return = бес жылдық үзілістен кейін оралу
ground-own-decision = мектептің шешімі

## From which date the start of stage I was taken.

basis-effective-or-hired = кейінгісі: бұйрық күшіне енген күн не жұмысқа қабылданған күн
basis-order-date = бұйрық күні
basis-effective-date = бұйрық күшіне енген күн
basis-other = басқа күн

## Why a case ended before its time.

ended-left = мектептен кетуі
ended-long-leave = ұзақ мерзімді демалыс
ended-other-post = педагогикалық емес лауазымға ауысуы
ended-error = карточка қателесіп ашылған

## Why a mentorship ended before the case did.

replaced-left = тәлімгердің жұмыстан кетуі
replaced-transferred = басқа жұмысқа ауысуы
replaced-long-absence = ұзақ уақыт болмауы
replaced-request = тараптардың бірінің өтініші
replaced-disciplinary = тәртіптік жаза

## Whether an event of the journal took place.

event-took-place = өтті
event-planned = жоспарланған
event-cancelled = өтпейтін болды

## The school: its kind, and who agrees plans.

organisation-state-school = мемлекеттік мектеп
organisation-private-school = жекеменшік мектеп
organisation-college = колледж
organisation-other = басқа ұйым
agreement-by-deputy = басшының орынбасары келіседі
agreement-none = штатта орынбасар жоқ, келісу өткізілмейді
