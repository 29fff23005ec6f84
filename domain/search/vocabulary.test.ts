import { expect, test } from 'vitest'

import { vocabularyOf } from './vocabulary'

test('words are counted in lower case, whatever stands round them', () => {
  expect([...vocabularyOf('The Mirror, the “mirror”: mirror’s light.')]).toEqual([
    ['the', 2],
    ['mirror', 3],
    ['light', 1],
  ])
})

test('accents stay, numbers and the shortest words are left out', () => {
  expect([...vocabularyOf('Été 1854 à l’heure — no').keys()]).toEqual(['été', 'l’heure'])
})
