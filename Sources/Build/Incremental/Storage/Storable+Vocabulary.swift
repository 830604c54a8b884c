import Vocabulary

extension SitePath: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(string)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    guard let path = SitePath(try reader.readText()) else { throw DamagedCache() }
    self = path
  }
}

extension Permalink: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(path)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    guard let permalink = Permalink(try reader.readText()) else { throw DamagedCache() }
    self = permalink
  }
}

extension Timestamp: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(secondsSince1970)
    writer.write(utcOffset)
    writer.write(isDateOnly)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(
      secondsSince1970: try reader.read(), utcOffset: try reader.read(), isDateOnly: try reader.read())
  }
}

extension HTML: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(bytes)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(bytes: try reader.readBytes())
  }
}

extension SourceLocation: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(path)
    writer.write(line)
    writer.write(column)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(path: try reader.read(), line: try reader.read(), column: try reader.read())
  }
}

extension Finding: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(severity == .error)
    writer.write(location)
    writer.write(message.text)
    writer.write(hint)
    writer.write(excerpt)
    writer.write(group)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(
      try reader.read(Bool.self) ? .error : .warning, at: try reader.read(),
      Message(stringLiteral: try reader.readText()), hint: try reader.read(), excerpt: try reader.read())
    group = try reader.read()
  }
}

extension Finding.Group: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(subject)
    writer.write(others)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(subject: try reader.readText(), others: try reader.readText())
  }
}
