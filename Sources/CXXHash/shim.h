// Everything is compiled into the caller: the library is needed to build, and nothing is linked.
#define XXH_INLINE_ALL
#include <xxhash.h>

// The header names its functions through macros, which Swift does not see.
typedef XXH3_state_t *HashState;
typedef struct { uint64_t high, low; } Hash128;

static inline Hash128 hash128(const void *bytes, size_t count) {
  XXH128_hash_t hash = XXH3_128bits(bytes, count);
  return (Hash128){hash.high64, hash.low64};
}

static inline void *hash_stream_make(void) {
  HashState state = XXH3_createState();
  if (state) XXH3_128bits_reset(state);
  return state;
}

static inline void hash_stream_add(void *state, const void *bytes, size_t count) {
  XXH3_128bits_update((HashState)state, bytes, count);
}

static inline Hash128 hash_stream_value(const void *state) {
  XXH128_hash_t hash = XXH3_128bits_digest((const XXH3_state_t *)state);
  return (Hash128){hash.high64, hash.low64};
}

static inline void hash_stream_free(void *state) { XXH3_freeState((HashState)state); }
