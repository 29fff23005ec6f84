import { readOwnPassage, type OwnPassage } from '@/domain/bookmarks/pending'

const PREFIX = 'interleaf-pending:'

/** Each reader has a place of their own, so that nobody overwrites what another wrote in this tab. */
const placeOf = (slug: string, owner: string) => `${PREFIX}${owner}:${slug}`

/** Lets the words and the note outlive a reload or the way to the sign-in page. They stay in this tab. */
export function savePending(slug: string, pending: OwnPassage): void {
  whereAllowed(() => {
    sessionStorage.setItem(placeOf(slug, pending.owner), JSON.stringify(pending))
  })
}

export function forgetPending(slug: string, owner: string): void {
  whereAllowed(() => {
    sessionStorage.removeItem(placeOf(slug, owner))
  })
}

/** What this reader chose or wrote here; what a visitor did is theirs from now on. */
export function takeUpPending(slug: string, reader: string): OwnPassage | null {
  let taken: OwnPassage | null = null
  whereAllowed(() => {
    for (const owner of new Set([reader, ''])) {
      const saved: unknown = JSON.parse(sessionStorage.getItem(placeOf(slug, owner)) ?? 'null')
      taken ??= readOwnPassage(saved, reader)
    }
    if (taken === null || reader === '') return
    savePending(slug, taken)
    forgetPending(slug, '')
  })
  return taken
}

/** Whoever signs out leaves nothing half-written in this tab. */
export function sweepPending(): void {
  whereAllowed(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
    }
  })
}

/** Some readers allow no storage; keeping works for them all the same. */
function whereAllowed(act: () => void): void {
  try {
    act()
  } catch {
    return
  }
}
