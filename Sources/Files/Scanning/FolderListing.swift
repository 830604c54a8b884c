/// The names in one folder that a scan cares for, with what the file system says they are.
struct FolderListing {
  var names = NameTable()
  var kinds: [FileStatus.Kind?] = []

  init(of descriptor: Int32, hidden: HiddenFiles) throws(Errno) {
    var (names, kinds) = (names, kinds)
    try Calls.list(descriptor) { name, kind in
      guard !isLeftOut(name, hidden) else { return }
      names.append(name)
      kinds.append(kind)
    }
    (self.names, self.kinds) = (names, kinds)
  }

  func withName<Result>(_ index: Int, _ body: (CName) -> Result) -> Result {
    names.bytes.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[names.ranges[index].lowerBound...])
      guard let start = rest.assumingMemoryBound(to: CChar.self).baseAddress else { return body("") }
      return body(start)
    }
  }
}

/// Whether a scan finds files and folders whose name begins with a dot.
package enum HiddenFiles: Sendable {
  case leftOut
  /// All but those that version control and file managers keep for themselves.
  case included
}

/// Hidden files, and what editors leave beside the files that they change.
private func isLeftOut(_ name: UnsafeBufferPointer<UInt8>, _ hidden: HiddenFiles) -> Bool {
  guard let first = name.first, let last = name.last else { return true }
  if last == UInt8(ascii: "~") { return true }
  if first == UInt8(ascii: "."), hidden == .leftOut || isOfATool(name) { return true }
  if first == UInt8(ascii: "#") && last == UInt8(ascii: "#") { return true }
  return name.count > 4 && name.suffix(4).elementsEqual(".swp".utf8)
}

private func isOfATool(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  name.starts(with: ".git".utf8) || name.elementsEqual(".DS_Store".utf8)
}
