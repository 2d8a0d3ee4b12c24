### The names of the things of the process, as the glossary has them.

## Stages of the process.

stage-introductory = бірінші (кіріспе)
stage-main = екінші (негізгі)
stage-final = үшінші (қорытынды)
stage-numbered = { $number } кезең

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
plan-version = { $number } редакция

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
