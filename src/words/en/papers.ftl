### Papers: every kind of document beside the plan, the diagnostics and the report.

## How the kinds are called.

paper-plan = mentoring plan
paper-changes = list of changes of the plan
paper-diagnostics = sheet of diagnostics
paper-comparison = comparison of diagnostics
paper-visits = lesson observation sheets
paper-handover = hand-over to the new mentor
paper-report = report for the council
paper-protocol = extract of the council's protocol
paper-certificate = certificate of the completed programme
paper-register = register of mentoring for inspection
paper-payroll = certificate of the days of mentoring for the accountant
paper-summary = summary of the school
paper-agenda = open deadlines
paper-order = draft order assigning mentors
paper-blank = blank forms: diagnostics and lesson observation sheet
paper-pack = all documents of a case or of a school year in one folder
paper-acting = { $position } (acting)

## Why one cannot be printed.

paper-no-changes = Nothing has changed: the plan says what was approved, or only one version was.
paper-nothing-to-compare = There is nothing to compare: no diagnostics was made after the initial one.
paper-no-visits = There are no observation sheets and no notes of lessons visited yet.
paper-no-handover = It is early to hand over: no mentorship has ended here. Enter the replacement or the end of the mentorship first.
paper-not-heard = The council has not heard the report yet, or the protocol is not entered: there is nothing to extract.
paper-no-such-order = There is no order No. { $number }. Write the number as it stands in the settings, under orders.
paper-nobody-waits = Nobody waits for an order. To print one that is entered, give its number.
paper-no-rubric = The school has no criteria of diagnostics to make a form of. Add them in the settings.
paper-no-school-year = The calendar has no school year for these days. Give the days yourself: --from and --to.

## Templates of documents.

template-fault = Template { $place }: { $what } ({ $detail }).
template-fault-bare = Template { $place }: { $what }.
template-syntax = it is not written as templates are
template-unknown-value = this document has no such value; talimger template check shows which there are
template-unknown-filter = there is no such filter, test or function
template-other = this does not go
template-unknown-name = no document has such a template; talimger template list shows their names
cli-template = Templates of documents: look at them, check your own
cli-template-list = Which templates there are, and which are the school's own
cli-template-show = Show the template by which a document is printed
cli-template-name = The template's name, such as plan
cli-template-shipped = The one that came with the program, even where there is an own one
cli-template-check = Check the school's own templates: how they are written, which values they name
template-part = a part that documents share
template-own = own
template-shipped = shipped
template-folder = Put your own templates under the same names into the folder { $folder }
template-none-such = There is no template { $name }. talimger template list shows the names.
template-unreadable = Your own templates cannot be read, { $path }: { $why }
template-well = Own templates checked: { $n }. Nothing is wrong.

## The list of changes.

doc-changes-title = List of changes of the mentoring plan
doc-changes-before = Version in force before
doc-changes-after = New version
doc-changes-approved = version { $number }, approved { $date }
doc-changes-state = version { $number }, { $state }
doc-changes-added = Item { $number }: added
doc-changes-removed = Item { $number } of the earlier version: removed
doc-changes-reworded = Item { $number }: reworded
doc-changes-renumbered = Item { $was } ({ $is } in the new version): reworded
doc-changes-note = The other items of the plan have not changed.
doc-changes-in-force = Until the new version is approved the earlier one is in force.
doc-changes-acquainted = Young specialist, acquainted with the changes
doc-column-what = What changed
doc-column-was = Before
doc-column-is = After

## The comparison of rounds.

doc-comparison-title = Comparison of the results of diagnostics
doc-comparison-other = Made by other criteria than the initial one: the scores are not compared.
doc-comparison-level = Level of preparation: { $before } before, { $after } now

## The sheet of a lesson.

doc-visit-title = Lesson observation sheet
doc-visit-notes = Working notes of the mentor and the administration. Not a report: nobody may ask them of the teacher; they do not go to the pedagogical council.
doc-visit-kind = Who was where
doc-visit-minutes = Length, minutes
doc-visit-entry = Entry of the journal, No.
doc-visit-block = What was observed
doc-visit-no = no
doc-visit-partly = partly
doc-visit-yes = yes
doc-visit-not-observed = not observed
doc-visit-percent = { $percent } % of the possible points were given.
doc-visit-note = Notes
doc-visit-follow-up = Follow-up visit: { $date }
doc-visit-visitor-signs = The lesson was visited by
doc-visit-mentee-signs = Acquainted with the analysis of the lesson

