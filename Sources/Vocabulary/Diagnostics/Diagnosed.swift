/// What a stage made of its input, together with the problems that it met on the way.
package struct Diagnosed<Value> {
  package var value: Value
  package var findings: [Finding]

  @inlinable
  package init(_ value: Value, findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
extension Diagnosed: Equatable where Value: Equatable {}
extension Diagnosed: Hashable where Value: Hashable {}
