import Foundation
import Summarization

/// Times the summarizer on articles from a file of paragraphs between blank lines, articles between lines of "%%".
let path = CommandLine.arguments.dropFirst().first ?? ""
guard let contents = try? String(contentsOfFile: path, encoding: .utf8) else {
  print("usage: summaries-benchmark ARTICLES.txt")
  exit(64)
}
let documents = contents.components(separatedBy: "\n%%\n").map { Document(plainText: $0) }
let summarizer = Summarizer(Options(points: .exactly(3), minimumSentences: 1))
var scratch = Scratch()
var words = 0
var points = 0
for document in documents {
  let summary = summarizer.summary(of: document, using: &scratch)
  words += summary.wordCount
  points += summary.keyPoints.count
}
let clock = ContinuousClock()
var best = Duration.seconds(1000)
for _ in 0..<15 {
  let time = clock.measure {
    for document in documents { _ = summarizer.summary(of: document, using: &scratch) }
  }
  best = min(best, time)
}
let micros = Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
print("\(documents.count) articles, \(words / documents.count) words, \(points) points")
print("\(micros / Double(documents.count)) µs an article, \(micros / Double(words) * 650) µs for 650 words")
