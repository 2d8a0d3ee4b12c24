### What the command line says, and its help.

cli-about = Talimger: mentoring of a school's new teachers
cli-after = Without a command the screens open. A case is named by its code (26-07), its number in this year (07) or enough of the teacher's name.
cli-data = The folder of the school's data
cli-today = The day to be taken for today: 14.09.2026, 14.09, 14092026, 2026-09-14, yesterday
cli-lang = The program's language: ru, kk, en
cli-color = Colours: auto, always, never
cli-ascii = Signs of ASCII alone
cli-plain = Lines instead of screens: for screen readers and plain terminals
cli-as = The login to act as (in the practice school only)
cli-status = How many cases stand where, what is overdue, what is due soon
cli-status-short = One line for a prompt or a banner; nothing when nothing is due
cli-status-exit-code = End with 10 when something is due soon, 11 when overdue
cli-json = Answer in JSON
cli-as-refused = --as works in the practice school only; in a real one everybody acts under the own login.
cli-cases = List the cases (ls for short)
cli-cases-filter = Words of the filter: a name, a number, due<14, stage:2 … (all are below)
cli-cases-quotes = On the command line, what has < or > in it stands in quotes: 'due<14'
cli-cases-languages = The same words in Russian, Kazakh and English:
cli-import = Take in a staff list (CSV from Excel)
cli-import-file = The CSV file
cli-yes = Do not ask, take what is offered
cli-dry-run = Show only, write nothing
cli-export = Print a document: to sign, for the council, for inspection
cli-export-what = Which document; listed below
cli-export-case = Cases: code, number or part of a name; documents of the school need none
cli-export-output = A file or a folder; stdout without it
cli-export-in = The document's language: ru, kk, en
cli-force = Write over a file that is there
cli-demo = Open the practice school; the real one is not touched
cli-demo-on = The day of the practice school, such as 14.09.2026; it is made anew

cli-more-cases = and { $n ->
    [one] { $n } case more
   *[other] { $n } cases more
}
cli-no-cases = No case was found.
cli-no-home = The home folder is not known. Name the data folder: --data DIR
cli-no-school = The school is not set up yet. Open the program without a command, or take in a list: talimger import LIST.csv
cli-no-such-case = There is no case “{ $meant }”. The list of cases: talimger cases
cli-several-cases = “{ $meant }” fits several cases. Name the code:
cli-no-terminal = The screens open in a terminal only. For scripts: talimger status, talimger cases, talimger --help; in lines instead of screens: talimger --plain
cli-stranger = The login { $login } is not known in this school. Ask the coordinator to add it to the people.
cli-terminal-gone = The terminal does not answer: { $why }. What was not saved is kept as a draft and will be offered.
cli-answer-lost = The answer was not written whole: { $why }. Make room, or send it elsewhere; the data themselves are whole.

demo-being-made = Making the practice school…
demo-no-calendar = There is no calendar for that day. The practice school goes from September 2025 to April 2028.

editor-failed = The editor did not open: { $why }. The text is still in the form. The variable EDITOR names the editor.
file-unreadable = The file { $path } cannot be read: { $why }. Check its name and rights.
file-unwritable = The file { $path } was not written: { $why }. Check space and rights.
file-why-not-found = there is no such file or folder
file-why-not-permitted = not permitted
file-why-folder = it is a folder, and a file is needed
file-why-no-folder = a file stands where a folder should be
file-why-full = the disk is full
written-path = Written: { $path }
written-fetch = To fetch it to your own computer: { $command }

export-exists = The file { $path } is already there. To write over it add --force.
export-no-version = there is no version { $number }

import-sets-up = The school is not set up yet: the name “{ $name }”, a five-day week and the program's language are taken. All can be changed later.
import-unknown-columns = Unknown columns were left out: { $names }
import-people-new = New people: { $n }
import-people-changed = People with changes: { $n }
import-people-same = Unchanged: { $n }
import-orders = Orders: { $n }
import-cases = Cases: { $n }
import-waiting = Waiting for an order: { $n }
import-absent = Known to the school and not on the list: { $n }. If somebody has left, record it: screen of people, X.
import-refused = Rows refused: { $n }
import-case = { $code } { $mentee }, mentor: { $mentor }, start { $start }
import-warned = please note (lines: { $lines }): { $why }
import-warned-more = … { $n } more like these, lines: { $lines }
import-lines-more = { $lines } … { $n } in all
import-row-refused = line { $line } is refused: { $why }
import-question = Write it? yes/no:
import-nobody-to-ask = Nobody can be asked: this is no terminal. Add --yes to write.
import-defaults-taken = Writing without asking (--yes), with what is offered.
import-not-written = Nothing was written.
import-nothing = There is nothing to write: all of it is there already, or refused.
import-written = Written.
import-refused-kept = The refused rows, with why: { $path }. Mend them and import again.

cli-apply = Carry out operations, each a line of JSON
cli-apply-file = The file with the lines; - for the standard input
cli-apply-all-or-nothing = All lines, or none if one is refused
cli-apply-after =
    Each line is answered on stdout: {"{"}"line":3,"ok":true,"revision":18,…{"}"}, or the refusal by code and in words. The answer comes once the change is kept for good. A line with an "id" that was answered before changes nothing and gets that answer again.
apply-not-tried = Not carried out, because another line was refused. Mend that line and send all of them again.
apply-not-a-command = This line is no command: { $why }. See the examples of the format.
apply-too-long = The line is too long for a command. One command stands on a line.
