/// The places in `wanted` of one of the longest sequences of words that `found` has in the same order.
///
/// Where several are as long, the choice is that of the original script, because the union over sentences
/// depends on it.
func longestCommonSubsequence(_ wanted: [[UInt8]], _ found: [[UInt8]]) -> [Int] {
  let table = lengths(wanted, found)
  var places: [Int] = []
  var row = wanted.count
  var column = found.count
  while row > 0, column > 0 {
    if wanted[row - 1] == found[column - 1] {
      places.append(row - 1)
      row -= 1
      column -= 1
    } else if table[row][column - 1] > table[row - 1][column] {
      column -= 1
    } else {
      row -= 1
    }
  }
  return places
}

/// The length of the longest sequence for every pair of beginnings.
private func lengths(_ wanted: [[UInt8]], _ found: [[UInt8]]) -> [[Int]] {
  var table = Array(repeating: Array(repeating: 0, count: found.count + 1), count: wanted.count + 1)
  for row in wanted.indices {
    for column in found.indices {
      table[row + 1][column + 1] =
        wanted[row] == found[column]
        ? table[row][column] + 1 : max(table[row][column + 1], table[row + 1][column])
    }
  }
  return table
}
