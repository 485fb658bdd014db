# Completions of avara for elvish: the program itself says what can stand there.
set edit:completion:arg-completer[avara] = {|@words|
    var word = (- (count $words) 1)
    e:avara completions elvish --word $word -- $@words 2>/dev/null | from-lines
}
