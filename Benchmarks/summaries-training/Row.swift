import Foundation
import Summarization

/// An article of an evaluation file.
struct Row: Decodable {
  var id: String
  var lang: String?
  var title: String?
  var article: String
  var reference: [String]

  var document: Document { Document(plainText: article, title: title, language: lang ?? "en") }
}

func rows(of path: String) throws -> [Row] {
  let decoder = JSONDecoder()
  return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    .map { try decoder.decode(Row.self, from: Data($0.utf8)) }
}
