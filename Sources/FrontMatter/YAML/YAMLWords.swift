import Vocabulary

typealias Words = (message: Finding.Message, hint: String?)

let unclosedQuotation: Words = ("this quotation never ends", "close it with the same quotation mark")

/// What libyaml says, in words for people who do not know its grammar.
let plainWords: [String: Words] = [
  "mapping values are not allowed in this context": (
    "a ':' cannot stand here",
    "put the text in quotes, as in title: \"One: two\""
  ),
  "found unexpected ':'": (
    "a ':' cannot stand here",
    "put the text in quotes, as in title: \"One: two\""
  ),
  "could not find expected ':'": (
    "this line is no 'key: value'",
    "write a ':' and a space after the key"
  ),
  "did not find expected key": (
    "this does not continue the lines above",
    "indent keys of one mapping alike, and put text with quotation marks or brackets in quotes"
  ),
  "did not find expected '-' indicator": (
    "this does not continue the list above",
    "begin each item with '- ', and indent all alike"
  ),
  "did not find expected ',' or ']'": (
    "this list is not closed",
    "close it with ']', and separate its items with ','"
  ),
  "did not find expected ',' or '}'": (
    "this mapping is not closed",
    "close it with '}', and separate its entries with ','"
  ),
  "block sequence entries are not allowed in this context": (
    "a list cannot begin here",
    "begin it on the line below its key"
  ),
  "block mapping keys are not allowed in this context": (
    "a mapping cannot begin here",
    nil
  ),
  "found character that cannot start any token": (
    "no value can begin with this character",
    "put the text in quotes; indent with spaces, not with tabs"
  ),
  "found unknown escape character": (
    "this is no escape of double quotes",
    "double the backslash, or use single quotes"
  ),
  "did not find expected comment or line break": (
    "nothing can stand here on this line",
    "put text that begins with '|' or '>' in quotes"
  ),
  "control characters are not allowed": (
    "a control character stands here",
    "remove it"
  ),
  "did not find expected <document start>": (
    "the keys and values end before here",
    "check the indentation of this line"
  ),
  "found a tab character where an indentation space is expected": (
    "a tab cannot indent a line",
    "indent with spaces"
  ),
  "found a tab character that violates indentation": (
    "a tab cannot indent a line",
    "indent with spaces"
  ),
  "did not find expected alphabetic or numeric character": (
    "'&' and '*' need a name behind them",
    "put text that begins with '&' or '*' in quotes"
  ),
  "did not find expected node content": (
    "a value is missing here",
    "close every '[' and '{', and put text that holds them in quotes"
  ),
  "found undefined tag handle": (
    "this '!' names an unknown type",
    "put text that begins with '!' in quotes"
  ),
]
