### With what a plan begins.

plan-from-what = With what does the plan begin?
plan-from-template = the year template
plan-from-earlier = plan of an earlier year: { $name }, case { $code }
plan-from-note = Taken from case { $code }: the structure of the plan, aim, tasks, directions, activities. Names, dates and marks do not come over.
plan-flagged = Reword where a person or a year is named: { $all }.
