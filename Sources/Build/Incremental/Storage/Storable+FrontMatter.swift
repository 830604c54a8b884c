import FrontMatter

extension MetadataEntry: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(key)
    writer.write(keyOffset)
    writer.write(value)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(key: try reader.read(), keyOffset: try reader.read(), value: try reader.read())
  }
}

extension MetadataNode: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(offset)
    switch content {
    case .null: writer.write(number: 0)
    case .scalar(let scalar):
      writer.write(number: scalar.isQuoted ? 2 : 1)
      writer.write(scalar.text)
    case .list(let nodes):
      writer.write(number: 3)
      writer.write(nodes)
    case .mapping(let entries):
      writer.write(number: 4)
      writer.write(entries)
    }
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    let offset = try reader.read(Int.self)
    let content: Content =
      switch try reader.readNumber() {
      case 0: .null
      case 1: .scalar(Scalar(try reader.readText()))
      case 2: .scalar(Scalar(try reader.readText(), isQuoted: true))
      case 3: .list(try reader.read())
      case 4: .mapping(try reader.read())
      default: throw DamagedCache()
      }
    self.init(content, at: offset)
  }
}
