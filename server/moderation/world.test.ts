import { expect, test } from 'vitest'

import { EMPTY_WORLD, type World, type WorldAct } from '@/domain/moderation/world'
import { step } from '@/domain/moderation/world-step'
import { db } from '@/server/db'
import { aGround, aWorld, type Ground, type StoredWorld } from '@/server/testing/a-world'
import { doIn } from '@/server/testing/do-in-a-world'
import { drawnHistories } from '@/server/testing/drawn-histories'
import { modelledWorld, storedWorld } from '@/server/testing/world-compared'

import { openCaseById } from './queries'

const HISTORIES = 200
/** As many as happen at once, each group in conversations of its own. */
const LANES = 4
const HISTORIES_MS_MAX = 240_000

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
  await mustBeVeiled(real)
  return world.counted
}

/** What is said of a moderator's words is read at the desk by the other, and not by them. */
async function mustBeVeiled({ comments, people: { 5: judge, 6: other } }: StoredWorld) {
  if (!judge || !other) throw new Error('a world has two moderators')
  const own = await db.case.findFirst({
    where: {
      comment: { id: { in: comments.map(({ id }) => id) }, authorId: judge.id },
      state: { not: 'CLOSED' },
    },
  })
  if (!own) return
  happened['own case'] = (happened['own case'] ?? 0) + 1
  expect(await openCaseById(judge, own.id)).toBeNull()
  expect(await openCaseById(other, own.id)).not.toBeNull()
}

test(
  'two hundred histories in the database come to what the model says',
  async () => {
    await Promise.all(
      Array.from({ length: LANES }, async (_none, lane) => {
        const ground = await aGround()
        let counted = 2
        for (const [index, acts] of drawnHistories(HISTORIES).entries())
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
      'edit',
      'edit refused',
      'own case',
    ])
      expect([name, (happened[name] ?? 0) > 3]).toEqual([name, true])
  },
  HISTORIES_MS_MAX,
)
