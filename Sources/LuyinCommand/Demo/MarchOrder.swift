/// The orders of things that Examples/march-2020 has: whose word counts, and by which rules.
enum MarchOrder: CaseIterable {
  /// As the newspaper reported it.
  case asItWas
  /// With the policy of the whole domain that the State Council demanded.
  case national
  /// With a gateway, which converts local codes into a national one.
  case gateway

  /// Of the authored trust list, without its ending.
  var trustListName: String {
    switch self {
    case .asItWas: "trust-list"
    case .national: "trust-list-national"
    case .gateway: "trust-list-gateway"
    }
  }

  /// Of the policies that it has and the order before has not.
  var policyFolder: String { self == .gateway ? "policies-gateway" : "policies" }

  /// Of the folder of a gate's store.
  var storeName: String {
    switch self {
    case .asItWas: "gate"
    case .national: "gate-national"
    case .gateway: "gate-gateway"
    }
  }
}
