/// Elements that are written through a span, of which the first `count` are in use.
///
/// An array asks at each append whether it is shared and has room; here room is made for many at once.
struct Slab<Element: BitwiseCopyable> {
  var storage: [Element] = []
  var count = 0

  @inline(__always)
  subscript(index: Int) -> Element { storage[index] }

  mutating func removeAll() { count = 0 }

  /// Sees to it that so many elements can be written behind those that are in use.
  @inline(__always)
  mutating func makeRoom(for more: Int, _ filler: @autoclosure () -> Element) {
    if storage.count - count < more { grow(by: more, filler()) }
  }

  /// Makes it so many elements that are all the same.
  mutating func fill(_ count: Int, _ element: Element) {
    removeAll()
    makeRoom(for: count, element)
    var span = storage.mutableSpan
    for index in 0..<count { span[index] = element }
    self.count = count
  }

  private mutating func grow(by more: Int, _ filler: Element) {
    storage.append(contentsOf: repeatElement(filler, count: max(more, storage.count)))
  }
}
