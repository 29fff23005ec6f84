import { describe, expect, test } from 'vitest'

import { draftMeeting, type DraftHere } from './draft-meeting'

const here = (more: Partial<DraftHere> = {}): DraftHere => ({
  ...{ tab: 'mine', seen: 3, isKept: false, isNothing: false },
  ...more,
})

const there = (writer: string, sequence: number) => ({ writer, sequence })

describe('words in a box that differ from the draft in the library', () => {
  test.each([
    ['are replaced where nothing was typed', { isNothing: true }, there('other', 9), 'take'],
    ['are sent when they come after what stands', {}, there('other', 3), 'send'],
    ['are sent when the same tab wrote what stands', { seen: 0 }, there('mine', 9), 'send'],
    ['are asked about when others were kept since', {}, there('other', 4), 'ask'],
    ['are asked about when neither knows the other', { seen: 0 }, there('other', 1), 'ask'],
    ['give way to what replaced them knowingly', { isKept: true }, there('other', 4), 'take'],
    ['are asked about when the library went back', { isKept: true }, there('other', 2), 'ask'],
  ] as const)('%s', (...[, more, standing, outcome]) => {
    expect(draftMeeting(here(more), standing)).toBe(outcome)
  })
})
