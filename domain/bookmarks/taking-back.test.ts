import { describe, expect, test } from 'vitest'

import type { KeptHere } from './kept-here'
import { takingBack } from './taking-back'

const KEPT: KeptHere = {
  ...{ clientKey: 'k', revisionId: 'r', start: 0, end: 3, exact: 'The', prefix: '', suffix: '' },
  ...{ colour: 'EMBER', note: '', sent: null, owner: 'a', slug: 's', title: 'S' },
  ...{ keptAt: '2026-11-24T07:00:00.000Z', isTakenAway: false, refusal: '' },
}
const WAITING = { id: 'k', where: 'waiting' } as const

describe('what was just kept', () => {
  test('in the library is removed there', () => {
    expect(takingBack({ id: 'm', where: 'library' }, null, null)).toEqual({
      way: 'remove',
      id: 'm',
    })
  })

  test('and never sent is forgotten', () => {
    expect(takingBack(WAITING, KEPT, null)).toEqual({ way: 'forget' })
    expect(takingBack({ id: 'k', where: 'browser' }, null, null)).toEqual({ way: 'forget' })
  })

  test('and sent without an answer is told again, and then taken away', () => {
    const sent = { ...KEPT, sent: { colour: KEPT.colour, note: '' } }
    const kept = { ...sent, isTakenAway: true }
    expect(takingBack(WAITING, sent, null)).toEqual({ way: 'repeat', kept })
  })

  test('and has arrived since is removed as what it became', () => {
    expect(takingBack(WAITING, null, 'm')).toEqual({ way: 'remove', id: 'm' })
  })

  test('and was told by another tab cannot be taken back by a guess', () => {
    expect(takingBack(WAITING, null, null)).toBeNull()
  })
})
