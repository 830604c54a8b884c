import Markdown

/// Shortcodes that need no template, because they are words, addresses or code.
extension ShortcodeReader {
  func builtIn(_ shortcode: Shortcode) -> ShortcodeExpansion? {
    switch shortcode.name {
    case LiquidExpression.shortcode: value(shortcode).map(ShortcodeExpansion.markdown)
    case "raw": .verbatim
    case "comment": .removed
    case "highlight": .code(language: shortcode.positional.first.map(language) ?? "")
    case "ref", "relref", "post_url":
      (shortcode.argument("path") ?? shortcode.positional.first).map { .markdown(reference($0)) }
    case "link": shortcode.positional.first.map { .markdown(inDestination(rooted($0))) }
    case "get_url": shortcode.argument("path").map { .markdown(inDestination($0)) }
    case "else", "elif", "elsif", "when": .unwrapped
    default: nil
    }
  }

  private func language(_ name: String) -> String {
    String(name.filter { $0.isLetter || $0.isNumber || "+-#_.".contains($0) })
  }

  private func rooted(_ path: String) -> String {
    path.hasPrefix("/") ? path : "/" + path
  }

  /// The path of the Markdown file that a reference means, which need not have its extension.
  private func reference(_ written: String) -> String {
    let end = written.firstIndex { $0 == "#" || $0 == "?" } ?? written.endIndex
    var path = written[..<end]
    while path.hasSuffix("/"), path.count > 1 { path.removeLast() }
    guard !path.isEmpty, path != "/", !path.hasSuffix(".md"), !path.hasSuffix(".markdown") else {
      return inDestination(written)
    }
    return inDestination(path + ".md" + written[end...])
  }
}

extension ShortcodeReader {
  /// What a value of Liquid's is; nil where it means nothing here.
  private func value(_ shortcode: Shortcode) -> String? {
    guard let written = shortcode.positional.first else { return nil }
    let expression = LiquidExpression(written)
    guard var text = value(expression.term, shortcode) else { return nil }
    for filter in expression.filters {
      switch filter.name {
      case "relative_url", "absolute_url", "url", "escape", "safe", "strip", "xml_escape": continue
      case "prepend", "append":
        guard let added = filter.argument.flatMap({ value($0, shortcode) }) else { return nil }
        text = filter.name == "prepend" ? added + text : text + added
      default: return nil
      }
    }
    return shortcode.isInAddress ? inDestination(text) : text
  }

  /// The site's address is nothing where an address is made of it: links within the site need none.
  private func value(_ term: LiquidExpression.Term, _ shortcode: Shortcode) -> String? {
    switch term {
    case .text(let text): text
    case .variable("site.baseurl"), .variable("site.base_url"): ""
    case .variable("site.url"): shortcode.isInAddress ? "" : address
    case .variable("site.title"), .variable("site.name"): markdownEscaped(configuration.title)
    case .variable("site.description"): configuration.description.map(markdownEscaped)
    case .variable("site.author"), .variable("site.author.name"): configuration.author.map(markdownEscaped)
    case .variable("page.title"): title.map(markdownEscaped)
    case .variable: nil
    }
  }

  private var address: String {
    configuration.baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? ""
  }
}
