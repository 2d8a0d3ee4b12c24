### What a look at everything that is stored finds, and how it is mended.

cli-verify = Is everything that is stored whole: what is wrong, where, and how to mend it
cli-verify-anchor = Find the history entry by the digits at the foot of a printed plan or report (eight or more)
cli-verify-mend = Write again what follows from the rest; for the coordinator only

verify-finding = { $place }: { $what }. { $way }
verify-digest = summary for the lists
verify-file = file { $name }
verify-mended = Mended. { $what }
verify-looked-at = Looked at: history entries { $entries }, cases { $cases }.
verify-clean = Everything is whole.
verify-found = { $n ->
    [one] { $n } thing is wrong.
   *[other] { $n } things are wrong.
}
verify-anchor = These digits stand for the history up to entry № { $number } of { $day } ({ $login }): up to there it was not changed.
verify-anchor-bare = These digits stand for the history up to entry № { $number }, but the entry itself cannot be read.
verify-anchor-rewritten = These digits stood for the history up to entry № { $number }. On { $day } it was rewritten by { $login }: a person was anonymised, or old cases were removed.
verify-anchor-unknown = This history has no such digits: the document was printed from other records, or the history was changed since.

flaw-spoilt = cannot be read, its content is spoilt
flaw-newer = a newer program wrote it
flaw-missing = is missing
flaw-unrecorded = is there, but the history does not know of it
flaw-not-as-recorded = is not what the history says
flaw-chain-broken = does not follow the entries before it, one of which was changed or taken away
flaw-out-of-date = is not what follows from the cases
flaw-of-no-case = there is no such case
flaw-too-low = lags behind, a number may be given twice
flaw-left-behind = half-written, left by a crash

way-mend = Mended by talimger verify --mend.
way-restore = Only a backup brings it back: talimger restore.
way-update = Install the newer talimger.
way-delete = It can be deleted.
