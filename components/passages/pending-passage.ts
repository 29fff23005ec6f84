import { z } from 'zod'

import { COLOURS } from '@/domain/bookmarks/colour'

const written = z.object({ colour: z.enum(COLOURS), note: z.string() })

/** Words chosen and perhaps written about, but not kept yet. */
const pendingPassage = written.extend({
  /** Repeated with every request to keep these words: they are kept once. */
  clientKey: z.string(),
  revisionId: z.string(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** What a request said whose fate nobody knows. */
  sent: written.nullable(),
})

export type PendingPassage = z.infer<typeof pendingPassage>
export type Written = z.infer<typeof written>

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
    pending = pendingPassage.safeParse(saved).data ?? null
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
