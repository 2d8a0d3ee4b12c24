
# The codes of the cases, for the commands that take one.
complete -c talimger -n "__fish_seen_subcommand_from show lint log visit done agree approve return export anonymise" -f -a "(talimger cases 2>/dev/null | awk '{print \$1}')"
