import fc from 'fast-check'
import { expect, test } from 'vitest'

import { offsetToday } from './place-today'

const FIRST =
  'The runner leaves the house before the morning, and he does not know why he leaves it.'
const SECOND =
  'The chaser sits by the window and counts every letter that has not been written to her.'
const THIRD = 'What is left for both of them is a garden gate, and whoever opens it first may rest.'
const OLD = [FIRST, SECOND, THIRD].join('\n')

test('the same words are found where they went', () => {
  const at = OLD.indexOf('counts every')
  const today = [THIRD, 'A new block.', FIRST, SECOND].join('\n')
  expect(offsetToday(OLD, today, at)).toBe(today.indexOf('counts every'))
})

test('where the words are gone, the place is beside their nearest neighbour', () => {
  const today = [FIRST, THIRD].join('\n')
  expect(offsetToday(OLD, today, OLD.indexOf(SECOND))).toBe(today.indexOf(THIRD))
})

test('whoever stood at the end stands at the end', () => {
  expect(offsetToday(OLD, `${OLD}\nAnd more.`, OLD.length)).toBe(OLD.length + 10)
})

test('an offset behind the text is its end', () => {
  expect(offsetToday(OLD, OLD, OLD.length + 700)).toBe(OLD.length)
})

test('whatever the texts are, the place lies in the new one', () => {
  const text = fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 12 }).map((all) => all.join('\n'))
  fc.assert(
    fc.property(text, text, fc.nat(600), (before, after, offset) => {
      const today = offsetToday(before, after, offset)
      expect(today).toBeGreaterThanOrEqual(0)
      expect(today).toBeLessThanOrEqual(after.length)
    }),
  )
})
