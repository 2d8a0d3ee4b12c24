### The work of the day in one line.

day-case = The case: its code (26-07), its number this year (07) or part of the teacher's name
day-about = { $case }, { $day }
day-question = { $question } yes/no:

day-visit = Enter a lesson visit, a consultation or support into the journal
day-visit-date = The day: 12.10, yesterday, mon
day-visit-class = The class
day-visit-topic = Subject and topic
day-visit-minutes = How many minutes
day-visit-note = What was seen or said
day-visit-kind = What it was: mentor (at the young specialist's lesson), mentee (at the mentor's lesson), administration (at the lesson), consultation, support, workshop, other
day-visit-by = Who did it: login or full name; otherwise the mentor, and of a visit by the administration you yourself
day-visit-item = The number of the plan item, as talimger show has it
day-visit-follow-up = When to come again
day-visit-after =
    Examples:
      talimger visit 07 12.10 7Б algebra 45 "pace of the lesson"
      talimger visit 07 yesterday --kind consultation
      talimger visit Akhmetova 12.10 7Б algebra --follow-up 26.10

day-done = Mark an item of the plan as done
day-done-item = The item: its number, as talimger show has it, or part of its text
day-done-date = The day; today where not given
day-done-evidence = What shows it
day-done-after =
    Examples:
      talimger done 07 3
      talimger done 07 "open lesson" 15.10 "note No. 4"
day-no-such-item = { $case }: the plan has no item “{ $meant }”. The items with their numbers: talimger show
day-several-items = “{ $meant }” fits several items. Give the number:

day-agree = Agree a plan
day-agree-after =
    Whoever acts as the deputy agrees under their own login. The coordinator records the mark from paper:
      talimger agree 07
      talimger agree 07 --paper 09.09
day-approve = Approve a plan
day-approve-after =
    The head approves under their own login. The coordinator records the mark from paper:
      talimger approve 07
      talimger approve 07 --paper 10.09
day-return = Return a plan for rework, with a remark
day-return-remark = What is to be mended
day-return-question = Return the plan for rework: { $name }, version { $number }?
day-return-after =
    Example:
      talimger return 07 "make the terms under “Assessment” clear"
day-paper = The mark stands on paper: its date
day-paper-by = Whose mark the paper shows: login or full name
day-paper-missing = Under your login this mark is only recorded from paper. Add its date: --paper DATE
day-for-deputy = Why the head agrees in place of the deputy

day-undo = Take back your own last change
day-redo = Make again what was taken back last
day-undo-after =
    A batch (a staff list, a common event) goes back whole. The changes of others and marks are not taken back this way.
      talimger undo -n
      talimger undo
      talimger undo --redo
