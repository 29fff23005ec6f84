import { expect, test } from 'vitest'

import { compareRevisions } from './compare-revisions'
import { placeAsSaid } from './place-as-said'
import type { SaidPlace } from './said-place'

const TEXTS = [
  'The runner leaves at dawn.\nThe chaser keeps the lamp lit.',
  'At dawn the one who runs is gone.\nThe chaser keeps the lamp lit.',
  'A first line.\nAt dawn the one who runs is gone.\nThe chaser keeps the lamp lit.',
]
const revisions = TEXTS.map((text, at) => ({ number: at + 1, text }))
const [origin, second, third] = revisions
const passage = { exact: 'The runner leaves at dawn.', start: 0 }

function placed(said: readonly SaidPlace[], current = third) {
  if (!origin || !current) throw new Error('There are three revisions.')
  const placerFrom = ({ text }: { text: string }) => compareRevisions(text, current.text)
  return placeAsSaid(passage, said, { origin, current, revisions, placerFrom })
}

const words = 'At dawn the one who runs is gone.'
const here = { revision: 2, start: 0, end: words.length, words }

test('nothing said leaves today to be computed', () => {
  expect(placed([])).toEqual({ kept: [], today: null })
})

test('words accepted in a revision are followed from there', () => {
  const { kept, today } = placed([here])
  expect(kept).toMatchObject([{ revision: second, placement: { method: 'hand', words } }])
  expect(today).toMatchObject({ state: 'REWORDED', words, start: TEXTS[2]?.indexOf(words) })
})

test('what was said of today’s revision is today’s place itself', () => {
  expect(placed([here], second)).toMatchObject({ kept: [], today: { method: 'hand', words } })
})

test('what is said to be gone stays gone, at its point', () => {
  const { today } = placed([{ revision: 2, place: 0 }])
  expect(today).toMatchObject({ state: 'GONE', method: 'hand' })
})

test.each<[string, SaidPlace]>([
  ['other words stand there', { ...here, words: `${words.slice(0, -1)}!` }],
  ['the text ends before', { revision: 2, place: 9999 }],
  ['there is no such revision', { ...here, revision: 9 }],
  ['it is of the revision it was chosen on', { revision: 1, place: 0 }],
])('what is not true of this library is not taken for said: %s', (_why, said) => {
  expect(placed([said])).toEqual({ kept: [], today: null })
})
