import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'
import { anAuthor } from '@/server/testing/an-author'

import { mustBeFollowable } from './must-be-followable'

test('tells a member what is followed by its address, and refuses a visitor and what is not there', async () => {
  const [member, { id, slug, name }] = [await aMember(), await anAuthor()]
  expect(await mustBeFollowable(member, { kind: 'author', slug })).toEqual({
    ...{ memberId: member.id, title: name },
    named: { authorId: id },
  })
  const visitor = mustBeFollowable(VISITOR, { kind: 'author', slug })
  await expect(visitor).rejects.toMatchObject({ code: 'sign-in' })
  const nothing = mustBeFollowable(member, { kind: 'thread', slug: 'nothing' })
  await expect(nothing).rejects.toMatchObject({ code: 'not-found' })
})
