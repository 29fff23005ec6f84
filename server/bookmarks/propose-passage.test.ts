import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConcept } from '@/server/testing/a-concept'
import { aMember } from '@/server/testing/a-member'
import { aProposal } from '@/server/testing/a-proposal'
import { anEssay } from '@/server/testing/an-essay'

import { decideProposal } from './decide-proposal'
import { keepEssay } from './keep-essay'
import { proposalDesk } from './proposal-desk'
import { proposePassage } from './propose-passage'

const own = async (concept: string) => {
  const { open } = await proposalDesk(await aMember({ roles: ['EDITOR'] }))
  return open.filter((one) => one.concept.slug === concept)
}

test('editors read the words and the proposal; never the note, and no name that was not given', async () => {
  const { concept } = await aProposal({ words: 'It speaks of waiting.' })
  const [proposal] = await own(concept)
  expect(proposal).toMatchObject({
    passage: { exact: 'the lamp' },
    words: 'It speaks of waiting.',
    by: null,
    state: 'OPEN',
  })
  expect(JSON.stringify(proposal)).not.toContain('Private note.')
})

test('whoever wants credit is named', async () => {
  const { concept, member } = await aProposal({ credit: true })
  expect(await own(concept)).toMatchObject([{ by: member.handle }])
})

test('proposing the same again changes what was said, until editors decided', async () => {
  const { id, member, bookmark, concept } = await aProposal({ words: 'First.' })
  const again = { id: bookmark.id, concept, words: 'Second.', credit: '' } as const
  expect(await proposePassage(member, again)).toEqual({ id })
  expect(await own(concept)).toMatchObject([{ words: 'Second.' }])
  const editor = await aMember({ roles: ['EDITOR'] })
  await decideProposal(editor, { id, wish: 'decline', reason: 'No.' })
  await expect(proposePassage(member, again)).rejects.toMatchObject({ code: 'conflict' })
})

test('refused are the bookmark of another, a whole essay, and a concept that is none', async () => {
  const { bookmark, concept, member } = await aProposal()
  const wish = { concept, words: '', credit: '' } as const
  const foreign = proposePassage(await aMember(), { ...wish, id: bookmark.id })
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  const { slug } = await anEssay('A whole essay.')
  const clientKey = crypto.randomUUID()
  await keepEssay(member, { clientKey, slug, colour: 'EMBER', note: '' })
  const { id } = await db.bookmark.findFirstOrThrow({ where: { clientKey } })
  await expect(proposePassage(member, { ...wish, id })).rejects.toMatchObject({ code: 'invalid' })
  const nowhere = proposePassage(member, { ...wish, id: bookmark.id, concept: 'no-such' })
  await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
})

test('nobody but editors and owners reads proposals', async () => {
  const { slug } = await aConcept()
  await aProposal({ concept: slug })
  await expect(proposalDesk(await aMember())).rejects.toMatchObject({ code: 'forbidden' })
  const moderator = await aMember({ roles: ['MODERATOR'] })
  await expect(proposalDesk(moderator)).rejects.toMatchObject({ code: 'forbidden' })
})
