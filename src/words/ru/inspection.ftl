### What a look at everything that is stored finds, and how it is mended.

cli-verify = Всё ли записанное цело: что не так, где и как исправить
cli-verify-anchor = Найти запись истории по знакам внизу напечатанного плана или отчёта (не меньше восьми)
cli-verify-mend = Восстановить то, что следует из остального; только координатор

verify-finding = { $place }: { $what }. { $way }
verify-digest = сводка для списков
verify-file = файл { $name }
verify-mended = Исправлено. { $what }
verify-looked-at = Проверено: записей истории { $entries }, карточек { $cases }.
verify-clean = Всё цело.
verify-found = { $n ->
    [one] Найдено { $n } расхождение.
    [few] Найдено { $n } расхождения.
   *[other] Найдено { $n } расхождений.
}
verify-anchor = Эти знаки стоят под историей до записи № { $number } от { $day } ({ $login }): до неё история не менялась.
verify-anchor-bare = Эти знаки стоят под историей до записи № { $number }, но сама запись не читается.
verify-anchor-rewritten = Эти знаки стояли под историей до записи № { $number }. { $day } её переписал { $login }: обезличил человека или удалил старые карточки.
verify-anchor-unknown = Таких знаков в этой истории нет: документ напечатан по другим данным, или историю потом изменили.

flaw-spoilt = не читается, содержимое испорчено
flaw-newer = внесено более новой программой
flaw-missing = нет, хотя должно быть
flaw-unrecorded = есть, но история об этом не знает
flaw-not-as-recorded = не то, что записано в истории
flaw-chain-broken = не продолжает предыдущие записи, какую-то из них изменили или убрали
flaw-out-of-date = не то, что следует из карточек
flaw-of-no-case = такой карточки нет
flaw-too-low = отстаёт, номер может повториться
flaw-left-behind = недописан, осталось от сбоя

way-mend = Исправит talimger verify --mend.
way-restore = Вернуть можно из резервной копии: talimger restore.
way-update = Установите новую версию talimger.
way-delete = Можно удалить.
