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

/// The least of what a text of so many words took, made of the articles' paragraphs over and over.
@MainActor
func timeText(ofWords count: Int) {
  var text = ""
  var words = 0
  while words < count {
    for document in documents where words < count {
      for paragraph in document.text.split(separator: UInt8(ascii: "\n")) where words < count {
        text += String(decoding: paragraph, as: UTF8.self) + "\n\n"
        words += paragraph.count(where: { $0 == UInt8(ascii: " ") }) + 1
      }
    }
  }
  let document = Document(plainText: text)
  var scratch = Scratch()
  var best = Duration.seconds(1000)
  for _ in 0..<max(3, min(200, 1_000_000 / count)) {
    let time = ContinuousClock().measure { _ = Summarizer().summary(of: document, using: &scratch) }
    best = min(best, time)
  }
  let nanos = Double(best.components.attoseconds) / 1e9 + Double(best.components.seconds) * 1e9
  print(
    "one text of \(words) words: \((nanos / 1000).rounded()) µs, \((nanos / Double(words)).rounded()) ns a word"
  )
}

for count in [650, 1_500, 10_000, 100_000, 1_000_000] { timeText(ofWords: count) }
