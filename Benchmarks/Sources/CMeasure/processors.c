#define _GNU_SOURCE
#include "measure.h"

#include <dirent.h>
#include <errno.h>
#include <sched.h>
#include <stdlib.h>

// The processors that the process had when it first asked.
static cpu_set_t initial;
static bool initial_known = false;

static bool know_initial(void) {
  if (!initial_known) initial_known = sched_getaffinity(0, sizeof initial, &initial) == 0;
  return initial_known;
}

// Threads that Swift and libdispatch started are there too; one that ends meanwhile does not count.
static int set_every_thread(const cpu_set_t *processors) {
  DIR *tasks = opendir("/proc/self/task");
  if (!tasks) return -1;
  int result = 0;
  for (struct dirent *task; (task = readdir(tasks));) {
    int thread = atoi(task->d_name);
    if (thread > 0 && sched_setaffinity(thread, sizeof *processors, processors) != 0 && errno != ESRCH) result = -1;
  }
  closedir(tasks);
  return result;
}

int measure_processor_count(void) { return know_initial() ? CPU_COUNT(&initial) : -1; }

int measure_bind_to_one_processor(void) {
  if (!know_initial()) return -1;
  // The last one: interrupts tend to be served by the first.
  int processor = CPU_SETSIZE - 1;
  while (processor >= 0 && !CPU_ISSET(processor, &initial)) processor -= 1;
  if (processor < 0) return -1;
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(processor, &one);
  return set_every_thread(&one) == 0 ? processor : -1;
}

int measure_unbind(void) { return know_initial() ? set_every_thread(&initial) : -1; }

int measure_current_processor(void) { return sched_getcpu(); }
