### Agreement and approval; settings, rubrics and templates of the school.

## What a command did.

did-change-settings = настройки изменены
did-put-rubric = набор критериев записан
did-remove-rubric = набор критериев убран
did-put-template = шаблон года записан
did-remove-template = шаблон года убран
did-appoint = внесён приказ о праве отметки
did-end-appointment = право отметки по приказу закончено
did-void-appointment = приказ о праве отметки аннулирован
did-withdraw-agreement = согласование отозвано
did-withdraw-approval = утверждение отозвано
did-withdraw-submission = план отозван на доработку

## Who agrees and who approves.

part-appointment = право отметки по приказу
warrant-acting = и. о., приказ № { $number } от { $date }
warrant-authorised = по приказу № { $number } от { $date }
warrant-for-deputy = за заместителя: { $reason }
refusal-own-plan-nobody = План своей пары не согласуют и не утверждают. Больше некому: уполномочьте кого-нибудь приказом.
refusal-deputy-may-agree = За заместителя руководитель согласует, только когда больше некому. Отметку может дать: { $who }.
refusal-not-own-mark = Отметку отзывает тот, кто её дал: { $who }. Обратитесь к этому человеку.
refusal-mark-followed-approval = План уже утверждён, и согласование не отозвать. Сначала отзовите утверждение.
refusal-mark-followed-version = Следующая редакция уже отправлена, и прежнее утверждение не отозвать. Исправьте план в новой редакции.
refusal-mark-followed-stage-two = После утверждения уже есть записи второго этапа, и его не отозвать. Измените текст плана: начнётся новая редакция.
refusal-appointment-voided = Это право отметки аннулировано. Внесите приказ заново.

## Settings.

field-basis = основание документов
refusal-term-length = Такого срока не бывает: { $days } дн. Укажите от 1 до 366 дней.
refusal-soon-length = Столько дней не бывает: { $days } дн. Укажите от 0 до 366 дней.
refusal-amber-not-before-red = Предупреждение о долгом перерыве назначено не раньше просрочки. Сделайте первое число меньше второго.
refusal-no-such-month = Нет месяца с номером { $month }. Укажите от 1 до 12.
refusal-no-such-day-of-year = Такой день есть не в каждом году: { $date }. Укажите другой день.

## Rubrics and year templates.

refusal-form-key = Краткое имя не подходит. Возьмите строчные латинские буквы, цифры и дефис: потом его уже не меняют.
refusal-form-text-missing = Не все тексты есть на языке школы. Впишите их на этом языке: { $language }.
refusal-rubric-nothing-asked = В наборе критериев нечего оценивать. Добавьте хотя бы одну область.
refusal-rubric-scale-too-short = В шкале меньше двух баллов. Добавьте балл, чтобы было из чего выбрать.
refusal-rubric-same-score = В шкале дважды стоит балл { $score }. Уберите один из двух.
refusal-rubric-same-title = Одно название стоит дважды: { $title }. Переименуйте одно: по названиям сравнивают диагностики.
refusal-rubric-no-criteria = В области нет критериев: { $title }. Добавьте хотя бы один или уберите область.
refusal-rubric-bounds-off-scale = Граница уровня лежит вне шкалы. Укажите её между наименьшим и наибольшим баллом.
refusal-rubric-bounds-crossed = Высокий уровень начинается раньше, чем кончается низкий. Исправьте одну из двух границ.
refusal-rubric-bounds-of-no-level = Границы уровней есть только у оценки уровня подготовки. Уберите их или выберите другое назначение.
refusal-rubric-no-such-direction = Область ведёт к направлению, которого нет в шаблоне года: { $title }. Выберите другое направление.
refusal-template-no-directions = В шаблоне года нет направлений работы. Впишите хотя бы одно: к нему относятся мероприятия.
refusal-template-month = Мероприятие стоит в месяце с номером { $month }. Укажите месяц от 1 до 12.
refusal-template-no-such-direction = У мероприятия нет направления из этого шаблона: { $title }. Выберите другое.
refusal-template-rubric-suggests-more = Набор критериев предлагает направление, которого больше нет: { $title }. Оставьте направление или сначала исправьте набор.
refusal-usual-rubric = С этого набора критериев начинается каждая диагностика. Сначала выберите в настройках другой.
refusal-no-such-need = В начальной диагностике нет такой области. Выберите потребность из её списка или оставьте поле пустым.

## Forms of withdrawal, and of the head who agrees for the deputy.

withdraw-agreement-title = Отозвать согласование
withdraw-agreement-note = План снова будет ждать согласования. Отзыв и причина остаются в истории.
withdraw-approval-title = Отозвать утверждение
withdraw-approval-note = Утверждение будет считаться не данным, план снова будет ждать его. Отзыв и причина остаются в истории.
withdraw-submission-question = Отозвать план: { $name }?
withdraw-submission-note = План снова станет проектом, и его можно будет править.
withdraw-submission-yes = Отозвать
for-deputy-title = Согласовать за заместителя
for-deputy-note = Заместитель этот план согласовать не может. Причина печатается в плане.
for-deputy-reason = Почему за заместителя
for-deputy-hint = Если на бумаге вместо заместителя отметка руководителя.

## Needs.

need-unvisited = Без внимания { $days } дн.: { $need }

## The list of changes of a new version.

change-mentee = Изменились сведения о молодом специалисте
change-mentor = Изменились сведения о наставнике
change-aim = Цель: { $after }
change-tasks = Задачи
change-directions = Направления
change-order = другой порядок
change-added = Добавлено: { $item }
change-removed = Убрано: { $item }
change-reworded = Было: { $before } → стало: { $after }
