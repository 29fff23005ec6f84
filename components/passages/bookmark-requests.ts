import type { KeepPassageInput } from '@/domain/bookmarks/bookmark'
import { COLOURS } from '@/domain/bookmarks/colour'
import { readMark, type PassageMark } from '@/domain/bookmarks/mark'
import type { SettleRequest } from '@/domain/bookmarks/settle'
import { readOverlay, type EssayOverlay } from '@/domain/bookmarks/overlay'
import { fieldsOf } from '@/domain/fields-of'

export type Trouble = {
  /** The code of a refusal; `unheard` when nobody knows whether the request arrived and the library answered
   * wrongly, `unreached` when nothing came back at all. */
  code: string
  sentence: string
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble }

const UNHEARD: Trouble = {
  code: 'unheard',
  sentence:
    'The library could not be reached. Check the connection and try again; what you typed is still here.',
}

/** Nothing came back at all: there is no network, or no library at its other end. */
const UNREACHED: Trouble = { ...UNHEARD, code: 'unreached' }

/** After this a request counts as one that nobody heard; it is repeated by its key. */
const PATIENCE_MS = 10_000

const underWay = new Map<string, Promise<Answer<EssayOverlay>>>()

/** Asks what lies over an essay's page. Several parts of the page that ask at once share one request. */
export function askOverlay(slug: string): Promise<Answer<EssayOverlay>> {
  const asked =
    underWay.get(slug) ??
    ask(readOverlay, `/api/me/essays/${slug}`, { method: 'GET' }).finally(() => {
      underWay.delete(slug)
    })
  underWay.set(slug, asked)
  return asked
}

export const askToKeep = (wish: KeepPassageInput): Promise<Answer<PassageMark>> =>
  ask(readMark, '/api/me/bookmarks', sending('POST', wish))

export type MarkChange = Partial<Pick<PassageMark, 'colour' | 'note'>> & {
  /** The note that was seen when it was changed. */
  seen?: string
}

/** What is kept now. `isJoined`: the note holds the words of another device too. */
export type Changed = Pick<PassageMark, 'colour' | 'note'> & { isJoined: boolean }

export const askToChange = (id: string, change: MarkChange): Promise<Answer<Changed>> =>
  ask(readChanged, `/api/me/bookmarks/${id}`, sending('PATCH', change))

export const askToRemove = (id: string): Promise<Answer<true>> =>
  ask(done, `/api/me/bookmarks/${id}`, sending('DELETE', {}))

export const askToRestore = (id: string): Promise<Answer<true>> =>
  ask(done, `/api/me/bookmarks/${id}/restore`, sending('POST', {}))

/** Says that a bookmark was looked up. Nothing hangs on it, and it goes out also while the page is left. */
export const askToSee = (id: string): Promise<Answer<true>> =>
  ask(done, `/api/me/bookmarks/${id}/seen`, { ...sending('PUT', {}), keepalive: true })

/** Says where the words of a mark stand today. */
export const askToSettle = (id: string, wish: SettleRequest): Promise<Answer<PassageMark>> =>
  ask(readMark, `/api/me/bookmarks/${id}/standing`, sending('POST', wish))

const sending = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

function readChanged(found: unknown): Changed | null {
  const { colour, note, isJoined } = fieldsOf(found)
  const known = COLOURS.find((one) => one === colour)
  if (known === undefined || typeof note !== 'string') return null
  return { colour: known, note, isJoined: isJoined === true }
}

/** What it answers says nothing that the page does not know. */
const done = () => true as const

async function ask<Value>(
  read: (found: unknown) => Value | null,
  address: string,
  request: RequestInit,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) })
    const body: unknown = await response.json()
    const value = response.ok ? read(body) : null
    if (value !== null) return { ok: true, value }
    return { ok: false, trouble: response.ok ? UNHEARD : troubleOf(response.status, body) }
  } catch {
    return { ok: false, trouble: UNREACHED }
  }
}

function troubleOf(status: number, body: unknown): Trouble {
  const { code, error } = fieldsOf(body)
  if (typeof code !== 'string' || typeof error !== 'string') return UNHEARD
  return { code: status < 500 ? code : UNHEARD.code, sentence: error }
}
