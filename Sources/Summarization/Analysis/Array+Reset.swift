extension Array {
  /// Makes it so many elements that are all the same, keeping the memory.
  mutating func reset(_ element: Element, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(element, count: count))
  }
}
