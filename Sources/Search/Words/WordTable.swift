/// Numbers for words, in the order in which they were first met.
struct WordTable {
  private(set) var count = 0
  /// The number of the word, plus one; zero where there is none. Their count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)
  private var hashes: [UInt64] = []
  /// All words, one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = []

  mutating func number(of word: Span<UInt8>) -> Int {
    let hash = wordHash(word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(word, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(word, hash, at: slot)
  }

  subscript(number: Int) -> ArraySlice<UInt8> {
    letters[start(of: number)..<ends[number]]
  }

  /// All numbers, in the order of the words' UTF-16, which is the one that scripts in browsers compare by.
  func sorted() -> [Int] {
    (0..<count).sorted { precedes($0, $1) }
  }
}

extension WordTable {
  private func start(of number: Int) -> Int {
    number == 0 ? 0 : ends[number - 1]
  }

  private mutating func insert(_ word: Span<UInt8>, _ hash: UInt64, at slot: Int) -> Int {
    slots[slot] = UInt32(count + 1)
    hashes.append(hash)
    word.withUnsafeBufferPointer { letters.append(contentsOf: $0) }
    ends.append(letters.count)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private func isEqual(_ word: Span<UInt8>, _ number: Int) -> Bool {
    let start = start(of: number)
    guard ends[number] - start == word.count else { return false }
    // Words of one length up to eight bytes, and of one hash, are the same.
    if word.count <= 8 { return true }
    for index in word.indices where letters[start + index] != word[index] { return false }
    return true
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    var (leftIndex, rightIndex) = (start(of: left), start(of: right))
    while leftIndex < ends[left], rightIndex < ends[right], letters[leftIndex] == letters[rightIndex] {
      leftIndex += 1
      rightIndex += 1
    }
    guard leftIndex < ends[left], rightIndex < ends[right] else { return rightIndex < ends[right] }
    return orderInUTF16(letters[leftIndex]) < orderInUTF16(letters[rightIndex])
  }
}

/// UTF-16 has the characters from U+E000 to U+FFFF behind those that need two units.
private func orderInUTF16(_ byte: UInt8) -> UInt8 {
  byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
}

/// Cannot be the same for two words of one length up to eight bytes: each step of it can be undone.
func wordHash(_ word: Span<UInt8>) -> UInt64 {
  var hash = UInt64(word.count)
  var index = 0
  while index < word.count {
    var chunk: UInt64 = 0
    for byte in index..<min(index + 8, word.count) { chunk = chunk << 8 | UInt64(word[byte]) }
    hash = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    index += 8
  }
  return hash ^ hash >> 32
}
