### What is wrong with a command line, and the frame of the help.

usage-unknown-argument = Түсініксіз параметр: { $what }
usage-unknown-command = Мұндай команда жоқ: { $what }
usage-bad-value = { $what }: бұл мән жарамайды: «{ $value }»
usage-value-missing = { $what }: мәні көрсетілмеген
usage-missing = Міндетті мән көрсетілмеген: { $what }
usage-conflict = Бірге қолданылмайды: { $what } және { $other }
usage-too-many = Артық сөз: { $value }
usage-not-utf8 = Параметр UTF-8 кодтауында терілмеген. Терминал кодтауын тексеріңіз: talimger doctor
usage-other = Команда қате терілген.
usage-command-missing = Қай команда? Оны қосып жазыңыз.
usage-possible = Мүмкін мәндер: { $all }
usage-meant = Мүмкін, айтпақ болғаныңыз: { $close }
usage-help = Анықтама: { $command } --help
usage-form-and-help =
    Түрі: { $form }
    Анықтама: { $command } --help

help-usage = Түрі:
help-commands = Командалар
help-arguments = Сөздер
help-options = Параметрлер
help-help = Осы анықтаманы көрсету
help-version = Нұсқасын көрсету

cli-quiet = Тек қателерді хабарлау
cli-completions = Қабықшаға Tab арқылы толықтыру
cli-completions-shell = Қабықша
cli-completions-after =
    Командаларды, параметрлерді, ал bash, fish және zsh қабықшаларында карточка кодтарын да толықтырады:
      talimger completions bash > ~/.local/share/bash-completion/completions/talimger
      talimger completions fish > ~/.config/fish/completions/talimger.fish
cli-man = man нұсқаулығының беті
cli-man-output = Әр команданың беті жазылатын қалта
cli-man-after =
    Мысалдар:
      talimger man | man -l -
      talimger man -o ~/.local/share/man/man1
