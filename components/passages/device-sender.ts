import type { PassageMark } from '@/domain/bookmarks/mark'
import type { ChangeHere, KeptHere } from '@/domain/bookmarks/kept-here'

import {
  askToChange,
  askToRemove,
  askToRestore,
  type Answer,
  type Changed,
  type Trouble,
} from './bookmark-requests'
import {
  changeOf,
  changesHere,
  dropChange,
  dropKept,
  keptHere,
  keptOf,
  putChange,
  putKept,
} from './device-book'
import { keepOnce } from './keep-once'

/** What a page is told when the library has taken something: the mark, when it is a new one. */
export type Arrived = {
  slug: string
  mark: PassageMark | null
  /** Which it was on this device; null for a change. */
  clientKey: string | null
  news: string | null
}

const listeners = new Set<(arrived: Arrived) => void>()
/** Not refused, and not heard either: it is tried again later. */
const LATER = ['unheard', 'unreached', 'too-many', 'sign-in', 'forbidden']
const LOCK = 'interleaf-kept'
const LOCK_WAIT_MS = 10_000
let underWay: Promise<void> | null = null

/** Hears what arrives at the library from this tab. The returned function ends it. */
export function hearArrivals(listener: (arrived: Arrived) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Tells the library what this member kept, changed and took away while it could not be reached. One tab at a time where
 * the browser allows it; where two do it at once, client keys see to it that everything is there once. Whoever asks while
 * it is under way waits for that.
 */
export function sendDevice(owner: string): Promise<void> {
  if (owner === '') return Promise.resolve()
  underWay ??= sendInTurn(owner).finally(() => {
    underWay = null
  })
  return underWay
}

async function sendInTurn(owner: string): Promise<void> {
  const send = async () => {
    for (const kept of keptHere(owner)) if (!(await sendKept(kept))) return
    for (const change of changesHere(owner)) if (!(await sendChange(change))) return
  }
  await inTurn(send)
}

/** One tab after another. Where the browser allows no lock, or whoever holds it does not let go, client keys must do. */
async function inTurn(send: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return send()
  const begun: Promise<void>[] = []
  const begin = () => {
    const sending = send()
    begun.push(sending)
    return sending
  }
  const signal = AbortSignal.timeout(LOCK_WAIT_MS)
  await navigator.locks.request(LOCK, { signal }, begin).catch(() => begun[0] ?? send())
}

/** False when there is no use in going on now. */
async function sendKept({ clientKey }: KeptHere): Promise<boolean> {
  const kept = keptOf(clientKey)
  if (kept?.refusal !== '') return true
  if (kept.isTakenAway && kept.sent === null) return true
  const { owner, slug, title, keptAt: _at, isTakenAway: _away, refusal: _none, ...pending } = kept
  const { colour, note } = kept
  putKept({ ...kept, sent: kept.sent ?? { colour, note } })
  const answer = await keepOnce(pending, { slug, owner })
  const now = keptOf(clientKey)
  if (!answer.ok) return mayGoOn(answer.trouble, (refusal) => now && putKept({ ...now, refusal }))
  const mark = answer.value
  if (now && isOther(now, { colour, note, isTakenAway: false })) {
    putChange({
      ...{ id: mark.id, owner, slug, title, exact: mark.exact, seen: mark.note },
      ...{ note: now.note, colour: now.colour, isTakenAway: now.isTakenAway, refusal: '' },
    })
  }
  tell({ slug, mark, clientKey, news: null })
  dropKept(clientKey)
  return true
}

async function sendChange({ id }: ChangeHere): Promise<boolean> {
  const change = changeOf(id)
  if (change?.refusal !== '') return true
  const answer = await told(change)
  const now = changeOf(id)
  if (!answer.ok) return mayGoOn(answer.trouble, (refusal) => now && putChange({ ...now, refusal }))
  // What was written while it was on its way knows of what it became.
  if (now && isOther(now, change)) putChange({ ...now, seen: answer.value.note })
  else dropChange(id)
  tell({
    slug: change.slug,
    mark: null,
    clientKey: null,
    news: answer.value.isJoined ? BOTH : null,
  })
  return true
}

export const BOTH = 'Your note was changed on another device meanwhile. Both are in it now.'

type Told = Pick<Changed, 'note' | 'isJoined'>

async function told({ id, note, colour, seen, isTakenAway }: ChangeHere): Promise<Answer<Told>> {
  let after: Told = { note: seen, isJoined: false }
  if (note !== null || colour !== null) {
    const wish = { ...(note !== null && { note, seen }), ...(colour !== null && { colour }) }
    const changed = await askToChange(id, wish)
    if (!changed.ok) return changed
    after = changed.value
  }
  const moved =
    isTakenAway === null ? null : await (isTakenAway ? askToRemove(id) : askToRestore(id))
  return moved && !moved.ok ? moved : { ok: true, value: after }
}

function mayGoOn({ code, sentence }: Trouble, refuse: (sentence: string) => unknown): boolean {
  if (LATER.includes(code)) return false
  refuse(sentence)
  return true
}

type Wished = Pick<ChangeHere, 'note' | 'colour' | 'isTakenAway'>

const isOther = (one: Wished, other: Wished): boolean =>
  one.note !== other.note || one.colour !== other.colour || one.isTakenAway !== other.isTakenAway

function tell(arrived: Arrived): void {
  for (const listener of listeners) listener(arrived)
}
