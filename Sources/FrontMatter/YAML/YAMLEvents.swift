import CYAML

/// One step of a YAML text, as libyaml tells it.
enum YAMLEvent: Hashable {
  case scalar(Scalar, anchor: String?)
  case alias(String)
  case listStart(anchor: String?)
  case mappingStart(anchor: String?)
  /// Of the list or mapping that was opened last.
  case collectionEnd
  case documentStart, documentEnd
  case streamEnd
}

/// The events of a part of a file, one after the other.
///
/// The part is read where it stands: `bytes` must outlive this value.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var cursor: CharacterCursor
  /// Where the last event begins, in the file.
  private(set) var offset: Int

  /// - Parameter bytes: the whole file, so that offsets are of the file; checked to be UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, isASCII: Bool) {
    parser = .allocate(capacity: 1)
    cursor = CharacterCursor(bytes, in: range, isASCII: isASCII)
    offset = range.lowerBound
    precondition(yaml_parser_initialize(parser) == 1, "libyaml found no memory")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    yaml_parser_set_input_string(parser, part.baseAddress, part.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; the stream's end for ever once it was reached.
  mutating func next() throws(Problem) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
      defer { yaml_event_delete(&event) }
      offset = cursor.offset(ofCharacter: Int(event.start_mark.index))
      if let event = YAMLEvent(event) { return event }
    }
  }

  private mutating func problem() -> Problem {
    let failure = YAMLFailure(parser.pointee)
    let offset =
      switch failure.place {
      case .byte(let index): cursor.start + index
      case .character(let index): cursor.offset(ofCharacter: index)
      }
    return failure.problem(at: offset)
  }
}

extension YAMLEvent {
  /// Nil for the start of the stream, which says nothing.
  fileprivate init?(_ event: yaml_event_t) {
    let data = event.data
    switch event.type {
    case YAML_SCALAR_EVENT: self = .scalar(Scalar(event), anchor: text(data.scalar.anchor))
    case YAML_ALIAS_EVENT: self = .alias(text(data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT: self = .listStart(anchor: text(data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: self = .mappingStart(anchor: text(data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_START_EVENT: return nil
    default: self = .streamEnd
    }
  }
}

extension Scalar {
  fileprivate init(_ event: yaml_event_t) {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    self.init(String(decoding: bytes, as: UTF8.self), isQuoted: scalar.plain_implicit == 0)
  }
}

private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
  pointer.map { String(cString: $0) }
}
