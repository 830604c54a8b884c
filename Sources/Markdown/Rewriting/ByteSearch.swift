import CCmark

extension ArraySlice<UInt8> {
  /// Where a sequence of bytes first stands; several times as fast as the search for any collection.
  func range(of wanted: [UInt8]) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    return withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var offset = 0
      while offset + wanted.count <= bytes.count,
        let found = memchr(start + offset, Int32(first), bytes.count - offset)
      {
        let index = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        guard index + wanted.count <= bytes.count else { return nil }
        if memcmp(start + index, wanted, wanted.count) == 0 {
          return startIndex + index..<startIndex + index + wanted.count
        }
        offset = index + 1
      }
      return nil
    }
  }
}
