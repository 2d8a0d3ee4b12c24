### The history on the command line.

cli-log = Who changed what, and when: in a case, or in the whole school
cli-log-case = The case: code, number or part of the name; without it, the whole history
cli-log-json = Lines of JSON, from the first entry to the last
cli-log-after =
    The whole history as JSON can be taken into an empty data directory: numbers, times and authors stay the same.
      talimger log --json > school.jsonl
      talimger --data /srv/new apply school.jsonl
    The history of one case:
      talimger log 07
cli-log-nothing = There are no entries yet.
apply-not-empty = These lines are the recorded history of a school, and there are entries in this data directory already. Name an empty one (--data DIR), or restore: talimger restore FILE
