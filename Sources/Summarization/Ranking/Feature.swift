/// What the ranking knows of a sentence: one number each.
///
/// The order is that of the columns that the training reads and of the weights that it writes.
enum Feature: Int, CaseIterable {
  // Where it stands.
  case first, second, third, fourth, fifth, sixthToEighth, ninthToTwelfth, later
  case logPosition, squaredLogPosition, relativePosition, amongLastTwo
  case paragraphStart, paragraphInverse, paragraphLength, paragraphPlace, aloneInParagraph, listItem,
    sectionStart
  // How long it is.
  case words, logLength, relativeLength, lengthRank, short, long, veryLong, length20, length25, length32
  // What it shares with the rest, by words that are rare in the article.
  case centrality, centralityRank, centralityLead, forward, backward, similarToFirst, similarToOpening
  // The same by words that are rare in the language.
  case knownCentrality, knownCentralityRank, knownOpening, knownFirst, nextSimilarity, previousSimilarity
  case nextThreeSimilarity, nearestPrevious
  // Its words.
  case meanFrequency, topCoverage, recurringCoverage, recurringRank, recurringLead, newCoverage, newWords,
    meanRarity
  case recurringPairs
  case title, knownTitle
  // Names.
  case topNames, firstMention, relativeFirstMention, nameSum, nameRank, nameDensity, capitals, fullName
  // Numbers, marks and quotations.
  case digits, numberShare, commas, oneComma, colon, dash, bracket, unbalanced
  case quotationStart, quotation, quotedShare
  // Words with a meaning for the ranking.
  case saying, sayingAtEnd, weekday, modal, perfect, that, references
  // What is wrong with it.
  case pronounStart, connectiveStart, personal, question, noFinalMark, lowerStart, boilerplate, unclean
  case backwardReference, caption, instruction, selfReference
  // Its neighbours.
  case afterQuestion, afterQuotation, afterPronoun, beforePronoun, beforeConnective
  // Products.
  case centralityByPosition, lengthByPosition
  // The whole article, so that the others may mean different things in different kinds of text.
  case articleLength, articleQuotations, articlePersonal, articlePronouns, english
}

extension Feature {
  /// How many there are.
  static let count = allCases.count
}
