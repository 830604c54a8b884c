import Vocabulary

/// Fails at the first byte that no text file should hold, before a parser written in C sees it.
///
/// - Returns: whether all of it is ASCII.
@discardableResult
func checkText(_ bytes: [UInt8], in range: Range<Int>) throws(Problem) -> Bool {
  let span = bytes.span.extracting(range)
  var all: UInt8 = 0
  for index in span.indices {
    let byte = span[index]
    if byte == 0 { throw .nul(at: range.lowerBound + index) }
    all |= byte
  }
  if all < 0x80 { return true }
  do {
    _ = try UTF8Span(validating: span)
  } catch {
    throw .notUTF8(at: range.lowerBound + error.byteOffsets.lowerBound)
  }
  return false
}

extension Problem {
  /// An escape that stands for a NUL, which texts in C cannot hold.
  static func escapedNUL(at offset: Int) -> Self {
    Problem(at: offset, "a NUL character cannot stand in a text", hint: "remove it")
  }

  fileprivate static func nul(at offset: Int) -> Self {
    Problem(at: offset, "a NUL byte stands here", hint: "save the file as text in UTF-8")
  }

  fileprivate static func notUTF8(at offset: Int) -> Self {
    Problem(at: offset, "the bytes here are not UTF-8", hint: "save the file as text in UTF-8")
  }
}
