import { beforeAll, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { conceptPage } from '@/server/library/concept-page'
import { notificationsOf } from '@/server/notifications/queries'
import { markRead } from '@/server/notifications/mark-read'
import { placePassages } from '@/server/passages/place-passages'
import { aMember } from '@/server/testing/a-member'
import { aProposal } from '@/server/testing/a-proposal'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { decideProposal } from './decide-proposal'

let editor: MemberActor
beforeAll(async () => {
  editor = await aMember({ roles: ['EDITOR'] })
  await db.library.upsert({ where: { id: 1 }, create: {}, update: {} })
})

const decide = (id: string, wish: 'accept' | 'decline' | 'undo', reason = '') =>
  decideProposal(editor, { id, wish, reason })
const found = async (concept: string) => (await conceptPage(concept))?.found ?? []
const version = async () => (await db.library.findUniqueOrThrow({ where: { id: 1 } })).version

test('what is taken stands on the page of the concept, without a name unless it was wanted', async () => {
  const [quiet, named] = [await aProposal(), await aProposal({ credit: true })]
  expect(await found(quiet.concept)).toEqual([])
  const before = await version()
  await decide(quiet.id, 'accept')
  await decide(named.id, 'accept')
  expect(await version()).toBe(before + 2)
  expect(await found(quiet.concept)).toMatchObject([
    { words: { exact: 'the lamp' }, essay: { slug: quiet.essay.slug }, by: null },
  ])
  expect(await found(named.concept)).toMatchObject([
    { by: { handle: named.member.handle, hasProfile: true } },
  ])
})

test('the proposer is told, reads the reason, and is told anew when an editor thinks again', async () => {
  const { id, member, concept } = await aProposal()
  await decide(id, 'decline', 'It speaks of another lamp.')
  const told = async () => notificationsOf(member)
  const [first, ...more] = await told()
  expect(more).toEqual([])
  expect(first?.sentence).toContain('They say: “It speaks of another lamp.”')
  await markRead(member, { until: new Date(Date.now() + 1_000) })
  await decide(id, 'undo')
  expect(await told()).toMatchObject([{ isRead: false, leadsTo: { kind: 'passage' } }])
  await decide(id, 'accept')
  expect(await told()).toMatchObject([{ leadsTo: { kind: 'concept', slug: concept } }])
  await decide(id, 'undo')
  expect(await found(concept)).toEqual([])
})

test('twice is as once, and who comes second with another wish is refused', async () => {
  const { id } = await aProposal()
  await Promise.all([decide(id, 'accept'), decide(id, 'accept')])
  await expect(decide(id, 'decline', 'No.')).rejects.toMatchObject({ code: 'conflict' })
})

test.each([[[]], [['MODERATOR' as const]]])('with the offices %j nobody decides', async (roles) => {
  const { id } = await aProposal()
  const member = await aMember({ roles })
  const refused = decideProposal(member, { id, wish: 'accept', reason: '' })
  await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
})

test('nobody is told of their own act', async () => {
  const { id } = await aProposal({ member: editor })
  await decide(id, 'accept')
  expect(await notificationsOf(editor)).toEqual([])
})

test('words that are gone, and an essay that was withdrawn, are left out until they come back', async () => {
  const essay = await anEssay('The runner leaves.\nThe chaser keeps the lamp lit.')
  const { essayId, revisionId: from } = essay
  const { id, concept } = await aProposal({ essay })
  await decide(id, 'accept')
  const { revisionId: to } = await aRevision(essayId, 'The runner leaves.')
  await transaction((tx) => placePassages(tx, { essayId, from, to }))
  expect(await found(concept)).toEqual([])
  const { revisionId: back } = await aRevision(essayId, essay.text)
  await transaction((tx) => placePassages(tx, { essayId, from: to, to: back }))
  expect(await found(concept)).toHaveLength(1)
  await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: new Date() } })
  expect(await found(concept)).toEqual([])
})
