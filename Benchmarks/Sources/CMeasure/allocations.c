// These functions stand in front of the C library's own for the whole process, shared libraries included, and
// hand every request on to it: memory comes from the same place as ever.
#include "measure.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#ifndef __GLIBC__
#error "allocations are counted in front of glibc's allocator; this package measures on Linux with glibc"
#endif

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *memory);

static atomic_bool counting;
static atomic_uint_fast64_t count;

// Bytes of what was allocated while counting, less those of what was freed.
static atomic_int_fast64_t held;

static inline void *noted(void *memory) {
  if (atomic_load_explicit(&counting, memory_order_relaxed)) {
    atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&held, (int_fast64_t)malloc_usable_size(memory), memory_order_relaxed);
  }
  return memory;
}

static inline void note_free(void *memory) {
  if (atomic_load_explicit(&counting, memory_order_relaxed)) {
    atomic_fetch_sub_explicit(&held, (int_fast64_t)malloc_usable_size(memory), memory_order_relaxed);
  }
}

void *malloc(size_t size) { return noted(__libc_malloc(size)); }

void *calloc(size_t number, size_t size) { return noted(__libc_calloc(number, size)); }

void *realloc(void *memory, size_t size) {
  note_free(memory);
  return noted(__libc_realloc(memory, size));
}

void *memalign(size_t alignment, size_t size) { return noted(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return noted(__libc_memalign(alignment, size)); }

void free(void *memory) {
  note_free(memory);
  __libc_free(memory);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
  void *new = noted(__libc_memalign(alignment, size));
  if (!new) return ENOMEM;
  *memory = new;
  return 0;
}

void measure_allocations_begin(void) {
  atomic_store(&count, 0);
  atomic_store(&held, 0);
  atomic_store(&counting, true);
}

uint64_t measure_allocations_end(void) {
  atomic_store(&counting, false);
  return atomic_load(&count);
}

int64_t measure_held_bytes(void) { return atomic_load(&held); }

// Through a volatile pointer, because a compiler may leave out an allocation that nobody uses.
void measure_allocate_here(void) {
  void *(*volatile allocate)(size_t) = malloc;
  free(allocate(1));
}

void measure_allocate_in_library(void) {
  char *(*volatile duplicate)(const char *) = strdup;
  free(duplicate("luyin"));
}
