### What is said to whoever begins.

list-columns = The first line of the file names the columns. “{ $name }” must be there; these may be, in any order: { $others }. Excel: “Save as”, CSV.
person-newcomer-first = A case is opened for a teacher. Register them first; then Enter on their row opens the case.
opening-mentor-nobody = Nobody but this teacher is registered. Esc keeps a draft, F7 registers a mentor.
