### Lists and a case whole on the command line.

cli-show = Show a case whole
cli-show-after =
    Steps, the plan with its numbered items, journal, report:
      talimger show 07
      talimger show Akhmetova
show-mentor = mentor: { $mentor }
show-plan = Plan, version { $number }: { $state }

cli-people = The people of the school, and what each is busy with
cli-people-filter = Words of a name, a position, a subject or a login; role:, state:, without:login, waiting, left
cli-people-after =
    Examples:
      talimger people
      talimger people mathematics
      talimger people role:deputy
cli-people-none = Nobody was found.

cli-calendar = Holidays, moved days and breaks of a school year
cli-calendar-year = The year in which the school year begins; the present one where not given
cli-calendar-after =
    Examples:
      talimger calendar
      talimger calendar 2027
cli-calendar-lacks = The calendar lacks a year: { $missing }. The coordinator enters it on the screen of the calendar.

cli-agenda = Open deadlines by day
cli-agenda-days = How many days ahead; all where not given
cli-agenda-ics = A file for a calendar program (iCalendar)
cli-agenda-after =
    Examples:
      talimger agenda --days 14
      talimger agenda --ics > deadlines.ics
    The calendar of a telephone or a mail program opens the file; read anew, it renews its entries.
cli-agenda-none = There are no open deadlines.
cli-agenda-ics-name = Mentoring: deadlines
cli-agenda-ics-summary = { $name }: { $step }
cli-agenda-ics-about = Case { $case }, with whom: { $whose }
