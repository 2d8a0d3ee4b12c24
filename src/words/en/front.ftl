### What the first screen says beside its rows.

## After an absence.

absence-since = since { $date }: { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
absence-title = What has changed while you were away
absence-none = Others have changed nothing since you were last here.
absence-more = …and { $n } more

## At the turns of the year.

offer-staff-list = import the list of new teachers for { $year }
offer-before-break = open items of plans before the break from { $from }: { $n }
offer-reports = reports: { $n } not ready yet
offer-council = council: { $n } cases without a meeting
offer-next-calendar = the calendar for { $year }: missing or provisional

## The mentor.

front-my-step = My next step: { $name } — { $step }; { $when }

## The month under the rows.

front-month = Due in { $month }
front-month-today = today
front-month-nothing = Nothing is due until the end of the month.
front-month-more = …and { $n } more; all — { $key }

## The selected case at the right.

front-mentor = Mentor: { $name }
front-order = Order No. { $number } of { $date }
front-track = { $stage } · until { $end }
front-ahead = Ahead
front-more = …and { $n } more
front-items = Items of the plan ahead: { $n }
front-items-late = of them overdue: { $n }

## The look of the user's own screens.

settings-look = The look of my screens
settings-look-now = The look of the screens: { $look }.
look-default = usual: a few colours
look-contrast = high contrast: what matters stands reversed
look-mono = without colours

## A step that has another name once something was made for it.

step-send-plan = send the plan for agreement
