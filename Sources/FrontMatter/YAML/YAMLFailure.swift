import CYAML
import Vocabulary

/// Why libyaml gave up, in its own words.
struct YAMLFailure {
  enum Place {
    case byte(Int)
    case character(Int)
  }

  private var words: String
  private var context: String
  private(set) var place: Place

  init(_ parser: yaml_parser_t) {
    words = parser.problem.map { String(cString: $0) } ?? "libyaml found no memory"
    context = parser.context.map { String(cString: $0) } ?? ""
    place = .character(Int(parser.problem_mark.index))
    if parser.error == YAML_READER_ERROR { place = .byte(Int(parser.problem_offset)) }
    if isBestShownAtItsStart { place = .character(Int(parser.context_mark.index)) }
  }

  /// What ends too late, or never, is noticed far behind its start.
  private var isBestShownAtItsStart: Bool {
    switch words {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": true
    case "could not find expected ':'": true
    case "did not find expected alphabetic or numeric character": true
    default: isUnclosedQuotation
    }
  }

  private var isUnclosedQuotation: Bool {
    context == "while scanning a quoted scalar"
      && (words == "found unexpected end of stream" || words == "found unexpected document indicator")
  }

  func problem(at offset: Int) -> Problem {
    let (message, hint) = plainWords
    return Problem(at: offset, message, hint: hint)
  }

  private var plainWords: (message: Finding.Message, hint: String?) {
    if isUnclosedQuotation { return ("this quotation never ends", "close it with the same quotation mark") }
    switch words {
    case "mapping values are not allowed in this context":
      return ("a ':' cannot stand here", "put the text in quotes, as in title: \"One: two\"")
    case "could not find expected ':'":
      return ("this line is no 'key: value'", "write a ':' and a space after the key")
    case "did not find expected key":
      return (
        "this does not continue the lines above",
        "indent keys of one mapping alike, and put text with quotation marks or brackets in quotes"
      )
    case "did not find expected '-' indicator":
      return ("this does not continue the list above", "begin each item with '- ', and indent all alike")
    case "did not find expected ',' or ']'":
      return ("this list is not closed", "close it with ']', and separate its items with ','")
    case "did not find expected ',' or '}'":
      return ("this mapping is not closed", "close it with '}', and separate its entries with ','")
    case "block sequence entries are not allowed in this context":
      return ("a list cannot begin here", "begin it on the line below its key")
    case "block mapping keys are not allowed in this context":
      return ("a mapping cannot begin here", nil)
    case "found character that cannot start any token":
      return ("no value can begin with this character", "put the text in quotes; indent with spaces, not with tabs")
    case "found unknown escape character":
      return ("this is no escape of double quotes", "double the backslash, or use single quotes")
    case "did not find expected comment or line break":
      return ("nothing can stand here on this line", "put text that begins with '|' or '>' in quotes")
    case "control characters are not allowed":
      return ("a control character stands here", "remove it")
    case "did not find expected <document start>":
      return ("the keys and values end before here", "check the indentation of this line")
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      return ("a tab cannot indent a line", "indent with spaces")
    case "did not find expected alphabetic or numeric character":
      return ("'&' and '*' need a name behind them", "put text that begins with '&' or '*' in quotes")
    case "did not find expected node content":
      return ("a value is missing here", "close every '[' and '{', and put text that holds them in quotes")
    case "found undefined tag handle":
      return ("this '!' names an unknown type", "put text that begins with '!' in quotes")
    default:
      return ("this is no valid YAML: \(words)", nil)
    }
  }
}
