import { beforeEach, describe, expect, test, vi } from 'vitest'

import type { ChangeHere, KeptHere } from '@/domain/bookmarks/kept-here'

import { changesHere, keptHere, ownerHere, putChange, putKept, sweepDevice } from './device-book'
import { BOTH, hearArrivals, sendDevice, type Arrived } from './device-sender'

const OWNER = 'owner-a'

const KEPT: KeptHere = {
  ...{
    clientKey: 'key-a',
    revisionId: 'r',
    start: 0,
    end: 3,
    exact: 'The',
    prefix: '',
    suffix: '',
  },
  ...{ colour: 'EMBER', note: 'first', sent: null, owner: OWNER, slug: 's', title: 'S' },
  ...{ keptAt: '2026-11-24T07:00:00.000Z', isTakenAway: false, refusal: '' },
}
const CHANGE: ChangeHere = {
  ...{ id: 'mark-b', owner: OWNER, slug: 's', title: 'S', exact: 'The', seen: 'old' },
  ...{ note: 'new', colour: null, isTakenAway: null, refusal: '' },
}

type Sent = { method: string; path: string; body: Record<string, unknown> }
type Reply = { status?: number; body?: object; isLost?: boolean; meanwhile?: () => void }

let sent: Sent[] = []
let arrived: Arrived[] = []

/** A library that keeps by client key, and answers what a test wishes instead, in this order. */
function library(replies: Reply[]) {
  vi.stubGlobal('fetch', (path: string, request: { method: string; body: string }) => {
    const body = JSON.parse(request.body) as Record<string, unknown>
    sent.push({ method: request.method, path, body })
    const reply = replies.shift() ?? {}
    reply.meanwhile?.()
    if (reply.isLost) return Promise.reject(new Error('no network'))
    const { colour = 'EMBER', note = '' } = body
    const mark = { id: 'mark-a', passageId: 'p', colour, note, exact: 'The', state: 'UNCHANGED' }
    const kept = { ...mark, start: 0, end: 3, place: null, isJoined: false, ...reply.body }
    return Promise.resolve(Response.json(kept, { status: reply.status ?? 200 }))
  })
}

const methods = () => sent.map(({ method }) => method)
const refused = { status: 410, body: { code: 'gone', error: 'Not there any more.' } }

beforeEach(() => {
  const kept = {}
  const ways = {
    getItem: (key: string): unknown => Reflect.get(kept, key) ?? null,
    setItem: (key: string, value: string) => Reflect.set(kept, key, value),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  }
  for (const [name, value] of Object.entries(ways)) Object.defineProperty(kept, name, { value })
  vi.stubGlobal('localStorage', kept)
  vi.stubGlobal('document', { cookie: 'interleaf-member=1' })
  vi.stubGlobal('navigator', {})
  ;[sent, arrived] = [[], []]
  return hearArrivals((one) => arrived.push(one))
})

