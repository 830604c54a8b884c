/// The host of an absolute address, without `www.`.
package func hostName(of url: String) -> String {
  let host = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? url[...]
  return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
}
