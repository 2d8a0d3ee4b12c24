### The plain mode: what is heard instead of seen.

## The beginning, and how one is asked.

plain-greeting = Простой режим: ? подскажет, что можно сделать; знак = повторит сказанное.
plain-what = Что сделать?
plain-answer = Ответ:
plain-number = Номер:
plain-day = День:
plain-filter = Слова для поиска:
plain-read-on = Enter — дальше:
plain-sides-ask = Номера полей, где взять записанное:
plain-more = Дальше ещё { $n }. Enter — читать.
plain-no-more = Больше ничего нет.
plain-changed-elsewhere = Кто-то изменил записи: список прочитан заново.
plain-waiting-for = Ждём: { $who }. Прервать: Ctrl+C
plain-waiting = Ждём: данные держит другая программа. Прервать: Ctrl+C

## Lists.

plain-cases = карточек { $n }
plain-stage = этап { $stage }
plain-mentor = наставник
plain-code = карточка { $code }
plain-next = следующий шаг
plain-marked = помечено
plain-filtered = Поиск: { $typed }, показано { $n } из { $total }. Знак / без слов покажет все.
plain-none-fits = Ничего не найдено. Знак / без слов покажет все.
plain-nobody = Людей ещё нет.
plain-nothing-awaited = Вашего согласования или утверждения ничего не ждёт.
plain-due-on = { $date }: сроков { $n }
plain-list-how = Прочитайте, что изменится. «Да» — записать, 0 — уйти, ничего не записав.
plain-document = Документ { $name }. «Экспорт» — записать в файл, 0 — назад.

## The case.

plain-no-plan = Плана ещё нет. Команда «новое» составит его по шаблону года и итогам диагностики.
plain-no-round = Эта диагностика ещё не проведена. Её номер откроет форму.
plain-not-assessed = не оценивалось
plain-weak = внимание прежде всего
plain-compared = { $area }: { $first } было { $before }, { $last } стало { $after }, { $change }
plain-planned-in = в плане
plain-met-in = встречи

## Questions and choices.

plain-usual = это ответ на Enter
plain-pick-one = Наберите номер или часть названия; 0 — отмена.
plain-pick-many = Наберите номера через пробел; 0 — отмена.
plain-month-how = Enter — { $day }; или наберите дату; 0 — отмена.
plain-sides-how = Наберите номера полей, где взять записанное; Enter — везде оставить своё; 0 — вернуться в форму.
plain-which = Уточните, что из этого:
plain-no-such = Такого нет: { $typed }. Знак ? покажет, что есть.
plain-no-row = Такого номера нет: здесь строк { $n }.
plain-not-understood = Не понято: { $typed }. Знак ? покажет, что здесь можно.

## Forms.

plain-form = { $title }. Полей: { $n }. Enter оставляет, что есть; .. — назад; ? — подсказка.
plain-required = обязательно
plain-empty = пусто
plain-understood = Понято: { $said }
plain-many-items = Вариантов: { $n }. Наберите часть названия или номер; ? — весь список.
plain-many-ticks = Отмечено { $n } из { $of }; ? — весь список.
plain-ticks-how = Номера меняют отметку, * отмечает все, - снимает все, Enter — дальше.
plain-ticked = отмечено
plain-not-ticked = не отмечено
plain-ticked-count = отмечено { $n }
plain-text-now = Сейчас записано:
plain-text-how = Несколько строк, в конце точка отдельной строкой; + дописывает к тому, что есть.
plain-lines = строк { $n }
plain-scores-how = Балл от { $lowest } до { $highest }; - не оценивалось.
plain-scored = оценено { $n } из { $of }
plain-summary = Проверьте:
plain-summary-how = Enter — { $save }; номер — изменить поле; 0 — выйти, черновик можно оставить.

## What can be typed.

plain-help-view =
    Номер открывает строку; номер и команда делают это со строкой: 3 изменить.
    Слова, если это не команда, ищут; /слова ищут всегда; / показывает все.
    Enter — читать дальше или назад; 0 или .. — назад; = — повторить.
    Команду набирают по названию, по его началу или по клавише, если о ней сказано: F7. С двоеточием хватит любых букв названия; одно двоеточие — меню.
plain-help-popup =
    Наберите номер или название; Enter — обычный ответ; 0 — отмена.
plain-help-text =
    Enter — читать дальше; 0 или .. — назад; = — повторить.
plain-help-form =
    Enter оставляет, что есть; .. — к предыдущему полю; - очищает поле; = — повторить вопрос.
    Команды в форме начинаются с двоеточия: «:сохранить», «:отмена», «:редактор».
