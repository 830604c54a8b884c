import CGumbo
import Vocabulary

/// Writes HTML again, with balanced tags and without what is not on the allow-list.
struct Sanitizer {
  private let mark: OwnMark
  private let headings: [String]
  private let insertions: [Insertion]
  private(set) var body: Body
  private var ids: HeadingIDs
  private var places: RawLinkPlaces

  init(
    mark: OwnMark, headings: [String], links: [Link], ids: HeadingIDs, places: RawLinkPlaces,
    insertions: [Insertion]
  ) {
    self.mark = mark
    self.insertions = insertions
    self.headings = headings
    self.ids = ids
    self.places = places
    body = Body(links: links)
  }
}

/// An element that is being written.
private struct OpenElement {
  let node: UnsafePointer<GumboNode>
  var nextChild = 0
  /// Empty where only the content is published.
  let closing: String
  /// The shortcode that it stands for.
  var insertion: Int?
}

extension Sanitizer {
  mutating func write(_ html: [UInt8]) {
    body.html.reserveCapacity(html.count + 256)
    html.withUnsafeBufferPointer { bytes in
      let parsed = ParsedHTML(fragment: bytes)
      if let root = parsed.root { write(childrenOf: root) }
      withExtendedLifetime(parsed) {}
    }
  }

  private mutating func write(childrenOf root: UnsafePointer<GumboNode>) {
    var open = [OpenElement(node: root, closing: "")]
    while var element = open.popLast() {
      guard element.nextChild < element.node.childCount else {
        body.html.append(contentsOf: element.closing.utf8)
        if let shortcode = element.insertion.map({ insertions[$0] }) {
          body.append(shortcode.after, of: shortcode)
        }
        continue
      }
      let child = element.node.child(element.nextChild)
      element.nextChild += 1
      open.append(element)
      guard let child else { continue }
      if let text = child.text {
        write(text)
      } else if child.isElement, let opened = begin(child) {
        open.append(opened)
      }
    }
  }

  /// The parser writes bytes that are no text for numbers of characters that do not fit, as in `&#9876543214321;`.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = Span(_unsafeElements: text)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      body.html.append(escaping: bytes)
    } catch {
      body.html.append(escaping: String(decoding: text, as: UTF8.self))
    }
  }

  /// Writes an element's tag; nil where there is nothing in it to write.
  private mutating func begin(_ node: UnsafePointer<GumboNode>) -> OpenElement? {
    guard node.isHTML else { return nil }
    let name = node.name
    let attributes = node.attributes
    let isOwn = mark.isFirst(in: attributes) && AllowList.ownElements.contains(name)
    guard isOwn || !AllowList.withoutContent.contains(name) else { return nil }
    guard isOwn || AllowList.elements.contains(name) else { return OpenElement(node: node, closing: "") }
    if isOwn, let opened = beginShortcode(attributes, node) { return opened }
    if isOwn, let heading = attributes.first?.value, name == "b", !heading.isEmpty { return nil }
    body.html.append(contentsOf: "<\(name)".utf8)
    if let heading = heading(of: node) { body.html.append(contentsOf: heading.utf8) }
    for (attribute, value) in attributes where attribute != mark.attribute {
      write(attribute, value, of: name, isOwn: isOwn)
    }
    guard !AllowList.void.contains(name) else {
      body.html.append(contentsOf: " />".utf8)
      return nil
    }
    body.html.append(UInt8(ascii: ">"))
    if name == "pre", node.childCount > 0, node.child(0)?.text?.first == 0x0A { body.html.append(0x0A) }
    return OpenElement(node: node, closing: "</\(name)>")
  }

  private mutating func beginShortcode(
    _ attributes: [(name: String, value: String)], _ node: UnsafePointer<GumboNode>
  ) -> OpenElement? {
    guard let value = attributes.first?.value, let letter = value.first, ["i", "j", "w"].contains(letter),
      let number = Int(value.dropFirst()), insertions.indices.contains(number)
    else { return nil }
    if letter != "j" { body.append(insertions[number].before, of: insertions[number]) }
    return OpenElement(node: node, closing: "", insertion: letter == "i" ? nil : number)
  }

  /// The attributes of a heading that is written in Markdown.
  private func heading(of node: UnsafePointer<GumboNode>) -> String? {
    guard node.childCount > 0, let first = node.child(0), first.isElement, mark.isFirst(in: first.attributes),
      let number = first.attributes.first.flatMap({ Int($0.value) }), headings.indices.contains(number)
    else { return nil }
    return headings[number]
  }
}

extension Sanitizer {
  private mutating func write(_ attribute: String, _ value: String, of element: String, isOwn: Bool) {
    if AllowList.addresses[element] == attribute { return writeAddress(attribute, value, of: element) }
    if AllowList.attributes.contains(attribute) || isOwn && AllowList.ownAttributes.contains(attribute) {
      return append(attribute, value)
    }
    switch attribute {
    case "id": if !value.isEmpty, ids.isFree(value) { append(attribute, ids.claim(value)) }
    case "name" where element == "a": if ids.isFree(value) { append("id", ids.claim(value)) }
    case "class" where element == "code": if value.hasPrefix("language-") { append(attribute, value) }
    default: return
    }
  }

  private mutating func writeAddress(_ attribute: String, _ address: String, of element: String) {
    if let number = Marker.number(ofAddress: address), number < body.links.count {
      return appendSlot(attribute, number)
    }
    switch LinkDestination(address) {
    case .elsewhere: append(attribute, address)
    case .forbidden: return
    case .inSite:
      let (location, excerpt) = places.place(of: address)
      body.links.append(
        Link(destination: address, isImage: element == "img", location: location, excerpt: excerpt))
      appendSlot(attribute, body.links.count - 1)
    }
  }

  private mutating func appendSlot(_ attribute: String, _ link: Int) {
    body.html.append(contentsOf: " \(attribute)=\"".utf8)
    body.slots.append(AddressSlot(offset: body.html.count, link: link))
    body.html.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ attribute: String, _ value: String) {
    body.html.append(contentsOf: " \(attribute)=\"".utf8)
    body.html.append(escaping: value)
    body.html.append(UInt8(ascii: "\""))
  }
}
