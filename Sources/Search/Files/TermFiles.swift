/// Spreads sorted words over files, a line for each: the word, a space, and its postings.
///
/// A file ends where it is full, or already half full where the next word asks for it by its hash, so that
/// a new word moves others from file to file no further than to the next such word.
struct TermFiles {
  private let target: Int
  private var files: [SearchIndex.TermFile] = []
  private var bytes: [UInt8] = []
  private var first: ArraySlice<UInt8> = []

  init(target: Int) {
    self.target = target
  }

  /// The size of a file: a query fetches a few of them, and their names stand in the manifest.
  static func size(for total: Int) -> Int {
    max(8192, total / 400)
  }

  mutating func append(_ word: ArraySlice<UInt8>, _ postings: Postings) {
    let size = word.count + postings.text.count + 2
    let isFull = bytes.count + size > target || bytes.count > target / 2 && hash(of: word) & 15 == 0
    if isFull, !bytes.isEmpty { cut() }
    if bytes.isEmpty { first = word }
    bytes += word
    bytes.append(UInt8(ascii: " "))
    bytes += postings.text
    bytes.append(UInt8(ascii: "\n"))
  }

  consuming func finish() -> [SearchIndex.TermFile] {
    if !bytes.isEmpty { cut() }
    return files
  }

  private mutating func cut() {
    let hash = fingerprint(of: bytes)
    files.append(.init(first: String(decoding: first, as: UTF8.self), hash: hash, bytes: bytes))
    bytes = []
  }
}
