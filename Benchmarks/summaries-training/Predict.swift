import Foundation
import Summarization

/// Writes what the summarizer chooses, one line of JSON for each article.
func predict(_ arguments: [String]) throws {
  let points = arguments.count > 4 ? Int(arguments[4]) ?? 3 : 3
  let words = arguments.count > 5 ? Int(arguments[5]) ?? 110 : 10_000
  let summarizer = Summarizer(
    Options(
      points: points > 0 ? .exactly(points) : .automatic, maxWords: words, minimumSentences: 1,
      maximumShare: 1))
  var scratch = Scratch()
  try write(rows(of: arguments[2]), to: arguments[3]) { row in
    ["id": row.id, "summary": summarizer.summary(of: row.document, using: &scratch).keyPoints.map(\.text)]
  }
}

/// Writes what the ranking knows of each sentence, one line of JSON for each article.
func writeFeatures(of data: String, to out: String) throws {
  try write(rows(of: data), to: out) { row in
    let sentences = trainingRows(of: row.document)
    return [
      "id": row.id, "lang": row.lang ?? "en", "reference": row.reference, "names": featureNames,
      "sentences": sentences.map(\.text), "words": sentences.map(\.words),
      "defects": sentences.map(\.defects),
      "stems": sentences.map(\.stems), "antecedents": sentences.map(\.antecedent),
      "features": encoded(sentences.flatMap(\.features)),
    ]
  }
}

private func write(_ rows: [Row], to path: String, _ value: (Row) -> [String: Any]) throws {
  var lines = Data()
  for row in rows {
    lines += try JSONSerialization.data(
      withJSONObject: value(row), options: [.sortedKeys, .withoutEscapingSlashes])
    lines.append(0x0A)
  }
  try lines.write(to: URL(fileURLWithPath: path))
}

/// Little-endian numbers of four bytes in base 64.
private func encoded(_ numbers: [Float]) -> String {
  Data(numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> ($0 * 8)) } })
    .base64EncodedString()
}
