import { describe, expect, test } from 'vitest'

import type { Visibility } from '@/domain/discussion/conversation'

import {
  DECIDED_KINDS,
  nextVisibility,
  TRANSITIONS,
  transitionOf,
  type DecidedKind,
  type Office,
  type Standing,
} from './transitions'

const VISIBILITIES = ['PENDING', 'PUBLISHED', 'LIMITED', 'REMOVED'] as const
type Row = readonly [Visibility | null, Visibility | null, Visibility | null, Visibility | null]
const SAME: Row = VISIBILITIES

/** Kind by kind, in which office, and what becomes of a comment that is pending, published, limited, removed. */
const TABLE: Readonly<Record<DecidedKind, readonly [Office, Row]>> = {
  APPROVE: ['moderator', ['PUBLISHED', null, null, null]],
  DISMISS: ['moderator', [null, 'PUBLISHED', 'LIMITED', null]],
  HOLD: ['system', ['PENDING', null, null, null]],
  LIMIT: ['moderator', [null, 'LIMITED', null, null]],
  REMOVE: ['moderator', ['REMOVED', 'REMOVED', 'REMOVED', null]],
  LOCK: ['moderator', SAME],
  SLOW: ['moderator', SAME],
  WARN: ['moderator', SAME],
  PREMOD: ['moderator', SAME],
  SUSPEND: ['moderator', SAME],
  BAN: ['moderator', SAME],
  PURGE: ['owner', SAME],
  ESCALATE: ['moderator', SAME],
  NOTE: ['moderator', SAME],
}
const OFFICES = ['moderator', 'owner', 'system'] as const

const standing = (visibility: Visibility, more: Partial<Standing> = {}): Standing => ({
  ...{ visibility, isLocked: false, isChange: false, caseState: 'OPEN' },
  ...more,
})

const cells = DECIDED_KINDS.flatMap((kind) =>
  OFFICES.flatMap((office) =>
    VISIBILITIES.map((from, column) => {
      const [by, leads] = TABLE[kind]
      const isTheirs = office === by || (kind === 'LIMIT' && office === 'system')
      return [kind, office, from, isTheirs ? (leads[column] ?? null) : null] as const
    }),
  ),
)

describe('the table of transitions', () => {
  test('is known for every kind, office and state', () => {
    expect(cells).toHaveLength(14 * 3 * 4)
  })

  test.each(cells)('%s by the %s of a comment that is %s leads to %s', (...cell) => {
    const [kind, office, from, to] = cell
    expect(nextVisibility(kind, standing(from), office)).toBe(to)
  })

  test('the system may only hold or limit', () => {
    const its = cells.filter(([, office, , to]) => office === 'system' && to !== null)
    expect([...new Set(its.map(([kind]) => kind))]).toEqual(['HOLD', 'LIMIT'])
  })

  test('whatever shows less of words restricts them, and nothing else does', () => {
    const RANK: readonly Visibility[] = ['PUBLISHED', 'LIMITED', 'REMOVED']
    for (const [kind, office, from, to] of cells) {
      if (to === null || office === 'system') continue
      const isLess = RANK.indexOf(to) > Math.max(0, RANK.indexOf(from))
      expect([kind, 'restricts' in TRANSITIONS[kind] && TRANSITIONS[kind].restricts]).toEqual([
        kind,
        isLess ? 'words' : to === from ? expect.anything() : false,
      ])
    }
  })

  test('of what shows as much as before, a lock restricts changes, and sanctions whoever wrote it', () => {
    const restricting = (what: string) =>
      DECIDED_KINDS.filter((kind) => transitionOf(kind)?.restricts === what)
    expect(restricting('changes')).toEqual(['LOCK'])
    expect(restricting('member')).toEqual(['SLOW', 'WARN', 'PREMOD', 'SUSPEND', 'BAN'])
  })

  test.each(DECIDED_KINDS)(
    '%s on a closed case: only what settles nothing, and a purge',
    (kind) => {
      const [office, leads] = TABLE[kind]
      const from = VISIBILITIES.find((_state, column) => leads[column]) ?? 'PUBLISHED'
      const isAllowed = TRANSITIONS[kind].settles === 'stays' || kind === 'PURGE'
      const next = nextVisibility(kind, standing(from, { caseState: 'CLOSED' }), office)
      expect(next !== null).toBe(isAllowed)
    },
  )

  test('nothing is locked or handed up twice', () => {
    const locked = standing('PUBLISHED', { isLocked: true })
    expect(nextVisibility('LOCK', locked, 'moderator')).toBeNull()
    const handedUp = standing('PUBLISHED', { caseState: 'ESCALATED' })
    expect(nextVisibility('ESCALATE', handedUp, 'moderator')).toBeNull()
    expect(nextVisibility('REMOVE', handedUp, 'moderator')).toBe('REMOVED')
  })

  test.each(VISIBILITIES)(
    'a change is held, and let through, while older words stay %s',
    (from) => {
      expect(nextVisibility('HOLD', standing(from, { isChange: true }), 'system')).toBe(from)
      expect(nextVisibility('APPROVE', standing(from, { isChange: true }), 'moderator')).toBe(from)
    },
  )
})
