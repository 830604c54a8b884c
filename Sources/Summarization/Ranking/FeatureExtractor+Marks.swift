extension FeatureExtractor {
  func extractMarks(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, lane: Int,
    into features: inout FeatureColumns
  ) {
    let candidate = article.candidates[index]
    let length = Float(max(1, candidate.words))
    let marks = candidate.punctuation
    let counts = candidate.counts
    features[.digits, lane] = Float(counts.digits > 0)
    features[.numberShare, lane] = min(Float(counts.digits) / length, 0.5)
    features[.commas, lane] = Float(marks.commas) / length
    features[.oneComma, lane] = Float(marks.commas == 1)
    features[.colon, lane] = Float(marks.colons > 0)
    features[.dash, lane] = Float(marks.dashes > 0)
    features[.bracket, lane] = Float(marks.openingBrackets > 0)
    features[.unbalanced, lane] = Float(!marks.isBalanced)
    features[.quotationStart, lane] = Float(candidate.beginsWithQuotation(text))
    features[.quotation, lane] = Float(marks.hasQuotation)
    features[.quotedShare, lane] = Float(counts.quoted) / length
    features[.saying, lane] = Float(counts.traits.contains(.saying))
    features[.sayingAtEnd, lane] = Float(counts.lastTraits.contains(.saying))
    features[.weekday, lane] = Float(counts.traits.contains(.weekday))
    features[.modal, lane] = Float(counts.traits.contains(.modal))
    features[.perfect, lane] = Float(counts.traits.contains(.perfect))
    features[.that, lane] = Float(counts.traits.contains(.that))
    features[.references, lane] = Float(counts.references)
  }

  func extractDefects(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, lane: Int,
    into features: inout FeatureColumns
  ) {
    let defects = article.candidates[index].defects
    features[.pronounStart, lane] = Float(defects.contains(.pronounStart))
    features[.connectiveStart, lane] = Float(defects.contains(.connectiveStart))
    features[.personal, lane] = Float(defects.contains(.personal))
    features[.question, lane] = Float(defects.contains(.question))
    features[.noFinalMark, lane] = Float(defects.contains(.noFinalMark))
    features[.lowerStart, lane] = Float(defects.contains(.lowerStart))
    features[.boilerplate, lane] = Float(defects.contains(.boilerplate))
    features[.unclean, lane] = Float(defects.isAny(of: .unclean))
    features[.backwardReference, lane] = Float(defects.contains(.backward))
    features[.caption, lane] = Float(defects.contains(.caption))
    features[.instruction, lane] = Float(defects.contains(.instruction))
    features[.selfReference, lane] = Float(defects.contains(.selfReference))
    extractNeighbours(index, article, text, lane: lane, into: &features)
  }

  private func extractNeighbours(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, lane: Int,
    into features: inout FeatureColumns
  ) {
    if index > 0 {
      let previous = article.candidates[index - 1]
      features[.afterQuestion, lane] = Float(previous.defects.contains(.question))
      features[.afterQuotation, lane] = Float(previous.beginsWithQuotation(text))
      features[.afterPronoun, lane] = Float(previous.defects.contains(.pronounStart))
    }
    if index + 1 < article.candidates.count {
      let next = article.candidates[index + 1].defects
      features[.beforePronoun, lane] = Float(next.contains(.pronounStart))
      features[.beforeConnective, lane] = Float(next.contains(.connectiveStart))
    }
  }

  func extractArticle(
    _ index: Int, _ article: borrowing Article, lane: Int, into features: inout FeatureColumns
  ) {
    features[.articleLength, lane] = averages.logCount
    features[.articleQuotations, lane] = averages.quotations
    features[.articlePersonal, lane] = averages.personal
    features[.articlePronouns, lane] = averages.pronouns
    features[.english, lane] = Float(isEnglish)
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
