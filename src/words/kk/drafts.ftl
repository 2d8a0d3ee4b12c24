### What becomes of a text that is not saved yet.

draft-differences = Айырмасын көрсету
# Form and draft stand side by side, field by field.
draft-difference = { $field }: нобайда «{ $draft }», формада «{ $form }»
draft-unkept = Нобай жазылмады: { $why }. Мәтін әзірге тек экранда: форманы сақтаңыз немесе дискіден орын босатыңыз; онсыз шығу үшін F10 пернесін тағы бір рет басыңыз.
editor-too-long = Редактордан келген мәтін өріс үшін тым ұзын. Ол мына файлда қалды: { $path }
editor-not-utf8 = Редактордан келген мәтін UTF-8 кодтауында емес. Ол мына файлда қалды: { $path }
