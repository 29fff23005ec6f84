import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { VISITOR, type Actor, type MemberActor, type Role } from './actor'
import { EVEN_SUSPENDED, may, PERMISSIONS, type Permission } from './permissions'

const actor = (handle: string | null, ...roles: Role[]): MemberActor => ({
  kind: 'member',
  id: 'me',
  handle,
  roles,
  session: null,
  isSuspended: false,
})

const ACTORS = {
  visitor: VISITOR,
  nameless: actor(null),
  member: actor('ada'),
  moderator: actor('ada', 'MODERATOR'),
  editor: actor('ada', 'EDITOR'),
  owner: actor('ada', 'OWNER'),
} as const satisfies Record<string, Actor>
type Who = keyof typeof ACTORS

const NOBODY: readonly Who[] = []
const SIGNED_IN: readonly Who[] = ['nameless', 'member', 'moderator', 'editor', 'owner']
const NAMED: readonly Who[] = ['member', 'moderator', 'editor', 'owner']
const MODERATORS: readonly Who[] = ['moderator']

/** Who may do it to what is their own, and to what is another's. */
type Line = { own: readonly Who[]; foreign: readonly Who[] }
const either = (who: readonly Who[]): Line => ({ own: who, foreign: who })

const LAW: Readonly<Record<Permission, Line>> = {
  'account.see': either(SIGNED_IN),
  'email.change': either(SIGNED_IN),
  'handle.choose': either(['nameless']),
  'passkey.add': either(NAMED),
  'passkey.change': { own: SIGNED_IN, foreign: NOBODY },
  'bookmark.keep': either(NAMED),
  'bookmark.change': { own: SIGNED_IN, foreign: NOBODY },
  'passage.propose': either(NAMED),
  'collection.share': { own: NAMED, foreign: NOBODY },
  'profile.edit': either(NAMED),
  'preferences.change': either(SIGNED_IN),
  'member.mute': { own: NOBODY, foreign: NAMED },
  'reading.keep': either(SIGNED_IN),
  'thread.open': either(NAMED),
  'thread.rename': { own: NAMED, foreign: MODERATORS },
  'thread.answer': { own: NAMED, foreign: MODERATORS },
  'thread.tend': either(MODERATORS),
  'thread.hide': either(NAMED),
  'draft.keep': either(NAMED),
  'comment.post': either(NAMED),
  'comment.edit': { own: NAMED, foreign: NOBODY },
  'comment.delete': { own: NAMED, foreign: NOBODY },
  'comment.branch': { own: NAMED, foreign: MODERATORS },
  'comment.report': { own: NOBODY, foreign: NAMED },
  'series.follow': either(NAMED),
  'author.follow': either(NAMED),
  'thread.follow': either(NAMED),
  'essay.follow': either(NAMED),
  'question.follow': either(NAMED),
  'concept.follow': either(NAMED),
  'member.follow': { own: NOBODY, foreign: NAMED },
  'comment.react': { own: NOBODY, foreign: NAMED },
  'author.speak': either(NOBODY),
  'library.settings': either(['owner']),
  'role.change': either(['owner']),
  'invitation.make': either(['owner']),
  'library.edit': either(['editor', 'owner']),
  'moderation.see': either(MODERATORS),
  'moderation.decide': either(MODERATORS),
  'moderation.unveil': either(MODERATORS),
  'moderation.purge': either(['owner']),
}
const ALL = Object.keys(PERMISSIONS) as Permission[]
const whoMay = (permission: Permission, subject: Parameters<typeof may>[2]) =>
  Object.entries(ACTORS)
    .filter(([, who]) => may(who, permission, subject))
    .map(([name]) => name)

