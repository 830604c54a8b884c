import Vocabulary

/// What keeps metadata from being read; always an error.
struct Problem: Error, Hashable {
  var offset: Int
  var message: Finding.Message
  var hint: String?

  init(at offset: Int, _ message: Finding.Message, hint: String? = nil) {
    self.offset = offset
    self.message = message
    self.hint = hint
  }

  func finding(in source: SourceText) -> Finding {
    source.finding(.error, at: offset, message, hint: hint)
  }
}

/// What a parser made of its text: problems that did not keep it from reading on stand beside the entries.
struct Parsed: Hashable {
  var entries: [MetadataEntry]
  var problems: [Problem] = []
}

/// How deep lists and mappings may be nested; what is deeper was not written by a person, and every
/// later walk over the values may recurse.
let depthLimit = 64

extension Finding.Message {
  static let tooDeep: Self = "lists and mappings are nested more than \(depthLimit) deep here"

  static func duplicateKey(_ key: String, first: Int, second: Int) -> Self {
    "'\(key)' is given twice, on lines \(first) and \(second)"
  }
}

extension Problem {
  /// Lines are counted here, since only a problem needs them.
  init(_ duplicate: DuplicateKey, in bytes: [UInt8]) {
    func line(of offset: Int) -> Int {
      bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }
    let lines = (first: line(of: duplicate.first), second: line(of: duplicate.second))
    self.init(
      at: duplicate.second, .duplicateKey(duplicate.key, first: lines.first, second: lines.second),
      hint: "remove one of them")
  }
}
