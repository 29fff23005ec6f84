import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'
import { aProposal } from '@/server/testing/a-proposal'

import { bookmarkConcepts } from './bookmark-concepts'
import { decideProposal } from './decide-proposal'
import { fileBookmark } from './file-bookmark'

test('the owner sees what it is filed under, what they proposed, and what editors said', async () => {
  const { id, member, bookmark, concept } = await aProposal({ words: 'Look.' })
  await fileBookmark(member, { id: bookmark.id, concept, wish: 'file' })
  const editor = await aMember({ roles: ['EDITOR'] })
  await decideProposal(editor, { id, wish: 'decline', reason: 'It is too short.' })
  expect(await bookmarkConcepts(member, bookmark.id)).toMatchObject({
    passage: { exact: 'the lamp' },
    filed: [{ slug: concept, term: 'runner' }],
    proposals: [{ state: 'DECLINED', words: 'Look.', reason: 'It is too short.' }],
  })
})

test('of another’s bookmark, and of none, there is nothing', async () => {
  const { bookmark } = await aProposal()
  const other = await aMember({ roles: ['EDITOR'] })
  expect(await bookmarkConcepts(other, bookmark.id)).toBeNull()
  expect(await bookmarkConcepts(other, 'none')).toBeNull()
})