describe('what waits on the device', () => {
  test('is sent with its key and its owner, and then let go', async () => {
    library([])
    putKept(KEPT)
    await sendDevice(OWNER)
    await sendDevice(OWNER)
    expect(methods()).toEqual(['POST'])
    expect(sent[0]?.body).toMatchObject({ clientKey: 'key-a', owner: OWNER, note: 'first' })
    expect(keptHere(OWNER)).toEqual([])
    expect(arrived).toMatchObject([{ slug: 's', mark: { id: 'mark-a' } }])
  })

  test.each([
    ['a browser refuses it', () => Promise.reject(new DOMException('no', 'SecurityError'))],
    [
      'another tab does not let it go',
      (_name: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_granted, refuse) => {
          signal.addEventListener('abort', () => {
            refuse(signal.reason as Error)
          })
        }),
    ],
  ])('is sent without the lock where %s', async (_why, request) => {
    library([])
    vi.stubGlobal('navigator', { locks: { request } })
    const wait = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(wait.signal)
    putKept(KEPT)
    const sending = sendDevice(OWNER)
    wait.abort()
    await sending
    expect(methods()).toEqual(['POST'])
    expect(keptHere(OWNER)).toEqual([])
  })

  test('of another member, and of a visitor, stays where it is', async () => {
    library([])
    putKept(KEPT)
    putKept({ ...KEPT, clientKey: 'key-v', owner: '' })
    await sendDevice('owner-b')
    await sendDevice('')
    expect(sent).toEqual([])
    expect(keptHere('')).toHaveLength(1)
  })

  test('is repeated as it was said when nobody heard it, and what was written since follows', async () => {
    library([{ isLost: true }])
    putKept(KEPT)
    await sendDevice(OWNER)
    const [waiting] = keptHere(OWNER)
    putKept({ ...KEPT, ...waiting, note: 'second' })
    await sendDevice(OWNER)
    expect(sent.map(({ body }) => body['note'])).toEqual(['first', 'first', 'second'])
    expect(sent[2]).toMatchObject({ method: 'PATCH', body: { seen: 'first' } })
    expect(keptHere(OWNER)).toEqual([])
  })

  test('and was changed or taken away on its way, is changed or taken away next', async () => {
    const meanwhile = () => putKept({ ...KEPT, note: 'since', isTakenAway: true })
    library([{ meanwhile }])
    putKept(KEPT)
    await sendDevice(OWNER)
    expect(methods()).toEqual(['POST', 'PATCH', 'DELETE'])
    expect(sent[1]?.body).toEqual({ note: 'since', seen: 'first', colour: 'EMBER' })
    expect([keptHere(OWNER), changesHere(OWNER)]).toEqual([[], []])
  })

  test('and was taken away before anyone heard of it, is never sent', async () => {
    library([])
    putKept({ ...KEPT, isTakenAway: true })
    await sendDevice(OWNER)
    expect(sent).toEqual([])
  })

  test('and is refused, stays with its words and why, and does not stop the rest', async () => {
    library([refused])
    putKept(KEPT)
    putKept({ ...KEPT, clientKey: 'key-b', keptAt: '2026-11-25T07:00:00.000Z' })
    await sendDevice(OWNER)
    await sendDevice(OWNER)
    expect(methods()).toEqual(['POST', 'POST'])
    expect(keptHere(OWNER)).toMatchObject([
      { clientKey: 'key-a', note: 'first', refusal: 'Not there any more.' },
    ])
  })

  test.each([
    ['hurried', 429],
    ['signed out', 401],
    ['another', 403],
    ['out of order', 500],
  ])('is not refused by a library that finds its sender %s', async (_why, status) => {
    const code = { 429: 'too-many', 401: 'sign-in', 403: 'forbidden' }[status] ?? 'failed'
    library([{ status, body: { code, error: 'Later.' } }])
    putKept(KEPT)
    await sendDevice(OWNER)
    expect(keptHere(OWNER)).toMatchObject([{ refusal: '' }])
  })
})

describe('a change that waits', () => {
  test('says which note it saw, and tells when another device wrote too', async () => {
    library([{ body: { note: 'both', isJoined: true } }])
    putChange(CHANGE)
    await sendDevice(OWNER)
    expect(sent).toMatchObject([{ method: 'PATCH', body: { note: 'new', seen: 'old' } }])
    expect(changesHere(OWNER)).toEqual([])
    expect(arrived).toMatchObject([{ news: BOTH }])
  })

  test('and is changed on its way, waits on, and knows what it became', async () => {
    library([{ meanwhile: () => putChange({ ...CHANGE, note: 'newer' }) }])
    putChange(CHANGE)
    await sendDevice(OWNER)
    expect(changesHere(OWNER)).toMatchObject([{ note: 'newer', seen: 'new' }])
  })

  test('of taking away and of bringing back is told as such', async () => {
    library([])
    putChange({ ...CHANGE, note: null, isTakenAway: true })
    await sendDevice(OWNER)
    putChange({ ...CHANGE, note: null, isTakenAway: false })
    await sendDevice(OWNER)
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /api/me/bookmarks/mark-b',
      'POST /api/me/bookmarks/mark-b/restore',
    ])
  })
})

test('signing out leaves nothing of a member on the device, and what is a visitor’s stays', () => {
  putKept(KEPT)
  putChange(CHANGE)
  putKept({ ...KEPT, clientKey: 'key-v', owner: '' })
  sweepDevice()
  expect([keptHere(OWNER), changesHere(OWNER), ownerHere()]).toEqual([[], [], ''])
  expect(keptHere('')).toHaveLength(1)
})
