### What is wrong with a command line, and the frame of the help.

usage-unknown-argument = Unknown option: { $what }
usage-unknown-command = There is no such command: { $what }
usage-bad-value = { $what }: “{ $value }” does not fit
usage-value-missing = { $what }: the value is missing
usage-missing = Missing: { $what }
usage-conflict = These do not go together: { $what } and { $other }
usage-too-many = One word too many: { $value }
usage-not-utf8 = An argument is not UTF-8. Check the charset of the terminal: talimger doctor
usage-other = The command line is wrong.
usage-command-missing = Which command? Add it.
usage-possible = Possible values: { $all }
usage-meant = Perhaps this was meant: { $close }
usage-help = Help: { $command } --help
usage-form-and-help =
    Usage: { $form }
    Help: { $command } --help

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Show this help
help-version = Show the version

cli-quiet = Tell only what went wrong
cli-completions = Completion for a shell
cli-completions-shell = The shell
cli-completions-after =
    Completes commands and options, and in bash, fish and zsh the codes of cases:
      talimger completions bash > ~/.local/share/bash-completion/completions/talimger
      talimger completions fish > ~/.config/fish/completions/talimger.fish
cli-man = The page of the manual
cli-man-output = The folder for a page of each command
cli-man-after =
    Examples:
      talimger man | man -l -
      talimger man -o ~/.local/share/man/man1
