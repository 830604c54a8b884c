/// The names in one folder that a scan cares for, with what the file system says they are.
struct FolderListing {
  var names = NameTable()
  var kinds: [FileStatus.Kind?] = []

  init(of descriptor: Int32) throws(Errno) {
    var (names, kinds) = (names, kinds)
    try Calls.list(descriptor) { name, kind in
      guard !isLeftOut(name) else { return }
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

/// Hidden files, and what editors leave beside the files that they change.
private func isLeftOut(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = name.first, let last = name.last else { return true }
  if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
  if first == UInt8(ascii: "#") && last == UInt8(ascii: "#") { return true }
  return name.count > 4 && name.suffix(4).elementsEqual(".swp".utf8)
}
