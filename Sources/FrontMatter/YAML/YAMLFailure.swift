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
    let (message, hint) = isUnclosedQuotation ? unclosedQuotation : plainWords[words] ?? (other, nil)
    return Problem(at: offset, message, hint: hint)
  }

  private var other: Finding.Message { "this is no valid YAML: \(words)" }
}
