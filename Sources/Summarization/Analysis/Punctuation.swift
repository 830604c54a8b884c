/// The marks of one sentence, counted.
struct Punctuation {
  /// Those inside of words left out.
  var fullStops: Int32 = 0
  var commas: Int32 = 0
  var colons: Int32 = 0
  var semicolons: Int32 = 0
  var dashes: Int32 = 0
  var straightQuotes: Int32 = 0
  var openingQuotes: Int32 = 0
  var closingQuotes: Int32 = 0
  var openingGuillemets: Int32 = 0
  var closingGuillemets: Int32 = 0
  var openingBrackets: Int32 = 0
  var closingBrackets: Int32 = 0
  var squareBrackets: Int32 = 0
  var openingApostrophes: Int32 = 0
  var closingApostrophes: Int32 = 0
  /// Marks that running text has no use for: braces, pipes, backslashes.
  var codeMarks: Int32 = 0
  /// Low quotation marks („) that wait for the high one (“) that closes them.
  private var lowQuotes: Int32 = 0
  /// Whether a quotation is open at the place that is being read.
  var isInsideQuotation = false
}

extension Punctuation {
  var hasQuotation: Bool {
    straightQuotes + openingQuotes + closingQuotes + openingGuillemets + closingGuillemets > 0
  }

  /// Whether all that opens is closed, single quotation marks as far as apostrophes let them be told.
  var isBalanced: Bool {
    straightQuotes % 2 == 0 && openingQuotes == closingQuotes && openingGuillemets == closingGuillemets
      && openingBrackets == closingBrackets && openingApostrophes <= closingApostrophes
  }

  mutating func note(_ scalar: UInt32) {
    switch scalar {
    case 0x2C, 0x3001, 0xFF0C, 0x060C: commas += 1
    case 0x2E: fullStops += 1
    case 0x3A, 0xFF1A: colons += 1
    case 0x3B: semicolons += 1
    case 0x2013, 0x2014: dashes += 1
    case 0x28, 0xFF08: openingBrackets += 1
    case 0x29, 0xFF09: closingBrackets += 1
    case 0x5B, 0x5D: squareBrackets += 1
    case 0x7B, 0x7D, 0x7C, 0x5C: codeMarks += 1
    default: noteQuotationMark(scalar)
    }
  }

  private mutating func noteQuotationMark(_ scalar: UInt32) {
    switch scalar {
    case 0x22:
      straightQuotes += 1
      isInsideQuotation = straightQuotes % 2 == 1
    case 0x201C where lowQuotes > 0:
      lowQuotes -= 1
      closingQuotes += 1
      isInsideQuotation = false
    case 0x201E:
      lowQuotes += 1
      openingQuotes += 1
      isInsideQuotation = true
    case 0x201C, 0x300C, 0x300E:
      openingQuotes += 1
      isInsideQuotation = true
    case 0x201D, 0x300D, 0x300F:
      closingQuotes += 1
      isInsideQuotation = false
    case 0xAB:
      openingGuillemets += 1
      isInsideQuotation.toggle()
    case 0xBB:
      closingGuillemets += 1
      isInsideQuotation.toggle()
    default: break
    }
  }
}
