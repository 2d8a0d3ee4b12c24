### Mentorships, orders, meetings and people: what is refused, and what was done.

## Refusals: mentorships.

refusal-own-substitute = Наставник не замещает сам себя. Выберите другого педагога на эти дни.
refusal-not-substitute = Это не временное замещение, его дни так не меняют. Выберите запись о замещении.
refusal-mentorship-not-ending = У наставничества ещё нет последнего дня, передавать дела рано. Сначала закончите его или внесите замену.
refusal-mentorship-voided = Эта запись о наставничестве аннулирована, её не меняют. Выберите другую запись.

## Refusals: people.

refusal-leaves-cases = На этом человеке остаются открытые карточки: { $cases }. Решите по каждой: замена, конец наставничества или досрочное прекращение; потом вносите увольнение.
refusal-renamed-later = С { $date } уже записано другое имя. Укажите этот день или более поздний.
refusal-already-merged = Это уже одна запись: { $name }. Выберите две разные записи.
refusal-both-mentees = У обеих записей есть открытая карточка молодого специалиста. Сначала завершите одну из карточек.
refusal-merged-pair = В карточке { $code } один из них наставник другого, значит, это разные люди. Если карточка ошибочна, сначала прекратите её и аннулируйте наставничество.

## Refusals: orders and meetings.

refusal-order-voided = Приказ № { $number } аннулирован, на него не опираются. Выберите другой приказ или внесите новый.
refusal-order-in-use = На этот приказ опираются карточки: { $cases }. Исправьте приказ или сначала аннулируйте эти наставничества.
refusal-meeting-heard = На этом заседании уже заслушаны отчёты: { $cases }. День заседания больше не меняют; исправить можно протокол.
refusal-meeting-in-use = Это заседание указано в отчётах: { $cases }. Сначала выберите для них другое заседание.
refusal-meeting-voided = Это заседание аннулировано. Выберите другое или назначьте новое.

## What was done.

did-appoint-substitute = назначено временное замещение
did-change-substitute = изменены дни замещения
did-void-mentorship = наставничество аннулировано
did-accept-plan = новый наставник принял план
did-hand-over = дела переданы
did-merge-people = две записи об одном человеке объединены
did-correct-order = исправлен приказ
did-void-order = приказ аннулирован
did-change-meeting = изменено заседание педсовета
did-void-meeting = заседание педсовета аннулировано
did-correct-protocol = исправлен протокол

## Forms.

substitute-title = Временное замещение
substitute-note = Наставник на эти дни отстраняется от карточки и возвращается к ней сам на следующий день. План остаётся в силе.
substitute-mentor = Замещает
substitute-subject = О временном замещении наставника
hand-over-title = Передача дел
hand-over-note = Наставник: { $mentor }. Открытых пунктов плана: { $items }. Последняя встреча: { $last }. Повторных посещений впереди: { $follow_ups }.
hand-over-text = Чего нет в записях
day-accept-title = Новый наставник принимает план
day-accept-note = План остаётся в силе, первый этап не повторяется.

## Actions.

action-substitute = замещение
action-substitute-tip = Назначает временное замещение наставника.
action-accept-plan = принять план
action-accept-plan-tip = Новый наставник принимает утверждённый план.
action-hand-over = передача дел
action-hand-over-tip = Записывает, что прежний наставник передал дела.
