### What the command line says, and its help.

cli-about = Тәлімгер: мектептегі жаңа педагогтерге тәлімгерлік
cli-after = Командасыз экрандар ашылады. Карточка кодымен (26-07), осы жылғы нөмірімен (07) немесе педагог атының бөлігімен аталады.
cli-data = Мектеп деректерінің қалтасы
cli-today = Бүгін деп саналатын күн: ЖЖЖЖ-АА-КК
cli-lang = Бағдарлама тілі: ru, kk, en
cli-color = Түстер: auto, always, never
cli-ascii = Тек ASCII таңбалары
cli-as = Қай логинмен жұмыс істеу (тек оқу мектебінде)
cli-status = Қай кезеңде неше карточка, ненің мерзімі өткен, не жақын
cli-status-short = Шақыру жолына немесе баннерге бір жол; шұғыл ештеңе болмаса, бос
cli-status-exit-code = Аяқталу коды: 10 — жақын, 11 — мерзімі өткен
cli-json = Жауап JSON түрінде
cli-as-refused = --as тек оқу мектебінде жұмыс істейді; нағыз мектепте өз логиніңізбен жұмыс істейсіз.
cli-cases = Карточкалар тізімі
cli-cases-filter = Аты-жөнінен, кодтан немесе бұйрық нөмірінен сөздер
cli-import = Қызметкерлер тізімін жүктеу (Excel CSV)
cli-import-file = CSV файлы
cli-yes = Сұрамау, ұсынылғанды алу
cli-dry-run = Тек көрсету, ештеңе жазбау
cli-export = Құжатты Markdown түрінде шығару
cli-export-what = Қай құжат: plan — жоспар, diagnostics — диагностика, report — есеп
cli-export-case = Карточкалар: код, нөмір немесе аттың бөлігі
cli-export-output = Файл немесе қалта; көрсетілмесе — экранға
cli-export-in = Құжат тілі: ru, kk, en
cli-force = Бұрыннан бар файлдың үстіне жазу
cli-demo = Оқу мектебін ашу; нағыз мектеп өзгермейді
cli-demo-on = Оқу мектебінің күні: ЖЖЖЖ-АА-КК; мектеп қайта құрылады

cli-more-cases = тағы { $n } карточка
cli-no-cases = Карточка табылмады.
cli-no-home = Үй қалтасы белгісіз. Деректер қалтасын көрсетіңіз: --data ҚАЛТА
cli-no-school = Мектеп әлі бапталмаған. Бағдарламаны командасыз ашыңыз немесе тізімді жүктеңіз: talimger import ТІЗІМ.csv
cli-no-such-case = «{ $meant }» карточкасы жоқ. Карточкалар тізімі: talimger cases
cli-several-cases = «{ $meant }» бірнеше карточкаға сәйкес келеді. Кодын көрсетіңіз:
cli-no-terminal = Экрандар тек терминалда ашылады. Скрипттерге: talimger status, talimger cases, talimger --help
cli-stranger = { $login } логині мектепте жазылмаған. Координатордан адамдар тізіміне енгізуді сұраңыз.
cli-terminal-gone = Терминал жауап бермейді: { $why }. Сақталмаған мәтін нобайда, келесі кіргенде ұсынылады.

demo-being-made = Оқу мектебі құрылып жатыр…
demo-no-calendar = Бұл күнге күнтізбе жоқ. Оқу мектебі 2025 жылғы қыркүйектен 2028 жылғы сәуірге дейін бар.

editor-failed = Редактор ашылмады: { $why }. Мәтін формада қалды. Редакторды EDITOR айнымалысы белгілейді.
file-unreadable = { $path } файлы оқылмайды: { $why }. Атын және құқықтарды тексеріңіз.
file-unwritable = { $path } файлы жазылмады: { $why }. Орынды және құқықтарды тексеріңіз.
file-why-not-found = мұндай файл немесе қалта жоқ
file-why-not-permitted = құқық жоқ
file-why-folder = бұл қалта, ал файл керек
file-why-no-folder = оған апаратын жолда қалта емес, файл тұр
file-why-full = дискіде орын жоқ
written-path = Жазылды: { $path }
written-fetch = Өз компьютеріңізге алу: { $command }

export-exists = { $path } файлы бар. Үстіне жазу үшін --force қосыңыз.
export-no-version = { $number } нөмірлі редакция жоқ

import-sets-up = Мектеп әлі бапталмаған: «{ $name }» атауы, бес күндік апта және бағдарлама тілі алынады. Бәрін кейін өзгертуге болады.
import-unknown-columns = Түсініксіз бағандар қалдырылды: { $names }
import-people-new = Жаңа адамдар: { $n }
import-people-changed = Мәліметі өзгеретін адамдар: { $n }
import-people-same = Өзгеріссіз: { $n }
import-orders = Бұйрықтар: { $n }
import-cases = Карточкалар: { $n }
import-waiting = Бұйрық күтуде: { $n }
import-refused = Қабылданбаған жолдар: { $n }
import-case = { $code } { $mentee }, тәлімгер: { $mentor }, басталуы { $start }
import-warned = назар аударыңыз, жолдар: { $lines }. { $why }
import-row-refused = жол № { $line } қабылданбады: { $why }
import-question = Жазу керек пе? иә/жоқ:
import-nobody-to-ask = Сұрайтын ешкім жоқ: бұл терминал емес. Жазу үшін --yes қосыңыз.
import-defaults-taken = Сұраусыз (--yes), ұсынылған мәндермен жазылады.
import-not-written = Ештеңе жазылмады.
import-nothing = Жазатын ештеңе жоқ: бәрі бұрыннан бар немесе қабылданбады.
import-written = Жазылды.
import-refused-kept = Қабылданбаған жолдар түсіндірмесімен: { $path }. Түзетіп, қайта жүктеңіз.
