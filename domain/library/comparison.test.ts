import { describe, expect, test } from 'vitest'

import { comparedTraits, comparisonAddress, comparisonTrouble } from './comparison'

const traits = (...names: string[]) => names.map((trait) => ({ trait }))

describe('two concepts side by side', () => {
  test('stand in the order of the first, then what only the second has', () => {
    const rows = comparedTraits(
      traits('How it begins', 'How it ends'),
      traits('What it asks', 'How it ends'),
    )
    expect(rows.map(({ trait, a, b }) => [trait, a !== null, b !== null])).toEqual([
      ['How it begins', true, false],
      ['How it ends', true, true],
      ['What it asks', false, true],
    ])
  })

  test('without traits there is nothing to compare', () => {
    expect(comparedTraits([], [])).toEqual([])
  })

  test('have one address, whichever is named first', () => {
    expect(comparisonAddress('runner', 'chaser')).toBe('/concepts/compare?a=chaser&b=runner')
    expect(comparisonAddress('chaser', 'runner')).toBe('/concepts/compare?a=chaser&b=runner')
  })
})

describe('what cannot be compared is said with what to do', () => {
  const runner = { asked: 'runner', found: { term: 'runner' } }
  const bond = { asked: 'karmic-bond', found: { term: 'karmic bond' } }
  const none = { asked: '', found: null }
  const cases = [
    { what: 'nothing chosen', pair: [none, none], told: 'Choose two concepts.' },
    { what: 'one chosen', pair: [runner, none], told: 'Choose a second concept beside it.' },
    {
      what: 'an unknown one',
      pair: [{ asked: 'far-away', found: null }, runner],
      told: 'There is no concept called “far away” here. Choose another from the list.',
    },
    {
      what: 'what can be no name',
      pair: [runner, { asked: '<b>', found: null }],
      told: 'There is no concept so called here. Choose another from the list.',
    },
    {
      what: 'the same twice',
      pair: [bond, bond],
      told: 'You chose “karmic bond” twice. Choose another beside it.',
    },
    {
      what: 'two without traits',
      pair: [bond, runner],
      told: 'Nothing is written yet by which these two could be compared.',
    },
  ] as const
  test.each(cases)('$what', ({ pair: [a, b], told }) => {
    expect(comparisonTrouble(a, b, [])).toBe(told)
  })

  test('and with traits nothing needs to be said', () => {
    expect(comparisonTrouble(bond, runner, [{}])).toBeNull()
  })
})
