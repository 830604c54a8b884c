/// One document taken apart: its own sentences, their words, and how often each stem stands where.
struct Article {
  private(set) var candidates: [Candidate] = []
  private(set) var vocabulary = Vocabulary()
  /// The distinct stems of each candidate, with how often it has them.
  private(set) var entryStems: [Int32] = []
  private(set) var entryCounts: [Int32] = []
  /// By stem: in how many sentences it stands, and how often in all.
  private(set) var sentenceFrequencies: [Int32] = []
  private(set) var frequencies: [Int32] = []
  /// By stem: how often it stands with a capital that is not due to its place.
  private(set) var nameFrequencies: [Int32] = []
  /// Distinct stems of the title that mean something.
  private(set) var titleStems: [Int32] = []
  /// All sentences of the document, those that are no candidates included.
  private(set) var sentenceCount = 0
  private(set) var wordCount = 0
  private var lastEntries: [Int32] = []

  /// Later sentences are not looked at: a text that goes on for longer is a book.
  static let candidateLimit = 4096
}

extension Article {
  /// Replaces what was there by what the document has, keeping the memory.
  mutating func read(_ document: Document, _ language: Language, options: Options) {
    removeAll()
    findCandidates(document, language, options: options)
    let tokenizer = Tokenizer(language)
    let text = document.text.span
    for index in candidates.indices {
      tokenizer.read(text, &candidates[index], into: &vocabulary)
      candidates[index].entries = countStems(of: candidates[index].tokens)
      wordCount += candidates[index].words
    }
    readTitle(document.title ?? "", tokenizer)
  }

  /// Notes what is wrong with each sentence.
  mutating func mark(_ defects: (Candidate, Article) -> Defects) {
    for index in candidates.indices { candidates[index].defects = defects(candidates[index], self) }
  }

  private mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    vocabulary.removeAll()
    entryStems.removeAll(keepingCapacity: true)
    entryCounts.removeAll(keepingCapacity: true)
    sentenceFrequencies.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    nameFrequencies.removeAll(keepingCapacity: true)
    titleStems.removeAll(keepingCapacity: true)
    lastEntries.removeAll(keepingCapacity: true)
    sentenceCount = 0
    wordCount = 0
  }

  private mutating func findCandidates(_ document: Document, _ language: Language, options: Options) {
    let splitter = SentenceSplitter(language)
    let text = document.text.span
    var paragraph = -1
    for (index, block) in document.blocks.enumerated() {
      let isOwn = block.kind.holdsOwnSentences
      var place = 0
      splitter.split(text, block.range.clamped(to: document.text.indices), isProse: block.kind.isProse) { range in
        defer { sentenceCount += 1 }
        guard candidates.count < Self.candidateLimit else { return }
        guard isOwn || text.contains(anyOf: options.pinned, in: range) else { return }
        if block.kind.isListItem, !endsWithMark(text, range) { return }
        if place == 0 { paragraph += 1 }
        candidates.append(
          Candidate(
            range: range, block: index, sentence: sentenceCount, paragraph: paragraph, indexInBlock: place,
            isListItem: block.kind.isListItem))
        place += 1
      }
    }
  }

  /// Collects the distinct stems of a sentence and counts them for the whole article.
  private mutating func countStems(of tokens: Range<Int>) -> Range<Int> {
    growStemArrays()
    let first = entryStems.count
    for token in tokens {
      let stem = Int(vocabulary.tokenStems[token])
      frequencies[stem] += 1
      if token > tokens.lowerBound, vocabulary.traits(ofToken: token).contains(.capitalized) {
        nameFrequencies[stem] += 1
      }
      let entry = Int(lastEntries[stem])
      if entry >= first {
        entryCounts[entry] += 1
      } else {
        lastEntries[stem] = Int32(truncatingIfNeeded: entryStems.count)
        sentenceFrequencies[stem] += 1
        entryStems.append(Int32(truncatingIfNeeded: stem))
        entryCounts.append(1)
      }
    }
    return first..<entryStems.count
  }

  private mutating func growStemArrays() {
    while frequencies.count < vocabulary.stemCount {
      frequencies.append(0)
      sentenceFrequencies.append(0)
      nameFrequencies.append(0)
      lastEntries.append(-1)
    }
  }

  private mutating func readTitle(_ title: String, _ tokenizer: Tokenizer) {
    let bytes = Array(title.utf8)
    var line = Candidate(range: bytes.indices, block: 0, sentence: 0, paragraph: 0, indexInBlock: 0)
    tokenizer.read(bytes.span, &line, into: &vocabulary)
    growStemArrays()
    for token in line.tokens {
      let stem = vocabulary.tokenStems[token]
      guard vocabulary.traits(ofToken: token).isAny(of: [.content, .capitalized]) else { continue }
      if !titleStems.contains(stem) { titleStems.append(stem) }
    }
  }
}

extension Document.Block.Kind {
  var isListItem: Bool {
    if case .listItem = self { true } else { false }
  }
}
