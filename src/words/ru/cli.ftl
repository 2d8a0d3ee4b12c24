### What the command line says, and its help.

cli-about = Тәлімгер: наставничество над новыми педагогами школы
cli-after = Без команды открываются экраны. Карточка называется кодом (26-07), номером этого года (07) или частью имени педагога.
cli-data = Папка с данными школы
cli-today = День, который считать сегодняшним: ГГГГ-ММ-ДД
cli-lang = Язык программы: ru, kk, en
cli-color = Цвета: auto, always, never
cli-ascii = Только знаки ASCII
cli-as = Под каким логином работать (только в учебной школе)
cli-status = Сколько карточек на каком этапе, что просрочено, что скоро
cli-status-short = Одна строка для приглашения или баннера; ничего, если ничего не горит
cli-status-exit-code = Код завершения: 10 — скоро, 11 — просрочено
cli-json = Ответ в JSON
cli-as-refused = --as действует только в учебной школе; в настоящей работают под своим логином.
cli-cases = Список карточек
cli-cases-filter = Слова фильтра: имя, номер, mentor:, stage:, state:, year:, overdue, due<14 … (все — в README)
cli-import = Загрузить список сотрудников (CSV из Excel)
cli-import-file = Файл CSV
cli-yes = Не спрашивать, взять предложенное
cli-dry-run = Только показать, ничего не записывать
cli-export = Напечатать документ в Markdown
cli-export-what = Какой документ: plan — план, diagnostics — диагностика, report — отчёт
cli-export-case = Карточки: код, номер или часть имени
cli-export-output = Файл или папка; без этого — на экран
cli-export-in = Язык документа: ru, kk, en
cli-force = Записать поверх файла, который уже есть
cli-demo = Открыть учебную школу; настоящая не изменится
cli-demo-on = День учебной школы: ГГГГ-ММ-ДД; школа создаётся заново

cli-more-cases = и ещё { $n ->
    [one] { $n } карточка
    [few] { $n } карточки
   *[many] { $n } карточек
}
cli-no-cases = Карточек не найдено.
cli-no-home = Неизвестна домашняя папка. Укажите папку с данными: --data ПАПКА
cli-no-school = Школа ещё не настроена. Откройте программу без команды или загрузите список: talimger import СПИСОК.csv
cli-no-such-case = Нет карточки «{ $meant }». Список карточек: talimger cases
cli-several-cases = «{ $meant }» подходит к нескольким карточкам. Укажите код:
cli-no-terminal = Экраны открываются только в терминале. Для скриптов: talimger status, talimger cases, talimger --help
cli-stranger = Логин { $login } не записан в школе. Попросите координатора внести его в список людей.
cli-terminal-gone = Терминал не отвечает: { $why }. Несохранённое лежит в черновике и будет предложено при следующем входе.

demo-being-made = Создаётся учебная школа…
demo-no-calendar = Для этого дня нет календаря. Учебная школа есть с сентября 2025 по апрель 2028 года.

editor-failed = Редактор не открылся: { $why }. Текст остался в форме. Редактор задаёт переменная EDITOR.
file-unreadable = Файл { $path } не читается: { $why }. Проверьте имя и права.
file-unwritable = Файл { $path } не записан: { $why }. Проверьте место и права.
file-why-not-found = такого файла или папки нет
file-why-not-permitted = нет прав
file-why-folder = это папка, а нужен файл
file-why-no-folder = на пути к нему файл, а не папка
file-why-full = нет места на диске
written-path = Записано: { $path }
written-fetch = Забрать на свой компьютер: { $command }

export-exists = Файл { $path } уже есть. Чтобы записать поверх него, добавьте --force.
export-no-version = нет редакции { $number }

import-sets-up = Школа ещё не настроена: берутся название «{ $name }», пятидневка и язык программы. Всё можно изменить потом.
import-unknown-columns = Непонятные столбцы пропущены: { $names }
import-people-new = Новых людей: { $n }
import-people-changed = Изменится сведений о людях: { $n }
import-people-same = Без изменений: { $n }
import-orders = Приказов: { $n }
import-cases = Карточек: { $n }
import-waiting = Ждут приказа: { $n }
import-refused = Не принято строк: { $n }
import-case = { $code } { $mentee }, наставник: { $mentor }, начало { $start }
import-warned = обратите внимание, строки { $lines }: { $why }
import-row-refused = строка { $line } не принята: { $why }
import-question = Записать? да/нет:
import-nobody-to-ask = Спросить некого: это не терминал. Добавьте --yes, чтобы записать.
import-defaults-taken = Записывается без вопросов (--yes), с предложенными значениями.
import-not-written = Ничего не записано.
import-nothing = Записывать нечего: всё это уже есть или не принято.
import-written = Записано.
import-refused-kept = Непринятые строки с объяснением: { $path }. Исправьте и загрузите снова.

cli-apply = Выполнить операции: каждая – строка JSON
cli-apply-file = Файл со строками; - для стандартного ввода
cli-apply-all-or-nothing = Все строки или ни одной, если одна отклонена
cli-apply-after =
    На каждую строку приходит ответ в stdout: {"{"}"line":3,"ok":true,"revision":18,…{"}"} либо отказ – кодом и словами. Ответ приходит, когда изменение надёжно сохранено. Строка с "id", на который уже был ответ, ничего не меняет и получает тот же ответ.
apply-not-tried = Не выполнено: отклонена другая строка. Исправьте её и отправьте все строки ещё раз.
apply-not-a-command = Эта строка – не команда: { $why }. Сверьтесь с примерами формата.
apply-too-long = Строка слишком длинна для команды. На строке стоит одна команда.
