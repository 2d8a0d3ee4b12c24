### How far a long operation has come, and how it is stopped.

stage-reading = Reading the data
stage-reading-backup = Reading the backup
stage-deciding = Preparing the entries
stage-checking = Checking the data
stage-checking-backups = Checking the backups
stage-backing-up = Making a backup
stage-building = Building the new store
stage-placing = Putting the new store in place
stage-writing = Writing
stage-exporting = Writing documents

progress-stop = Ctrl+C: stop
progress-stop-screen = Esc: stop
progress-no-stop = too late to stop
leaving-after = The program leaves as soon as all is written.
leaving-or-stop = The program leaves when it is done. Esc: stop
progress-too-late = It was too late to stop: all is done.
trouble-stopped = Stopped. Nothing has changed.
export-stopped = Stopped. What was written stays: { $done } of { $total } documents.
