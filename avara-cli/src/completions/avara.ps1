# Completions of avara for PowerShell: the program itself says what can stand there.
Register-ArgumentCompleter -Native -CommandName avara -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # Words are passed on as they are typed; nothing in them is evaluated.
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) {
                $_.Value
            } else {
                $_.Extent.Text
            }
        })
    $word = $wordToComplete.TrimStart("'", '"')
    avara completions powershell --word $words.Count -- @words $word 2>$null | ForEach-Object {
        $value, $help = $_.Split("`t", 2)
        $text = $value
        if ($value -match '[^\w./:\\=-]') {
            $text = "'" + $value.Replace("'", "''") + "'"
        }
        if (-not $help) {
            $help = $value
        }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $help)
    }
}
