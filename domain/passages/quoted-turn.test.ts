import { expect, test } from 'vitest'

import { quotedTurn } from './quoted-turn'

const TURN = {
  speaker: 'Guide',
  blocks: ['Guide: You.', 'And I.'],
  author: 'The Long Table',
  title: 'A Conversation',
  address: 'https://example.org/essays/a-conversation#turn-2',
}

test('a quoted turn names its speaker, its essay and its address', () => {
  expect(quotedTurn(TURN)).toBe(
    [
      '> **Guide:** You.',
      '>',
      '> And I.',
      '>',
      '> — The Long Table, “A Conversation”, <https://example.org/essays/a-conversation#turn-2>',
    ].join('\n'),
  )
})

test('a name that is only spoken of is left where it is', () => {
  expect(quotedTurn({ ...TURN, blocks: ['Guides: all of us.'] })).toContain('> **Guide:** Guides:')
})

test('signs of Markdown in the words mean nothing but themselves', () => {
  expect(quotedTurn({ ...TURN, blocks: ['Guide: 2 * 3 [sic] <b>_'] })).toContain(
    '2 \\* 3 \\[sic\\] \\<b>\\_',
  )
})
