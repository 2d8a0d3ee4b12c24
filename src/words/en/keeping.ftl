### Keeping the store: backups, restoring, making it smaller, migrating.

cli-backup = Make a backup of the school's data
cli-backup-file = Where to write it; - for standard output; otherwise into backups beside the data
cli-restore = Restore the data from a backup; what is there is put aside whole
cli-restore-file = The backup; otherwise the newest one in backups
cli-compact = Make the data smaller on the disk, without changing anything in them
cli-migrate = Bring the data to the format of this version of the program

keeping-question = Go on? yes/no:
keeping-nobody-to-ask = There is nobody to ask: this is no terminal. Add --yes to go on.
keeping-nothing-changed = Nothing was changed.
keeping-aside = The store that was is put aside in store.old-…; the last two of those are kept.

backup-written = Backup written: { $path }

restore-no-backup = There is no backup in backups. Name the file: talimger restore FILE
restore-school = School: { $name }
restore-now-nothing = Now: there are no data.
restore-now-damaged = Now: the data cannot be read ({ $why })
restore-now = Now: entry { $revision } of the history, { $when }, cases: { $cases }
restore-then = Then: entry { $revision } of the history, { $when }, cases: { $cases }
restore-newest = The newest backup: { $path }
restore-then-empty = There is no case in this backup: it was made when the school had only begun.
restore-never = no entries
restore-loses = Entries that would be lost: { $n }
restore-loses-nothing = Nothing would be lost.
restore-loses-unknown = What would be lost is unknown: the present data cannot be read.
restore-entry = { $revision }, { $when }, { $login }: { $what }
restore-more = … and { $n } more
restore-done = The data are restored from the backup: { $path }

compact-room = The data take up { $taken } on the disk, and hold { $live }.
compact-worth-it = It is worth running: talimger compact
compact-not-worth-it = There is no need to make them smaller yet.
compact-done = Done: it was { $before }, it is { $after } now.

migrate-nothing = The data are in the format of this version already. There is nothing to do.
migrate-done = The data are in the format of this version now.

size-bytes = { $n } B
size-kibibytes = { $n } KiB
size-mebibytes = { $n } MiB
