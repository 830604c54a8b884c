extension DefectFinder {
  /// Defects that single phrases give away.
  func phraseDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    var defects: Defects = []
    if beginsWithInstruction(candidate, vocabulary) { defects.insert(.instruction) }
    if beginsWithLabel(candidate, vocabulary, text) { defects.insert(.caption) }
    let limit = candidate.body.upperBound
    var previous: WordTraits = []
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      if traits.contains(.phraseStart) {
        let start = Int(vocabulary.tokenStarts[token])
        if boilerplate.end(in: text, at: start, limit: limit) != nil { defects.insert(.boilerplate) }
        if captions.end(in: text, at: start, limit: limit) != nil { defects.insert(.caption) }
        if teasers.end(in: text, at: start, limit: limit) != nil { defects.insert(.teaser) }
        if pageReferences.end(in: text, at: start, limit: limit) != nil { defects.insert(.selfReference) }
      }
      if traits.contains(.textPart), previous.contains(.pointing) { defects.insert(.selfReference) }
      if traits.contains(.digits), previous.contains(.numberedPart) { defects.insert(.selfReference) }
      if traits.contains(.placeOnPage), previous.isAny(of: [.textPart, .showing]) { defects.insert(.selfReference) }
      previous = traits
    }
    if previous.contains(.placeOnPage) { defects.insert(.selfReference) }
    return defects
  }

  /// A verb in the imperative with what it asks for: "Open the file".
  private func beginsWithInstruction(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    let first = candidate.tokens.lowerBound
    let traits = vocabulary.traits(ofToken: first)
    guard traits.contains(.imperative), candidate.tokens.count > 1 else { return false }
    if traits.contains(.possessive) { return true }
    let second = vocabulary.traits(ofToken: first + 1)
    return second.isAny(of: [
      .article, .indefinite, .preposition, .reference, .personal, .that, .questionWord, .capitalized, .digits,
    ])
  }

  /// Up to five words without a verb before a colon, as over pictures: "Happy family: Anna and Ben".
  private func beginsWithLabel(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.punctuation.colons > 0 else { return false }
    for token in candidate.tokens.prefix(5) {
      if vocabulary.traits(ofToken: token).isAny(of: [.saying, .finite]) { return false }
      let end = Int(vocabulary.tokenEnds[token])
      if end + 1 < candidate.body.upperBound, text[end] == UInt8(ascii: ":"), text[end + 1] == 0x20 { return true }
    }
    return false
  }
}

private let boilerplate = Phrases(
  """
  read more
  click here
  click to
  follow us
  sign up
  subscribe
  share this
  scroll down
  watch video
  watch the video
  see gallery
  see the gallery
  see photos
  see the photos
  see video
  see the video
  related:
  advertisement
  all rights reserved
  contributed to this report
  copyright
  newsletter
  email us
  e-mail us
  join the conversation
  photo by
  photograph by
  photographed by
  photos by
  image source
  getty images
  file photo
  for more on this story
  tell us
  have your say
  see also
  """)

private let captions = Phrases(
  """
  pictured
  stock image
  stock photo
  file picture
  file image
  seen here
  this photo
  this photograph
  this image
  this picture
  in the photo
  in the picture
  in the image
  """)

private let teasers = Phrases(
  """
  find out
  find out how
  here's what
  here's how
  here's why
  here is what
  here is how
  here are
  here is a
  read on
  what you need to know
  you will learn
  we will learn
  you need to know
  to find out more
  for more information
  """)

private let pageReferences = Phrases(
  """
  as follows
  the following example
  see below
  as described above
  as described below
  as shown
  as seen above
  as mentioned
  as we saw
  as discussed
  in this section
  in this chapter
  in this lesson
  in this episode
  in this tutorial
  in this article
  in this post
  in this workshop
  in this guide
  in this course
  in this example
  in this exercise
  in this case
  """)
