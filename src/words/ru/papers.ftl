### Papers: every kind of document beside the plan, the diagnostics and the report.

## How the kinds are called.

paper-plan = план наставничества
paper-changes = лист изменений плана
paper-diagnostics = лист диагностики
paper-comparison = сравнение диагностик
paper-visits = листы наблюдения уроков
paper-handover = передача дел новому наставнику
paper-report = отчёт для педсовета
paper-protocol = выписка из протокола педсовета
paper-certificate = справка о завершении программы
paper-register = реестр наставничества для проверки
paper-payroll = справка для бухгалтерии о днях наставничества
paper-summary = сводка по школе
paper-agenda = открытые сроки
paper-order = проект приказа о закреплении наставников
paper-blank = бланки: диагностика и лист наблюдения урока
paper-pack = все документы карточки или учебного года в одной папке
paper-acting = { $position } (и. о.)

## Why one cannot be printed.

paper-no-changes = Менять нечего: текст плана тот же, что утверждён, или утверждена только одна редакция.
paper-nothing-to-compare = Сравнивать не с чем: после начальной диагностики другой ещё не было.
paper-no-visits = Листов наблюдения и записей о посещённых уроках ещё нет.
paper-no-handover = Передавать дела рано: ни одно наставничество здесь не закончено. Сначала внесите замену или конец наставничества.
paper-not-heard = Отчёт ещё не заслушан педсоветом или протокол не внесён: выписывать не из чего.
paper-no-such-order = Приказа № { $number } нет. Номер пишут так, как он внесён в настройках, раздел «Приказы».
paper-nobody-waits = Приказа никто не ждёт. Чтобы напечатать внесённый приказ, назовите его номер.
paper-no-rubric = У школы нет критериев диагностики: бланк не из чего составить. Добавьте их в настройках.
paper-no-school-year = В календаре нет учебного года на эти дни. Задайте дни сами: --from и --to.

## Templates of documents.

template-fault = Шаблон { $place }: { $what } ({ $detail }).
template-fault-bare = Шаблон { $place }: { $what }.
template-syntax = ошибка в записи шаблона
template-unknown-value = такого значения у этого документа нет; какие есть, показывает talimger template check
template-unknown-filter = такого фильтра, проверки или функции нет
template-other = так нельзя
template-unknown-name = документа с таким шаблоном нет; имена шаблонов показывает talimger template list
cli-template = Шаблоны документов: посмотреть, проверить свои
cli-template-list = Какие есть шаблоны и какие из них свои
cli-template-show = Показать шаблон, по которому печатается документ
cli-template-name = Имя шаблона, например plan
cli-template-shipped = Встроенный в программу, даже если есть свой
cli-template-check = Проверить свои шаблоны: запись, имена значений
template-part = общая часть документов
template-own = свой
template-shipped = встроенный
template-folder = Свои шаблоны кладут под теми же именами в папку { $folder }
template-none-such = Шаблона { $name } нет. Имена показывает talimger template list.
template-unreadable = Свои шаблоны не прочитать, { $path }: { $why }
template-well = Своих шаблонов проверено: { $n }. Ошибок нет.

## The list of changes.

doc-changes-title = Лист изменений плана наставничества
doc-changes-before = Действовавшая редакция
doc-changes-after = Новая редакция
doc-changes-approved = редакция { $number }, утверждена { $date }
doc-changes-state = редакция { $number }, { $state }
doc-changes-added = Пункт { $number }: включён
doc-changes-removed = Пункт { $number } прежней редакции: исключён
doc-changes-reworded = Пункт { $number }: изменён
doc-changes-renumbered = Пункт { $was } (в новой редакции { $is }): изменён
doc-changes-note = Остальные пункты плана не изменились.
doc-changes-in-force = До утверждения новой редакции действует прежняя.
doc-changes-acquainted = Молодой специалист, с изменениями ознакомлен(а)
doc-column-what = Что изменено
doc-column-was = Было
doc-column-is = Стало

## The comparison of rounds.

doc-comparison-title = Сравнение результатов диагностики
doc-comparison-other = Проведена по другим критериям, чем начальная: баллы не сравниваются.
doc-comparison-level = Уровень подготовки: был { $before }, стал { $after }

## The sheet of a lesson.

doc-visit-title = Лист наблюдения урока
doc-visit-notes = Рабочие записи наставника и администрации. Не отчётность: от педагога не требуются; педагогическому совету не представляются.
doc-visit-kind = Кто у кого
doc-visit-minutes = Продолжительность, минут
doc-visit-entry = Запись журнала, №
doc-visit-block = На что смотрели
doc-visit-no = нет
doc-visit-partly = частично
doc-visit-yes = да
doc-visit-not-observed = не наблюдалось
doc-visit-percent = Набрано { $percent } % возможных баллов.
doc-visit-note = Примечания
doc-visit-follow-up = Повторное посещение: { $date }
doc-visit-visitor-signs = Урок посетил(а)
doc-visit-mentee-signs = С анализом урока ознакомлен(а)

