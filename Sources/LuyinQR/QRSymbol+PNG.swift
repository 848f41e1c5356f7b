internal import CPNG

extension QRSymbol {
  /// The symbol with its quiet zone as a PNG file of two colours, one bit a pixel: some 600 bytes for a credential.
  ///
  /// While it is made it takes a byte for each pixel: 0.2 MB for a credential at 8 pixels a module, in 0.4 ms; 140 MB for
  /// the largest symbol at 64.
  ///
  /// - Parameter scale: the pixels of a module, in width and in height.
  /// - Throws: ``QRError/scale(_:)`` outside ``scaleLimits``; ``QRError/picture(_:)`` if libpng has no memory.
  public func png(scale: Int = 8) throws(QRError) -> [UInt8] {
    guard QRSymbol.scaleLimits.contains(scale) else { throw .scale(scale) }
    return try QRSymbol.png(pixels(scale: scale), side: (sideLength + 2 * QRSymbol.quietZone) * scale)
  }

  /// A byte for each pixel, row after row: 1 for dark.
  private func pixels(scale: Int) -> [UInt8] {
    let modules = -QRSymbol.quietZone..<sideLength + QRSymbol.quietZone
    var pixels: [UInt8] = []
    pixels.reserveCapacity(modules.count * modules.count * scale * scale)
    for y in modules {
      let row = modules.flatMap { repeatElement(self[x: $0, y: y] ? 1 : 0 as UInt8, count: scale) }
      for _ in 0..<scale { pixels += row }
    }
    return pixels
  }

  private static func png(_ pixels: [UInt8], side: Int) throws(QRError) -> [UInt8] {
    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe image.width = png_uint_32(side)
    unsafe image.height = png_uint_32(side)
    // A palette of two greys, of which libpng makes one bit a pixel.
    unsafe image.format = png_uint_32(PNG_FORMAT_GRAY) | PNG_FORMAT_FLAG_COLORMAP
    unsafe image.colormap_entries = 2
    let palette: [UInt8] = [255, 0]
    // Twice the bits, and room for the chunks around them: more than deflate makes of what it cannot shorten.
    let capacity = side * (side / 8 + 2) * 2 + 1024
    var isWritten = false
    let file = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var byteCount = png_alloc_size_t(capacity)
      isWritten =
        unsafe png_image_write_to_memory(&image, buffer.baseAddress, &byteCount, 0, pixels, 0, palette) != 0
      count = isWritten ? Int(byteCount) : 0
    }
    guard isWritten else { throw unsafe .picture(message(of: image)) }
    return file
  }

  private static func message(of image: png_image) -> String {
    unsafe withUnsafeBytes(of: image.message) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
