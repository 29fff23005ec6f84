import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compareTexts, isKept, type ComparedBlock } from './compare-texts'

const SIGNS = { kept: '', removed: '-', added: '+' } as const

/** Removed words as [-…], added ones as [+…]. */
const shown = (blocks: readonly ComparedBlock[]) =>
  blocks.map((block) =>
    block
      .map(({ words, change }) => (change === 'kept' ? words : `[${SIGNS[change]}${words}]`))
      .join(''),
  )

describe('two revisions', () => {
  test('that say the same have no changed block', () => {
    expect(compareTexts('One.\nTwo.', 'One.\nTwo.').every(isKept)).toBe(true)
  })

  test('show a changed word in its sentence', () => {
    expect(shown(compareTexts('It must hurt to grow.', 'It may hurt to grow.'))).toEqual([
      'It [-must][+may] hurt to grow.',
    ])
  })

  test('show a changed phrase whole, not word by word', () => {
    const [block] = shown(
      compareTexts('A bond that may never break is rare.', 'A bond we can hardly see is rare.'),
    )
    expect(block).toBe('A bond [-that may never break][+we can hardly see] is rare.')
  })

  test('show paragraphs that came and went on their own', () => {
    const [older, newer] = ['First.\nSecond thing.\nLast.', 'First.\nLast.\nAn afterword.']
    expect(shown(compareTexts(older, newer))).toEqual([
      'First.',
      '[-Second thing.]',
      'Last.',
      '[+An afterword.]',
    ])
  })

  test('set a reworded paragraph beside what it was, and not beside its neighbour', () => {
    const older = 'Rain fell on the long grey road.'
    const newer = 'Nothing of the kind.\nRain fell on the short grey road.'
    expect(shown(compareTexts(older, newer))).toEqual([
      '[+Nothing of the kind.]',
      'Rain fell on the [-long][+short] grey road.',
    ])
  })

  test('do not mix two paragraphs that have nothing in common', () => {
    expect(shown(compareTexts('Rain fell all night.', 'Who speaks of cords?'))).toEqual([
      '[-Rain fell all night.]',
      '[+Who speaks of cords?]',
    ])
  })

  test('too long and too different to pair are shown as old, then new', () => {
    const lines = (name: string) =>
      Array.from({ length: 300 }, (_, at) => `${name}${at} and so on`).join('\n')
    const blocks = compareTexts(lines('a'), lines('b'))
    expect(blocks.slice(0, 300).every(([part]) => part?.change === 'removed')).toBe(true)
    expect(blocks).toHaveLength(600)
  })
})

describe('of any two texts', () => {
  const word = fc.constantFrom('rain', 'fell', 'on,', 'the', 'long', 'road.', 'Why?', '—', 'é')
  const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n'))
  const without = (blocks: readonly ComparedBlock[], change: 'removed' | 'added') =>
    blocks
      .filter((parts) => parts.length === 0 || parts.some((part) => part.change !== change))
      .map((parts) => parts.filter((part) => part.change !== change).map(({ words }) => words))
      .map((words) => words.join(''))
      .join('\n')

  test('what was not added is the older, what was not removed the newer', () => {
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const blocks = compareTexts(older, newer)
        expect(without(blocks, 'added')).toBe(older)
        expect(without(blocks, 'removed')).toBe(newer)
      }),
      { numRuns: 500 },
    )
  })
})