## The hand-over.

doc-handover-title = Передача дел по наставничеству
doc-handover-from = Дела передаёт
doc-handover-to = Дела принимает
doc-handover-order = Приказ о закреплении
doc-handover-why = Причина замены
doc-handover-next-order = Приказ о новом наставнике
doc-handover-next-from = Новый наставник приступает
doc-handover-on = День передачи
doc-handover-plan = План и что в нём не закончено
doc-handover-version = План наставничества остаётся в силе, редакция { $number }. Первый этап не повторяется.
doc-handover-nothing-open = Незаконченных пунктов нет.
doc-handover-diagnosed = По диагностике от { $date }.
doc-handover-journal = Журнал
doc-handover-entries = Записей передающего наставника: { $n }.
doc-handover-last = Последняя встреча: { $entry }.
doc-handover-follow-ups = Обещанные повторные посещения
doc-handover-note = На что обратить внимание
doc-handover-gave = Дела передал(а)
doc-handover-took = Дела и план принял(а)

## The extract of the protocol.

doc-protocol-title = Выписка из протокола № { $number }
doc-protocol-of = заседания педагогического совета, { $date }
doc-protocol-agenda = Повестка дня
doc-protocol-heard = Слушали
doc-protocol-reports = Отчёты наставников о выполнении планов наставничества:
doc-protocol-decided = Решили
doc-protocol-recommended = Рекомендации по отчёту, молодой специалист: { $mentee }
doc-protocol-chair = Председатель педагогического совета
doc-protocol-secretary = Секретарь педагогического совета
doc-protocol-true = Выписка верна
doc-protocol-who = должность, фамилия, инициалы

## The certificate of the completed programme.

doc-certificate-title = Справка о завершении программы наставничества
doc-certificate-says = Настоящая справка подтверждает, что программа наставничества завершена. Молодой специалист: { $mentee }.
doc-certificate-completed = Программа завершена
doc-certificate-heard = Отчёт заслушан
doc-certificate-protocol = педагогический совет, { $date }, протокол № { $number }
doc-certificate-code = Номер карточки
doc-certificate-for = Выдана для представления при аттестации педагога (правила проведения аттестации педагогов, приказ № 83).
doc-certificate-seal = М. П. (при наличии)

## The register.

doc-register-title = Реестр наставничества
doc-register-period = Период: { $days }
doc-register-day = Состояние на { $date }
doc-register-not-needed = не предусмотрено
doc-register-dagger = † Отметка дана в программе, бумаги с подписью нет.
doc-register-totals = Итоги
doc-register-cases = Всего карточек
doc-register-diagnosed = Диагностика проведена
doc-register-approved = План утверждён
doc-register-without-paper = Из них без бумаги с подписью
doc-register-kept-by = Ответственный за наставничество
doc-judged-in-time = в срок
doc-judged-ahead = срок не наступил
doc-judged-covered = позже срока, был перерыв
doc-judged-excused = позже срока, причина указана
doc-judged-late = позже срока
doc-judged-overdue = просрочено, не сделано
doc-column-start = Начало
doc-column-diagnostics-due = Диагностика, срок
doc-column-diagnostics-done = Диагностика, проведена
doc-column-plan-due = План, срок
doc-column-agreed = План согласован
doc-column-approved = План утверждён
doc-column-timeliness = Своевременность
doc-column-reason = Причина
doc-column-number = Число
doc-column-cases = Карточки

## The certificate for the accountant.

doc-payroll-title = Справка о днях наставничества, { $month }
doc-payroll-for = В бухгалтерию, для начисления доплаты за наставничество.
doc-payroll-note = Дни, когда наставника замещал другой педагог, показаны отдельной строкой замещающего. В графе «Перерыв» — дни, когда наставничество было приостановлено (болезнь, отпуск молодого специалиста).
doc-payroll-made-by = Справку составил(а)
doc-column-days = С какого по какое число
doc-column-calendar-days = Календарных дней
doc-column-working-days = Из них рабочих
doc-column-paused = Перерыв, дней
doc-column-carried-out = Осуществлялось, дней

## The summary.

doc-summary-title = Сводка по наставничеству
doc-summary-stages = Карточки по этапам
doc-summary-stage = Этап
doc-summary-stage-one = I этап, вводный
doc-summary-stage-two = II этап, основной
doc-summary-stage-three = III этап, завершающий
doc-summary-total = Всего карточек за период: { $n }.
doc-summary-timeliness = Своевременность первого этапа
doc-summary-timeliness-note = Диагностика и утверждение плана; карточка учтена по худшему из двух. Продолженная по решению школы поддержка не учитывается.
doc-summary-mentors = Работа наставников
doc-summary-needs = В чём молодым специалистам нужна помощь
doc-summary-needs-note = Число педагогов: у скольких эта область среди самых слабых по начальной диагностике.
doc-column-mentees = Молодых специалистов
doc-column-visits = Посещено уроков
doc-column-other-entries = Других записей журнала
doc-column-teachers = Число педагогов
doc-column-items = Пунктов планов