describe('the law of the site', () => {
  test('is written here line by line: a new permission stands in this table first', () => {
    expect(Object.keys(LAW).sort()).toEqual(ALL.toSorted())
  })

  test.each(ALL)('%s of one’s own', (permission) => {
    expect(whoMay(permission, { authorId: 'me' })).toEqual(LAW[permission].own)
  })

  test.each(ALL)('%s of another’s', (permission) => {
    expect(whoMay(permission, { authorId: 'someone' })).toEqual(LAW[permission].foreign)
  })

  test('in a locked conversation moderators alone post', () => {
    expect(whoMay('comment.post', { locked: true })).toEqual(['moderator'])
    expect(whoMay('comment.post', { locked: false })).toEqual(NAMED)
    expect(whoMay('comment.edit', { locked: true, authorId: 'me' })).toEqual(['moderator'])
    expect(whoMay('comment.delete', { locked: true, authorId: 'me' })).toEqual(NAMED)
  })

  test('for an author speaks the member whose name their file gives, however it is capitalised', () => {
    expect(whoMay('author.speak', { account: 'Ada' })).toEqual(NAMED)
    expect(whoMay('author.speak', { account: 'adam' })).toEqual(NOBODY)
    expect(whoMay('author.speak', { account: '' })).toEqual(NOBODY)
    expect(whoMay('author.speak', { account: null })).toEqual(NOBODY)
  })

  const paused: MemberActor = { ...actor('ada', 'MODERATOR', 'EDITOR', 'OWNER'), isPaused: true }

  test.each([
    'account.see',
    'passkey.add',
    'passkey.change',
    'preferences.change',
    'email.change',
    'bookmark.keep',
    'bookmark.change',
    'reading.keep',
    'series.follow',
    'author.follow',
    'comment.delete',
    'thread.hide',
    'draft.keep',
  ] as const)('who paused their account keeps what is theirs alone: %s', (permission) => {
    expect(may(paused, permission, { authorId: 'me' })).toBe(true)
  })

  test.each([
    'thread.open',
    'thread.rename',
    'thread.answer',
    'thread.tend',
    'comment.post',
    'comment.edit',
    'comment.branch',
    'comment.report',
    'author.speak',
    'profile.edit',
    'library.settings',
    'role.change',
    'invitation.make',
    'library.edit',
    'moderation.see',
    'moderation.decide',
    'moderation.unveil',
  ] as const)('who paused their account does nothing that others see: %s', (permission) => {
    for (const authorId of ['me', 'someone'])
      expect(may(paused, permission, { authorId, account: 'ada', locked: false })).toBe(false)
  })

  test.each(['bookmark.change', 'comment.report'] as const)(
    '%s is refused while nobody knows whose it is',
    (permission) => {
      expect(whoMay(permission, {})).toEqual([])
      expect(whoMay(permission, undefined)).toEqual([])
    },
  )

  test.each(['moderation.see', 'moderation.decide', 'comment.post'] as const)(
    'an office without a name does not help: %s',
    (permission) => {
      expect(may(actor(null, 'MODERATOR', 'OWNER'), permission)).toBe(false)
    },
  )
})

const permission = fc.constantFrom(...ALL)
const roles = fc.uniqueArray(fc.constantFrom<Role>('MODERATOR', 'EDITOR', 'OWNER'))
const subject = fc.record(
  { authorId: fc.constantFrom('me', 'someone', ''), locked: fc.boolean() },
  { requiredKeys: [] },
)

describe('always', () => {
  test('a visitor may do nothing', () => {
    fc.assert(
      fc.property(permission, subject, (what, about) => {
        expect(may(VISITOR, what, about)).toBe(false)
      }),
    )
  })

  test('no office opens what is private to another', () => {
    fc.assert(
      fc.property(roles, fc.constant<Permission>('bookmark.change'), (held, what) => {
        expect(may(actor('ada', ...held), what, { authorId: 'someone' })).toBe(false)
      }),
    )
  })

  test('a further office never takes away', () => {
    fc.assert(
      fc.property(permission, subject, roles, (what, about, held) => {
        if (may(actor('ada'), what, about)) {
          expect(may(actor('ada', ...held), what, about)).toBe(true)
        }
      }),
    )
  })

  test('whoever is suspended may see their account, and nothing that is not on the short list', () => {
    fc.assert(
      fc.property(permission, subject, roles, (what, about, held) => {
        const suspended = { ...actor('ada', ...held), isSuspended: true }
        if (!EVEN_SUSPENDED.includes(what)) expect(may(suspended, what, about)).toBe(false)
      }),
    )
    expect(may({ ...actor('ada'), isSuspended: true }, 'account.see')).toBe(true)
  })

  test('of all offices only the moderator’s lets moderate', () => {
    fc.assert(
      fc.property(roles, (held) => {
        expect(may(actor('ada', ...held), 'moderation.decide')).toBe(held.includes('MODERATOR'))
      }),
    )
  })
})
