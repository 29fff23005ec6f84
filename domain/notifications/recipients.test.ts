import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { recipients } from './recipients'

describe('who hears of a comment', () => {
  test.each([
    ['whoever is answered', { authorId: 'c', answeredId: 'b', openerId: 'b' }, [['b', 'REPLY']]],
    [
      'whoever is answered, and whoever opened the conversation',
      { authorId: 'c', answeredId: 'b', openerId: 'a' },
      [
        ['b', 'REPLY'],
        ['a', 'NEW_COMMENT'],
      ],
    ],
    ['nobody, of the first words', { authorId: 'a', answeredId: null, openerId: 'a' }, []],
    ['nobody, when one answers oneself', { authorId: 'a', answeredId: 'a', openerId: 'a' }, []],
    [
      'the opener, when someone answers their own words',
      { authorId: 'b', answeredId: 'b', openerId: 'a' },
      [['a', 'NEW_COMMENT']],
    ],
  ])('%s', (_rule, comment, told) => {
    expect(recipients(comment).map(({ memberId, reason }) => [memberId, reason])).toEqual(told)
  })

  test('nobody whose account rests', () => {
    const comment = { authorId: 'c', answeredId: 'b', openerId: 'a' }
    expect(recipients({ ...comment, atRest: ['b'] })).toEqual([
      { memberId: 'a', reason: 'NEW_COMMENT' },
    ])
    expect(recipients({ ...comment, atRest: ['a', 'b'] })).toEqual([])
  })

  test('never the author, and nobody twice', () => {
    const someone = fc.constantFrom('a', 'b', 'c')
    const comment = fc.record({
      authorId: someone,
      answeredId: fc.option(someone),
      openerId: someone,
    })
    fc.assert(
      fc.property(comment, (about) => {
        const told = recipients(about).map(({ memberId }) => memberId)
        expect(told).not.toContain(about.authorId)
        expect(new Set(told).size).toBe(told.length)
        const concerned = [about.answeredId, about.openerId].filter((id) => id !== about.authorId)
        for (const id of concerned) if (id !== null) expect(told).toContain(id)
      }),
    )
  })

  test('never who muted its author; of “a reader” whoever would hear of anyone', () => {
    const someone = fc.constantFrom('a', 'b', 'c')
    const comment = fc.record({
      authorId: someone,
      answeredId: fc.option(someone),
      openerId: someone,
      isUnnamed: fc.boolean(),
      mutedBy: fc.subarray(['a', 'b', 'c']),
    })
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
