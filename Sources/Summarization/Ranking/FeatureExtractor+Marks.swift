extension FeatureExtractor {
  func extractMarks(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, into features: inout FeatureBlock
  ) {
    let candidate = article.candidates[index]
    let length = Float(max(1, candidate.words))
    let marks = candidate.punctuation
    let counts = candidate.counts
    features[.digits] = Float(counts.digits > 0)
    features[.numberShare] = min(Float(counts.digits) / length, 0.5)
    features[.commas] = Float(marks.commas) / length
    features[.oneComma] = Float(marks.commas == 1)
    features[.colon] = Float(marks.colons > 0)
    features[.dash] = Float(marks.dashes > 0)
    features[.bracket] = Float(marks.openingBrackets > 0)
    features[.unbalanced] = Float(!marks.isBalanced)
    features[.quotationStart] = Float(candidate.beginsWithQuotation(text))
    features[.quotation] = Float(marks.hasQuotation)
    features[.quotedShare] = Float(counts.quoted) / length
    features[.saying] = Float(counts.traits.contains(.saying))
    features[.sayingAtEnd] = Float(counts.lastTraits.contains(.saying))
    features[.weekday] = Float(counts.traits.contains(.weekday))
    features[.modal] = Float(counts.traits.contains(.modal))
    features[.perfect] = Float(counts.traits.contains(.perfect))
    features[.that] = Float(counts.traits.contains(.that))
    features[.references] = Float(counts.references)
  }

  func extractDefects(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, into features: inout FeatureBlock
  ) {
    let defects = article.candidates[index].defects
    features[.pronounStart] = Float(defects.contains(.pronounStart))
    features[.connectiveStart] = Float(defects.contains(.connectiveStart))
    features[.personal] = Float(defects.contains(.personal))
    features[.question] = Float(defects.contains(.question))
    features[.noFinalMark] = Float(defects.contains(.noFinalMark))
    features[.lowerStart] = Float(defects.contains(.lowerStart))
    features[.boilerplate] = Float(defects.contains(.boilerplate))
    features[.unclean] = Float(defects.isAny(of: .unclean))
    features[.backwardReference] = Float(defects.contains(.backward))
    features[.caption] = Float(defects.contains(.caption))
    features[.instruction] = Float(defects.contains(.instruction))
    features[.selfReference] = Float(defects.contains(.selfReference))
    extractNeighbours(index, article, text, into: &features)
  }

  private func extractNeighbours(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, into features: inout FeatureBlock
  ) {
    if index > 0 {
      let previous = article.candidates[index - 1]
      features[.afterQuestion] = Float(previous.defects.contains(.question))
      features[.afterQuotation] = Float(previous.beginsWithQuotation(text))
      features[.afterPronoun] = Float(previous.defects.contains(.pronounStart))
    }
    if index + 1 < article.candidates.count {
      let next = article.candidates[index + 1].defects
      features[.beforePronoun] = Float(next.contains(.pronounStart))
      features[.beforeConnective] = Float(next.contains(.connectiveStart))
    }
  }

  func extractArticle(_ index: Int, _ article: borrowing Article, into features: inout FeatureBlock) {
    features[.articleLength] = averages.logCount
    features[.articleQuotations] = averages.quotations
    features[.articlePersonal] = averages.personal
    features[.articlePronouns] = averages.pronouns
    features[.english] = Float(isEnglish)
  }
}

extension Candidate {
  func beginsWithQuotation(_ text: Span<UInt8>) -> Bool {
    switch text.scalar(at: body.lowerBound).value {
    case 0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x201E, 0x300C: true
    default: false
    }
  }
}
