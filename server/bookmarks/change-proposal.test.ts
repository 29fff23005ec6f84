import { beforeAll, expect, test } from 'vitest'

import { db } from '@/server/db'
import { conceptPage } from '@/server/library/concept-page'
import { aMember } from '@/server/testing/a-member'
import { aProposal } from '@/server/testing/a-proposal'

import { bookmarkConcepts } from './bookmark-concepts'
import { changeProposal } from './change-proposal'
import { decideProposal } from './decide-proposal'

beforeAll(async () => {
  await db.library.upsert({ where: { id: 1 }, create: {}, update: {} })
})

const accepted = async (credit: boolean) => {
  const proposal = await aProposal({ credit })
  const editor = await aMember({ roles: ['EDITOR'] })
  await decideProposal(editor, { id: proposal.id, wish: 'accept', reason: '' })
  return proposal
}
const found = async (concept: string) => (await conceptPage(concept))?.found

test('a proposer has their name taken away, or put there, also later', async () => {
  const { id, member, concept } = await accepted(true)
  await changeProposal(member, { id, wish: 'uncredit' })
  expect(await found(concept)).toMatchObject([{ by: null }])
  await changeProposal(member, { id, wish: 'credit' })
  expect(await found(concept)).toMatchObject([{ by: { handle: member.handle } }])
})

test('what a proposer takes back is gone from the page of the concept', async () => {
  const { id, member, concept, bookmark } = await accepted(true)
  await changeProposal(member, { id, wish: 'withdraw' })
  expect(await found(concept)).toEqual([])
  expect(await bookmarkConcepts(member, bookmark.id)).toMatchObject({ proposals: [] })
})

test('what was declined is not taken back to be proposed again', async () => {
  const { id, member } = await aProposal()
  const editor = await aMember({ roles: ['EDITOR'] })
  await decideProposal(editor, { id, wish: 'decline', reason: 'No.' })
  const again = changeProposal(member, { id, wish: 'withdraw' })
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
})

test('another’s proposal answers as one that is not there', async () => {
  const { id } = await aProposal()
  for (const actor of [await aMember(), await aMember({ roles: ['EDITOR'] })]) {
    const refused = changeProposal(actor, { id, wish: 'withdraw' })
    await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  }
})
