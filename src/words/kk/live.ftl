### Several sessions at once: waiting, what is not confirmed, what another has changed.

## Who holds the data, while one waits.

waiting-for = Күтудеміз: { $who } ({ $doing }). Esc: күтпеу
waiting-for-somebody = Күтудеміз: { $who }. Esc: күтпеу
waiting-for-unknown = Күтудеміз: деректер басқа бағдарламада. Esc: күтпеу
doing-creating = мектепті құру
doing-reading = оқу
doing-saving = жазу
doing-importing = тізіммен жазу
doing-backing-up = сақтық көшірме
doing-restoring = қалпына келтіру
doing-checking = тексеру
doing-compacting = сығу
doing-migrating = жаңа пішімге көшіру
doing-anonymising = иесіздендіру
doing-purging = ескілерін өшіру

## What is shown is only the last that is known.

unconfirmed-mark = РАСТАЛМАҒАН
unconfirmed-why = Соңғы белгілі деректер көрсетілген, содан бері өзгеруі мүмкін. { $why }
unconfirmed-nothing = Көрсететін ештеңе жоқ. { $why }
upgraded-meanwhile = Бағдарлама жаңартылды: шығып, қайта кіріңіз (F10). Терілгенді жоба ретінде қалдыруға болады (Esc).

## What another session has changed, or taken away.

changed-title = Басқа сеанста өзгертілді
case-gone = Бұл деректерде { $code } карточкасы енді жоқ.
another-session = Басқа сеанс
changed-by = { $who }, { $when }: { $what }
changed-since-draft = Жоба сақталғаннан кейін жазба өзгертілген.
look-again = Не өзгергенін қарап шығып, қайталаңыз: әзірге ештеңе сақталған жоқ.
form-changed-meanwhile = Осы арада өзгертілді: { $about }. Сақтағанда қайсысын қалдыруды таңдайсыз.
form-record-gone = Бұл жазба енді жоқ: { $about }.
form-brought-together = Тек осында өзгертілмеген: { $about }. Тексеріп, сақтаңыз.
form-taken-over = Сол жақтан алынғаны: { $fields }.

## The choice between two versions, field by field.

sides-title = Осында да, басқа сеанста да өзгертілген
sides-mine = Менікі
sides-theirs = Жазылғаны
sides-hint = Солға: менікі  Оңға: жазылғаны  Бос орын: басқасы  Enter: әрі қарай
