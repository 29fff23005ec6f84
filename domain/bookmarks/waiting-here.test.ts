import { describe, expect, test } from 'vitest'

import type { ChangeHere, KeptHere } from './kept-here'
import { lostBySigningOut, waitingHere } from './waiting-here'

const KEPT: KeptHere = {
  ...{ clientKey: 'k', revisionId: 'r', start: 0, end: 3, exact: 'The', prefix: '', suffix: '' },
  ...{ colour: 'EMBER', note: '', sent: null, owner: 'a', slug: 's', title: 'S' },
  ...{ keptAt: '2026-11-24T07:00:00.000Z', isTakenAway: false, refusal: '' },
}
const CHANGE: ChangeHere = {
  ...{ id: 'm', owner: 'a', slug: 's', title: 'S', exact: 'The', seen: '' },
  ...{ note: 'new', colour: null, isTakenAway: null, refusal: '' },
}

describe('what signing out would lose', () => {
  test('is what waits, and what was refused', () => {
    expect(waitingHere([KEPT, { ...KEPT, refusal: 'Gone.' }], [CHANGE])).toBe(3)
  })

  test('is not what was taken away before it was sent', () => {
    expect(waitingHere([{ ...KEPT, isTakenAway: true }], [])).toBe(0)
    const sent = { colour: KEPT.colour, note: '' }
    expect(waitingHere([{ ...KEPT, isTakenAway: true, sent }], [])).toBe(1)
  })

  test('is said with how much it is, and how to go on', () => {
    expect(lostBySigningOut(0)).toBeNull()
    expect(lostBySigningOut(1)).toMatch(/^One passage or change .* lose it: press/)
    expect(lostBySigningOut(2)).toMatch(/^2 passages and changes .* lose them: press/)
  })
})
