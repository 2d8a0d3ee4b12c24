### Taking a change back, and making it again.

did-undo = taken back: entry No. { $entry }
did-redo = made again: entry No. { $entry }

refusal-not-your-entry = This entry was made under another login: { $login }. Only they can take it back; correct it in the usual way, with a reason.
refusal-not-undoable = This is not taken back so. A mark of agreement or approval is withdrawn with a reason, the rest is corrected.
refusal-already-undone = This entry has been taken back already. It can be made again.
refusal-not-undone = This entry has not been taken back, there is nothing to make again. Look at the history.
refusal-changed-since = This has been changed after the entry: { $part }. First take back what was done later, or correct the record with a reason.
refusal-still-used = Other records already rest on this: { $part }. First take those back, or correct this record with a reason.

action-undo = undo
action-redo = redo
action-undo-tip = Takes your last change back, a whole batch at once.
action-redo-tip = Makes again what you took back.

undo-nothing = Nothing to take back: you have changed nothing.
redo-nothing = Nothing to make again: nothing was taken back.
undo-question = Take back the change of { $day }?
redo-question = Make the change of { $day } again?
undo-yes = Take back
redo-yes = Make again
undo-more = and more: { $count }
