### Several sessions at once: waiting, what is not confirmed, what another has changed.

## Who holds the data, while one waits.

waiting-for = Waiting for { $who } ({ $doing }). Esc: do not wait
waiting-for-somebody = Waiting for { $who }. Esc: do not wait
waiting-for-unknown = Waiting: another program holds the data. Esc: do not wait
doing-creating = making the school
doing-reading = reading
doing-saving = saving
doing-importing = saving a list
doing-backing-up = backup
doing-restoring = restoring
doing-checking = checking
doing-compacting = compacting
doing-migrating = migrating
doing-anonymising = anonymising
doing-purging = removing what is old

## What is shown is only the last that is known.

unconfirmed-mark = NOT CONFIRMED
unconfirmed-why = Shown is the last that is known; more may have changed since. { $why }
unconfirmed-nothing = There is nothing to show. { $why }
upgraded-meanwhile = The program was upgraded: leave and come in again (F10). What was typed can be kept as a draft (Esc).

## What another session has changed, or taken away.

changed-title = Changed in another session
case-gone = The case { $code } is no longer in these data.
another-session = Another session
changed-by = { $who }, { $when }: { $what }
changed-since-draft = The record was changed after the draft was put aside.
look-again = Look at it and repeat: nothing has been saved.
form-changed-meanwhile = Changed meanwhile: { $about }. When you save you choose what stands.
form-record-gone = This record is no more: { $about }.
form-brought-together = Changed not here alone: { $about }. Check and save.
form-taken-over = Taken from there: { $fields }.

## The choice between two versions, field by field.

sides-title = Changed here and in another session
sides-mine = Mine
sides-theirs = Saved
sides-hint = Left: mine  Right: saved  Space: the other  Enter: go on
