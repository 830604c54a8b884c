/// Spreads sorted words over files, a line for each: the word, a space, and its postings.
///
/// A file ends where it is full, or already half full where the first letter changes, so that a new
/// word moves others from file to file no further than to the next letter.
struct TermFiles {
  private let target: Int
  private var files: [SearchIndex.TermFile] = []
  private var bytes: [UInt8] = []
  private var first: ArraySlice<UInt8> = []
  private var last: ArraySlice<UInt8> = []

  init(target: Int) {
    self.target = target
  }

  /// The size of a file: a query fetches a few of them, and their names stand in the manifest.
  static func size(for total: Int) -> Int {
    max(8192, total / 400)
  }

  mutating func append(_ word: ArraySlice<UInt8>, _ postings: Postings) {
    let size = word.count + postings.text.count + 2
    let isNewLetter = !last.isEmpty && firstLetter(word) != firstLetter(last)
    if !bytes.isEmpty, bytes.count + size > target || isNewLetter && bytes.count > target / 2 { cut() }
    if bytes.isEmpty { first = word }
    bytes += word
    bytes.append(UInt8(ascii: " "))
    bytes += postings.text
    bytes.append(UInt8(ascii: "\n"))
    last = word
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

private func firstLetter(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let first = word.first else { return word }
  return word.prefix(first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
}
