/// Puts texts together that say nearly the same: those that share most of their words with an earlier one.
///
/// - Returns: groups of indices, each led by its first, in the order of these.
package func foldNearDuplicates(_ texts: [String]) -> [[Int]] {
  guard texts.count > 1 else { return texts.indices.map { [$0] } }
  var folder = DuplicateFolder()
  for text in texts { folder.add(text) }
  return folder.groups()
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

private struct DuplicateFolder {
  private var scanner = WordScanner()
  private var table = WordTable()
  /// The distinct words of each text, by number, and how many texts have each word.
  private var words: [[Int]] = []
  private var counts: [Int] = []

  mutating func add(_ text: String) {
    var scanner = WordScanner()
    swap(&scanner, &self.scanner)
    var numbers: [Int] = []
    scanner.forEachWord(in: text.utf8Span.span) { word in
      if word.count >= shortestWord { numbers.append(table.number(of: word)) }
    }
    swap(&scanner, &self.scanner)
    while counts.count < table.count { counts.append(0) }
    numbers.sort()
    let distinct = numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
    for number in distinct { counts[number] += 1 }
    words.append(distinct)
  }

  func groups() -> [[Int]] {
    var groups: [[Int]] = []
    /// By word: the latest groups that it may lead to.
    var owners: [Int: [Int]] = [:]
    for text in words.indices {
      let rarest = rarestWords(of: text)
      if let group = duplicate(of: text, among: rarest.lazy.flatMap { owners[$0] ?? [] }, groups) {
        groups[group].append(text)
      } else {
        groups.append([text])
        for word in rarest {
          owners[word, default: []].append(groups.count - 1)
          if owners[word, default: []].count > mostOwners { owners[word]?.removeFirst() }
        }
      }
    }
    return groups
  }

  /// Words that no other text has lead nowhere.
  private func rarestWords(of text: Int) -> ArraySlice<Int> {
    words[text].filter { counts[$0] > 1 }.sorted { (counts[$0], $0) < (counts[$1], $1) }.prefix(comparedWords)
  }

  private func duplicate(of text: Int, among groups: some Sequence<Int>, _ all: [[Int]]) -> Int? {
    groups.first { saysTheSame(text, all[$0][0]) }
  }

  private func saysTheSame(_ left: Int, _ right: Int) -> Bool {
    let shared = sharedCount(words[left], words[right])
    return shared >= leastShared && shared * 10 >= min(words[left].count, words[right].count) * sharedTenths
  }
}

/// How many numbers two sorted lists have in common.
private func sharedCount(_ left: [Int], _ right: [Int]) -> Int {
  var (leftIndex, rightIndex, count) = (0, 0, 0)
  while leftIndex < left.count, rightIndex < right.count {
    if left[leftIndex] == right[rightIndex] { count += 1 }
    let step = left[leftIndex] <= right[rightIndex]
    if left[leftIndex] >= right[rightIndex] { rightIndex += 1 }
    if step { leftIndex += 1 }
  }
  return count
}
