import CCmark

/// The five kinds of asides that GitHub knows.
private enum Alert: String, CaseIterable {
  case note, tip, important, warning, caution

  init?(marker: [UInt8]) {
    let marker = String(decoding: marker[...].trimmed, as: UTF8.self)
    guard let kind = Alert.allCases.first(where: { "[!\($0.rawValue)]" == marker.lowercased() }) else {
      return nil
    }
    self = kind
  }

  func opening(in language: String) -> String {
    """
    <div class="markdown-alert markdown-alert-\(rawValue)">
    <p class="markdown-alert-title">\(title(in: language))</p>
    """
  }

  /// In the languages that the theme speaks; else in English.
  private func title(in language: String) -> String {
    let titles: [Self: String] =
      switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
      case "de":
        [.note: "Hinweis", .tip: "Tipp", .important: "Wichtig", .warning: "Warnung", .caution: "Vorsicht"]
      case "es":
        [
          .note: "Nota", .tip: "Consejo", .important: "Importante", .warning: "Advertencia",
          .caution: "Precaución",
        ]
      case "fr":
        [
          .note: "Remarque", .tip: "Astuce", .important: "Important", .warning: "Avertissement",
          .caution: "Attention",
        ]
      default: [:]
      }
    return titles[self] ?? rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }
}

/// Makes asides of quotes whose first line is `[!NOTE]` or one of its sisters, with titles in a language.
func makeAlerts(of quotes: [Node], in language: String) {
  for quote in quotes {
    guard let paragraph = quote.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH,
      let marker = paragraph.firstChild, marker.type == CMARK_NODE_TEXT,
      let alert = Alert(marker: marker.literal)
    else { continue }
    let lineEnd = marker.next
    if let lineEnd {
      guard lineEnd.type == CMARK_NODE_SOFTBREAK || lineEnd.type == CMARK_NODE_LINEBREAK else { continue }
      lineEnd.remove()
    }
    marker.remove()
    if paragraph.firstChild == nil { paragraph.remove() }
    let block = Node.block(.alert, opening: alert.opening(in: language), closing: "</div>")
    block.insert(before: quote)
    block.takeChildren(of: quote)
    quote.remove()
  }
}
