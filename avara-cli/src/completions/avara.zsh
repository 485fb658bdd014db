#compdef avara
# Completions of avara for zsh: the program itself says what can stand there.
_avara() {
    local -a described folders
    local line value
    for line in "${(@f)$(command avara completions zsh --word $((CURRENT - 1)) -- \
        "${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        value=${line%%$'\t'*}
        if [[ $value == */ ]]; then
            folders+=("${${value%/}//:/\\:}")
        elif [[ -n $value ]]; then
            described+=("${value//:/\\:}:${line#*$'\t'}")
        fi
    done
    (( $#folders )) && _describe -V folder folders -S /
    (( $#described )) && _describe -V value described
}
if [[ $funcstack[1] == _avara ]]; then
    _avara "$@"
else
    compdef _avara avara
fi
