import CCmark
import Vocabulary

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

  func opening(_ labels: BodyLabels) -> String {
    """
    <div class="markdown-alert markdown-alert-\(rawValue)">
    <p class="markdown-alert-title">\(HTML(escaping: title(labels)).string)</p>
    """
  }

  private func title(_ labels: BodyLabels) -> String {
    switch self {
    case .note: labels.note
    case .tip: labels.tip
    case .important: labels.important
    case .warning: labels.warning
    case .caution: labels.caution
    }
  }
}

/// Makes asides of quotes whose first line is `[!NOTE]` or one of its sisters, with titles.
func makeAlerts(of quotes: [Node], _ labels: BodyLabels) {
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
    let block = Node.block(.alert, opening: alert.opening(labels), closing: "</div>")
    block.insert(before: quote)
    block.takeChildren(of: quote)
    quote.remove()
  }
}
