import type { Draft } from '@/domain/discussion/draft'
import type { StandingDraft } from '@/domain/discussion/draft-write'

/**
 * What the library answered: `unheard` may be tried again, after `waitMs` at the earliest; of what `isSent` it has a comment
 * already.
 */
export type DraftAnswer =
  | { kind: 'stands'; draft: StandingDraft | null }
  | { kind: 'stale'; stands: StandingDraft }
  | { kind: 'refused'; sentence: string; isSent: boolean }
  | { kind: 'unheard'; waitMs: number }

type Sending = {
  write: {
    sequence: number
    seen: number
    writer: string
    clientKey: string | undefined
    owner: string | undefined
  }
  /** Whether it must arrive although the page is being left. */
  keepalive: boolean
}

const addressOf = (box: string) => `/api/me/drafts/${encodeURIComponent(box)}`

/** What the library keeps of a box for its owner; empty: for whoever is signed in by now. */
export const askDraft = (box: string, owner: string): Promise<DraftAnswer> =>
  answerOf(fetch(`${addressOf(box)}${owner === '' ? '' : `?owner=${owner}`}`))

/** Has the library keep what stands in the fields of a box that it knows. */
export function sendDraft(
  box: string,
  { title = '', words = '', contentNote = '' }: Draft['words'],
  { write, keepalive }: Sending,
): Promise<DraftAnswer> {
  return answerOf(
    fetch(addressOf(box), {
      method: 'PUT',
      body: JSON.stringify({ title, words, contentNote, ...write }),
      headers: { 'content-type': 'application/json' },
      keepalive,
    }),
  )
}

async function answerOf(asked: Promise<Response>): Promise<DraftAnswer> {
  try {
    const response = await asked
    // Our own server says so: without a schema, which would weigh more than all of this.
    const said = (await response.json()) as {
      draft?: StandingDraft | null
      stands?: StandingDraft
      error?: string
    }
    if (response.ok) return { kind: 'stands', draft: said.draft ?? null }
    if (said.stands) return { kind: 'stale', stands: said.stands }
    const waitMs = Number(response.headers.get('retry-after') ?? 0) * 1000
    if (response.status >= 500 || response.status === 429) return { kind: 'unheard', waitMs }
    return { kind: 'refused', sentence: said.error ?? '', isSent: response.status === 410 }
  } catch {
    return { kind: 'unheard', waitMs: 0 }
  }
}
