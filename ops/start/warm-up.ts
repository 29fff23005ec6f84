import { setTimeout as sleep } from 'node:timers/promises'
import type { KeptAnswers } from './kept-answers'
import type { KnownAddresses } from './known-addresses'
import { publicAddress } from './public-address'
import type { ReadyAnswers } from './ready-answers'

const LOOK_MS = 50
const PAGES_MAX = 500
/** Asked for by programs, not by readers who wait, and the dearest to make. */
const PICTURE = '.png'
const SHELVES = ['/', '/series', '/authors', '/concepts', '/questions', '/guidelines', '/care']
const NO_FILES: ReadonlySet<string> = new Set()

export type Warmth = { kept: KeptAnswers; ready: ReadyAnswers; known: KnownAddresses }

/**
 * Asks for the pages of each new generation before readers do: what was read lately, the shelves, the essays, until half of
 * the memory is full. One page at a time, never beside a reader's own question, and half of the time none. Returns how to
 * stop it.
 */
export function keepWarm(warmth: Warmth): () => void {
  const ending = new AbortController()
  void watch(warmth, ending.signal)
  return () => {
    ending.abort()
  }
}

async function watch({ kept, ready, known }: Warmth, signal: AbortSignal) {
  let warmed = ''
  while (!signal.aborted) {
    await rest(LOOK_MS)
    const { generation } = kept.state
    const addresses = kept.isFresh && generation !== warmed ? known.of(generation) : null
    if (addresses === null) continue
    warmed = generation
    const essays = [...addresses.essays].map((slug) => `/essays/${slug}`)
    const paths = new Set(
      [...kept.recent.filter(isRead), ...SHELVES, ...essays].slice(0, PAGES_MAX),
    )
    for (const path of paths) {
      while (ready.underWay > 0) await rest(LOOK_MS)
      if (isOver(signal) || kept.state.generation !== generation || kept.isHalfFull) break
      await rest(await warm(path, { kept, ready, known }))
    }
  }
}

/** How long it took, in milliseconds. */
async function warm(path: string, { kept, ready }: Warmth): Promise<number> {
  const address = publicAddress(path, NO_FILES)
  const began = performance.now()
  if (address?.kind === 'page' && kept.get(path) === undefined) {
    await ready.at(address).catch(() => null)
  }
  return performance.now() - began
}

const isRead = (path: string) => !path.endsWith(PICTURE)

/** Asked anew: it may have come to an end while this rested. */
const isOver = ({ aborted }: AbortSignal) => aborted

const rest = (ms: number) => sleep(ms, undefined, { ref: false })
