#include "measure.h"

#include <stdlib.h>
#include <zlib.h>

size_t measure_deflate(const uint8_t *bytes, size_t length) {
  uLongf size = compressBound(length);
  uint8_t *target = malloc(size);
  if (target == NULL) return 0;
  int result = compress2(target, &size, bytes, length, 9);
  free(target);
  return result == Z_OK ? size : 0;
}
