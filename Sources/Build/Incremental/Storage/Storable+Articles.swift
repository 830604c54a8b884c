import Content
import Markdown
import Vocabulary

extension ArticleSummary: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(origin == .author)
    writer.write(keyPoints)
    writer.write(leadIndex)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(
      origin: try reader.read(Bool.self) ? .author : .extracted, keyPoints: try reader.read(),
      leadIndex: try reader.read())
  }
}

extension PublishedKeyPoint: Storable {
  /// Nearly always the HTML is the text, which is then kept once.
  func store(in writer: inout StoreWriter) {
    let isPlain = html.bytes.elementsEqual(text.utf8)
    writer.write(text)
    writer.write(isPlain ? nil : html)
    writer.write(anchor)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    let text = try reader.readText()
    let html = try reader.read(HTML?.self) ?? HTML(bytes: Array(text.utf8))
    self.init(text: text, html: html, anchor: try reader.read())
  }
}

extension SourceReference: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(name)
    writer.write(url)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    guard let source = SourceReference(name: try reader.read(), url: try reader.read()) else {
      throw DamagedCache()
    }
    self = source
  }
}

extension ImageReference: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(url)
    writer.write(alt)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(url: try reader.read(), alt: try reader.read())
  }
}

extension SectionSettings: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(order?.rawValue)
    writer.write(isTransparent)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init()
    order = try reader.read(String?.self).flatMap(Order.init)
    isTransparent = try reader.read()
  }
}

extension Heading: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(level)
    writer.write(title)
    writer.write(id)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(level: try reader.read(), title: try reader.read(), id: try reader.read())
  }
}

extension UnknownKey: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(key)
    writer.write(location)
    writer.write(excerpt)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(key: try reader.read(), location: try reader.read(), excerpt: try reader.read())
  }
}

extension UnknownShortcode: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(name)
    writer.write(count)
    writer.write(location)
    writer.write(excerpt)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(
      name: try reader.read(), count: try reader.read(), location: try reader.read(),
      excerpt: try reader.read())
  }
}

extension Link: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(destination)
    writer.write(isImage)
    writer.write(location)
    writer.write(excerpt)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(
      destination: try reader.read(), isImage: try reader.read(), location: try reader.read(),
      excerpt: try reader.read())
  }
}

extension AddressSlot: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(offset)
    writer.write(link)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(offset: try reader.read(), link: try reader.read())
  }
}
