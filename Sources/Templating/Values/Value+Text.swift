import Vocabulary

extension Value {
  /// The value as plain text, markup as its text; what a filter for text works on.
  func text(in context: RenderContext) -> String {
    switch self {
    case .none: ""
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): String(number)
    case .number(let number): number.description
    case .text(let text): text
    case .html(let html): plainText(ofMarkup: html.bytes)
    case .address(let address): address.link(pathToRoot: context.pathToRoot, namesFiles: context.namesFiles)
    case .date(let date): date.plain
    case .list(let list): list.map { $0.text(in: context) }.joined(separator: ", ")
    case .record, .map: ""
    }
  }

  /// The value as markup: what is not yet markup is escaped.
  func markup(in context: RenderContext) -> HTML {
    if case .html(let html) = self { html } else { HTML(escaping: text(in: context)) }
  }

  var isHTML: Bool {
    if case .html = self { true } else { false }
  }
}

extension Timestamp {
  /// How a date is printed that no filter has formatted.
  var plain: String {
    isDateOnly ? formatted("%Y-%m-%d", names: .english) : rfc3339
  }
}
