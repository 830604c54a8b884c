import Foundation
import Testing

/// An example of a specification that is written as CommonMark's.
struct SpecExample: Sendable, CustomTestStringConvertible {
  var number: Int
  /// The name of the extension that it is about; empty for CommonMark itself.
  var about: String
  var markdown: String
  var html: String

  var testDescription: String { "example \(number)" }
}

/// The examples of a file beside the repository; nil where it is not there.
func specification(_ name: String) -> [SpecExample]? {
  let url = URL(filePath: #filePath).appending(path: "../../../../shared/spec/\(name)").standardized
  guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
  return examples(in: text)
}

/// Examples stand between fences of 32 backticks; a line with a full stop divides the two sides.
private func examples(in text: String) -> [SpecExample] {
  let fence = String(repeating: "`", count: 32)
  var examples: [SpecExample] = []
  var about = ""
  var sides: [String]?
  for line in text.replacing("→", with: "\t").split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix(fence) {
      if let sides {
        examples.append(
          SpecExample(number: examples.count + 1, about: about, markdown: sides[0], html: sides[1]))
      }
      let words = line.split(separator: " ")
      sides = words.contains("example") ? [""] : nil
      about = sides != nil && words.count > 2 ? String(words[2]) : ""
    } else if line == "." {
      sides?.append("")
    } else if let last = sides?.indices.last {
      sides?[last] += line + "\n"
    }
  }
  return examples
}
