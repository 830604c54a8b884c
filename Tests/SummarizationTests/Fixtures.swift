import Summarization

/// A document made of blocks.
func document(_ blocks: [(Document.Block.Kind, String)], title: String? = nil, language: String = "en")
  -> Document
{
  var text: [UInt8] = []
  let ranges = blocks.map { kind, content in
    let start = text.count
    text += Array(content.utf8)
    return Document.Block(kind, range: start..<text.count)
  }
  return Document(title: title, language: language, text: text, blocks: ranges)
}

/// An ordinary article, written for these tests.
let harbour = """
  The town of Ellmouth will close its harbour to diesel ferries from next May, the council decided on Monday.

  Nine members voted for the ban and four against it. Ferries that run on batteries may use the harbour at any hour, \
  the council said. Operators will receive a grant of 40,000 crowns for each boat that they convert.

  The harbour has been the noisiest place in the town for years. A survey in March found that two thirds of the \
  people who live near the quays sleep badly. "We hear the first boat at five," said Ada Lind, a teacher. "It never \
  stops after that."

  Boat owners fear the cost of new batteries. Karl Moss, who runs six ferries to the islands, expects to spend two \
  million crowns. However, he hopes to save half of his fuel bill. What will happen to the old boats is not known.

  The ban does not apply to fishing boats. A decision about those is planned for the autumn. Ellmouth is the first \
  town on the coast to take such a step.
  """
