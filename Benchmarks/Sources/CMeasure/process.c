#define _GNU_SOURCE
#include "measure.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// VmHWM of a process in KiB; 0 when it has gone.
static int64_t peak_of(pid_t process) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/status", (int)process);
  FILE *status = fopen(path, "re");
  if (!status) return 0;
  long long peak = 0;
  for (char line[256]; fgets(line, sizeof line, status);) {
    if (sscanf(line, "VmHWM: %lld", &peak) == 1) break;
  }
  fclose(status);
  return peak;
}

// Waits for the end and reads the peak every few milliseconds; the mark only rises, so little can be missed.
static pid_t watch(pid_t process, int *status, struct rusage *usage, int64_t *peak) {
  const struct timespec pause = {0, 5000000};
  while (true) {
    int64_t now = peak_of(process);
    if (now > *peak) *peak = now;
    pid_t ended = wait4(process, status, WNOHANG, usage);
    if (ended != 0) return ended;
    nanosleep(&pause, NULL);
  }
}

static uint64_t nanoseconds(struct timeval time) {
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_usec * 1000u;
}

int measure_run(const char *arguments, int count, const char *output_path, const char *error_path, bool watched,
                measure_child *child) {
  enum { most = 64 };
  char *strings[most + 1];
  if (count < 1 || count > most) return E2BIG;
  for (int index = 0; index < count; index += 1) {
    strings[index] = (char *)arguments;
    arguments += strlen(arguments) + 1;
  }
  strings[count] = NULL;

  posix_spawn_file_actions_t files;
  int error = posix_spawn_file_actions_init(&files);
  if (error) return error;
  const int create = O_WRONLY | O_CREAT | O_TRUNC;
  error = posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  if (!error) error = posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output_path, create, 0600);
  if (!error) error = posix_spawn_file_actions_addopen(&files, STDERR_FILENO, error_path, create, 0600);

  uint64_t start = measure_now();
  pid_t process = -1;
  if (!error) error = posix_spawn(&process, strings[0], &files, NULL, strings, environ);
  posix_spawn_file_actions_destroy(&files);
  if (error) return error;

  int status = 0;
  struct rusage usage;
  child->peak_kibibytes = 0;
  pid_t ended;
  do {
    ended = watched ? watch(process, &status, &usage, &child->peak_kibibytes) : wait4(process, &status, 0, &usage);
  } while (ended < 0 && errno == EINTR);
  child->nanoseconds = measure_now() - start;
  if (ended < 0) return errno;
  child->processor_nanoseconds = nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
  child->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return 0;
}
