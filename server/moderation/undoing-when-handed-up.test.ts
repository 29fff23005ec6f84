import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aDecision, aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'

import { decide } from './decide'
import { openCaseById } from './queries'
import { reverseDecision } from './reverse-decision'

const NOTE = 'Ask the owner.'
const aModerator = () => aMember({ roles: ['MODERATOR'] })
const undo = async (decisionId: string) =>
  reverseDecision(await aModerator(), { requestKey: randomUUID(), decisionId })

/** A reported comment whose case a moderator handed up. */
async function aCaseHandedUp() {
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  const one = await aModerator()
  const sent = await aDecision(comment, 'DISMISS')
  const { id } = await decide(one, { ...sent, kind: 'ESCALATE', privateNote: NOTE })
  const { caseId } = sent
  const seen = () => openCaseById(WARDEN, caseId)
  const stored = () => db.case.findUniqueOrThrow({ where: { id: caseId } })
  return { comment, one, handingUp: id, seen, stored }
}

test.each(['DISMISS', 'REMOVE', 'LIMIT'] as const)(
  '%s is undone on a case that was handed up: it is so again, with its note, and nobody has it',
  async (kind) => {
    const { comment, one, handingUp, seen, stored } = await aCaseHandedUp()
    const before = await seen()
    expect(before?.handedUp).toMatchObject({ by: one.handle, note: NOTE })
    const { id } = await decided(comment, kind, one)
    await undo(id)
    const { handedUp = null } = before ?? {}
    expect(await seen()).toMatchObject({ isEscalated: true, claim: null, handedUp })
    await undo(handingUp)
    expect(await stored()).toMatchObject({ state: 'OPEN', claimedById: null, closedAt: null })
    expect((await seen())?.handedUp).toBeNull()
  },
)

test('a case is not handed up any more when that was undone while it was closed', async () => {
  const { comment, handingUp, stored } = await aCaseHandedUp()
  const { id } = await decided(comment, 'DISMISS')
  await undo(handingUp)
  expect(await stored()).toMatchObject({ state: 'CLOSED' })
  await undo(id)
  expect(await stored()).toMatchObject({ state: 'OPEN' })
})
