# Completions of avara for bash: the program itself says what can stand there.
_avara() {
    local candidate line=${COMP_LINE:0:COMP_POINT}
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(command avara completions bash "--part=$2" -- "$line" 2>/dev/null)
    if [[ ${COMPREPLY[0]-} == */ ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o nosort -o default -F _avara avara 2>/dev/null || complete -o default -F _avara avara
