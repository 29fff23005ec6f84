import { readPending, type PendingPassage } from '@/domain/bookmarks/pending'

const placeOf = (slug: string) => `interleaf-pending:${slug}`

/** Lets the words and the note outlive a reload or the way to the sign-in page. They stay in this tab. */
export function savePending(slug: string, pending: PendingPassage): void {
  whereAllowed(() => {
    sessionStorage.setItem(placeOf(slug), JSON.stringify(pending))
  })
}

export function forgetPending(slug: string): void {
  whereAllowed(() => {
    sessionStorage.removeItem(placeOf(slug))
  })
}

export function pendingOf(slug: string): PendingPassage | null {
  let pending: PendingPassage | null = null
  whereAllowed(() => {
    const saved: unknown = JSON.parse(sessionStorage.getItem(placeOf(slug)) ?? 'null')
    pending = readPending(saved)
  })
  return pending
}

/** Some readers allow no storage; keeping works for them all the same. */
function whereAllowed(act: () => void): void {
  try {
    act()
  } catch {
    return
  }
}
