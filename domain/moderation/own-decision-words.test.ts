import { describe, expect, test } from 'vitest'

import { DECIDED_KINDS, transitionOf } from './transitions'
import {
  appealStateWords,
  automationWords,
  decidedTitle,
  endlessWords,
  restrictionWords,
} from './own-decision-words'

describe('whoever a decision concerns reads', () => {
  test.each(DECIDED_KINDS.filter((kind) => transitionOf(kind)?.restricts !== undefined))(
    'what a %s is, what it means, and how long it lasts',
    (kind) => {
      const title = decidedTitle({ kind, as: 'author', wasHeld: false })
      expect(title).not.toBe('A moderator decided')
      expect(restrictionWords(kind)).not.toBe('')
      expect(endlessWords(kind)).toMatch(/^Until/)
    },
  )

  test('that words were never shown', () => {
    const held = { kind: 'REMOVE', as: 'author', wasHeld: true } as const
    expect(decidedTitle(held)).toBe('Your comment was not let through')
  })

  test('as its reporter, that nothing was done', () => {
    const kept = { kind: 'DISMISS', as: 'reporter', wasHeld: false } as const
    expect(decidedTitle(kept)).toContain('kept as it is')
  })

  test.each([
    [false, false, 'No program took part'],
    [true, false, 'An automatic check pointed to it'],
    [true, true, 'A program found it and decided it'],
  ])('whether a program found (%s) or decided (%s) it', (isFoundByCheck, isDecided, words) => {
    const said = automationWords({ isFoundByCheck, isDecidedByProgram: isDecided })
    expect(said).toContain(words)
  })

  test('how their appeal stands', () => {
    expect(appealStateWords('OPEN')).toContain('waits')
    expect(appealStateWords('UPHELD')).toContain('stays')
  })
})