## The hand-over.

doc-handover-title = Hand-over of mentoring
doc-handover-from = Handing over
doc-handover-to = Taking over
doc-handover-order = Order that assigned them
doc-handover-why = Reason for the replacement
doc-handover-next-order = Order on the new mentor
doc-handover-next-from = The new mentor begins
doc-handover-on = Day of the hand-over
doc-handover-plan = The plan, and what is open in it
doc-handover-version = The mentoring plan stays in force, version { $number }. Stage I is not repeated.
doc-handover-nothing-open = No item is open.
doc-handover-diagnosed = By the diagnostics of { $date }.
doc-handover-journal = Journal
doc-handover-entries = Entries of the outgoing mentor: { $n }.
doc-handover-last = Last contact: { $entry }.
doc-handover-follow-ups = Follow-up visits promised
doc-handover-note = What to pay attention to
doc-handover-gave = Handed over by
doc-handover-took = Hand-over and plan accepted by

## The extract of the protocol.

doc-protocol-title = Extract of protocol No. { $number }
doc-protocol-of = of the meeting of the pedagogical council, { $date }
doc-protocol-agenda = Agenda
doc-protocol-heard = Heard
doc-protocol-reports = The mentors' reports on the carrying out of the mentoring plans:
doc-protocol-decided = Decided
doc-protocol-recommended = Recommendations of the report, young specialist: { $mentee }
doc-protocol-chair = Chair of the pedagogical council
doc-protocol-secretary = Secretary of the pedagogical council
doc-protocol-true = True extract
doc-protocol-who = position, surname, initials

## The certificate of the completed programme.

doc-certificate-title = Certificate of the completed mentoring programme
doc-certificate-says = This certifies that the mentoring programme is completed. Young specialist: { $mentee }.
doc-certificate-completed = Programme completed
doc-certificate-heard = Report heard
doc-certificate-protocol = pedagogical council, { $date }, protocol No. { $number }
doc-certificate-code = Number of the case
doc-certificate-for = Issued for the attestation of the teacher (rules of the attestation of teachers, Order No. 83).
doc-certificate-seal = Seal (where there is one)

## The register.

doc-register-title = Register of mentoring
doc-register-period = Period: { $days }
doc-register-day = As it stands on { $date }
doc-register-not-needed = not provided for
doc-register-dagger = † The mark was given in the program; there is no signed paper.
doc-register-totals = Totals
doc-register-cases = All cases
doc-register-diagnosed = Diagnostics made
doc-register-approved = Plan approved
doc-register-without-paper = Of these without a signed paper
doc-register-kept-by = Responsible for mentoring
doc-judged-in-time = in time
doc-judged-ahead = there is time
doc-judged-covered = late, there was a pause
doc-judged-excused = late, a reason is given
doc-judged-late = late
doc-judged-overdue = overdue, not made
doc-column-start = Start
doc-column-diagnostics-due = Diagnostics, due
doc-column-diagnostics-done = Diagnostics, made
doc-column-plan-due = Plan, due
doc-column-agreed = Plan agreed
doc-column-approved = Plan approved
doc-column-timeliness = Timeliness
doc-column-reason = Reason
doc-column-number = Number
doc-column-cases = Cases

## The certificate for the accountant.

doc-payroll-title = Certificate of the days of mentoring, { $month }
doc-payroll-for = To the accountant, for the extra payment for mentoring.
doc-payroll-note = Days on which another teacher stood in for the mentor are in a line of the substitute's own. “Pause” counts the days on which mentoring was paused (sickness or leave of the young specialist).
doc-payroll-made-by = Made by
doc-column-days = From and to
doc-column-calendar-days = Calendar days
doc-column-working-days = Of these working days
doc-column-paused = Pause, days
doc-column-carried-out = Carried out, days

## The summary.

