/// What a text is compared by: its longer words.
package struct ComparableText: Hashable, Sendable {
  /// The distinct ones as numbers that hardly ever meet, sorted.
  let words: [UInt32]

  package init(_ text: String) {
    var scanner = WordScanner()
    var numbers: [UInt32] = []
    scanner.forEachWord(in: text.utf8Span.span) { word in
      if word.count >= shortestWord { numbers.append(UInt32(truncatingIfNeeded: wordHash(word))) }
    }
    numbers.sort()
    var last: UInt32?
    numbers.removeAll { number in
      defer { last = number }
      return number == last
    }
    words = numbers
  }
}

/// Puts texts together that say nearly the same: those that share most of their words with an earlier one.
///
/// - Returns: groups of indices, each led by its first, in the order of these.
package func foldNearDuplicates(_ texts: [ComparableText]) -> [[Int]] {
  guard texts.count > 1 else { return texts.indices.map { [$0] } }
  return DuplicateFolder(texts).groups()
}

/// Two texts that share this much of the shorter one's words say the same.
private let sharedTenths = 7
/// Fewer words in common may be chance.
private let leastShared = 4
/// Shorter ones say little.
private let shortestWord = 4
/// Texts that say the same nearly always share one of their rarest words, and only texts that do are compared.
private let comparedWords = 6
/// How many texts with a word are compared, so that the time grows with the number of texts only.
private let mostOwners = 8

/// Texts whose words have places in one table.
private struct DuplicateFolder {
  /// The places of the words of all texts, one text behind the other, and where each text ends.
  private var words: [Int] = []
  private var ends: [Int] = []
  /// By place: how many texts have the word.
  private var counts: [Int] = []

  init(_ texts: [ComparableText]) {
    var distinct: [UInt32] = []
    for word in texts.flatMap(\.words).sorted() {
      if distinct.last == word {
        counts[counts.count - 1] += 1
      } else {
        distinct.append(word)
        counts.append(1)
      }
    }
    for text in texts {
      for word in text.words { words.append(place(of: word, in: distinct)) }
      ends.append(words.count)
    }
  }

  func groups() -> [[Int]] {
    var groups: [[Int]] = []
    /// By place: the latest groups that the word may lead to.
    var owners = [[Int]](repeating: [], count: counts.count)
    for text in ends.indices {
      let rarest = rarestWords(of: text)
      if let group = duplicate(of: text, among: rarest, owners, groups) {
        groups[group].append(text)
      } else {
        groups.append([text])
        for word in rarest {
          owners[word].append(groups.count - 1)
          if owners[word].count > mostOwners { owners[word].removeFirst() }
        }
      }
    }
    return groups
  }

  private func words(of text: Int) -> ArraySlice<Int> {
    words[(text == 0 ? 0 : ends[text - 1])..<ends[text]]
  }

  /// Words that no other text has lead nowhere.
  private func rarestWords(of text: Int) -> ArraySlice<Int> {
    words(of: text).filter { counts[$0] > 1 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
      .prefix(comparedWords)
  }

  private func duplicate(
    of text: Int, among rarest: ArraySlice<Int>, _ owners: [[Int]], _ groups: [[Int]]
  ) -> Int? {
    for word in rarest {
      for group in owners[word] where saysTheSame(text, groups[group][0]) { return group }
    }
    return nil
  }

  private func saysTheSame(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (words(of: left), words(of: right))
    let shared = sharedCount(left, right)
    return shared >= leastShared && shared * 10 >= min(left.count, right.count) * sharedTenths
  }
}

private func place(of word: UInt32, in sorted: [UInt32]) -> Int {
  var (low, high) = (0, sorted.count)
  while low < high {
    let middle = (low + high) / 2
    if sorted[middle] < word { low = middle + 1 } else { high = middle }
  }
  return low
}

/// How many numbers two sorted lists have in common.
private func sharedCount(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> Int {
  var (leftIndex, rightIndex, count) = (left.startIndex, right.startIndex, 0)
  while leftIndex < left.endIndex, rightIndex < right.endIndex {
    if left[leftIndex] == right[rightIndex] { count += 1 }
    let step = left[leftIndex] <= right[rightIndex]
    if left[leftIndex] >= right[rightIndex] { rightIndex += 1 }
    if step { leftIndex += 1 }
  }
  return count
}
