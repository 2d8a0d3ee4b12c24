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

cli-who = Who is in just now, and where the data lie

who-place-none = There are no data yet: { $path }
who-place-private = The data are for { $owner } alone: { $path }
who-place-shared = The data are shared, group { $group }, owner { $owner }: { $path }
who-nobody = Nobody has the screens open.
who-present = { $who }, since { $since }, at the server itself, process { $pid }
who-present-from = { $who }, since { $since }, from { $host }, process { $pid }
who-others = { $n } more in
who-holds = Held just now by: { $who }, { $doing }, process { $pid }

config-wrong = The settings file { $path }, line { $line }: { $what }. Mend the line; the keys that are known are data, language, look, ascii, selection, mouse, keys and plain.
config-relative = In the settings file { $path } the folder is not named in full: { $data }. Name it from the root, beginning with a slash.
