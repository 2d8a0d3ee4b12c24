### The page of the manual: its title and its headings.

man-title = Mentoring of new teachers
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-notes = NOTES
man-examples = EXAMPLES
man-version = VERSION
