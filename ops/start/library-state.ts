/** What a process knows of the library: the version published, and until when (performance.now) it may be trusted. */
export type LibraryState = { version: number; freshUntil: number }

const slot = Symbol.for('interleaf.library')

/** Next's bundle holds its own copies of modules, so the state is shared through the global object. */
export const libraryState = (): LibraryState | undefined =>
  (globalThis as { [slot]?: LibraryState })[slot]

export function setLibraryState(state: LibraryState): void {
  ;(globalThis as { [slot]?: LibraryState })[slot] = state
}
