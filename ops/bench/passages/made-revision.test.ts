import { expect, test } from 'vitest'
import { chanceOf } from './chance'
import { madeRevision } from './made-revision'
import { truePlace } from './true-place'

const SENTENCES = Array.from(
  { length: 60 },
  (_, number) => `Sentence number ${number} says that ${number * 7} souls have met today.`,
)
const TEXT = Array.from({ length: 12 }, (_, block) =>
  SENTENCES.slice(5 * block, 5 * block + 5).join(' '),
).join('\n')
const material = { words: ['lamp', 'door', 'garden'], sentences: ['Nobody has said this before.'] }

test('every unit of a made revision knows where it stood before', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { before, after } = madeRevision(TEXT, 0.5, { material, chance: chanceOf(seed) })
    expect(after.origins).toHaveLength(after.text.length)
    const old = after.origins.filter((origin) => origin !== -1)
    expect(old.length).toBeGreaterThan(TEXT.length / 2)
    expect(new Set(old).size).toBe(old.length)
    for (const [at, origin] of after.origins.entries()) {
      if (origin !== -1) expect(after.text[at]).toBe(before[origin])
    }
  }
})

test('a trap is gone, and its twin is there', () => {
  const { before, after, traps } = madeRevision(TEXT, 0, { material, chance: chanceOf(1) })
  expect(traps).toHaveLength(2)
  for (const trap of traps) {
    expect(truePlace(before, after, trap)).toEqual({ state: 'gone' })
    expect(before.slice(trap.start, trap.end)).toMatch(/^Sentence.*today\.$/)
  }
  const first = { start: 0, end: 8 }
  expect(truePlace(before, after, first)).toMatchObject({ state: 'alive', changed: false })
})

test('the same seed makes the same revision', () => {
  const make = () => madeRevision(TEXT, 0.5, { material, chance: chanceOf(7) }).after.text
  expect(make()).toBe(make())
})
