// Next loads this file by its path, in the server and while building, so it is plain JavaScript. The pages themselves are
// kept by page-memory.ts, which the server puts on the global object; without it (while building) nothing is kept.
const memory = () => globalThis[Symbol.for('interleaf.pages')]

module.exports = class PageCache {
  async get(key) {
    return memory()?.get(key) ?? null
  }

  async set(key, value, context) {
    memory()?.set(key, value, context?.cacheControl)
  }

  async revalidateTag() {}

  resetRequestCache() {}
}
