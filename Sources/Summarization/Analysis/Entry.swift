/// A stem of a sentence, and how often the sentence has it.
struct Entry: BitwiseCopyable {
  var stem: Int32
  var count: Int32
}
