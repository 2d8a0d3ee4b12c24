### What is out of the usual, and allowed.

warning-mentor-before-hiring = The mentorship begins before the hiring. Check both dates; if they are right, write the reason.
warning-mentor-load =
    The mentor now has { $n ->
        [one] { $n } young specialist
       *[other] { $n } young specialists
    }; usual are two at most. If it is decided so, write the reason.
warning-mentor-category = The mentor's category is below teacher-expert. If this is the choice, write the reason.
warning-mentor-experience = The mentor has taught for less than five years. If this is the choice, write the reason.
warning-other-subject = Mentor and young specialist teach different subjects. If it is decided so, write the reason.
warning-no-calendar = The calendar has no year { $year }, so the date cannot be checked. Add the year to the calendar.
warning-day-off = Not a working day: { $date }. If the date is right, leave it.
warning-outside-case = The date lies outside the case. Check it; if it is right, leave it.
warning-no-backup = The change is saved, but today's backup could not be made. Check the space on the disk and make one with talimger backup.
