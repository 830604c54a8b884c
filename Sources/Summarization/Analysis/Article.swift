/// One document taken apart: its own sentences, their words, and how often each stem stands where.
struct Article {
  private(set) var candidates: [Candidate] = []
  private(set) var vocabulary = Vocabulary()
  /// The distinct stems of each candidate, with how often it has them.
  private(set) var entries = Slab<Entry>()
  /// Distinct stems of the title that mean something.
  private(set) var titleStems: [Int32] = []
  /// All sentences of the document, those that are no candidates included.
  private(set) var sentenceCount = 0
  /// Candidates that are whole sentences.
  private(set) var ownSentenceCount = 0
  private(set) var wordCount = 0
  /// Remarks in brackets that are trimmed.
  private(set) var cuts: [Range<Int>] = []
  private var introductions = NameIntroductions()
  private var knownThings = KnownThings()
  private var isEnglish = false

  /// Later sentences are not looked at: a text that goes on for longer is a book.
  static let candidateLimit = 4096
}

extension Article {
  /// Replaces what was there by what the document has, keeping the memory.
  mutating func read(_ document: Document, _ language: Language, options: Options) {
    removeAll()
    isEnglish = language.isEnglish
    findCandidates(document, language, options: options)
    let tokenizer = Tokenizer(language)
    let trimming = Trimming(language)
    let text = document.text.span
    for index in candidates.indices {
      readWords(of: index, text, tokenizer, trimming)
      candidates[index].entries = countStems(of: candidates[index].tokens)
      wordCount += candidates[index].words
    }
    readTitle(document.title ?? "", tokenizer)
    introductions.link(&candidates, vocabulary, titleStems: titleStems, text)
    findDefects(text, language)
    if language.isEnglish { knownThings.link(&candidates, vocabulary, titleStems: titleStems, text) }
  }

  /// Notes what is wrong with each sentence.
  private mutating func findDefects(_ text: Span<UInt8>, _ language: Language) {
    let finder = DefectFinder(language)
    for index in candidates.indices {
      candidates[index].defects = finder.defects(of: candidates[index], vocabulary, text: text)
      if !candidates[index].defects.contains(.noFinalMark) { ownSentenceCount += 1 }
    }
  }

  private mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    vocabulary.removeAll()
    entries.removeAll()
    titleStems.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    sentenceCount = 0
    ownSentenceCount = 0
    wordCount = 0
  }

  private mutating func findCandidates(_ document: Document, _ language: Language, options: Options) {
    let splitter = SentenceSplitter(language)
    let trimming = Trimming(language)
    let text = document.text.span
    var paragraph = -1
    var section = 0
    for (index, block) in document.blocks.enumerated() {
      let isOwn = block.kind.holdsOwnSentences
      if block.kind.isHeading { section += 1 }
      var place = 0
      splitter.split(text, block.range.clamped(to: document.text.indices), isProse: block.kind.isProse) {
        found in
        let range = found.range
        defer { sentenceCount += 1 }
        guard candidates.count < Self.candidateLimit else { return }
        guard isOwn || text.contains(anyOf: options.pinned, in: range) else { return }
        if block.kind.isListItem, !endsWithMark(text, range) { return }
        if place == 0 { paragraph += 1 }
        candidates.append(
          Candidate(
            range: range, body: trimming.start(of: text, range)..<range.upperBound,
            mayHaveCuts: found.mayHaveCuts, block: index,
            sentence: sentenceCount, paragraph: paragraph, section: section, indexInBlock: place,
            isListItem: block.kind.isListItem))
        place += 1
      }
    }
  }

  /// Reads the words of a sentence but not those that are trimmed.
  private mutating func readWords(
    of index: Int, _ text: Span<UInt8>, _ tokenizer: Tokenizer, _ trimming: Trimming
  ) {
    var candidate = candidates[index]
    let firstToken = vocabulary.tokenCount
    let firstCut = cuts.count
    if candidate.mayHaveCuts { findCuts(text, candidate.body, trimming) }
    var start = candidate.body.lowerBound
    for cut in cuts[firstCut...] {
      tokenizer.read(text, start..<cut.lowerBound, of: &candidate, into: &vocabulary)
      start = cut.upperBound
    }
    tokenizer.read(text, start..<candidate.body.upperBound, of: &candidate, into: &vocabulary)
    candidate.cuts = firstCut..<cuts.count
    candidate.tokens = firstToken..<vocabulary.tokenCount
    candidate.counts = WordCounts(vocabulary.tokens.storage.span, candidate.tokens)
    candidates[index] = candidate
  }

  /// Asides between dashes go, or else remarks in brackets.
  private mutating func findCuts(_ text: Span<UInt8>, _ range: Range<Int>, _ trimming: Trimming) {
    guard trimming.isEnglish else { return }
    if let aside = trimming.aside(text, range) {
      cuts.append(aside)
    } else {
      removableBrackets(text, range) { cuts.append($0) }
    }
  }

  /// Collects the distinct stems of a sentence and counts them for the whole article.
  private mutating func countStems(of tokens: Range<Int>) -> Range<Int> {
    entries.makeRoom(for: tokens.count, Entry(stem: 0, count: 0))
    let first = entries.count
    Summarization.countStems(of: vocabulary.tokens, tokens, &vocabulary.stems.storage, &entries)
    return first..<entries.count
  }

  private mutating func readTitle(_ title: String, _ tokenizer: Tokenizer) {
    let bytes = Array(title.utf8)
    let first = vocabulary.tokenCount
    var line = Candidate(
      range: bytes.indices, body: bytes.indices, block: 0, sentence: 0, paragraph: 0, section: 0,
      indexInBlock: 0,
      isListItem: false)
    tokenizer.read(bytes.span, bytes.indices, of: &line, into: &vocabulary)
    for token in first..<vocabulary.tokenCount {
      let stem = vocabulary.tokens[token].stem
      guard vocabulary.traits(ofToken: token).isAny(of: [.content, .capitalized]) else { continue }
      if !titleStems.contains(stem) { titleStems.append(stem) }
    }
  }
}

extension Article {
  /// The sentence as a key point: without what is trimmed, and with a capital.
  func publishedText(of candidate: Candidate, _ text: Span<UInt8>) -> String {
    var cuts = Array(cuts[candidate.cuts])
    if isEnglish, let also = removableAlso(candidate, text) {
      cuts.insert(also, at: cuts.firstIndex { $0.lowerBound > also.lowerBound } ?? cuts.count)
    }
    let words = singleSpaced(text, candidate.body, without: cuts[...])
    return candidate.body == candidate.range ? words : capitalized(words)
  }
}

private func countStems(
  of tokens: Slab<Token>, _ range: Range<Int>, _ stems: inout [Stem], _ entries: inout Slab<Entry>
) {
  let tokens = tokens.storage.span
  let first = entries.count
  var count = first
  var stems = stems.mutableSpan
  var entrySpan = entries.storage.mutableSpan
  for place in range {
    let token = tokens[place]
    let isName = place > range.lowerBound && token.traits.contains(.capitalized)
    let last = stems[Int(token.stem)].count(isName: isName, firstEntry: first, nextEntry: count)
    if last < first {
      entrySpan[count] = Entry(stem: token.stem, count: 1)
      count &+= 1
    } else {
      entrySpan[last].count &+= 1
    }
  }
  entries.count = count
}

extension Document.Block.Kind {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  var isListItem: Bool {
    if case .listItem = self { true } else { false }
  }
}