doc-summary-title = Summary of mentoring
doc-summary-stages = Cases by stage
doc-summary-stage = Stage
doc-summary-stage-one = Stage I, introductory
doc-summary-stage-two = Stage II, main
doc-summary-stage-three = Stage III, final
doc-summary-total = All cases of the period: { $n }.
doc-summary-timeliness = Timeliness of stage I
doc-summary-timeliness-note = Diagnostics and approval of the plan; a case counts by the worse of the two. Support continued by decision of the school is not counted.
doc-summary-mentors = Work of the mentors
doc-summary-needs = Where young specialists need help
doc-summary-needs-note = Teachers: of how many the area is among the weakest by the initial diagnostics.
doc-column-mentees = Young specialists
doc-column-visits = Lessons visited
doc-column-other-entries = Other entries of the journal
doc-column-teachers = Teachers
doc-column-items = Plan items

## The agenda.

doc-agenda-title = Open deadlines of mentoring
doc-agenda-until = Up to and including { $date }.
doc-agenda-count = Deadlines: { $n }, of these overdue: { $overdue }.
doc-agenda-none = No deadline is open.
doc-agenda-terms = Terms are counted from the next day; where the last day is a day off, the term ends on the next working day.
doc-column-step = What to do
doc-column-whose = With whom
doc-column-urgency = Urgency

## The draft of an order.

doc-order-title = Order
doc-order-subject = On assigning mentors to young specialists
doc-order-law = In accordance with article 13, paragraph 2 of the Law of the Republic of Kazakhstan on the Status of a Teacher.
doc-order-orders = I ORDER:
doc-order-assign = To assign mentors to young specialists:
doc-order-from = From
doc-order-diagnose = { $n ->
    [one] The mentors make the diagnostics of the level of preparation and individual needs within { $n } working day of the start of mentoring.
   *[other] The mentors make the diagnostics of the level of preparation and individual needs within { $n } working days of the start of mentoring.
}
doc-order-plan = { $n ->
    [one] On its basis the mentors write the mentoring plan of the school year and submit it for agreement and approval within { $n } calendar day of the start of mentoring.
   *[other] On its basis the mentors write the mentoring plan of the school year and submit it for agreement and approval within { $n } calendar days of the start of mentoring.
}
doc-order-deputy = The deputy head for academic work agrees the plans and follows their carrying out.
doc-order-report = At the end of the school year the mentors report to the pedagogical council, with recommendations.
doc-order-control = I supervise the carrying out of this order myself.
doc-order-effective = The order is effective from: { $date }
doc-order-acquainted = Acquainted with the order

## Forms to be filled in by hand.

doc-blank-diagnostics = Diagnostics: form to fill in
doc-blank-rubric = By which criteria
doc-blank-not-assessed = “-” — not assessed
doc-blank-line = { $n ->
    [one] The scores in one line, { $n } sign in the order of the numbers, to be typed into the program
   *[other] The scores in one line, { $n } signs in the order of the numbers, to be typed into the program
}

## On the command line.

cli-export-kinds = Documents:
cli-export-format = Form of the file: md — Markdown, html — a page to print on A4
cli-export-scores = In the report: with scores; without this the council sees words alone
cli-export-edition = The approved version of the plan with this number
cli-export-from = First day of the period, such as 14.09.2026; without it the school year
cli-export-to = Last day of the period, such as 14.09.2026
cli-export-month = Month of the accountant's certificate, YYYY-MM; without it the last one
export-replace = The file { $path } is there already. Write over it? (yes/no)
cli-export-name-case = Name a case: its code, number or part of a name.
cli-export-bad-month = A month is written YYYY-MM, such as 2026-10. No cases are named for this document.
cli-export-no-case = This is a document of the whole school: it takes no cases.
cli-export-year = For pack: the school year that began in this year
pack-name-folder = Name a folder: -o DIR/
pack-no-cases = There is nothing to pack: name cases, or a school year that has some, --year YYYY.
pack-done = Documents: { $n }. The table of contents is contents, the checksums SHA256SUMS.
pack-title = Contents
pack-document = Document
pack-file = File

## On the screen.

paper-which = Which document of the school is to be looked at?
paper-none-allowed = The documents of the whole school are not open to you. The coordinator, the deputy and the head print them.
paper-edited = This is an edited copy: the records are not changed. e/у saves it to a file.
paper-edited-stays = The copy was edited by hand and stays in its language. To begin anew, close it and open the document again.
paper-form-now = The file will be called { $file }
