internal import CPNG
internal import CZBar

/// A picture as a camera sees it: a byte of grey for each pixel.
package struct GreyPicture: Equatable {
  package let width: Int
  package let height: Int
  /// Row after row, from 0 for black to 255 for white.
  package let pixels: [UInt8]

  package init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(pixels.count == width * height)
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// A picture of modules, true for dark, each of 4 × 4 pixels.
  package init(modules rows: [[Bool]]) {
    let rows = rows.map { row in row.flatMap { repeatElement(UInt8($0 ? 0 : 255), count: 4) } }
    self.init(
      width: rows.first?.count ?? 0, height: 4 * rows.count,
      pixels: rows.flatMap { row in repeatElement(row, count: 4).flatMap(\.self) })
  }

  /// The picture in a PNG file; nil if it is none.
  package init?(png file: [UInt8]) {
    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    guard unsafe png_image_begin_read_from_memory(&image, file, file.count) != 0 else { return nil }
    unsafe image.format = png_uint_32(PNG_FORMAT_GRAY)
    let (width, height) = unsafe (Int(image.width), Int(image.height))
    var pixels = [UInt8](repeating: 0, count: width * height)
    guard unsafe png_image_finish_read(&image, nil, &pixels, 0, nil) != 0 else { return nil }
    self.init(width: width, height: height, pixels: pixels)
  }

  /// The modules behind a picture in which each is a square of `scale` pixels of black or white; nil if it is another.
  package func modules(scale: Int) -> [[Bool]]? {
    guard width % scale == 0, height % scale == 0, pixels.allSatisfy({ $0 == 0 || $0 == 255 }) else { return nil }
    let rows = stride(from: 0, to: height, by: scale).map { y in
      stride(from: 0, to: width, by: scale).map { x in pixels[y * width + x] == 0 }
    }
    let isOfSquares = pixels.indices.allSatisfy { (pixels[$0] == 0) == rows[$0 / width / scale][$0 % width / scale] }
    return isOfSquares ? rows : nil
  }

  /// The texts of the symbols that zbar finds in the picture.
  package func symbolTexts() -> [String] {
    let scanner = unsafe zbar_image_scanner_create()
    defer { unsafe zbar_image_scanner_destroy(scanner) }
    let image = unsafe zbar_image_create()
    defer { unsafe zbar_image_destroy(image) }
    unsafe zbar_image_set_format(image, UInt("Y800".utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }))
    unsafe zbar_image_set_size(image, UInt32(width), UInt32(height))
    return unsafe pixels.withUnsafeBytes { pixels in
      unsafe zbar_image_set_data(image, pixels.baseAddress, UInt(pixels.count), nil)
      _ = unsafe zbar_scan_image(scanner, image)
      var texts: [String] = []
      var symbol = unsafe zbar_image_first_symbol(image)
      while let found = unsafe symbol {
        let text = unsafe UnsafeRawBufferPointer(
          start: zbar_symbol_get_data(found), count: Int(zbar_symbol_get_data_length(found)))
        texts.append(unsafe String(decoding: text, as: UTF8.self))
        unsafe symbol = unsafe zbar_symbol_next(found)
      }
      return texts
    }
  }
}
