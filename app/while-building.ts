/**
 * `next build` renders the fixed pages once, on a machine without the library. That rendering is never served: the page
 * cache starts empty, so the first visit renders them again. Until then `blank` stands for what is read.
 */
export function unlessBuilding<T>(read: () => Promise<T>, blank: T): Promise<T> {
  return process.env['NEXT_PHASE'] === 'phase-production-build' ? Promise.resolve(blank) : read()
}
