/// A file's path below the root of a site or of an output folder, such as `content/2024/harbour.md`.
///
/// It is relative, `/`-separated and normalised, and cannot lead out of its root: there is no way to
/// make one that is absolute or holds `..`, an empty component or a control character.
package struct SitePath: Hashable, Sendable {
  package let string: String

  /// Fails for a path that is empty, absolute, leads upward or holds a character that no file name should.
  package init?(_ string: String) {
    guard Self.areSafe(string.utf8[...]) else { return nil }
    self.string = string
  }

  /// For a path that is known to be safe.
  init(unchecked string: String) {
    self.string = string
  }
}

extension SitePath {
  package var components: [Substring] {
    string.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }

  /// The last component, with its extension.
  package var name: Substring {
    lastOffset(of: UInt8(ascii: "/")).map { string[string.utf8.index(at: $0 + 1)...] } ?? string[...]
  }

  /// What follows the last dot of the name, without the dot; empty where there is none.
  package var pathExtension: Substring {
    let start = lastOffset(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    guard let dot = lastOffset(of: UInt8(ascii: ".")), dot > start else { return "" }
    return string[string.utf8.index(at: dot + 1)...]
  }

  /// The folder that holds the file; nil at the root.
  package var folder: SitePath? {
    lastOffset(of: UInt8(ascii: "/")).map {
      SitePath(unchecked: String(string[..<string.utf8.index(at: $0)]))
    }
  }

  package func appending(_ other: SitePath) -> SitePath {
    SitePath(unchecked: string + "/" + other.string)
  }

  /// The path without a leading folder; nil where the path is not below that folder.
  package func removing(prefix folder: SitePath) -> SitePath? {
    guard string.utf8.starts(with: folder.string.utf8) else { return nil }
    let rest = string.utf8.dropFirst(folder.string.utf8.count)
    guard rest.first == UInt8(ascii: "/"), rest.count > 1 else { return nil }
    return SitePath(unchecked: String(Substring(rest.dropFirst())))
  }

  /// The path that `reference` (which may hold `.` and `..`) names for a file of this folder.
  ///
  /// - Returns: nil where the reference leads out of the root or names no file.
  package static func resolving(_ reference: String, in folder: SitePath?) -> SitePath? {
    var parts = reference.hasPrefix("/") ? [] : folder?.components ?? []
    for part in reference.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return SitePath(parts.joined(separator: "/"))
  }
}

extension SitePath {
  /// Where a byte stands last; this is asked for every file of a site.
  private func lastOffset(of byte: UInt8) -> Int? {
    let bytes = string.utf8Span.span
    var index = bytes.count - 1
    while index >= 0 {
      if bytes[index] == byte { return index }
      index -= 1
    }
    return nil
  }
}

extension String.UTF8View {
  fileprivate func index(at offset: Int) -> Index {
    index(startIndex, offsetBy: offset)
  }
}

extension SitePath: Comparable, CustomStringConvertible {
  package static func < (left: SitePath, right: SitePath) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }

  package var description: String { string }
}

extension SitePath {
  /// Whether every component between slashes can stand in a path.
  static func areSafe(_ path: Substring.UTF8View) -> Bool {
    var start = path.startIndex
    while let slash = path[start...].firstIndex(of: UInt8(ascii: "/")) {
      guard isSafe(path[start..<slash]) else { return false }
      start = path.index(after: slash)
    }
    return isSafe(path[start...])
  }

  /// Whether a component can stand in a path: not empty, `.` or `..`, at most 255 bytes (the limit of
  /// common file systems), and free of control characters and backslashes.
  package static func isSafe(_ component: Substring.UTF8View) -> Bool {
    let isDots = component.count <= 2 && component.allSatisfy { $0 == UInt8(ascii: ".") }
    return !component.isEmpty && !isDots && component.count <= 255
      && component.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
