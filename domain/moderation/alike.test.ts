import { expect, test } from 'vitest'

import { alikeness, wordsIn } from './alike'

const alike = (one: string, other: string) => alikeness(wordsIn(one), wordsIn(other))
const OFFER = 'Dear Anna, a reading of your cards costs little'

test('the same words are wholly alike, whatever their case, order and points', () => {
  expect(alike(OFFER, 'A READING of your cards: costs little, dear Anna!')).toBe(1)
})

test('one word changed leaves two texts nearly alike; others have nothing in common', () => {
  expect(alike(OFFER, OFFER.replace('Anna', 'Maria'))).toBeGreaterThan(0.7)
  expect(alike(OFFER, 'Nobody wrote the like anywhere before')).toBe(0)
})

test('what many say in a few words is like nothing', () => {
  expect(alike('Thank you so', 'Thank you so')).toBe(0)
  expect(alike('', '')).toBe(0)
})
