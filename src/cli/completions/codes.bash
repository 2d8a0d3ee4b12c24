
# The codes of the cases, for the commands that take one.
_talimger_with_codes() {
    _talimger "$@"
    local word takes=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$word" in
            show | lint | log | visit | done | agree | approve | return | export | anonymise) takes=1 ;;
        esac
    done
    case "${COMP_WORDS[COMP_CWORD]}" in -*) takes= ;; esac
    if [ -n "$takes" ]; then
        COMPREPLY+=($(compgen -W "$(talimger cases 2>/dev/null | awk '{print $1}')" -- "${COMP_WORDS[COMP_CWORD]}"))
    fi
}
complete -F _talimger_with_codes -o bashdefault -o default talimger
