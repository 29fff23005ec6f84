import { describe, expect, test } from 'vitest'

import { boxName, boxNamed, passageIn, type DraftBox } from './draft-box'

const ID = '01900000-0000-7000-8000-000000000001'

describe('the name of a box', () => {
  test.each<[DraftBox, string]>([
    [{ kind: 'thread', threadId: ID }, `thread:${ID}`],
    [{ kind: 'reply', commentId: ID }, `reply:${ID}`],
    [{ kind: 'edit', commentId: ID }, `edit:${ID}`],
    [
      { kind: 'new-thread', about: 'essay', slug: 'a-mirror', passage: null },
      'new-thread:essay:a-mirror',
    ],
    [
      { kind: 'new-thread', about: 'essay', slug: 'a-mirror', passage: `${ID}-3-20` },
      `new-thread:essay:a-mirror:${ID}-3-20`,
    ],
    [
      { kind: 'new-thread', about: 'question', slug: 'why', passage: null },
      'new-thread:question:why',
    ],
  ])('leads back to the box: %o', (box, name) => {
    expect(boxName(box)).toBe(name)
    expect(boxNamed(name)).toEqual(box)
  })

  test.each([
    '',
    'thread:',
    'thread:7',
    `thread:${ID}:x`,
    `report:${ID}`,
    'new-thread:essay:',
    'new-thread:essay:Not A Slug',
    'new-thread:series:a-mirror',
    'new-thread:essay:a-mirror:3-20',
    `new-thread:essay:a-mirror:${ID}-3-20:more`,
  ])('is none: %j', (name) => {
    expect(boxNamed(name)).toBeNull()
  })

  test('holds which words of an essay were chosen', () => {
    expect(passageIn(`${ID}-3-20`)).toEqual({ revision: ID, start: '3', end: '20' })
    expect(passageIn('x-3-20')).toBeNull()
  })
})
