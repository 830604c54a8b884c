/// The address of a page or file within the published site, such as `/2024/harbour/` or `/feed.xml`.
///
/// It cannot lead out of the output folder, whatever it was made from.
package struct Permalink: Hashable, Sendable {
  /// The address without the leading slash: empty for the home page, with a trailing slash for a page.
  package let path: String

  package static let home = Permalink(unchecked: "")

  /// Fails for an address that would leave the site, cannot be a file's name, or begins with a name that
  /// Precis keeps for itself in the output folder.
  ///
  /// Slashes at the start do not matter. Without one at the end the address is of a file where the last
  /// component has an extension, and else of a page; `index.html` is the page of its folder.
  package init?(_ text: String) {
    var path = text.utf8[...]
    while path.first == Self.slash { path.removeFirst() }
    guard let last = path.last else {
      self = .home
      return
    }
    let components = last == Self.slash ? path.dropLast() : path
    guard SitePath.areSafe(components), !components.starts(with: Self.reserved.utf8) else { return nil }
    let isPage = last == Self.slash || !hasExtension(components)
    self.init(safe: String(Substring(components)) + (isPage ? "/" : ""))
  }

  private init(safe path: String) {
    let isIndex = path == Self.index || path.utf8.suffix(11).elementsEqual("/index.html".utf8)
    self.init(unchecked: isIndex ? String(path.dropLast(Self.index.utf8.count)) : path)
  }

  private init(unchecked path: String) {
    self.path = path
  }

  private static let index = "index.html"
  /// Precis's own files in an output folder begin like this.
  private static let reserved = ".precis-"
  private static let slash = UInt8(ascii: "/")
}

extension Permalink {
  /// The file that holds what is published at the address.
  package var file: SitePath {
    SitePath(unchecked: isPage ? path + Self.index : path)
  }

  package var isPage: Bool {
    path.isEmpty || path.utf8.last == UInt8(ascii: "/")
  }

  /// The address of something below a page: `/tags/` and `tides/` are `/tags/tides/`.
  package func appending(_ component: String) -> Permalink? {
    Permalink(path + component)
  }

  /// The address of a file with the given path below this page.
  package func appending(file: SitePath) -> Permalink? {
    let path = self.path + file.string
    return isPage && !path.hasPrefix(Self.reserved) ? Permalink(safe: path) : nil
  }

  /// The page itself, or the page that a file is beside.
  package var folder: Permalink {
    isPage ? self : Permalink(unchecked: path.lastIndex(of: "/").map { String(path[...$0]) } ?? "")
  }

  /// The page above this page or file; nil for the home page.
  package var parent: Permalink? {
    guard isPage else { return folder }
    guard !path.isEmpty else { return nil }
    let end = path.dropLast().lastIndex(of: "/")
    return Permalink(unchecked: end.map { String(path[...$0]) } ?? "")
  }

  /// What leads from this page to the site's root, such as `../../`; empty at the root.
  package var pathToRoot: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The address as it stands in a link, percent-encoded.
  package var encodedPath: String {
    percentEncoded(path)
  }

  /// The link that leads to this address from a page whose `pathToRoot` is given.
  ///
  /// - Parameter namesFiles: whether a page is linked by its file, as it has to be where no server finds that.
  package func link(pathToRoot: String, namesFiles: Bool = false) -> String {
    let link = pathToRoot + encodedPath + (namesFiles && isPage ? Self.index : "")
    return link.isEmpty ? "./" : link
  }
}

/// Whether the last component has a dot that it does not begin with, and letters and digits behind it: what
/// ends in a version, such as `rust-1.9`, is no file.
private func hasExtension(_ path: Substring.UTF8View) -> Bool {
  guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot != path.startIndex,
    path[path.index(before: dot)] != UInt8(ascii: "/")
  else { return false }
  let end = Substring(path[path.index(after: dot)...])
  return end.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    && end.unicodeScalars.contains { !("0"..."9").contains($0) }
}

extension Permalink: Comparable, CustomStringConvertible {
  package static func < (left: Permalink, right: Permalink) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  package var description: String { "/" + path }
}
