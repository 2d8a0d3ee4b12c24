### Documents: what stands on paper before a head, a council or an inspector.

## On every document.

doc-draft = DRAFT
doc-draft-with = DRAFT: { $state }
doc-school = School
doc-case = Mentoring case
doc-mentor = Mentor
doc-mentee = Young specialist
doc-date = date
doc-order = order No. { $number } of { $date }
doc-anchor = History entry № { $number } of { $day }, check digits { $digits }
doc-anchor-bare = History entry № { $number }, check digits { $digits }
doc-basis = Basis: { $basis }
doc-assigned-by = The mentor was assigned by: { $order }
doc-period = Period
doc-ground = Ground for mentoring
doc-no-records = There are no records.
doc-not-filled = Not filled in.

## Particulars, as the form asks for them.

doc-particulars = Particulars
doc-full-name = Full name
doc-education = Education
doc-institution = Where and when finished
doc-speciality = Speciality by diploma
doc-position = Position
doc-subject = Subject
doc-classes = Classes
doc-experience = Years of teaching
doc-category = Qualification category
doc-load = Teaching load
doc-hours = { $n } h a week
doc-form-class = Form class

## The plan.

doc-plan-title = Mentoring plan for the school year { $years }
doc-plan-version = Version { $number }
doc-plan-no-agreement = Not provided for: the staff list has no deputy head for academic work
doc-plan-aim = Aim
doc-plan-tasks = Tasks
doc-plan-directions = Main directions of work
doc-plan-activities = Activities
doc-plan-no-items = No activities are entered yet.
doc-plan-acquainted = Young specialist, acquainted with the plan

## Heads of columns.

doc-column-activity = Activity
doc-column-term = Term
doc-column-report = Form of report or expected result
doc-column-mark = Mark of completion
doc-column-area = Area
doc-column-criterion = Criterion
doc-column-score = Score
doc-column-meaning = Meaning
doc-column-note = Note
doc-column-order = Order
doc-column-entries = Journal entries
doc-column-done = Plan items done
doc-column-direction = Direction
doc-column-planned = Planned
doc-column-moved = Of these, moved
doc-column-explained = What and why
doc-column-visitor = Visited by
doc-column-class = Class
doc-column-topic = Subject and topic
doc-column-sheet = Observation sheet
doc-column-initial = Initial diagnostics
doc-column-final = Final diagnostics
doc-column-change = Change
doc-column-figure = Figure
doc-column-records = Records

## Marks of completion.

doc-mark-done = done { $date }
doc-mark-moved = moved: { $term }

## Diagnostics.

doc-working-notes = Working notes of the mentor and the administration. No report: not demanded of the teacher; the pedagogical council hears a summary without scores.
doc-made-by = Carried out by
doc-scale = Scale
doc-corrected = Corrected, because
doc-mean = Mean: { $mean }
doc-mean-of-all = Mean of all criteria: { $mean }
doc-answers = Answers
doc-results = Results
doc-level = Level of preparation: { $level }
doc-weakest = Areas to work on first
doc-needs = Individual needs
doc-conclusion = Conclusion

## The report, and its nine parts.

doc-report-title = The mentor's report for the school year { $years }
doc-report-heard-by = For the pedagogical council
doc-report-not-ready = DRAFT: the report is not ready
doc-report-cut-off = The records are counted as of { $date }.
doc-report-version = The mentoring plan, version { $number }.
doc-report-part-pair = The pair, the period, the basis
doc-report-part-initial = Initial diagnostics
doc-report-part-plan = Carrying out of the plan
doc-report-part-lessons = Lessons visited and other work
doc-report-part-final = Final diagnostics against the initial
doc-report-part-achievements = Achievements
doc-report-part-difficulties = Difficulties
doc-report-part-recommendations = Recommendations
doc-report-part-conclusion = Conclusion

## What a report that is not ready lacks.

doc-lacks-initial = the initial diagnostics was not carried out
doc-lacks-plan = there is no approved plan
doc-lacks-items = plan items without a mark of completion
doc-lacks-visits = no lesson of the young specialist was visited
doc-lacks-final = the final diagnostics was not carried out
doc-lacks-achievements = achievements are not named
doc-lacks-difficulties = difficulties are not named
doc-lacks-recommendation = there is no recommendation
doc-lacks-conclusion = there is no conclusion
doc-lacks-meeting = no meeting of the pedagogical council is named

## Figures, as the appendix names them.

doc-share-entries = journal entries, mentor: { $mentor }
doc-share-done = plan items done, mentor: { $mentor }
doc-figure-planned = planned
doc-figure-done = done
doc-figure-not-done = not done
doc-figure-cancelled = cancelled
doc-figure-open = in progress
doc-figure-moved = moved
doc-figure-visited = lessons of the young specialist visited
doc-figure-trend = first and last lesson with an observation sheet
doc-figure-rounds = diagnostics
doc-total = Total
doc-records-items = plan items No. { $numbers }
doc-records-entries = journal entries: { $entries }
doc-record-entry = { $date } (No. { $number })

## What the parts of the report say.

doc-overall = On the whole: { $words }
doc-mean-in-brackets = { $words } ({ $mean })
doc-explained = Moved, not done, cancelled
doc-no-plan = There is no approved plan.
doc-visited = Lessons of the young specialist visited: { $n }
doc-trend-up = By the observation sheets the last lesson stands above the first
doc-trend-level = By the observation sheets the last lesson stands level with the first
doc-trend-down = By the observation sheets the last lesson stands below the first
doc-trend-in-figures = { $words }: { $first }% and { $last }%
doc-other-work = Other work
doc-support = Psychological and pedagogical support took place, plan items
doc-change-better = better
doc-change-same = as before
doc-change-worse = worse
doc-changes = Areas that are better: { $better }, as before: { $same }, worse: { $worse }

## The council, the addendum, the appendix.

doc-council = Pedagogical council
doc-council-date = Date of the meeting
doc-council-ahead = the report was not heard yet
doc-council-protocol = Number of the protocol
doc-council-decision = Decision
doc-council-own-decision = Decision on this report
doc-addendum = Addendum
doc-addendum-note = Entered or held after { $date }. Not counted in the figures of the report.
doc-addendum-item = plan item No. { $number }, { $activity }: { $mark }
doc-addendum-entry = { $date }, { $kind } (journal entry No. { $number })
doc-appendix = Appendix. The records behind the figures
