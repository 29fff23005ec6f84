import { describe, expect, test } from 'vitest'

import { mergeThreadInput, moveThreadInput, settleThreadInput } from './thread-tools'

const ID = '01900000-0000-7000-8000-000000000000'
const threadId = ID
const said = { threadId, reason: '' }

describe('a conversation is named', () => {
  test.each([ID, `/threads/${ID}`, `https://example.org/threads/${ID}?said=1#c-1`, ` ${ID} `])(
    'by %s',
    (into) => {
      expect(mergeThreadInput.parse({ ...said, into }).into).toBe(ID)
    },
  )

  test.each(['', 'nowhere', `/essays/${ID}`, `${ID}0`])('not by %j', (into) => {
    expect(mergeThreadInput.safeParse({ ...said, into }).error?.issues[0]?.message).toContain(
      'Paste the address',
    )
  })
})

describe('what it will be about is named', () => {
  test.each([
    ['/essays/the-mirror', { about: 'essay', slug: 'the-mirror' }],
    [
      'https://example.org/questions/must-it-hurt/discussion',
      { about: 'question', slug: 'must-it-hurt' },
    ],
  ])('by %s', (to, meant) => {
    expect(moveThreadInput.parse({ ...said, to }).to).toEqual(meant)
  })

  test.each(['', 'the-mirror', '/authors/the-desk', '/essays/No Slug'])('not by %j', (to) => {
    expect(moveThreadInput.safeParse({ ...said, to }).error?.issues[0]?.message).toContain(
      'Paste the address',
    )
  })
})

describe('terms', () => {
  const terms = { ...said, seen: 'x', slowSeconds: '600', openUntil: '' }

  test('are a length that is offered, and a day or none', () => {
    expect(settleThreadInput.parse(terms)).toMatchObject({ slowSeconds: 600, openUntil: '' })
    for (const wrong of [{ slowSeconds: '7' }, { slowSeconds: 'x' }, { openUntil: '3 May' }]) {
      expect(settleThreadInput.safeParse({ ...terms, ...wrong }).success).toBe(false)
    }
  })
})
