/// The bytes of one of the site's files, and the way from an offset in them to a line and column.
package struct SourceText: Hashable, Sendable {
  package let path: SitePath
  package let bytes: [UInt8]

  package init(path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SourceText {
  /// The place of a byte; an offset past the end is the end.
  package func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let start = startOfLine(at: offset)
    let line = bytes[..<start].reduce(1) { $1 == Self.newline ? $0 + 1 : $0 }
    let column = bytes[start..<offset].reduce(1) { Self.isContinuation($1) ? $0 : $0 + 1 }
    return SourceLocation(path: path, line: line, column: column)
  }

  /// The offset of the first byte of a line that is counted from 1; the end where there are fewer lines.
  package func offset(ofLine line: Int) -> Int {
    var remaining = line - 1
    var offset = 0
    while remaining > 0, let next = bytes[offset...].firstIndex(of: Self.newline) {
      offset = next + 1
      remaining -= 1
    }
    return remaining > 0 ? bytes.count : offset
  }

  /// The line that holds a byte, without its ending, cut where it is longer than any report shows.
  package func excerpt(at offset: Int) -> String {
    let offset = min(max(offset, 0), bytes.count)
    let start = startOfLine(at: offset)
    let end = bytes[offset...].firstIndex(of: Self.newline) ?? bytes.count
    let shown = bytes[start..<min(end, start + 20_000)]
    return String(decoding: shown, as: UTF8.self).filter { !$0.isNewline && $0 != "\0" }
  }

  /// A finding about the text at an offset.
  package func finding(
    _ severity: Finding.Severity, at offset: Int, _ message: Finding.Message, hint: String? = nil
  ) -> Finding {
    Finding(severity, at: location(at: offset), message, hint: hint, excerpt: excerpt(at: offset))
  }
}

extension SourceText {
  fileprivate static let newline = UInt8(ascii: "\n")

  fileprivate static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }

  fileprivate func startOfLine(at offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
  }
}
