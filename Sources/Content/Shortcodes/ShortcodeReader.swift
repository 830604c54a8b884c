import Markdown
import Templating
package import Vocabulary

/// Says what the shortcodes of one article stand for, and remembers those that nothing is known of.
final class ShortcodeReader {
  private let article: Article
  private let settings: ArticleSettings
  private let language: String
  private(set) var unknown: [String: UnknownShortcode] = [:]

  init(_ article: Article, _ settings: ArticleSettings) {
    self.article = article
    self.settings = settings
    language = article.language(settings.configuration)
  }

  var configuration: Configuration { settings.configuration }
  var title: String? { article.metadata.title }

  func expansion(of shortcode: Shortcode) -> ShortcodeExpansion {
    if let known = builtIn(shortcode) { return known }
    let shortcode = shortcode.withoutInclude
    if let template = settings.shortcodes.templates[shortcode.name] { return rendered(shortcode, template) }
    note(shortcode)
    return shortcode.argument("src").map { .markdown(image($0, shortcode)) } ?? .unwrapped
  }

  /// A template that writes the inner text gets a byte that is in no text in its place.
  private func rendered(_ shortcode: Shortcode, _ template: Template) -> ShortcodeExpansion {
    let named = shortcode.arguments.compactMap { argument in argument.name.map { ($0, argument.value) } }
    let hasText = shortcode.inner.map { $0.utf8.contains { $0 > 0x20 } } ?? false
    let model = ShortcodeModel(
      name: shortcode.name, arguments: Dictionary(named) { first, _ in first }, values: shortcode.positional,
      body: hasText ? HTML(bytes: [Self.placeholder]) : nil, text: hasText ? shortcode.inner : nil,
      language: language)
    var html: [UInt8] = []
    template.render(Record(model), in: RenderContext(pathToRoot: ""), into: &html)
    html = trimmed(html)
    let parts = html.split(separator: Self.placeholder, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return .instead(html) }
    return .around(before: Array(parts[0]), after: Array(parts.dropFirst().joined()))
  }

  private static let placeholder: UInt8 = 0xFF

  private func note(_ shortcode: Shortcode) {
    let name = shortcode.shownName
    if unknown[name] == nil {
      unknown[name] = UnknownShortcode(
        name: name, count: 0, location: shortcode.location, excerpt: shortcode.excerpt)
    }
    unknown[name]?.count += 1
  }
}

/// A shortcode that an article calls and nothing is known of.
package struct UnknownShortcode: Hashable, Sendable {
  package var name: String
  /// How often the article calls it.
  package var count: Int
  /// Of the first call.
  package var location: SourceLocation
  package var excerpt: String

  package init(name: String, count: Int, location: SourceLocation, excerpt: String) {
    self.name = name
    self.count = count
    self.location = location
    self.excerpt = excerpt
  }
}

extension Shortcode {
  /// How a message names it.
  fileprivate var shownName: String {
    name == LiquidExpression.shortcode ? "{{ \(positional.first ?? "") }}" : name
  }

  /// Liquid's `{% include figure.html … %}` calls what is in the file.
  fileprivate var withoutInclude: Shortcode {
    guard ["include", "include_relative", "render"].contains(name),
      let index = arguments.firstIndex(where: { $0.name == nil })
    else { return self }
    var call = self
    let file = call.arguments.remove(at: index).value
    let stem = file.split(separator: "/").last ?? ""
    call.name = stem.hasSuffix(".html") ? String(stem.dropLast(5)) : String(stem)
    return call
  }
}

/// An image in Markdown, of the arguments that most generators have for it.
private func image(_ address: String, _ shortcode: Shortcode) -> String {
  let caption = shortcode.argument("caption") ?? shortcode.argument("title")
  let alt = shortcode.argument("alt") ?? caption ?? ""
  let title = caption.map { " \"\(inTitle($0))\"" } ?? ""
  return "![\(markdownEscaped(oneLine(alt)))](\(inDestination(address))\(title))"
}

private func inTitle(_ text: String) -> String {
  oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
}

private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

/// An address as it can stand in a link of Markdown.
func inDestination(_ address: String) -> String {
  var result = ""
  for scalar in address.unicodeScalars {
    switch scalar {
    case " ": result += "%20"
    case "(": result += "%28"
    case ")": result += "%29"
    case "<": result += "%3C"
    case ">": result += "%3E"
    case "\\": result += "/"
    default: if scalar.value > 0x20 { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

private func trimmed(_ html: [UInt8]) -> [UInt8] {
  guard let start = html.firstIndex(where: { $0 > 0x20 }), let end = html.lastIndex(where: { $0 > 0x20 })
  else {
    return []
  }
  return Array(html[start...end])
}
