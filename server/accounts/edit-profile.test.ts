import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { editProfileInput } from '@/domain/accounts/profile'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { editProfile } from './edit-profile'
import { ownProfile } from './own-profile'

const input = editProfileInput.parse({
  ...{ displayName: 'Анна', bio: 'I read.', pronouns: 'she/her', language1: 'de' },
  showsBio: 'on',
})

describe('a member’s profile', () => {
  test('is changed by whoever it is of; the handle, address and offices stay', async () => {
    const member = await aMember()
    const before = await db.member.findUniqueOrThrow({ where: { id: member.id } })
    await editProfile(member, input)
    expect(await ownProfile(member)).toEqual({ ...input, handle: member.handle })
    expect(await db.member.findUniqueOrThrow({ where: { id: member.id } })).toEqual({
      ...before,
      ...{ displayName: 'Анна', bio: 'I read.', pronouns: 'she/her' },
      ...{ languages: ['de'], profileShows: ['BIO'] },
    })
  })

  test('does not pass for another member, however their handle is written', async () => {
    const other = await aMember({ handle: `Lantern-${crypto.randomUUID().slice(0, 6)}` })
    const member = await aMember()
    for (const name of [other.handle, other.handle?.replace('a', 'а'), `«${other.handle}»`]) {
      const passing = editProfile(member, { ...input, displayName: name ?? '' })
      await expect(passing).rejects.toMatchObject({
        code: 'conflict',
        fields: { displayName: /another member/ },
      })
    }
    await editProfile(other, { ...input, displayName: other.handle ?? '' })
    expect(await ownProfile(member)).toMatchObject({ displayName: '' })
  })

  test('is nobody’s without a name, nor a visitor’s', async () => {
    const nameless = await aMember({ handle: null })
    await expect(editProfile(nameless, input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(editProfile(VISITOR, input)).rejects.toMatchObject({ code: 'sign-in' })
  })
})
