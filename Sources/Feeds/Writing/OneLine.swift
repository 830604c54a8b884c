extension String {
  /// The text with single spaces for line breaks and other control characters, for formats made of lines.
  var onOneLine: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
    let parts = unicodeScalars.split { $0.value < 0x20 || $0.value == 0x7F }
    return parts.map { String($0).trimmingSpaces }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var trimmingSpaces: Substring {
    let rest = drop { $0 == " " }
    guard let last = rest.lastIndex(where: { $0 != " " }) else { return "" }
    return rest[...last]
  }
}
