import CCmark

extension Node {
  /// The character that stands before an inline node in the source, as far as flanking rules need it.
  var characterBefore: Unicode.Scalar {
    guard let previous else { return parent?.innerEdge ?? "\n" }
    return previous.outerEdge(isEnd: true)
  }

  /// The character that stands after an inline node.
  var characterAfter: Unicode.Scalar {
    guard let next else { return parent?.innerEdge ?? "\n" }
    return next.outerEdge(isEnd: false)
  }

  private var innerEdge: Unicode.Scalar {
    switch type {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: "*"
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: "]"
    default: "\n"
    }
  }

  private func outerEdge(isEnd: Bool) -> Unicode.Scalar {
    switch type {
    case CMARK_NODE_TEXT: withLiteral { (isEnd ? lastScalar(of: $0) : firstScalar(of: $0)) ?? "\n" }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: "\n"
    case CMARK_NODE_CODE: "`"
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: "*"
    case CMARK_NODE_HTML_INLINE: isEnd ? ">" : "<"
    default: isEnd ? ")" : "["
    }
  }
}

func firstScalar(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
  String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
}

func lastScalar(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
  String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last
}

extension Unicode.Scalar {
  /// CommonMark's Unicode whitespace.
  var isMarkdownWhitespace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    case 0..<0x80: false
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// CommonMark's punctuation, and escaped characters that extensions know.
  var isMarkdownPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x90...0x98: return true
    case 0..<0x80: return false
    default:
      switch properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    }
  }
}
