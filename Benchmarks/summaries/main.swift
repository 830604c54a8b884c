import Foundation
import Summarization

/// Times the summarizer on the articles of a folder, of which it reads the paragraphs: `content` where none is named.
let arguments = CommandLine.arguments.dropFirst()
let folder = arguments.first ?? "content"
let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 15
let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
let documents = names.filter { $0.hasSuffix(".md") }.compactMap { name in
  try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
}.map { text in
  Document(plainText: text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n"))
}.filter { !$0.text.isEmpty }
guard !documents.isEmpty, rounds > 0 else {
  print("usage: summaries-benchmark [FOLDER [ROUNDS]], the folder with articles in Markdown")
  exit(64)
}

/// The least of what all articles took with these options.
@MainActor
func time(_ name: String, _ options: Options) {
  let summarizer = Summarizer(options)
  var scratch = Scratch()
  var words = 0
  var points = 0
  for document in documents {
    let summary = summarizer.summary(of: document, using: &scratch)
    words += summary.wordCount
    points += summary.keyPoints.count
  }
  precondition(points > documents.count, "articles have key points")
  var best = Duration.seconds(1000)
  for _ in 0..<rounds {
    let time = ContinuousClock().measure {
      for document in documents { _ = summarizer.summary(of: document, using: &scratch) }
    }
    best = min(best, time)
  }
  let micros = Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
  print("\(name): \(documents.count) articles, \(words / documents.count) words, \(points) points")
  print(
    "  \(micros / Double(documents.count)) µs an article, \(micros / Double(words) * 650) µs for 650 words")
}

time("as in a build", Options())
time("three points whatever they are", Options(points: .exactly(3), minimumSentences: 1))
