import { describe, expect, test } from 'vitest'

import { draftAddress, draftKind, firstWords } from './draft-card'

const ID = '01900000-0000-7000-8000-00000000000a'
const OF = '01900000-0000-7000-8000-00000000000b'
const THREAD = '01900000-0000-7000-8000-00000000000c'

describe('a draft in the list', () => {
  test('begins with its first words, in one line', () => {
    expect(firstWords('  One\n\ntwo\tthree ')).toBe('One two three')
    expect(firstWords('word '.repeat(60))).toMatch(/^(word )+…$/)
    expect(firstWords('a'.repeat(500))).toBe(`${'a'.repeat(180)} …`)
  })

  test.each([
    [{ kind: 'thread', threadId: THREAD } as const, `/threads/${THREAD}?draft=${ID}#reply`],
    [{ kind: 'reply', commentId: OF } as const, `/threads/${THREAD}?reply=${OF}&draft=${ID}#reply`],
    [{ kind: 'edit', commentId: OF } as const, `/c/${OF}/edit?draft=${ID}`],
    [
      { kind: 'new-thread', about: 'essay', slug: 'a-mirror', passage: null } as const,
      `/essays/a-mirror/discussion/new?draft=${ID}`,
    ],
    [
      { kind: 'new-thread', about: 'question', slug: 'why', passage: null } as const,
      `/questions/why/discussion/new?draft=${ID}`,
    ],
    [
      { kind: 'new-thread', about: 'essay', slug: 'a-mirror', passage: `${OF}-3-20` } as const,
      `/essays/a-mirror/discussion/new?revision=${OF}&start=3&end=20&draft=${ID}`,
    ],
  ])('leads to its box: %o', (box, address) => {
    expect(draftAddress(ID, box, THREAD)).toBe(address)
    expect(draftKind(box)).not.toBe('')
  })
})
