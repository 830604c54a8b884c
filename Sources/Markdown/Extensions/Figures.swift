import CCmark

/// Makes figures of images that stand alone in their paragraph, with the title as a caption.
///
/// In a list an image stays in its line.
func makeFigures(of paragraphs: [Node]) {
  for paragraph in paragraphs {
    guard let content = paragraph.firstChild, content == paragraph.lastChild, let image = content.onlyImage,
      paragraph.parent?.type != CMARK_NODE_ITEM
    else { continue }
    let figure = Node.block(.figure, opening: "<figure>", closing: "</figure>")
    figure.insert(before: paragraph)
    figure.takeChildren(of: paragraph)
    paragraph.remove()
    let title = image.title
    guard !title.isEmpty else { continue }
    image.setTitle("")
    let caption = Node.inline(.caption, opening: "\n<figcaption>", closing: "</figcaption>")
    caption.append(.text(title))
    figure.append(caption)
  }
}

extension Node {
  /// The image that a node is, or that is all of a link.
  fileprivate var onlyImage: Node? {
    if type == CMARK_NODE_IMAGE { return self }
    guard type == CMARK_NODE_LINK, let child = firstChild, child == lastChild else { return nil }
    return child.type == CMARK_NODE_IMAGE ? child : nil
  }
}
