/* A disk that forgets what was not synced. Preloaded into a program, it copies a file below $RANDA_DISK to the same
   place below $RANDA_AFTER_POWER_CUT whenever the program syncs it: there lies what a power cut would leave. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int copy(int from, const char *to) {
    /* read through the program's own descriptor: closing another one would let go of its locks */
    char half[PATH_MAX], piece[1 << 16];
    if (snprintf(half, sizeof half, "%s.half", to) >= (int)sizeof half) return -1;
    int out = open(half, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (out < 0) return -1;
    off_t at = 0;
    for (;;) {
        ssize_t got = pread(from, piece, sizeof piece, at);
        if (got < 0 || (got > 0 && write(out, piece, (size_t)got) != got)) {
            close(out);
            return -1;
        }
        if (got == 0) break;
        at += got;
    }
    close(out);
    return rename(half, to);
}

/* A folder that is synced forgets the files that were removed from it. */
static void forget_removed(const char *disk, const char *after) {
    char path[PATH_MAX];
    DIR *folder = opendir(after);
    struct dirent *entry;
    while (folder && (entry = readdir(folder))) {
        snprintf(path, sizeof path, "%s/%s", disk, entry->d_name);
        if (access(path, F_OK) == 0) continue;
        snprintf(path, sizeof path, "%s/%s", after, entry->d_name);
        unlink(path);
    }
    if (folder) closedir(folder);
}

static int synced(int fd) {
    const char *disk = getenv("RANDA_DISK"), *after = getenv("RANDA_AFTER_POWER_CUT");
    char link[64], path[PATH_MAX], to[PATH_MAX];
    if (!disk || !after) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return -1;
    path[length] = 0;
    if (strcmp(path, disk) == 0) {
        forget_removed(disk, after);
        return 0;
    }
    size_t prefix = strlen(disk);
    if (strncmp(path, disk, prefix) != 0 || path[prefix] != '/') return 0;
    if (snprintf(to, sizeof to, "%s%s", after, path + prefix) >= (int)sizeof to) return -1;
    pthread_mutex_lock(&one_at_a_time);
    int outcome = copy(fd, to);
    pthread_mutex_unlock(&one_at_a_time);
    return outcome;
}

int fsync(int fd) {
    return synced(fd);
}

int fdatasync(int fd) {
    return synced(fd);
}
