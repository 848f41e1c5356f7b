// What the benchmarks need of the system and cannot say in Swift: one processor for all threads, a count of
// heap allocations, child processes with their peak memory, and libsodium without anything around it.
#ifndef LUYIN_MEASURE_H
#define LUYIN_MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// clock.c

// Nanoseconds of CLOCK_MONOTONIC.
uint64_t measure_now(void);
// Nanoseconds of processor time that this process has had.
uint64_t measure_processor_time(void);

// processors.c

// Processors that this process may use, or -1.
int measure_processor_count(void);
// Binds every thread of this process, and so every later one, to one of its processors. The processor, or -1.
int measure_bind_to_one_processor(void);
// Gives every thread the processors back that the process began with. 0, or -1.
int measure_unbind(void);
// The processor on which the calling thread runs.
int measure_current_processor(void);

// allocations.c

// Counts from zero, on all threads, until the end.
void measure_allocations_begin(void);
uint64_t measure_allocations_end(void);
// Bytes that were allocated and not freed between the last beginning and its end, with what the allocator rounds up.
int64_t measure_held_bytes(void);
// Exactly one allocation each, for testing the counter: from this program, and from inside the C library.
void measure_allocate_here(void);
void measure_allocate_in_library(void);

// sodium.c

// Returns 0 once libsodium is ready.
int measure_sodium_init(void);
const char *measure_sodium_version(void);
// The key pair of a 32-byte seed: 32 bytes public, 64 secret.
void measure_key_pair(const uint8_t *seed, uint8_t *public_key, uint8_t *secret_key);
// Signs `count` times.
void measure_sign(uint64_t count, const uint8_t *message, size_t length, const uint8_t *secret_key,
                  uint8_t *signature);
// Verifies `count` times; how often it held.
uint64_t measure_verify(uint64_t count, const uint8_t *signature, const uint8_t *message, size_t length,
                        const uint8_t *public_key);
// Whether 32 bytes may serve as a public key, `count` times; how often they may.
uint64_t measure_is_valid_point(uint64_t count, const uint8_t *public_key);
// Argon2id version 1.3 with one lane, 16 bytes of it; whether it had the memory.
bool measure_argon2id(const uint8_t *password, size_t length, const uint8_t *salt, uint64_t passes, size_t memory,
                      uint8_t *hash);
// Reads a file of `length` bytes into new memory and takes its SHA-512 twice, `count` times; how often that went well.
uint64_t measure_read_and_hash(uint64_t count, const char *path, size_t length);
// Signs `count` times on each of `threads` threads at once; the nanoseconds that it took, or 0.
uint64_t measure_sign_on_threads(int threads, uint64_t count, const uint8_t *message, size_t length,
                                 const uint8_t *secret_key);

// memory.c

// Forgets the most memory that was resident. 0, or -1.
int measure_peak_reset(void);
// The most memory of this process that was resident since it was forgotten, in KiB; 0 if nobody knows.
int64_t measure_peak_kibibytes(void);
// Calls `body` with `context` on each of `threads` threads at once, and waits for them. 0, or -1 if some could not be started.
int measure_on_threads(int threads, void (*body)(void *), void *context);

// deflate.c

// The bytes that zlib makes of these at its best, or 0.
size_t measure_deflate(const uint8_t *bytes, size_t length);

// process.c

typedef struct {
  // The exit status, or -1 if a signal ended it.
  int status;
  // From before the start until its end was seen.
  uint64_t nanoseconds;
  // Processor time, all threads together.
  uint64_t processor_nanoseconds;
  // VmHWM, the most memory that was resident; 0 unless it was watched.
  int64_t peak_kibibytes;
} measure_child;

// Runs a program to its end with the given files as standard output and error. 0, or an error number.
// `arguments` holds `count` strings one behind the other, each with its zero; the first is the program's path.
//
// Watched, its peak memory is read every few milliseconds. The peak is not taken from wait4: ru_maxrss of a
// child begins with the peak of whoever started it.
int measure_run(const char *arguments, int count, const char *output_path, const char *error_path, bool watched,
                measure_child *child);

#endif
