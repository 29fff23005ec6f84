import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { learnedWords } from '@/domain/moderation/checks/words-print'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'

import { learnFromDecisions } from './learn-from-decisions'
import { resetFilter } from './reset-filter'
import { reverseDecision } from './reverse-decision'

const seen = async (word: string) => {
  const print = learnedWords(word).get(word) ?? 0
  const row = await db.learnedWord.findUnique({ where: { print: BigInt(print) } })
  return [row?.approved ?? 0, row?.removed ?? 0]
}
const counted = () =>
  db.wordFilter.findUniqueOrThrow({ where: { id: 1 }, select: { approved: true, removed: true } })
const said = async (words: string) => aComment((await aThread()).id, { words })
const undo = ({ id, moderator }: Awaited<ReturnType<typeof decided>>) =>
  reverseDecision(moderator, { decisionId: id, requestKey: randomUUID() })

test('the filter learns each decision once, and takes back what is undone', async () => {
  await learnFromDecisions()
  const before = await counted()
  const removal = await decided(await said('Zorbex zorbex, cheaply!'), 'REMOVE')
  const held = await aComment((await aThread()).id, { words: 'Zorbex is a mirror.', isHeld: true })
  await decided(held, 'APPROVE')
  await decided(await said('Zorbex stays.'), 'DISMISS')
  await Promise.all([learnFromDecisions(), learnFromDecisions()])
  expect(await learnFromDecisions()).toBe(0)
  expect(await seen('zorbex')).toEqual([1, 1])
  expect(await seen('cheaply')).toEqual([0, 1])
  expect(await counted()).toEqual({ approved: before.approved + 1, removed: before.removed + 1 })
  await undo(removal)
  await learnFromDecisions()
  expect(await seen('zorbex')).toEqual([1, 0])
  expect(await counted()).toEqual({ approved: before.approved + 1, removed: before.removed })
})

test('the words themselves are kept nowhere in it', async () => {
  await decided(await said('Quxolotl dwells here.'), 'REMOVE')
  await learnFromDecisions()
  const kept = JSON.stringify(await db.learnedWord.findMany(), (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  expect(kept).not.toContain('quxolotl')
})

test('after a reset it knows nothing, and undoing what it forgot takes nothing away', async () => {
  const removal = await decided(await said('Flumph flies.'), 'REMOVE')
  await learnFromDecisions()
  await resetFilter(await anOwner())
  expect(await counted()).toEqual({ approved: 0, removed: 0 })
  expect(await db.learnedWord.count()).toBe(0)
  await decided(await said('Flumph lands.'), 'REMOVE')
  await undo(removal)
  await learnFromDecisions()
  expect(await seen('flumph')).toEqual([0, 1])
  expect(await counted()).toEqual({ approved: 0, removed: 1 })
})

test('words that are gone by then teach nothing', async () => {
  await learnFromDecisions()
  const before = await counted()
  const comment = await said('Wugs vanish.')
  await decided(comment, 'REMOVE')
  const emptied = { markdown: '', html: '', contentNote: '', wordsPrint: null }
  await db.commentRevision.update({ where: { id: comment.revisionId }, data: emptied })
  expect(await learnFromDecisions()).toBe(1)
  expect(await counted()).toEqual(before)
})
