#include "measure.h"

#include <pthread.h>
#include <stdio.h>

int measure_peak_reset(void) {
  // What 5 means: proc(5), /proc/pid/clear_refs.
  FILE *file = fopen("/proc/self/clear_refs", "we");
  if (!file) return -1;
  int written = fputs("5", file);
  return fclose(file) == 0 && written >= 0 ? 0 : -1;
}

int64_t measure_peak_kibibytes(void) {
  FILE *status = fopen("/proc/self/status", "re");
  if (!status) return 0;
  long long peak = 0;
  for (char line[256]; fgets(line, sizeof line, status);) {
    if (sscanf(line, "VmHWM: %lld", &peak) == 1) break;
  }
  fclose(status);
  return peak;
}

typedef struct {
  void (*body)(void *);
  void *context;
} call;

static void *run(void *argument) {
  const call *work = argument;
  work->body(work->context);
  return NULL;
}

int measure_on_threads(int threads, void (*body)(void *), void *context) {
  enum { most = 256 };
  pthread_t started[most];
  call work = {body, context};
  if (threads < 1 || threads > most) return -1;
  int running = 0;
  while (running < threads && pthread_create(&started[running], NULL, run, &work) == 0) running += 1;
  for (int index = 0; index < running; index += 1) pthread_join(started[index], NULL);
  return running == threads ? 0 : -1;
}
