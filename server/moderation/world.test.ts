import fc from 'fast-check'
import { expect, test } from 'vitest'

import { DECIDED_KINDS } from '@/domain/moderation/transitions'
import { EMPTY_WORLD, type World, type WorldAct } from '@/domain/moderation/world'
import { isSent } from '@/domain/moderation/world-decisions'
import { step } from '@/domain/moderation/world-step'
import { db } from '@/server/db'
import { aGround, aWorld, doIn, type Ground } from '@/server/testing/a-world'
import { modelledWorld, storedWorld } from '@/server/testing/world-compared'

const HISTORIES = 200
/** As many as happen at once, each group in conversations of its own. */
const LANES = 4
const HISTORIES_MS_MAX = 240_000

const small = fc.nat({ max: 2 })
const moderator = fc.constantFrom(5, 6, 5, 6, 5, 6, 1)
const kind = fc.constantFrom(
  ...DECIDED_KINDS.filter(isSent),
  ...(['APPROVE', 'APPROVE', 'DISMISS', 'LIMIT', 'LIMIT', 'REMOVE'] as const),
)
const post = (isHeld: boolean) => ({
  act: 'post' as const,
  who: isHeld ? 0 : 1,
  checks: [
    {
      check: 'model',
      ruleVersion: 1,
      evidence: '',
      verdict: isHeld ? ('HOLD' as const) : ('PASS' as const),
    },
  ],
  isTrusted: true,
})
const decide = fc.record({
  act: fc.constant('decide' as const),
  ...{ who: moderator, comment: small, kind, seen: fc.constantFrom('now', 'now', 'now', 'before') },
})
const act: fc.Arbitrary<WorldAct> = fc.oneof(
  { arbitrary: decide, weight: 6 },
  {
    arbitrary: fc.record({
      act: fc.constant('report' as const),
      who: fc.constantFrom(2, 3, 4, 1),
      comment: small,
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      act: fc.constantFrom('delete', 'undelete'),
      who: fc.constantFrom(0, 1),
      comment: small,
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('purge' as const),
      who: fc.constantFrom(7, 7, 5),
      comment: small,
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('undo' as const),
      who: moderator,
      decision: fc.nat({ max: 5 }),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('batch' as const),
      ...{ who: moderator, kind, comments: fc.constantFrom([0, 1], [0], [1, 0], [1, 2]) },
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('undoBatch' as const),
      who: moderator,
      batch: fc.nat({ max: 3 }),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('appeal' as const),
      ...{ who: fc.constantFrom(0, 1, 1, 2, 3), decision: fc.nat({ max: 5 }) },
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('answer' as const),
      ...{ who: moderator, appeal: fc.nat({ max: 1 }) },
      verdict: fc.constantFrom('UPHELD' as const, 'OVERTURNED' as const, 'OVERTURNED' as const),
    }),
    weight: 3,
  },
)

/** Only what belongs together is decided together: the model does not know of conversations. */
const isTogether = (one: WorldAct, { comments }: World): boolean =>
  one.act !== 'batch' || new Set(one.comments.map((place) => comments[place]?.author)).size <= 1

/** The same at what there is. */
function aimed(one: WorldAct, { log, appeals }: World): WorldAct {
  if (one.act === 'appeal') return { ...one, decision: one.decision % Math.max(1, log.length) }
  if (one.act === 'answer') return { ...one, appeal: one.appeal % Math.max(1, appeals.length) }
  if (one.act === 'undo') return { ...one, decision: one.decision % Math.max(1, log.length) }
  if (one.act !== 'undoBatch') return one
  const made = log.flatMap(({ batch, reverses }) => (reverses === null ? (batch ?? []) : []))
  return { ...one, batch: made[one.batch % Math.max(1, made.length)] ?? 0 }
}

const happened: Record<string, number> = {}

/** One history in the model and in the database, act by act; returns how many of its comments everyone can read. */
async function happen(ground: Ground, acts: readonly WorldAct[]): Promise<number> {
  const real = await aWorld(ground)
  let world = EMPTY_WORLD
  for (const drawn of acts) {
    const one = aimed(drawn, world)
    if (!isTogether(one, world)) continue
    const next = step(world, one)
    const name = next === null ? `${one.act} refused` : one.act
    happened[name] = (happened[name] ?? 0) + 1
    expect([one, await doIn(real, one)]).toEqual([one, next !== null])
    world = next ?? world
  }
  if (world.cases.some(({ state }) => state === 'ESCALATED'))
    happened['handed up'] = (happened['handed up'] ?? 0) + 1
  expect(await storedWorld(real)).toEqual(modelledWorld(world))
  return world.counted
}

/**
 * The log begins with the hold of the first words. Then a history has a batch of two comments, undone at its end; a removal
 * that is appealed; or a case that is handed up, settled, and again as it was.
 */
const BATCH: readonly WorldAct[] = [
  post(false),
  { act: 'report', who: 2, comment: 1 },
  { act: 'report', who: 3, comment: 2 },
  { act: 'batch', who: 5, comments: [1, 2], kind: 'LIMIT' },
]
const APPEAL: readonly WorldAct[] = [
  { act: 'decide', who: 5, comment: 0, kind: 'REMOVE', seen: 'now' },
  { act: 'appeal', who: 0, decision: 1 },
]
const HANDED_UP: readonly WorldAct[] = [
  { act: 'report', who: 2, comment: 1 },
  { act: 'decide', who: 5, comment: 1, kind: 'ESCALATE', seen: 'now' },
  { act: 'decide', who: 6, comment: 1, kind: 'DISMISS', seen: 'now' },
  { act: 'undo', who: 5, decision: 2 },
]
const BEGINNINGS = { batch: BATCH, appeal: APPEAL, handedUp: HANDED_UP } as const
const beginning = fc.constantFrom(...(Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[]))
const histories = fc.sample(
  fc
    .tuple(beginning, fc.array(act, { minLength: 3, maxLength: 6, size: 'max' }))
    .map(([begun, acts]): WorldAct[] => [
      ...[post(true), post(false), ...BEGINNINGS[begun], ...acts],
      ...(begun === 'batch' ? [{ act: 'undoBatch', who: 6, batch: 1 } as const] : []),
    ]),
  { numRuns: HISTORIES, seed: 20_261_127 },
)

test(
  'two hundred histories in the database come to what the model says',
  async () => {
    await Promise.all(
      Array.from({ length: LANES }, async (_none, lane) => {
        const ground = await aGround()
        let counted = 2
        for (const [index, acts] of histories.entries())
          if (index % LANES === lane) counted += await happen(ground, acts)
        const { _sum: sum } = await db.thread.aggregate({
          where: { id: { in: [ground.open, ground.byApproval] } },
          _sum: { commentCount: true },
        })
        expect(sum.commentCount).toBe(counted)
      }),
    )
    for (const name of [
      'decide',
      'undo',
      'batch',
      'undoBatch',
      'report',
      'delete',
      'appeal',
      'answer',
      'answer refused',
      'purge',
      'purge refused',
      'decide refused',
      'handed up',
    ])
      expect([name, (happened[name] ?? 0) > 3]).toEqual([name, true])
  },
  HISTORIES_MS_MAX,
)
