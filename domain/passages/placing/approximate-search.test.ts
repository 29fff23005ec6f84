import { expect, test } from 'vitest'

import { searchApproximately } from './approximate-search'
import { comparisonOf } from './comparison-of'
import { passageWords } from './passage-words'

const SENTENCE =
  'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.'
const LIKE =
  'The chaser stands at the window and learned, slowly, how to turn a lamp on, for herself.'
const UNLIKE = 'Somebody stands at a gate and wonders whether any lamp was ever lit for him there.'
const REST = 'The runner leaves the house before the morning comes.'

function found(sentence: string, newText: string): string | null {
  const comparison = comparisonOf(`${REST}\n${sentence}`, newText)
  const start = REST.length + 1
  const words = passageWords(comparison.before, { start, end: start + sentence.length })
  const cluster = searchApproximately(comparison, words)
  return cluster && comparison.after.folded.slice(cluster.from, cluster.to).join(' ')
}

test('a sentence is found in new words that are like it, in whole words', () => {
  expect(found(SENTENCE, `${LIKE}\n${REST}`)).toBe(
    'the chaser stands at the window and learned slowly how to turn a lamp on for herself',
  )
})

test('a sentence that only reminds of it is another', () => {
  expect(found(SENTENCE, `${UNLIKE}\n${REST}`)).toBeNull()
})

test('of two that are as like, neither is taken', () => {
  expect(found(SENTENCE, `${LIKE}\n${LIKE.replace('stands', 'rests')}\n${REST}`)).toBeNull()
})

test('few words are not sought', () => {
  expect(found('The lamp is on.', `The lamp was on.\n${REST}`)).toBeNull()
})
