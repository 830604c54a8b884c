/// How much of a reference a summary has, after Lin (2004), "ROUGE: a package for automatic evaluation of summaries".
///
/// Each figure is the harmonic mean of precision and recall, from 0 to 1.
package struct Rouge: Hashable, Sendable {
  /// Single words.
  package var one: Double
  /// Pairs of words.
  package var two: Double
  /// The longest common subsequences, sentence by sentence, united for each sentence of the reference.
  package var longest: Double

  package init(one: Double, two: Double, longest: Double) {
    self.one = one
    self.two = two
    self.longest = longest
  }

  package var mean: Double { (one + two + longest) / 3 }
}

extension Rouge {
  /// Compares a summary with a reference, both as sentences.
  package init(summary: [String], reference: [String], tokens: RougeTokens) {
    let found = summary.map { tokens.tokens(of: $0) }
    let wanted = reference.map { tokens.tokens(of: $0) }
    self.init(
      one: overlap(of: Array(found.joined()), Array(wanted.joined()), length: 1),
      two: overlap(of: Array(found.joined()), Array(wanted.joined()), length: 2),
      longest: subsequences(of: found, wanted))
  }

  /// The mean over several references.
  package init(summary: [String], references: [[String]], tokens: RougeTokens) {
    let scores = references.map { Rouge(summary: summary, reference: $0, tokens: tokens) }
    let count = Double(max(1, scores.count))
    self.init(
      one: scores.reduce(0) { $0 + $1.one } / count, two: scores.reduce(0) { $0 + $1.two } / count,
      longest: scores.reduce(0) { $0 + $1.longest } / count)
  }
}

/// What two texts share of their runs of so many words.
private func overlap(of found: [[UInt8]], _ wanted: [[UInt8]], length: Int) -> Double {
  let foundRuns = runs(of: found, length)
  let wantedRuns = runs(of: wanted, length)
  var shared = 0
  for (run, count) in wantedRuns { shared += min(count, foundRuns[run] ?? 0) }
  return harmonicMean(
    shared, of: max(0, found.count - length + 1), and: max(0, wanted.count - length + 1))
}

private func runs(of words: [[UInt8]], _ length: Int) -> [[[UInt8]]: Int] {
  var counts: [[[UInt8]]: Int] = [:]
  for start in words.indices where start + length <= words.count {
    counts[Array(words[start..<start + length]), default: 0] += 1
  }
  return counts
}

/// What the sentences of two texts share in the same order; no word counts twice.
private func subsequences(of found: [[[UInt8]]], _ wanted: [[[UInt8]]]) -> Double {
  var foundCounts = runs(of: Array(found.joined()), 1)
  var wantedCounts = runs(of: Array(wanted.joined()), 1)
  var hits = 0
  for sentence in wanted {
    let places = Set(found.flatMap { longestCommonSubsequence(sentence, $0) })
    for place in places.sorted() {
      let word = [sentence[place]]
      guard let left = foundCounts[word], left > 0, let open = wantedCounts[word], open > 0 else { continue }
      hits += 1
      foundCounts[word] = left - 1
      wantedCounts[word] = open - 1
    }
  }
  return harmonicMean(hits, of: found.joined().count, and: wanted.joined().count)
}

private func harmonicMean(_ shared: Int, of found: Int, and wanted: Int) -> Double {
  guard shared > 0, found > 0, wanted > 0 else { return 0 }
  let precision = Double(shared) / Double(found)
  let recall = Double(shared) / Double(wanted)
  return 2 * precision * recall / (precision + recall)
}
