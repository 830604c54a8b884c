/// The smallest part of what stands inside a tag.
enum Token: Hashable {
  case name(String)
  case text(String)
  case integer(Int)
  case number(Double)
  case symbol(String)
  /// `}}` or `%}`, whichever closes the tag.
  case close
  /// The tag never closes: the file ends, or another tag opens.
  case unclosed

  /// How a message names it.
  var words: String {
    switch self {
    case .name(let name): "'\(name)'"
    case .text(let text): "the text \"\(text.prefix(40))\""
    case .integer(let number): "the number \(number)"
    case .number(let number): "the number \(number)"
    case .symbol(let symbol): "'\(symbol)'"
    case .close: "the end of the tag"
    case .unclosed: "the end of the file"
    }
  }
}

/// What is wrong with the text of a template, and where.
struct SyntaxError: Error {
  let offset: Int
  let message: String
  var hint: String?
}
