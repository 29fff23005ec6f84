import type { LibraryState } from './library-state'

/** By this header the front tells Next what it believes, and Next tells from which generation a page was made. */
export const STATE_HEADER = 'x-interleaf-library'

/** Two processes of one machine share this clock; performance.now begins anew in each. */
const sharedMs = () => Number(process.hrtime.bigint() / 1_000n) / 1_000

export function stateAsHeader({ generation, freshUntil }: LibraryState): string {
  return `${generation} ${freshUntil - performance.now() + sharedMs()}`
}

/** What the front believed when it sent this. Null for what is no such header. */
export function stateFromHeader(header: string | string[] | undefined): LibraryState | null {
  const [generation, freshUntil] = typeof header === 'string' ? header.split(' ') : []
  if (!generation || !Number.isFinite(Number(freshUntil))) return null
  return { generation, freshUntil: Number(freshUntil) - sharedMs() + performance.now() }
}
