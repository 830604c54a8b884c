/// A single value as its author wrote it: `15.6` and `2024-05-06` stay text, whatever they look like.
package struct Scalar: Hashable, Sendable {
  package var text: String
  /// Whether the author marked it as text: by quotes, a block or a tag.
  package var isQuoted: Bool

  package init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }
}

extension Scalar {
  /// The words of YAML 1.1, since that is what folders of articles hold; a quoted one counts only
  /// where it can mean nothing else.
  package var bool: Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    case "yes", "Yes", "YES", "on", "On", "ON": isQuoted ? nil : true
    case "no", "No", "NO", "off", "Off", "OFF": isQuoted ? nil : false
    default: nil
    }
  }

  /// A decimal number, or one of TOML's `0x`, `0o` and `0b`; underscores between digits are allowed.
  ///
  /// What has a zero in front, such as `007`, is a code and stays text.
  package var int: Int? {
    guard !isQuoted, let digits = digits(allowing: Self.isHexDigit) else { return nil }
    switch digits.prefix(2) {
    case "0x": return Int(digits.dropFirst(2), radix: 16)
    case "0o": return Int(digits.dropFirst(2), radix: 8)
    case "0b": return Int(digits.dropFirst(2), radix: 2)
    default: return Int(digits)
    }
  }

  package var double: Double? {
    guard !isQuoted, let digits = digits(allowing: { 0x30...0x39 ~= $0 }) else { return nil }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension Scalar {
  /// The text without underscores, where it starts like a number and holds only what numbers hold.
  private func digits(allowing isDigit: (UInt8) -> Bool) -> String? {
    let isNumber = text.utf8.allSatisfy { isDigit($0) || Self.marks.contains($0) }
    let unsigned =
      text.utf8.first.map { "+-".utf8.contains($0) } == true ? text.utf8.dropFirst() : text.utf8[...]
    guard isNumber, let first = unsigned.first, 0x30...0x39 ~= first || first == UInt8(ascii: ".") else {
      return nil
    }
    if first == UInt8(ascii: "0"), let second = unsigned.dropFirst().first, 0x30...0x39 ~= second {
      return nil
    }
    return text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
  }

  private static let marks = Array("+-._eExo".utf8)

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
