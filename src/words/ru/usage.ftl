### What is wrong with a command line, and the frame of the help.

usage-unknown-argument = Непонятный параметр: { $what }
usage-unknown-command = Такой команды нет: { $what }
usage-bad-value = { $what }: не подходит значение «{ $value }»
usage-value-missing = { $what }: не указано значение
usage-missing = Не указано обязательное: { $what }
usage-conflict = Вместе не бывает: { $what } и { $other }
usage-too-many = Лишнее слово: { $value }
usage-not-utf8 = Параметр набран не в UTF-8. Проверьте кодировку терминала: talimger doctor
usage-other = Команда набрана неверно.
usage-command-missing = Какая команда? Допишите её.
usage-possible = Возможные значения: { $all }
usage-meant = Возможно, имелось в виду: { $close }
usage-help = Справка: { $command } --help
usage-form-and-help =
    Форма: { $form }
    Справка: { $command } --help

help-usage = Форма:
help-commands = Команды
help-arguments = Слова
help-options = Параметры
help-help = Показать эту справку
help-version = Показать версию

cli-quiet = Сообщать только об ошибках
cli-completions = Подсказки по Tab для оболочки
cli-completions-shell = Оболочка
cli-completions-after =
    Подсказывает команды, параметры, а в bash, fish и zsh — и коды карточек:
      talimger completions bash > ~/.local/share/bash-completion/completions/talimger
      talimger completions fish > ~/.config/fish/completions/talimger.fish
cli-man = Страница руководства man
cli-man-output = Папка, куда записать страницу каждой команды
cli-man-after =
    Примеры:
      talimger man | man -l -
      talimger man -o ~/.local/share/man/man1
