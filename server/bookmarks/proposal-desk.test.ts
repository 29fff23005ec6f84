import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'
import { aProposal } from '@/server/testing/a-proposal'

import { decideProposal } from './decide-proposal'
import { openProposals, proposalDesk } from './proposal-desk'

test('what waits stands apart from what was decided, and is counted', async () => {
  const editor = await aMember({ roles: ['EDITOR'] })
  const before = await openProposals(editor)
  const [one, other] = [await aProposal(), await aProposal()]
  expect(await openProposals(editor)).toBe(before + 2)
  await decideProposal(editor, { id: one.id, wish: 'decline', reason: 'No.' })
  expect(await openProposals(editor)).toBe(before + 1)
  const { open, decided } = await proposalDesk(editor)
  expect(open.map(({ id }) => id)).toContain(other.id)
  expect(decided[0]).toMatchObject({ id: one.id, state: 'DECLINED', reason: 'No.' })
})
