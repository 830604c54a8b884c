import Vocabulary

/// Where the front matter stands in a file.
struct FrontMatterBlock: Hashable {
  var format: FrontMatter.Format
  /// What a parser has to read, without the lines that open and close it.
  var range: Range<Int>
  var bodyOffset: Int
}

/// A block that opens and never closes.
struct UnclosedBlock: Error {
  var format: FrontMatter.Format
  var problem: Problem
}

/// Finds the front matter: `---` or `+++` on the first line that is not blank up to the line that closes
/// it, or a JSON object in its place.
///
/// As in Hugo, a file that begins with `---` has front matter, so that a line that was forgotten is an
/// error and not an article that shows its own metadata.
func frontMatterBlock(in bytes: [UInt8]) throws(UnclosedBlock) -> FrontMatterBlock {
  let text = startOfText(in: bytes)
  let start = startOfContent(in: bytes, from: text)
  let span = bytes.span
  if let opener = Opener(line: lineContent(of: span, from: start)) {
    return try fencedBlock(opener, in: span, from: start)
  }
  if opensJSON(span, at: start) {
    let end = try endOfJSON(span, from: start)
    return FrontMatterBlock(format: .json, range: start..<end, bodyOffset: restOfBlankLine(span, from: end))
  }
  if let header = headerBlock(in: bytes, from: start) { return header }
  return FrontMatterBlock(format: .none, range: text..<text, bodyOffset: text)
}

/// The first byte behind a byte-order mark.
func startOfText(in bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// The first byte that is no white space, since blank lines may stand above the front matter.
private func startOfContent(in bytes: [UInt8], from start: Int) -> Int {
  bytes[start...].firstIndex { !isWhiteSpace($0) } ?? bytes.count
}

/// A line that opens front matter.
private struct Opener {
  var format: FrontMatter.Format
  var fence: UInt8

  /// Eleventy writes the name of the format behind the hyphens.
  init?(line: String) {
    switch line {
    case "---", "---yaml", "---yml": (format, fence) = (.yaml, UInt8(ascii: "-"))
    case "---toml": (format, fence) = (.toml, UInt8(ascii: "-"))
    case "---json": (format, fence) = (.json, UInt8(ascii: "-"))
    case "+++": (format, fence) = (.toml, UInt8(ascii: "+"))
    default: return nil
    }
  }

  func isClosed(by line: Range<Int>, of bytes: borrowing Span<UInt8>) -> Bool {
    guard line.count == 3 else { return false }
    let byte = bytes[line.lowerBound]
    let isFence = byte == fence || format == .yaml && byte == UInt8(ascii: ".")
    return isFence && byte == bytes[line.lowerBound + 1] && byte == bytes[line.lowerBound + 2]
  }
}

private func fencedBlock(
  _ opener: Opener, in bytes: borrowing Span<UInt8>, from start: Int
) throws(UnclosedBlock) -> FrontMatterBlock {
  let inner = nextLine(bytes, from: start)
  var line = inner
  while line < bytes.count {
    let next = nextLine(bytes, from: line)
    if opener.isClosed(by: line..<endOfContent(bytes, from: line, to: next), of: bytes) {
      return FrontMatterBlock(format: opener.format, range: inner..<line, bodyOffset: next)
    }
    line = next
  }
  throw UnclosedBlock(format: opener.format, problem: .neverEnds(at: start, fence: opener.fence))
}

/// A body may begin with a brace as well: a shortcode, a template tag, an attribute list.
private func opensJSON(_ bytes: borrowing Span<UInt8>, at start: Int) -> Bool {
  guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return false }
  var index = start + 1
  while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
    index += 1
  }
  guard index < bytes.count else { return false }
  return "\"}\r\n".utf8.contains(bytes[index])
}

/// The place behind the brace that closes the object.
private func endOfJSON(_ bytes: borrowing Span<UInt8>, from start: Int) throws(UnclosedBlock) -> Int {
  var depth = 0
  var isInString = false
  var index = start
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "\\") where isInString: index += 1
    case UInt8(ascii: "\""): isInString.toggle()
    case UInt8(ascii: "{") where !isInString: depth += 1
    case UInt8(ascii: "}") where !isInString: depth -= 1
    default: break
    }
    index += 1
    if depth == 0 { return index }
  }
  throw UnclosedBlock(format: .json, problem: .neverEnds(at: start, fence: UInt8(ascii: "{")))
}

extension Problem {
  fileprivate static func neverEnds(at offset: Int, fence: UInt8) -> Self {
    switch fence {
    case UInt8(ascii: "{"):
      Problem(at: offset, "the front matter never ends", hint: "close the JSON object with '}'")
    case UInt8(ascii: "+"):
      Problem(at: offset, "the front matter never ends", hint: "close it with a line '+++'")
    default:
      Problem(
        at: offset, "the front matter never ends",
        hint: "close it with a line '---'; a thematic break at the start of an article is written '***'")
    }
  }
}
