### The names of fields, records and rights.

## Fields that a message points at.

field-name = аты-жөні немесе атауы
field-login = логин
field-hired-on = жұмысқа қабылданған күні
field-left-on = соңғы жұмыс күні
field-graduated = оқуды бітірген жылы
field-number = нөмірі
field-date = күні
field-effective = күшіне енетін күні
field-start = бірінші кезеңнің басталуы
field-end = соңғы күні
field-mentor = тәлімгер
field-reason = себебі
field-remark = ескерту
field-aim = мақсаты
field-directions = жұмыстың негізгі бағыттары
field-activity = іс-шара
field-term = мерзімі
field-scores = балдары
field-follow-up = қайта қатысу күні
field-agenda = күн тәртібі
field-decision = шешімі
field-conclusion = қорытындысы

## Records that somebody else may have changed.

part-settings = баптаулар
part-calendar = жұмыс күнтізбесі
part-person = адам туралы мәлімет
part-order = бұйрық
part-meeting = отырыс
part-rubric = өлшемшарттар жинағы
part-template = жыл үлгісі
part-head = карточканың күндері мен жағдайы
part-mentorship = тәлімгерді тағайындау
part-round = диагностика
part-plan = жоспар
part-version = жоспардың бекітілген редакциясы
part-item = жоспар тармағы
part-event = журнал жазбасы
part-report = есеп

## What a role may do.

right-keep-cases = карточкаларды, бұйрықтарды және баптауларды жүргізу
right-keep-people = адамдар тізімін жүргізу
right-keep-store = күнтізбе мен сақтық көшірмелерді жүргізу
right-run-case = диагностиканы, жоспарды және есепті жүргізу
right-enter-visits = сабаққа қатысуды енгізу
right-enter-events = журналға жазба енгізу
right-agree = жоспарды келісу
right-approve = жоспарды бекіту
right-record-from-paper = қағаздағы белгілерді енгізу
right-enter-meetings = отырыстар мен хаттамаларды енгізу
right-complete = педагогикалық кеңестен кейін карточканы аяқтау
right-see-cases = карточкаларды көру
right-see-scores = балдар мен жазбаларды көру
right-of-own-mentor = осы карточканың тәлімгері
