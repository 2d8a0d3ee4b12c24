### What becomes of a text that is not saved yet.

draft-differences = Show the differences
# Form and draft stand side by side, field by field.
draft-difference = { $field }: in the draft “{ $draft }”, in the form “{ $form }”
draft-unkept = The draft was not written: { $why }. The text is only on the screen yet: save the form or free some space; to leave without it press F10 once more.
editor-too-long = The text from the editor is too long for the field. It stays in the file { $path }
editor-not-utf8 = The text from the editor is not in UTF-8. It stays in the file { $path }
