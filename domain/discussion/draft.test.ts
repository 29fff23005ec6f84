import { describe, expect, test } from 'vitest'

import { areSameWords, hasArrived, keyToSend, readDraft, wordsLostBySigningOut } from './draft'

const NOW = Date.UTC(2026, 5, 15)
const HOUR = 3_600_000
const kept = (fault: Record<string, unknown> = {}) => ({
  words: { words: 'Half a thought' },
  savedAt: NOW - HOUR,
  sentFrom: null,
  sentAs: null,
  seen: 3,
  isKept: true,
  owner: 'ada',
  ...fault,
})

describe('a half-written comment', () => {
  test('is taken up again as it was', () => {
    expect(readDraft(kept(), NOW)).toEqual(kept())
  })

  test('that says nothing of the library is not known to stand there', () => {
    const older = kept({ seen: undefined, isKept: undefined })
    expect(readDraft(older, NOW)).toMatchObject({ seen: 0, isKept: false })
  })

  test('is kept for two days', () => {
    expect(readDraft(kept({ savedAt: NOW - 48 * HOUR }), NOW)).not.toBeNull()
    expect(readDraft(kept({ savedAt: NOW - 48 * HOUR - 1 }), NOW)).toBeNull()
  })

  test('is kept for ninety days where its member typed it and the library has not got it', () => {
    const alone = { isKept: false, savedAt: NOW - 90 * 24 * HOUR }
    expect(readDraft(kept(alone), NOW)).not.toBeNull()
    expect(readDraft(kept({ ...alone, savedAt: alone.savedAt - 1 }), NOW)).toBeNull()
    expect(readDraft(kept({ ...alone, owner: '' }), NOW)).toBeNull()
  })

  test.each([
    ['nothing', null],
    ['a text', 'Half a thought'],
    ['a list', [1]],
    ['no moment', kept({ savedAt: undefined })],
    ['words that are no text', kept({ words: { words: 7 } })],
    ['words of spaces', kept({ words: { words: ' \n ' } })],
    ['no words', kept({ words: null })],
  ])('is not made of %s', (_what, found) => {
    expect(readDraft(found, NOW)).toBeNull()
  })
})

describe('a comment that was sent', () => {
  const sent = (sentFrom: string | null) => ({ sentFrom })

  test.each([
    ['', '?said=1', true],
    ['?said=0', '?said=1', true],
    ['?reply=7', '?said=1', true],
    ['?said=1', '?said=1', false],
    ['', '', false],
    ['', '?reply=7', false],
    [null, '?said=1', false],
  ])('from %j, seen at %j, has arrived: %s', (from, search, arrived) => {
    expect(hasArrived(sent(from), search)).toBe(arrived)
  })
})

test.each([
  [{ words: 'a' }, { words: 'a ' }, true],
  [{ words: 'a', title: '' }, { words: 'a' }, true],
  [{ words: 'a\r\nb' }, { words: 'a\nb' }, true],
  [{ words: 'a' }, { words: 'b' }, false],
  [{ words: 'a' }, { words: 'a', title: 'T' }, false],
])('%j and %j are the same words: %s', (one, other, same) => {
  expect(areSameWords(one, other)).toBe(same)
})

describe('words that are sent once more', () => {
  const sent = { words: { words: 'Mine.', contentNote: '' }, sentAs: 'before' }

  test.each([
    ['the same, of which no answer came', { words: 'Mine. ', before: sent, key: 'before' }],
    ['others', { words: 'Mine, changed.', before: sent, key: 'own' }],
    ['that were never sent', { words: 'Mine.', before: null, key: 'own' }],
    ['of an unknown key', { words: 'Mine.', before: { ...sent, sentAs: null }, key: 'own' }],
  ])('%s', (_what, { words, before, key }) => {
    expect(keyToSend('own', { words: { words }, sent: before })).toBe(key)
  })
})

test.each([
  [0, null],
  [1, 'What you typed in one box is on this device alone'],
  [3, 'What you typed in 3 boxes is on this device alone'],
])('of %i boxes on this device alone whoever signs out is told', (count, words) => {
  if (words === null) expect(wordsLostBySigningOut(count)).toBeNull()
  else expect(wordsLostBySigningOut(count)).toContain(words)
})
