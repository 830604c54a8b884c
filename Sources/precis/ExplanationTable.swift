import Content
import Summarization

/// All sentences of a text with the parts of their scores, a line each, for people.
struct ExplanationTable {
  let sentences: [SummaryPreview.Explained]

  var text: String {
    let heading = row("", ["score"] + kinds.map(\.rawValue), "what became of it")
    let rows = sentences.enumerated().map { number, sentence in
      row(String(number + 1), cells(of: sentence.explanation), outcome(of: sentence))
    }
    return ([heading] + rows).joined()
  }

  /// A column each; what all sentences of an article have is of no use to compare them.
  private var kinds: [ScorePart.Kind] { ScorePart.Kind.allCases }

  private func cells(of explained: ExplainedSentence) -> [String] {
    guard let score = explained.score, !explained.parts.isEmpty else { return [""] + kinds.map { _ in "" } }
    return [decimal(score - explained.penalty)] + explained.parts.map { decimal($0.value) }
  }

  private func outcome(of sentence: SummaryPreview.Explained) -> String {
    let text = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return sentence.reason + ": " + (text.count > 60 ? text.prefix(59) + "…" : text)
  }

  private func row(_ number: String, _ cells: [String], _ end: String) -> String {
    let widths = [7] + kinds.map { max(7, $0.rawValue.count + 1) }
    let padded = zip(cells, widths).map { cell, width in
      String(repeating: " ", count: max(1, width - cell.count)) + cell
    }
    return String(repeating: " ", count: max(0, 4 - number.count)) + number + padded.joined() + "  " + end
      + "\n"
  }
}

extension SummaryPreview.Explained {
  /// Why the sentence was taken or left out, in a few words.
  var reason: String {
    switch explanation.fate {
    case .taken: "taken"
    case .excludedBlock: "left out, \(block.name)"
    case .noSentence: "left out, no sentence"
    case .skipped: "skipped by the author"
    case .unfit:
      explanation.defects.isEmpty
        ? "takes as known what is not told" : explanation.defects.joined(separator: ", ")
    case .redundant: "says what a better one says"
    case .tooManyWords: "too many words"
    case .weak: "adds little"
    case .alone: "would be the only one"
    case .outranked: "others are better"
    }
  }
}

extension Document.Block.Kind {
  /// What the block is called in an explanation.
  var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .listItem: "list item"
    case .quotation: "quotation"
    case .code: "code"
    case .table: "table"
    case .caption: "caption"
    case .other: "no running text"
    }
  }
}

/// With two decimals.
private func decimal(_ value: Double) -> String {
  let hundredths = Int((abs(value) * 100).rounded())
  let fraction = hundredths % 100
  return "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
