# Completions of avara for fish: the program itself says what can stand there.
function __avara_candidates
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l word (commandline --current-token --cut-at-cursor)
    command avara completions fish --word (count $words) -- $words $word 2>/dev/null
end
complete --command avara --no-files --keep-order --arguments '(__avara_candidates)'
