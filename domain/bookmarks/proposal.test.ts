import { describe, expect, test } from 'vitest'

import { decideProposalInput, fileInput, proposalSentence, proposeInput } from './proposal'

const id = '01900000-0000-7000-8000-000000000000'

describe('what is typed of a proposal', () => {
  test('without words and without a name it is good', () => {
    const typed = { id, concept: 'twin-flame' }
    expect(proposeInput.parse(typed)).toEqual({ ...typed, words: '', credit: '' })
  })

  test.each(['', 'Twin Flame', '../x', 'a'.repeat(121)])('%j is no concept', (concept) => {
    expect(fileInput.safeParse({ id, concept }).success).toBe(false)
    expect(proposeInput.safeParse({ id, concept }).success).toBe(false)
  })

  test('words have a bound', () => {
    const of = (length: number) => ({ id, concept: 'a', words: 'x'.repeat(length) })
    expect(proposeInput.safeParse(of(1_000)).success).toBe(true)
    expect(proposeInput.safeParse(of(1_001)).success).toBe(false)
  })

  test('who declines says why; who accepts or thinks again need not', () => {
    const decide = (wish: string, reason = '') =>
      decideProposalInput.safeParse({ id, wish, reason }).success
    expect(decide('decline')).toBe(false)
    expect(decide('decline', ' \u200b ')).toBe(false)
    expect(decide('decline', 'It speaks of something else.')).toBe(true)
    expect(decide('accept')).toBe(true)
    expect(decide('undo')).toBe(true)
  })
})

test('the proposer is told what became of it, and why', () => {
  const told = { term: 'twin flame', reason: 'It speaks of another.' }
  expect(proposalSentence({ ...told, state: 'DECLINED' })).toBe(
    'The editors did not take the passage for “twin flame”. They say: “It speaks of another.”',
  )
  expect(proposalSentence({ ...told, state: 'ACCEPTED', reason: '' })).toBe(
    'The passage you proposed for “twin flame” now stands there.',
  )
  expect(proposalSentence({ ...told, state: 'OPEN' })).toContain('look once more')
})
