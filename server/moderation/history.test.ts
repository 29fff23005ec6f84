import fc from 'fast-check'
import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import type { Visibility } from '@/domain/discussion/conversation'
import { isRestriction } from '@/domain/moderation/decision'
import { firstVisibility } from '@/domain/moderation/verdict'
import { db } from '@/server/db'
import { threadById } from '@/server/discussion/queries'
import { aHistory, type Act, type History } from '@/server/testing/a-history'
import { foldOf } from '@/server/testing/fold-of'

const HISTORIES = 40
const HISTORIES_MS_MAX = 240_000

const act: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom(
    'post',
    'post',
    'report',
    'decide',
    'decide',
    'undo',
    'undo',
    'race',
    'delete',
  ),
  who: fc.nat({ max: 5 }),
  what: fc.nat({ max: 5 }),
  how: fc.nat({ max: 3 }),
})

const stored = (threadId: string) =>
  db.comment.findMany({
    where: { threadId },
    include: {
      cases: true,
      currentRevision: { include: { checks: true } },
      decisions: {
        orderBy: { number: 'asc' },
        include: { statement: true, reversedBy: true, notifications: true },
      },
    },
  })

type Stored = Awaited<ReturnType<typeof stored>>[number]

/** 1 and 3: what is visible is the fold of the log at every row, and what is undone is as if it had never been. */
function isTheFoldOfItsLog({ visibility, decisions, currentRevision }: Stored) {
  const isHeld = currentRevision?.checks.some(({ verdict }) => verdict === 'HOLD') === true
  const first: Visibility = isHeld ? 'PENDING' : 'PUBLISHED'
  for (const [index, { stateBefore, stateAfter }] of decisions.entries()) {
    expect(stateBefore).toBe(foldOf(first, decisions.slice(0, index)))
    expect(stateAfter).toBe(foldOf(first, decisions.slice(0, index + 1)))
  }
  expect(visibility).toBe(foldOf(first, decisions))
}

/** 2: who is restricted can read one live reason; nobody else has one. */
function isExplained({ visibility, decisions }: Stored) {
  const live = decisions.filter(
    ({ kind, reversedBy, stateBefore, stateAfter }) =>
      isRestriction(kind) && reversedBy === null && stateBefore !== stateAfter,
  )
  const last = live.at(-1)
  const isRestricted = visibility === 'LIMITED' || visibility === 'REMOVED'
  expect(last?.stateAfter).toBe(isRestricted ? visibility : undefined)
  expect(live.filter(({ stateAfter }) => stateAfter === visibility)).toHaveLength(last ? 1 : 0)
  if (!last) return
  const { rule, explanation: facts } = last
  expect(rule).toBe('kind')
  expect(last.statement).toMatchObject({ rule, facts, restriction: visibility })
}

/** A comment that waits is in the queue; one that was removed is not; none is there twice. */
function isInTheQueueWhenItMustBe({ visibility, cases }: Stored) {
  const open = cases.filter(({ state }) => state !== 'CLOSED').length
  expect(open).toBeLessThanOrEqual(visibility === 'REMOVED' ? 0 : 1)
  if (visibility === 'PENDING') expect(open).toBe(1)
}

/** 9: the checks explain why it was held, or not. */
function isHeldForAReason({ currentRevision, decisions, visibility }: Stored) {
  const first = decisions[0]?.stateBefore ?? visibility
  const checks = currentRevision?.checks ?? []
  expect(checks.length).toBeGreaterThan(0)
  expect(firstVisibility(checks, false)).toBe(first)
}

/** Nobody hears of their own act, and nobody twice of one decision. */
function isToldOnce({ decisions }: Stored) {
  for (const { deciderId, notifications } of decisions) {
    const told = notifications.map(({ memberId }) => memberId)
    expect(told).not.toContain(deciderId)
    expect(new Set(told).size).toBe(told.length)
  }
}

/** 5 and 7: everyone sees what is public and nothing else, and the counters equal the counts. */
async function isSeenByEveryoneAlike({ threadId, members, comments }: History, rows: Stored[]) {
  const open = rows.filter(
    ({ visibility, authorDeletedAt }) =>
      (visibility === 'PUBLISHED' || visibility === 'LIMITED') && authorDeletedAt === null,
  )
  const thread = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  const last = Math.max(...open.map(({ createdAt }) => createdAt.getTime()))
  expect(thread.commentCount).toBe(open.length)
  expect(thread.lastCommentAt?.getTime() ?? -Infinity).toBe(last)
  for (const reader of [VISITOR, ...members]) {
    const seen = JSON.stringify([await threadById(threadId, reader)])
    for (const [index, { id, author }] of comments.entries()) {
      const isOwn = reader.kind === 'member' && reader.id === author.id
      const row = rows.find((one) => one.id === id)
      const isReadable = row?.authorDeletedAt === null && (isOwn || open.includes(row))
      expect([id, seen.includes(`secret-${index}-words`)]).toEqual([id, isReadable])
    }
  }
}

test(
  'whatever members and moderators do, the laws of moderation hold',
  async () => {
    const happened = { decisions: 0, undone: 0, races: 0, held: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 12 }), async (acts) => {
        const history = await aHistory(acts)
        const rows = await stored(history.threadId)
        for (const row of rows) {
          isTheFoldOfItsLog(row)
          isExplained(row)
          isInTheQueueWhenItMustBe(row)
          isHeldForAReason(row)
          isToldOnce(row)
        }
        await isSeenByEveryoneAlike(history, rows)
        for (const { won, lost, winner } of history.races) {
          expect([won, lost.length]).toEqual([1, 1])
          expect(String(lost[0])).toMatch(`: ${winner ?? ''} `)
          expect(String(lost[0])).toContain('Nothing of yours was stored.')
        }
        const log = rows.flatMap(({ decisions }) => decisions)
        happened.decisions += log.length
        happened.undone += log.filter(({ reversesId }) => reversesId !== null).length
        happened.races += history.races.length
        happened.held += rows.filter(({ cases }) =>
          cases.some(({ priority }) => priority === 35),
        ).length
      }),
      { numRuns: HISTORIES, seed: 20_261_122, endOnFailure: true },
    )
    expect(Math.min(...Object.values(happened))).toBeGreaterThan(HISTORIES / 4)
  },
  HISTORIES_MS_MAX,
)
