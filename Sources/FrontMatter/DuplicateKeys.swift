import Vocabulary

/// The keys that stand twice in a mapping of one file.
struct DuplicateKeys {
  private var keys: [DuplicateKey] = []
  /// Enough to correct by hand; a file with more is damaged, and each costs a walk over the file.
  private static let limit = 50

  private struct DuplicateKey {
    var key: String
    /// Offsets of the key.
    var first: Int
    var second: Int
  }

  mutating func note(_ key: String, first: Int, second: Int) {
    guard keys.count < Self.limit else { return }
    keys.append(DuplicateKey(key: key, first: first, second: second))
  }

  func problems(in bytes: [UInt8]) -> [Problem] {
    func line(of offset: Int) -> Int {
      bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }
    return keys.map {
      Problem(
        at: $0.second, .duplicateKey($0.key, first: line(of: $0.first), second: line(of: $0.second)),
        hint: "remove one of them")
    }
  }
}

extension Finding.Message {
  fileprivate static func duplicateKey(_ key: String, first: Int, second: Int) -> Self {
    first == second
      ? "'\(key)' is given twice" : "'\(key)' is given twice, on lines \(first) and \(second)"
  }
}
