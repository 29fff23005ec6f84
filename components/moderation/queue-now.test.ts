import { describe, expect, test } from 'vitest'

import type { QueueItem } from '@/domain/moderation/case'
import type { DeskNews } from '@/domain/moderation/desk-news'

import { newCases, queueNow } from './queue-now'

const SINCE = new Date('2026-11-27T12:00:00Z')
const before = '2026-11-27T11:00:00Z'
const after = '2026-11-27T12:00:05Z'

const item = (id: string, wishes: Partial<QueueItem> = {}): QueueItem => ({
  ...{ id, byline: 'someone', threadTitle: id, isHeld: true, isEscalated: false, reports: 0 },
  ...{ reason: null, excerpt: '', createdAt: before, claim: null },
  ...wishes,
})
const NEWS: DeskNews = { opened: [], closed: [], claims: [] }
const now = (fresh: QueueItem[], news: DeskNews | null = null) => ({ fresh, isWhole: true, news })

describe('the lines of a queue', () => {
  const kept = [item('a'), item('b'), item('c')]

  test('keep their order, whatever the server now puts first', () => {
    const fresh = [
      item('c'),
      item('new', { createdAt: after }),
      item('b', { reports: 2 }),
      item('a'),
    ]
    const lines = queueNow(kept, now(fresh))
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(lines[1]?.reports).toBe(2)
    expect(lines.map(({ decidedBy }) => decidedBy)).toEqual([null, null, null])
  })

  test('say who decided, once that is heard; without it only that it is decided', () => {
    const closed = [{ id: 'b', by: 'mara', at: after }]
    const lines = queueNow(kept, now([item('a')], { ...NEWS, closed }))
    expect(lines.map(({ decidedBy }) => decidedBy)).toEqual([null, 'mara', ''])
  })

  test('do not take for decided what merely went to the next page', () => {
    const lines = queueNow(kept, { ...now([item('a')]), isWhole: false })
    expect(lines.map(({ decidedBy }) => decidedBy)).toEqual([null, null, null])
  })

  test('say who is at a case as it was heard last', () => {
    const claim = { handle: 'mara', isMine: false, until: after }
    const fresh = [item('a', { claim }), item('b'), item('c')]
    expect(queueNow(kept, now(fresh))[0]?.claim).toEqual(claim)
    expect(queueNow(kept, now(fresh, NEWS))[0]?.claim).toBeNull()
    const claims = [{ caseId: 'b', ...claim }]
    expect(queueNow(kept, now(fresh, { ...NEWS, claims }))[1]?.claim).toEqual(claim)
  })
})

describe('what is new', () => {
  const kept = [item('a')]
  const asked = { show: 'all' as const, since: SINCE }
  const opened = (id: string, at = after) => ({ id, at, shows: ['all' as const, 'held' as const] })

  test('is counted once, whether it was heard or read, and not what is decided again', () => {
    const news = { ...NEWS, opened: [opened('n'), opened('m'), opened('gone'), opened('a')] }
    const closed = [{ id: 'gone', by: 'mara', at: after }]
    const fresh = [item('a'), item('n', { createdAt: after })]
    expect(newCases(kept, { ...now(fresh, { ...news, closed }), ...asked })).toEqual({
      count: 2,
      until: new Date(after),
    })
  })

  test('is only what is looked at', () => {
    const news = { ...NEWS, opened: [opened('n')] }
    expect(newCases(kept, { ...now(kept, news), ...asked, show: 'escalated' }).count).toBe(0)
    expect(newCases(kept, { ...now(kept, news), ...asked, show: 'held' }).count).toBe(1)
  })

  test('is what was opened again, and not what another page has', () => {
    const fresh = [item('a'), item('again')]
    const reopened = newCases(kept, { ...now(fresh), ...asked })
    expect(reopened.count).toBe(1)
    expect(reopened.until?.getTime()).toBeGreaterThan(SINCE.getTime())
    expect(newCases(kept, { ...now(fresh), isWhole: false, ...asked }).count).toBe(0)
  })

  test('is nothing while nothing came', () => {
    expect(newCases(kept, { ...now(kept, NEWS), ...asked })).toEqual({ count: 0, until: null })
  })
})
