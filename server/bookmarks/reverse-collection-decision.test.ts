import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'
import { aCollection, aPublicCollection } from '@/server/testing/a-collection'

import {
  collectionAtDesk,
  collectionDecisions,
  reportedCollections,
  whyWithheld,
} from './collection-desk-queries'
import { decideCollection } from './decide-collection'
import { reportCollection } from './report-collection'
import { reverseCollectionDecision } from './reverse-collection-decision'
import { shareCollection } from './share-collection'
import { isLinkWithheld, sharedCollection } from './shared-collection'

const readBy = (id: string) => sharedCollection({ id, token: null, after: null }, new Date())

async function aDecided(act: 'WITHHOLD' | 'DISMISS') {
  const owner = await aMember()
  const moderator = await aMember({ roles: ['MODERATOR'] })
  const id = await aPublicCollection(owner)
  await reportCollection(await aMember(), { id, reason: 'SPAM', words: '' })
  const wish = { id, requestKey: randomUUID(), act, reason: 'It sells.' }
  return { owner, moderator, id, decision: await decideCollection(moderator, wish) }
}

test.each(['WITHHOLD', 'DISMISS'] as const)(
  'after %s is taken back everything is as before: shared, and its reports wait',
  async (act) => {
    const { owner, moderator, id, decision } = await aDecided(act)
    await reverseCollectionDecision(moderator, { id: decision.id, requestKey: randomUUID() })
    expect(await readBy(id)).not.toBeNull()
    expect(await whyWithheld(owner, id)).toBeNull()
    const waiting = (await reportedCollections(moderator)).find((one) => one.id === id)
    expect(waiting?.reports).toHaveLength(1)
    const lines = (await collectionDecisions(moderator, 100)).slice(0, 2)
    expect(lines).toMatchObject([
      { act: 'REVERSE', mayBeReversed: false },
      { act, name: 'Quiet evenings', by: moderator.handle, mayBeReversed: false },
    ])
  },
)

test('the same request takes back once, another hears that it is done', async () => {
  const { moderator, decision } = await aDecided('WITHHOLD')
  const once = { id: decision.id, requestKey: randomUUID() }
  const first = await reverseCollectionDecision(moderator, once)
  expect(await reverseCollectionDecision(moderator, once)).toEqual(first)
  const again = reverseCollectionDecision(moderator, { ...once, requestKey: randomUUID() })
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
  const undoing = reverseCollectionDecision(moderator, { id: first.id, requestKey: randomUUID() })
  await expect(undoing).rejects.toMatchObject({ code: 'not-found' })
})

test('nobody but a moderator takes back, and its owner never', async () => {
  const { owner, id, decision } = await aDecided('WITHHOLD')
  for (const actor of [await aMember(), owner, { ...owner, roles: ['MODERATOR' as const] }]) {
    const wish = { id: decision.id, requestKey: randomUUID() }
    await expect(reverseCollectionDecision(actor, wish)).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
  expect(await readBy(id)).toBeNull()
})

test('a link answers that its collection is withheld, to no other link, and as before once that is undone', async () => {
  const owner = await aMember()
  const moderator = await aMember({ roles: ['MODERATOR'] })
  const id = await aCollection(owner)
  const address = await shareCollection(owner, { id, as: 'LINK', name: 'none' })
  const token = address.split('/').at(-1) ?? ''
  await reportCollection(await aMember(), { id, token, reason: 'SPAM', words: '' })
  const read = () => sharedCollection({ id, token, after: null }, new Date())
  const isWithheld = (held = token) => isLinkWithheld(id, held, new Date())
  expect([await read(), await isWithheld()]).toMatchObject([{ id }, false])
  const wish = { id, requestKey: randomUUID(), act: 'WITHHOLD', reason: 'It sells.' } as const
  const decision = await decideCollection(moderator, wish)
  expect([await read(), await isWithheld(), await isWithheld('x')]).toEqual([null, true, false])
  expect(await collectionAtDesk(moderator, { id, after: null })).toMatchObject({ id })
  await reverseCollectionDecision(moderator, { id: decision.id, requestKey: randomUUID() })
  expect([await read(), await isWithheld()]).toMatchObject([{ id }, false])
})

test('where two keep it from others it stays so until both are taken back', async () => {
  const { moderator, id, decision } = await aDecided('DISMISS')
  const decideOn = (act: 'WITHHOLD') =>
    decideCollection(moderator, { id, requestKey: randomUUID(), act, reason: 'It sells.' })
  const takeBack = (one: { id: string }) =>
    reverseCollectionDecision(moderator, { id: one.id, requestKey: randomUUID() })
  await reportCollection(await aMember(), { id, reason: 'HOSTILE', words: '' })
  const first = await decideOn('WITHHOLD')
  await takeBack(decision)
  const second = await decideOn('WITHHOLD')
  await takeBack(second)
  expect(await readBy(id)).toBeNull()
  await takeBack(first)
  expect(await readBy(id)).not.toBeNull()
})
