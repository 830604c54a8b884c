import Vocabulary

/// What can be kept from one build to the next.
protocol Storable {
  func store(in writer: inout StoreWriter)
  init(from reader: inout StoreReader) throws(DamagedCache)
}

extension Int: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(number: UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    let number = try reader.readNumber()
    self = Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
  }
}

extension Bool: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(number: self ? 1 : 0)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self = try reader.readNumber() != 0
  }
}

extension String: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(self)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self = try reader.readText()
  }
}

extension Optional: Storable where Wrapped: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(self != nil)
    if let value = self { writer.write(value) }
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }
}

extension Array: Storable where Element: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(number: UInt64(count))
    for element in self { writer.write(element) }
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    let count = try reader.readCount()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.read(Element.self)) }
  }
}

extension ContentHash: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(number: high)
    writer.write(number: low)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(high: try reader.readNumber(), low: try reader.readNumber())
  }
}
