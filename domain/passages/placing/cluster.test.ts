import { describe, expect, test } from 'vitest'

import { clusterOf } from './cluster'
import { comparisonOf } from './comparison-of'
import { passageWords } from './passage-words'

const AROUND = ['Nobody knows the hour.', 'The lamp is lit for a while.'] as const

/** What a passage, alone between two sentences that stay, has become when it is rewritten. */
function became(passage: string, rewritten: string): string | null {
  const [oldText, newText] = [passage, rewritten].map((one) => `${AROUND[0]} ${one} ${AROUND[1]}`)
  const comparison = comparisonOf(oldText ?? '', newText ?? '')
  const start = AROUND[0].length + 1
  const words = passageWords(comparison.before, { start, end: start + passage.length })
  const cluster = clusterOf(comparison, words)
  return cluster && comparison.after.folded.slice(cluster.from, cluster.to).join(' ')
}

describe('the densest cluster of what is left of a passage', () => {
  test.each([
    ['of three words all must be left', 'Healing is slow.', 'Healing was slow.', null],
    [
      'three words with one put in',
      'Healing is slow.',
      'Healing is often slow.',
      'healing is often slow',
    ],
    [
      'of four, six letters in ten',
      'Healing is slow work.',
      'Healing is hard work.',
      'healing is hard work',
    ],
    ['and not fewer', 'Healing is slow work.', 'Healing takes years anyway.', null],
    [
      'of more, half',
      'Healing is slow work and nobody is done.',
      'Healing is slow work and a long road to a far country.',
      'healing is slow work and',
    ],
    [
      'an insertion no longer than the passage belongs to it',
      'Healing is slow work and worth the waiting.',
      'Healing is slow work, as all who tried it know, and worth the waiting.',
      'healing is slow work as all who tried it know and worth the waiting',
    ],
    [
      'words put in after its first word, in one sentence, leave that word with it',
      'Do you think there is only one of them?',
      'Do we how appearance lost forms are you think there is only one of them?',
      'do we how appearance lost forms are you think there is only one of them',
    ],
    [
      'and so those put in before its last',
      'We must learn the language of facts.',
      'We must learn the language of presently and with it now these facts.',
      'we must learn the language of presently and with it now these facts',
    ],
    [
      'a sentence put in before it, which begins alike, does not',
      'Do you think there is only one of them?',
      'Do we know the hour and the day? Do you think there is only one of them?',
      'do you think there is only one of them',
    ],
  ])('%s', (...[, passage, rewritten, expected]) => {
    expect(became(passage, rewritten)).toBe(expected)
  })
})
