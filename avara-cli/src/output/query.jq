# What jq has and jaq's own definitions lack.

def toarray: if isarray then . else [.] end;
def trimstr($text): ltrimstr($text) | rtrimstr($text);
def ascii: [.] | implode;
def leaf_paths: paths(scalars);

def IN(values): any(values == .; .);
def IN(source; values): any(source == values; .);
def INDEX(rows; key): reduce rows as $row ({}; .[$row | key | tostring] |= $row);
def INDEX(key): INDEX(.[]; key);

def tostream:
  path(def each: (.[]? | each), .; each) as $path
  | getpath($path)
  | reduce path(.[]?) as $below ([$path, .]; [$path + $below]);

def cells(quoted):
  if isarray then map(
    if . == null then "" elif isnumber or isboolean then tostring
    elif isstring then quoted else error("cannot format") end
  ) else error("cannot format") end;
def @csv: cells("\"" + gsub("\""; "\"\"") + "\"") | join(",");
def @tsv:
  cells(gsub("\\\\"; "\\\\") | gsub("\t"; "\\t") | gsub("\n"; "\\n") | gsub("\r"; "\\r"))
  | join("\t");
