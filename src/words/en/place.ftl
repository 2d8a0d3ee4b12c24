### Where the school's data lie, who is in, and how a place for them is made.

cli-init = Make a folder for the school's data
cli-init-folder = The folder; the one above it must be there
cli-init-group = The group that will work together; without it the folder is yours alone

init-made = The folder is ready: { $path }
init-was-right = The folder was right already: { $path }
init-mended = Rights mended ({ $n }): { $path }
init-private = It is for its owner alone.
init-shared = It is shared by the group { $group }.
init-use = To work with it: { $command }
init-others-type = Everybody in the group types: { $command }
init-for-all = Or for all at once: the line { $line } in the file { $file }
init-no-group = There is no group { $group } on this server. The system administrator makes it.
init-not-in-group = You are not in the group { $group }, so you could not work there. Ask the system administrator to add you, and log in again.
init-not-empty = There are other things in the folder { $path }: { $found }. Name an empty or a new folder.
init-not-owner = The owner is { $owner }, who alone can change the rights: { $path }. Repeat under that login, or ask the system administrator.
init-not-made = The folder was not made: { $why }. Check rights and space: { $path }
