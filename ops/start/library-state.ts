/**
 * What a process believes of the library: its generation (which connection told it, and which version it told: nothing of
 * another generation may be shown), and until when (performance.now) that may be believed.
 */
export type LibraryState = { generation: string; freshUntil: number }

const slot = Symbol.for('interleaf.library')

/** Next's bundle holds its own copies of modules, so the state is shared through the global object. */
export const libraryState = (): LibraryState | undefined =>
  (globalThis as { [slot]?: LibraryState })[slot]

export function setLibraryState(state: LibraryState): void {
  ;(globalThis as { [slot]?: LibraryState })[slot] = state
}
