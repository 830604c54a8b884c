import Foundation

@testable import Search

/// Answers queries from the published files alone, as the script on the search page does.
struct PublishedSearch {
  private let articleCount: Int
  private let common: Set<String>
  private let lines: [(word: String, postings: [Int: Int])]
  private let titles: [String]

  init(_ index: SearchIndex) {
    let manifest = text(index.manifest.bytes).components(separatedBy: "\n")
    articleCount = Int(manifest[0].split(separator: " ")[0]) ?? 0
    common = Set(manifest[1].split(separator: " ").map(String.init))
    let names = Set(
      manifest.dropFirst(3).compactMap { $0.split(separator: " ").last.map { "terms-\($0).txt" } })
    lines = index.terms.filter { names.contains($0.name) }.flatMap { file in
      text(file.bytes).split(separator: "\n").map { line in
        let parts = line.split(separator: " ")
        return (String(parts[0]), postings(parts[1]))
      }
    }
    titles = index.articles.flatMap { text($0.bytes).split(separator: "\n") }
      .map { String($0.prefix { $0 != "\t" }) }
  }

  var words: [String] { lines.map(\.word) }

  /// The titles of what is found, the best first.
  func callAsFunction(_ query: String) -> [String] {
    let all = scannedWords(of: query, asQuery: true)
    let rare = all.filter { !common.contains($0) }
    let asked = rare.isEmpty ? all.prefix(3) : rare.prefix(6)
    guard !asked.isEmpty else { return [] }
    var scores: [Int: Int] = [:]
    var matches: [Int: Int] = [:]
    for word in asked {
      let best = best(for: word, completes: word == all.last && !query.hasSuffix(" "))
      let rarity = Int((8 * log2(1 + Double(articleCount) / Double(Swift.max(best.count, 1)))).rounded())
      for (article, value) in best {
        scores[article, default: 0] += value * rarity
        matches[article, default: 0] += 1
      }
    }
    let found = scores.filter { matches[$0.key] == asked.count }
    return found.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.map { titles[$0.key] }
  }

  private func best(for word: String, completes: Bool) -> [Int: Int] {
    var best: [Int: Int] = [:]
    for line in lines where line.word == word || completes && line.word.hasPrefix(word) {
      for (article, level) in line.postings {
        best[article] = Swift.max(best[article] ?? 0, level * (line.word == word ? 2 : 1))
      }
    }
    return best
  }
}

/// The words of a text; those of a query are without the last characters of runs, and each is there once.
func scannedWords(of text: String, asQuery: Bool = false) -> [String] {
  var found: [String] = []
  var scanner = WordScanner()
  scanner.forEachWord(in: text.utf8Span.span) { word in
    let word = String(decoding: (0..<word.count).map { word[$0] }, as: UTF8.self)
    let isTail = asQuery && (found.last.map { $0.count == 2 && $0.hasSuffix(word) } ?? false)
    if !isTail, !(asQuery && found.contains(word)) { found.append(word) }
  }
  return found
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private func postings(_ text: Substring) -> [Int: Int] {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
  var result: [Int: Int] = [:]
  var (article, value, shift) = (-1, 0, 0)
  for character in text {
    let digit = digits.firstIndex(of: character) ?? 0
    value |= (digit & 31) << shift
    shift += 5
    guard digit < 32 else { continue }
    article += value >> 4
    result[article] = value & 15
    (value, shift) = (0, 0)
  }
  return result
}