## The agenda.

doc-agenda-title = Открытые сроки по наставничеству
doc-agenda-until = По { $date } включительно.
doc-agenda-count = Сроков: { $n }, из них просрочено: { $overdue }.
doc-agenda-none = Открытых сроков нет.
doc-agenda-terms = Сроки отсчитаны со следующего дня; если последний день нерабочий, срок истекает в ближайший рабочий день.
doc-column-step = Что сделать
doc-column-whose = У кого
doc-column-urgency = Срочность

## The draft of an order.

doc-order-title = Приказ
doc-order-subject = О закреплении наставников за молодыми специалистами
doc-order-law = В соответствии с пунктом 2 статьи 13 Закона Республики Казахстан «О статусе педагога».
doc-order-orders = ПРИКАЗЫВАЮ:
doc-order-assign = Закрепить наставников за молодыми специалистами:
doc-order-from = С какого дня
doc-order-diagnose = { $n ->
    [one] Наставникам провести диагностику уровня подготовки и индивидуальных потребностей в течение { $n } рабочего дня со дня начала наставничества.
    [few] Наставникам провести диагностику уровня подготовки и индивидуальных потребностей в течение { $n } рабочих дней со дня начала наставничества.
   *[other] Наставникам провести диагностику уровня подготовки и индивидуальных потребностей в течение { $n } рабочих дней со дня начала наставничества.
}
doc-order-plan = { $n ->
    [one] Наставникам на основе диагностики составить план наставничества на учебный год и представить его на согласование и утверждение в течение { $n } календарного дня со дня начала наставничества.
    [few] Наставникам на основе диагностики составить план наставничества на учебный год и представить его на согласование и утверждение в течение { $n } календарных дней со дня начала наставничества.
   *[other] Наставникам на основе диагностики составить план наставничества на учебный год и представить его на согласование и утверждение в течение { $n } календарных дней со дня начала наставничества.
}
doc-order-deputy = Заместителю руководителя по учебной работе согласовать планы и сопровождать их выполнение.
doc-order-report = Наставникам в конце учебного года представить педагогическому совету отчёт с рекомендациями.
doc-order-control = Контроль за исполнением приказа оставляю за собой.
doc-order-effective = Приказ действует с: { $date }
doc-order-acquainted = С приказом ознакомлены

## Forms to be filled in by hand.

doc-blank-diagnostics = Диагностика: бланк
doc-blank-rubric = По каким критериям
doc-blank-not-assessed = «-» — не оценено
doc-blank-line = { $n ->
    [one] Баллы одной строкой, { $n } знак по порядку номеров, для ввода в программу
    [few] Баллы одной строкой, { $n } знака по порядку номеров, для ввода в программу
   *[many] Баллы одной строкой, { $n } знаков по порядку номеров, для ввода в программу
}

## On the command line.

cli-export-kinds = Документы:
cli-export-format = Вид файла: md — текст Markdown, html — страница для печати на A4
cli-export-scores = В отчёте: с баллами; без этого педсовет видит только слова
cli-export-edition = Утверждённая редакция плана с этим номером
cli-export-from = Первый день периода, например 14.09.2026; без этого — учебный год
cli-export-to = Последний день периода, например 14.09.2026
cli-export-month = Месяц справки для бухгалтерии, ГГГГ-ММ; без этого — прошлый
export-replace = Файл { $path } уже есть. Записать поверх него? (да/нет)
cli-export-name-case = Назовите карточку: код, номер или часть имени.
cli-export-bad-month = Месяц пишут так: ГГГГ-ММ, например 2026-10. Карточек к этому документу не называют.
cli-export-no-case = Это документ всей школы: карточки к нему не называют.
cli-export-year = Для pack: учебный год, начавшийся в этом году
pack-name-folder = Назовите папку: -o ПАПКА/
pack-no-cases = Складывать нечего: назовите карточки или учебный год с карточками, --year ГГГГ.
pack-done = Документов: { $n }. Оглавление — contents, контрольные суммы — SHA256SUMS.
pack-title = Оглавление
pack-document = Документ
pack-file = Файл

## On the screen.

paper-which = Какой документ школы посмотреть?
paper-none-allowed = Документы всей школы вам недоступны. Их печатают координатор, заместитель, руководитель.
paper-edited = Это исправленная копия: записи не изменены. e/у сохраняет её в файл.
paper-edited-stays = Копия исправлена от руки и остаётся на своём языке. Чтобы начать заново, закройте её и откройте документ снова.
paper-form-now = Файл будет называться { $file }
