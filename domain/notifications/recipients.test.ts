import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { COMMENT_REASONS, recipients, type CommentReason, type Recipient } from './recipients'

const to = (...told: [string, CommentReason][]): Recipient[] =>
  told.map(([memberId, reason]) => ({ memberId, reason }))

describe('who hears of a comment', () => {
  test.each([
    ['whoever is answered', to(['b', 'REPLY']), to(['b', 'REPLY'])],
    [
      'one who is answered, mentioned and follows: once, by the strongest reason',
      to(['b', 'FOLLOWED_THREAD'], ['b', 'MENTION'], ['b', 'REPLY'], ['a', 'NEW_COMMENT']),
      to(['b', 'REPLY'], ['a', 'NEW_COMMENT']),
    ],
    [
      'a mention before a quotation, and one’s own conversation before what one follows',
      to(['b', 'QUOTED'], ['b', 'MENTION'], ['a', 'FOLLOWED_MEMBER'], ['a', 'NEW_COMMENT']),
      to(['b', 'MENTION'], ['a', 'NEW_COMMENT']),
    ],
    ['nobody, of their own words', to(['c', 'NEW_COMMENT'], ['c', 'QUOTED']), []],
  ])('%s', (_rule, concerned, told) => {
    expect(recipients({ authorId: 'c', concerned })).toEqual(told)
  })

  test('nobody whose account rests', () => {
    const concerned = to(['b', 'REPLY'], ['a', 'NEW_COMMENT'])
    expect(recipients({ authorId: 'c', concerned, atRest: ['b'] })).toEqual(
      to(['a', 'NEW_COMMENT']),
    )
    expect(recipients({ authorId: 'c', concerned, atRest: ['a', 'b'] })).toEqual([])
  })

  test('nobody of “a reader” because they follow the member who that is', () => {
    const concerned = to(['a', 'FOLLOWED_MEMBER'], ['b', 'FOLLOWED_THREAD'])
    const told = to(['b', 'FOLLOWED_THREAD'])
    expect(recipients({ authorId: 'c', isUnnamed: true, concerned })).toEqual(told)
  })

  const someone = fc.constantFrom('a', 'b', 'c', 'd')
  const comment = fc.record({
    authorId: someone,
    concerned: fc.array(
      fc.record({ memberId: someone, reason: fc.constantFrom(...COMMENT_REASONS) }),
    ),
    isUnnamed: fc.boolean(),
    mutedBy: fc.subarray(['a', 'b', 'c', 'd']),
  })

  test('never the author, nobody twice, and nobody for a weaker reason than they have', () => {
    fc.assert(
      fc.property(comment, (about) => {
        const told = recipients({ ...about, mutedBy: [], isUnnamed: false })
        const ids = told.map(({ memberId }) => memberId)
        expect(ids).not.toContain(about.authorId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { memberId, reason } of about.concerned) {
          if (memberId === about.authorId) continue
          const heard = told.find((one) => one.memberId === memberId)?.reason ?? 'FOLLOWED_MEMBER'
          const [had, has] = [COMMENT_REASONS.indexOf(reason), COMMENT_REASONS.indexOf(heard)]
          expect(ids).toContain(memberId)
          expect(has).toBeLessThanOrEqual(had)
        }
      }),
    )
  })

  test('never who muted its author; of “a reader” whoever would hear of anyone', () => {
    fc.assert(
      fc.property(comment, (about) => {
        const told = recipients(about)
        const anyone = recipients({ ...about, mutedBy: [] })
        const unmuted = anyone.filter(({ memberId }) => !about.mutedBy.includes(memberId))
        expect(told).toEqual(about.isUnnamed ? anyone : unmuted)
      }),
    )
  })
})
