/// Files of the project, for tests that hold the spec and the code together.
package enum ProjectFolder {
  /// The project's root, found from this file's own path.
  package static let path = String(#filePath.dropLast("/Tests/TestSupport/ProjectFolder.swift".count))
}
