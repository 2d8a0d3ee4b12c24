
# The codes of the cases, for the commands that take one.
_talimger_with_codes() {
    _talimger "$@"
    if [[ ${words[CURRENT]} != -* ]] && (( ${words[(I)(show|lint|log|visit|done|agree|approve|return|export|anonymise)]} )); then
        compadd -- ${(f)"$(talimger cases 2>/dev/null | awk '{print $1}')"}
    fi
}
compdef _talimger_with_codes talimger
