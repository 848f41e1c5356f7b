#include "measure.h"

#include <fcntl.h>
#include <pthread.h>
#include <sodium.h>
#include <stdlib.h>
#include <unistd.h>

int measure_sodium_init(void) { return sodium_init() < 0 ? -1 : 0; }

const char *measure_sodium_version(void) { return sodium_version_string(); }

void measure_key_pair(const uint8_t *seed, uint8_t *public_key, uint8_t *secret_key) {
  crypto_sign_seed_keypair(public_key, secret_key, seed);
}

void measure_sign(uint64_t count, const uint8_t *message, size_t length, const uint8_t *secret_key,
                  uint8_t *signature) {
  for (uint64_t index = 0; index < count; index += 1) {
    crypto_sign_detached(signature, NULL, message, length, secret_key);
  }
}

uint64_t measure_verify(uint64_t count, const uint8_t *signature, const uint8_t *message, size_t length,
                        const uint8_t *public_key) {
  uint64_t held = 0;
  for (uint64_t index = 0; index < count; index += 1) {
    held += crypto_sign_verify_detached(signature, message, length, public_key) == 0;
  }
  return held;
}

uint64_t measure_is_valid_point(uint64_t count, const uint8_t *public_key) {
  uint64_t held = 0;
  for (uint64_t index = 0; index < count; index += 1) held += crypto_core_ed25519_is_valid_point(public_key) == 1;
  return held;
}

bool measure_argon2id(const uint8_t *password, size_t length, const uint8_t *salt, uint64_t passes, size_t memory,
                      uint8_t *hash) {
  return crypto_pwhash(hash, 16, (const char *)password, length, salt, passes, memory,
                       crypto_pwhash_ALG_ARGON2ID13) == 0;
}

uint64_t measure_read_and_hash(uint64_t count, const char *path, size_t length) {
  uint8_t digest[crypto_hash_sha512_BYTES];
  uint64_t done = 0;
  for (uint64_t index = 0; index < count; index += 1) {
    int file = open(path, O_RDONLY);
    uint8_t *bytes = malloc(length);
    if (file >= 0 && bytes != NULL && read(file, bytes, length) == (ssize_t)length) {
      crypto_hash_sha512(digest, bytes, length);
      crypto_hash_sha512(digest, bytes, length);
      done += 1;
    }
    free(bytes);
    if (file >= 0) close(file);
  }
  return done;
}

typedef struct {
  uint64_t count;
  const uint8_t *message;
  size_t length;
  const uint8_t *secret_key;
} signing;

static void *sign(void *context) {
  const signing *work = context;
  uint8_t signature[crypto_sign_BYTES];
  measure_sign(work->count, work->message, work->length, work->secret_key, signature);
  return NULL;
}

uint64_t measure_sign_on_threads(int threads, uint64_t count, const uint8_t *message, size_t length,
                                 const uint8_t *secret_key) {
  enum { most = 256 };
  pthread_t started[most];
  signing work = {count, message, length, secret_key};
  if (threads < 1 || threads > most) return 0;
  uint64_t start = measure_now();
  int running = 0;
  while (running < threads && pthread_create(&started[running], NULL, sign, &work) == 0) running += 1;
  for (int index = 0; index < running; index += 1) pthread_join(started[index], NULL);
  return running == threads ? measure_now() - start : 0;
}
