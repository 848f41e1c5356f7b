internal import Foundation
internal import GRDB

/// Columns as they must be; anything else is damage, which is reported and not trusted.
extension Row {
  func number<T: FixedWidthInteger>(_ column: String) throws(DatabaseError) -> T {
    guard let number: T = try optionalNumber(column) else { throw damaged(column) }
    return number
  }

  /// nil for NULL.
  func optionalNumber<T: FixedWidthInteger>(_ column: String) throws(DatabaseError) -> T? {
    switch (self[column] as DatabaseValue).storage {
    case .null: return nil
    case .int64(let value):
      guard let exact = T(exactly: value) else { throw damaged(column) }
      return exact
    default: throw damaged(column)
    }
  }

  func text(_ column: String) throws(DatabaseError) -> String {
    guard let text = try optionalText(column) else { throw damaged(column) }
    return text
  }

  /// nil for NULL.
  func optionalText(_ column: String) throws(DatabaseError) -> String? {
    switch (self[column] as DatabaseValue).storage {
    case .null: return nil
    case .string(let text): return text
    default: throw damaged(column)
    }
  }

  func bytes<let count: Int>(_ column: String) throws(DatabaseError) -> InlineArray<count, UInt8> {
    guard let bytes: InlineArray<count, UInt8> = try optionalBytes(column) else { throw damaged(column) }
    return bytes
  }

  /// nil for NULL.
  func optionalBytes<let count: Int>(_ column: String) throws(DatabaseError) -> InlineArray<count, UInt8>? {
    switch (self[column] as DatabaseValue).storage {
    case .null: return nil
    case .blob(let data):
      guard let bytes = InlineArray<count, UInt8>(data) else { throw damaged(column) }
      return bytes
    default: throw damaged(column)
    }
  }

  func reference(_ column: String) throws(DatabaseError) -> HolderReference {
    guard case .blob(let data) = (self[column] as DatabaseValue).storage, let reference = HolderReference(data) else {
      throw damaged(column)
    }
    return reference
  }

  func damaged(_ column: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(column) has a value that cannot be")
  }
}

extension UInt64 {
  /// A position: below 2^32, as all are.
  init(stored value: Int64) throws(DatabaseError) {
    guard 0...Int64(IndexPermutation.positionCount) ~= value else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a position that cannot be")
    }
    self = UInt64(value)
  }
}
