/// A sentence as the training of the ranking sees it: exactly what the ranking sees.
package struct TrainingRow {
  /// As it would be published.
  package var text: String
  package var words: Int
  package var features: [Float]
  package var defects: Int
  /// The distinct stems that overlap is counted by.
  package var stems: [Int]
  /// The sentence that introduces a name which this one takes as known, or -1.
  package var antecedent: Int
}

extension Article {
  fileprivate func contentStems(of candidate: Candidate) -> [Int] {
    candidate.entries.map { Int(entries[$0].stem) }.filter { vocabulary.isContent(stem: $0) }
  }
}

/// The names of the features in the order of `TrainingRow.features`.
package let featureNames = Feature.allCases.map { "\($0)" }

/// All sentences of an article's own, with what the ranking knows of each.
package func trainingRows(of document: Document) -> [TrainingRow] {
  let language = Language(document.language)
  let text = document.text.span
  var article = Article()
  article.read(document, language, options: Options())
  var extractor = FeatureExtractor()
  extractor.prepare(article, language)
  var rows: [TrainingRow] = []
  for index in article.candidates.indices {
    var features = FeatureBlock()
    features.fill { extractor.extract(index, of: article, text: text, lane: 0, into: &$0) }
    let candidate = article.candidates[index]
    rows.append(
      TrainingRow(
        text: article.publishedText(of: candidate, text), words: candidate.words, features: features.row(0),
        defects: Int(candidate.defects.rawValue), stems: article.contentStems(of: candidate),
        antecedent: candidate.antecedent ?? -1))
  }
  return rows
}
