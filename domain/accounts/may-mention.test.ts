import { describe, expect, test } from 'vitest'

import { mayMention } from './may-mention'
import { MENTIONS_FROM } from './preferences'

const whom = (mentionsFrom: (typeof MENTIONS_FROM)[number], mutedIds: string[] = []) => ({
  ...{ id: 'ada', mentionsFrom, mutedIds },
})

describe('who may mention a member', () => {
  test.each([
    ['EVERYONE', true, true],
    ['EVERYONE', false, true],
    ['ACQUAINTED', true, true],
    ['ACQUAINTED', false, false],
    ['NOBODY', true, false],
    ['NOBODY', false, false],
  ] as const)('%s; acquainted: %s; may: %s', (mentionsFrom, isAcquainted, may) => {
    expect(mayMention({ id: 'bo', isAcquainted }, whom(mentionsFrom))).toBe(may)
  })

  test.each(MENTIONS_FROM)('never someone they muted, nor themself: %s', (mentionsFrom) => {
    const muting = whom(mentionsFrom, ['bo'])
    expect(mayMention({ id: 'bo', isAcquainted: true }, muting)).toBe(false)
    expect(mayMention({ id: 'ada', isAcquainted: true }, whom(mentionsFrom))).toBe(false)
  })
})
