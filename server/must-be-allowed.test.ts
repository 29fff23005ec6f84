import { expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'

import { mustBeAllowed } from './must-be-allowed'

const actor = (handle: string | null): MemberActor => ({
  kind: 'member',
  id: 'me',
  handle,
  roles: [],
  session: null,
  isSuspended: false,
})

test('whoever may is returned as the member they are', () => {
  const ada = actor('ada')
  expect(mustBeAllowed(ada, 'bookmark.keep')).toBe(ada)
})

test.each([
  { who: VISITOR, rule: 'a visitor is asked to sign in', code: 'sign-in', says: /^Sign in to/ },
  { who: actor(null), rule: 'the nameless choose a name', code: 'forbidden', says: /^Choose a/ },
  { who: actor('ada'), rule: 'others are told whom to ask', code: 'forbidden', says: /ask a mod/ },
])('of those who may not, $rule', ({ who, code, says }) => {
  expect(() => mustBeAllowed(who, 'moderation.decide')).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(says) as string }) as Error,
  )
})

test('the suspended are told so, whatever their office', () => {
  const suspended = { ...actor('ada'), roles: ['MODERATOR'] as const, isSuspended: true }
  expect(() => mustBeAllowed(suspended, 'moderation.decide')).toThrow(/^Your account is suspended/)
  expect(() => mustBeAllowed(suspended, 'comment.post')).toThrow(
    expect.objectContaining({
      wayOn: expect.objectContaining({ address: '/account' }) as object,
    }) as Error,
  )
  expect(mustBeAllowed(suspended, 'account.see')).toBe(suspended)
})

test('whose it is counts', () => {
  const ada = actor('ada')
  expect(mustBeAllowed(ada, 'bookmark.change', { authorId: 'me' })).toBe(ada)
  expect(() => mustBeAllowed(ada, 'bookmark.change', { authorId: 'someone' })).toThrow('may not')
})
