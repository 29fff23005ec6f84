import { describe, expect, test } from 'vitest'

import { VISITOR, type Actor } from '@/domain/actor'
import { departInput } from '@/domain/accounts/provider-input'
import { readVisit } from '@/server/auth/provider-visit'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aMember } from '@/server/testing/a-member'

import { departToProvider } from './depart-to-provider'

Object.assign(process.env, { GITHUB_CLIENT_ID: 'library', GITHUB_CLIENT_SECRET: 'secret' })

const INVITATION = 'x'.repeat(43)
const depart = (actor: Actor, wishes: object, provider = 'github') =>
  departToProvider(actor, { ...departInput.parse(wishes), provider })

async function visitOf(actor: Actor, wishes: object) {
  const departure = await depart(actor, wishes)
  return typeof departure === 'string' ? departure : readVisit(departure.visit)
}

describe('setting out for another site', () => {
  test('keeps where one wants to be, and the invitation by which one may join', async () => {
    const wishes = { returnTo: '/essays', invitation: INVITATION }
    expect(await visitOf(VISITOR, wishes)).toEqual({
      ...{ provider: 'github', returnTo: '/essays', linkingId: null, invitation: INVITATION },
    })
  })

  test.each([['//evil.example'], ['https://evil.example'], [undefined], [['/essays']]])(
    'leads back to no other site: %j',
    async (returnTo) => {
      expect(await visitOf(VISITOR, { returnTo, invitation: '../x' })).toMatchObject({
        ...{ returnTo: '/', invitation: null },
      })
    },
  )

  test('to link is for members who have just shown who they are', async () => {
    const member = await aConfirmedMember()
    expect(await visitOf(member, { purpose: 'link' })).toMatchObject({ linkingId: member.id })
    const late = await aConfirmedMember({ confirmedAt: new Date(Date.now() - 16 * 60_000) })
    for (const actor of [late, await aMember(), VISITOR])
      expect(await visitOf(actor, { purpose: 'link' })).toBe('unconfirmed')
  })

  test.each(['google', 'oidc', '', '__proto__', 'GitHub'])(
    'finds nothing at %j, which is not configured',
    async (provider) => {
      await expect(depart(VISITOR, {}, provider)).rejects.toMatchObject({ code: 'not-found' })
    },
  )
})
