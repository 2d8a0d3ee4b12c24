### What the settings of the school say, and their forms.

## The parts.

settings-title = Настройки
settings-school = Школа
settings-terms = Сроки и пороги
settings-people = Люди и роли
settings-appointments = Назначения по приказу
settings-orders = Приказы
settings-meetings = Педсоветы
settings-rubrics = Наборы критериев
settings-templates = Шаблоны года
settings-recommendations = Рекомендации для отчёта
settings-calendar = Рабочий календарь
settings-language = Язык моих экранов
settings-hint = Enter — открыть раздел.
settings-look-only = Здесь вам можно только смотреть.
settings-hint-terms = Enter — изменить, F8 — вернуть обычное.
settings-hint-people = Enter — роли и вход, F7 — новый человек.
settings-hint-appointments = F7 — назначить, Enter — до какого дня, F8 — убрать.
settings-hint-orders = Enter — исправить, F7 — новый, F8 — аннулировать.
settings-hint-meetings = Enter — протокол, F4 — дата, F7 — новый, F8 — убрать.
settings-hint-texts = Enter — изменить, F7 — новая запись, F8 — убрать.
settings-empty = Пока пусто. F7 — внести.
settings-enter-first = Сначала откройте раздел: Enter.

## What stands in the lists.

settings-all-usual = всё как обычно
settings-changed = изменено: { $n }
settings-not-usual = { $said } (обычно { $usual })
settings-login = вход: { $login }
settings-days = { $from } – { $to }
settings-from = с { $from }
settings-voided = аннулировано
settings-acts = действует с { $date }
settings-pairs = пар: { $n }
settings-pair = { $code } { $mentee } — { $mentor }, с { $date }
settings-protocol = протокол № { $number }
settings-no-protocol = протокола нет
settings-ahead = впереди
settings-cases = карточек: { $n }
settings-usual-rubric = обычный
settings-questions = вопросов: { $n }
settings-areas = областей: { $n }
settings-activities = мероприятий: { $n }
settings-directions = направлений: { $n }
amount-working-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
}
amount-calendar-days = { $n ->
    [one] { $n } календарный день
    [few] { $n } календарных дня
   *[many] { $n } календарных дней
}

## What F8 asks, and why it does not.

settings-remove = Убрать
settings-remove-rubric = Убрать набор критериев: { $name }?
settings-rubric-kept = Проведённые диагностики останутся как были.
settings-remove-template = Убрать шаблон года: { $name }?
settings-template-kept = Начатые планы останутся как были.
settings-remove-recommendation = Больше не предлагать эту рекомендацию?
settings-is-usual = Здесь и так обычное значение.
settings-no-new-number = Сроки меняют: Enter. Новых здесь не бывает.
settings-people-stay = Людей не убирают: Enter, последний день работы.
settings-new-from = С чего начать?
settings-copy-of = Копия: { $name }
settings-from-nothing = С пустого листа
settings-language-now = Теперь экраны и команды на этом языке.

## The numbers behind the deadlines.

number-assignment = Приказ о наставнике после приёма
number-diagnostics = Входная диагностика
number-stage-one = Этап I, до утверждения плана
number-late-start = Позднее начало — после
number-contact-amber = Нет контакта: внимание
number-contact-red = Нет контакта: тревога
number-rests-from = Летний перерыв, первый месяц
number-rests-to = Летний перерыв, последний месяц
number-need-unvisited = Затруднение без посещения урока
number-final-window = Этап III открывается до конца
number-report = Отчёт готов до педсовета
number-spring-check = Напомнить о конце года с
number-soon-working = «Скоро» на этапе I
number-soon-calendar = «Скоро» дальше
number-usual-process = Обычно: { $usual }. Так описан процесс в школе.
number-usual-habit = Обычно: { $usual }. Так принято в школах, приказ этого не задаёт.
number-usual-program = Обычно: { $usual }. Так предлагает программа.
number-in-working-days = Рабочих дней
number-in-calendar-days = Календарных дней
number-month = Месяц
number-day = День

## The forms.

settings-kind = Вид организации
settings-language-hint = Язык документов и экранов, если человек не выбрал свой.
settings-agreement = Кто согласует план
settings-rubric = Набор новой диагностики
settings-basis-note = Основание: приказы, которые печатаются в документах.
settings-may-be-empty = Можно оставить пустым.
settings-one-language = Тексты на языке экрана: { $language }. На других языках они остаются.
settings-meeting-title = Педсовет
appoint-title = Назначение по приказу
appoint-note = Кто по приказу согласует или утверждает планы: и. о. или уполномоченное лицо.
appoint-person = Кто
appoint-capacity = За кого подписывает
appoint-held-as = Как
appoint-from = Первый день
appoint-to = Последний день
appoint-to-hint = Пусто — пока неизвестен.
end-appointment-title = Назначение: { $name }
void-appointment = Аннулировать назначение: { $name }
void-order = Аннулировать приказ { $name }
void-meeting = Аннулировать педсовет { $name }
void-record-note = Запись останется в истории с причиной и больше не будет действовать.
order-title = Приказ № { $number }
order-new = Новый приказ
order-subject = О чём
order-reason = Причина исправления
order-pairs = На этом приказе держатся:
recommendation-title = Рекомендация для отчёта
recommendation-to = Кому
rubric-title = Набор критериев
rubric-new = Новый набор критериев
rubric-name = Название
rubric-measure = Что измеряет
rubric-scale = Шкала
rubric-scale-hint = Строка — цифра и её значение: 0 затруднений нет.
rubric-scale-wrong = Каждая строка шкалы начинается с цифры.
rubric-low = Низкий — ниже
rubric-high = Высокий — выше
rubric-bound-hint = Средний балл, как 1,7; пусто — уровней нет.
rubric-bound-wrong = Нужен средний балл, как 1,7. Или сотрите обе границы.
rubric-areas = Области
rubric-areas-hint = С цифрой направления — область, строки под ней — критерии.
rubric-areas-wrong = Первая строка — область: цифра направления (от 1) и название.
rubric-questions = Вопросы
template-title = Шаблон года
template-new = Новый шаблон года
template-name = Название
template-aim = Цель
template-tasks = Задачи
template-directions = Направления
template-items = Мероприятия
template-items-hint = Месяц, номер направления, что делают; после | форма отчёта. Со * — вхождение в школу.
template-items-wrong = Не разобрать: «{ $line }». Нужно так: 9 1 Знакомство со школой
settings-one-order = Порядок строк здесь один.
