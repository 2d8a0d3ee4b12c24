### What becomes of a text that is not saved yet.

draft-differences = Показать отличия
# Form and draft stand side by side, field by field.
draft-difference = { $field }: в черновике «{ $draft }», в форме «{ $form }»
draft-unkept = Черновик не записан: { $why }. Текст пока только на экране: сохраните форму или освободите место; выйти без него — ещё раз F10.
editor-too-long = Текст из редактора слишком длинный для поля. Он остался в файле { $path }
editor-not-utf8 = Текст из редактора не в кодировке UTF-8. Он остался в файле { $path }
