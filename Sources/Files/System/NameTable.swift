/// Names one after another in one buffer, as C strings, which are sorted without moving them.
struct NameTable {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  mutating func append(_ name: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: name)
    ranges.append(start..<bytes.count)
    // One more than a C string needs is room for a slash.
    bytes.append(0)
    bytes.append(0)
  }

  mutating func reserve(names: Int, bytes count: Int) {
    ranges.reserveCapacity(names)
    bytes.reserveCapacity(count + 2 * names)
  }
}

extension NameTable {
  /// The places of the names in the order of their bytes; equal names stay in theirs.
  ///
  /// - Parameters:
  ///   - isFolder: where this is true the name sorts as in a path, with a slash behind it.
  mutating func order(isFolder: (Int) -> Bool = { _ in false }) -> [Int] {
    guard ranges.count > 1 else { return Array(ranges.indices) }
    let plain = ranges
    for index in ranges.indices where isFolder(index) {
      bytes[ranges[index].upperBound] = UInt8(ascii: "/")
      ranges[index] = ranges[index].lowerBound..<ranges[index].upperBound + 1
    }
    let order = sortedPlaces()
    for (index, range) in plain.enumerated() where ranges[index] != range { bytes[range.upperBound] = 0 }
    ranges = plain
    return order
  }

  private func sortedPlaces() -> [Int] {
    let prefix = commonPrefix()
    // Locals, for an array property would be looked up for each byte; the closure cannot hold a span.
    let (bytes, ranges) = (bytes, ranges)
    var keys = ranges.indices.map { Key(word: bytes.span.word(in: ranges[$0], after: prefix), index: $0) }
    keys.sort { left, right in
      if left.word != right.word { return left.word < right.word }
      let all = bytes.span.bytes
      let order = byteOrder(all.extracting(ranges[left.index]), all.extracting(ranges[right.index]))
      return order == 0 ? left.index < right.index : order < 0
    }
    return keys.map(\.index)
  }

  /// Eight bytes that decide most comparisons at once.
  private struct Key {
    var word: UInt64
    var index: Int
  }

  /// How many bytes all names share, which need not be compared.
  private func commonPrefix() -> Int {
    guard let first = ranges.first else { return 0 }
    let span = bytes.span
    var length = first.count
    for range in ranges.dropFirst() where length > 0 {
      length = min(length, range.count)
      var shared = 0
      while shared < length, span[first.lowerBound + shared] == span[range.lowerBound + shared] {
        shared += 1
      }
      length = shared
    }
    return length
  }
}

extension Span<UInt8> {
  /// The eight bytes of a name that follow its first `offset`, the first of them the most significant.
  fileprivate func word(in range: Range<Int>, after offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<8 {
      let index = range.lowerBound + offset + place
      word = word << 8 | (index < range.upperBound ? UInt64(self[index]) : 0)
    }
    return word
  }
}
