/// The classes and lower-case forms of characters, as tables for the scripts that have case.
struct CharacterTable: Sendable {
  /// Indexed by scalars below `casedEnd`.
  let classes: [UInt16]
  /// Lower-case forms, likewise.
  let lowered: [UInt16]

  static let shared = CharacterTable()

  /// By byte: the class of a letter from a to z or a digit, or 0.
  static let plainKinds = InlineArray<256, UInt8> { byte in
    let kind = CharacterClass(rawValue: byte < 128 ? shared.classes[byte] : 0)
    return UInt8(kind.intersection(.word).rawValue)
  }

  /// By byte: what the splitter has to look at.
  static let markKinds = InlineArray<256, MarkKind> { byte in
    switch byte {
    case 0x28, 0x2D: .cut
    case 0xE2: [.cut, .lead]
    case 0xE3, 0xEF, 0xD8, 0xDB, 0xE0: .lead
    case 0..<128: shared.classes[byte] & CharacterClass.terminator.rawValue != 0 ? .terminator : []
    default: []
    }
  }

  /// Latin, Greek, Cyrillic and Armenian end here.
  static let casedEnd: UInt32 = 0x0590

  private init() {
    let scalars = (0..<Self.casedEnd).compactMap(Unicode.Scalar.init)
    classes = scalars.map { classOfCased($0).rawValue }
    lowered = scalars.map { UInt16(truncatingIfNeeded: lowerCase($0)) }
  }

  /// The class of a scalar that is not in the table.
  static func classOfOther(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x1E00..<0x1F00: isUpperVietnamese(value) ? .upper : .lower
    case 0x2000..<0x2070: classOfPunctuation(value)
    case 0x20A0..<0x20D0: .sign
    case 0x2070..<0x2C00: []
    case 0x2E80..<0x3040, 0xFF00..<0xFFF0: classOfWide(value)
    case 0x3040..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: .ideograph
    case 0x060C, 0x061B, 0x066A..<0x066E, 0x1F000..<0x20000, 0xE000..<0xF900, 0xFE00..<0xFE70: []
    case 0x061F, 0x06D4: .terminator
    case 0x0660..<0x066A, 0x06F0..<0x06FA, 0x0966..<0x0970: .digit
    case 0x0964, 0x0965: [.terminator, .fullWidthStop]
    case 0xFEFF, 0xFFFD...: []
    default: .caseless
    }
  }

  /// The lower-case form of a scalar that is not in the table.
  static func loweredOther(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x1E00..<0x1F00: isUpperVietnamese(value) ? value + 1 : value
    default: value
    }
  }
}

/// In the block of additional Latin letters, capitals have even numbers.
private func isUpperVietnamese(_ value: UInt32) -> Bool {
  value & 1 == 0 && !(0x1E96...0x1E9F).contains(value)
}

private func lowerCase(_ scalar: Unicode.Scalar) -> UInt32 {
  let lowered = scalar.properties.lowercaseMapping.unicodeScalars
  return lowered.count == 1 ? lowered.first?.value ?? scalar.value : scalar.value
}

private func classOfCased(_ scalar: Unicode.Scalar) -> CharacterClass {
  switch scalar {
  case ".", "!", "?": return .terminator
  case "\"", "'", "`": return [.closing, .opening]
  case ")", "]", "}": return .closing
  case "(", "[", "{", "-", "*", "¿", "¡": return .opening
  case "«": return [.opening, .closing]
  case "»": return [.opening, .closing]
  case "#", "@", "$", "£": return .sign
  case " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{A0}", "\u{85}": return .space
  default: return classOfLetter(scalar)
  }
}

private func classOfLetter(_ scalar: Unicode.Scalar) -> CharacterClass {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .titlecaseLetter: .upper
  case .lowercaseLetter: .lower
  case .otherLetter, .modifierLetter, .nonspacingMark: .caseless
  case .decimalNumber: .digit
  default: []
  }
}

private func classOfPunctuation(_ value: UInt32) -> CharacterClass {
  switch value {
  case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: .space
  case 0x2013, 0x2014, 0x2015, 0x2022: .opening
  case 0x2018, 0x201C: [.opening, .closing]
  case 0x2019, 0x201D: [.closing, .opening]
  case 0x201A, 0x201E: .opening
  case 0x2026: .terminator
  case 0x2039, 0x203A: [.opening, .closing]
  case 0x203C, 0x203D, 0x2047...0x2049: .terminator
  default: []
  }
}

private func classOfWide(_ value: UInt32) -> CharacterClass {
  switch value {
  case 0x3000: .space
  case 0x3002, 0xFF01, 0xFF1F, 0xFF61: [.terminator, .fullWidthStop]
  case 0xFF0E: .terminator
  case 0x300C, 0x300E, 0x3010, 0x300A, 0x3008, 0xFF08, 0xFF3B, 0xFF62: .opening
  case 0x300D, 0x300F, 0x3011, 0x300B, 0x3009, 0xFF09, 0xFF3D, 0xFF63: .closing
  case 0x3005...0x3007, 0x3021...0x3029: .ideograph
  case 0xFF10...0xFF19: .digit
  case 0xFF21...0xFF3A: .upper
  case 0xFF41...0xFF5A: .lower
  case 0xFF66...0xFF9F, 0x2E80..<0x3000: .ideograph
  case 0xFFA0...0xFFDC: .caseless
  default: []
  }
}
