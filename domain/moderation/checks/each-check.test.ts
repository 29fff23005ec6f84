import { describe, expect, test } from 'vitest'

import { FIRST_SETTINGS, type CheckSettings } from '../check-settings'
import { NOTHING_KNOWN, runChecks, type Author, type Known } from '../checks'

const TRUSTED: Author = { publishedComments: 50, isModerator: false }
const NEW: Author = { publishedComments: 2, isModerator: false }

const set = (change: Partial<CheckSettings>): Known => ({
  ...NOTHING_KNOWN,
  inForce: { version: 7, settings: { ...FIRST_SETTINGS.settings, ...change } },
})
const says = (check: string, words: string, [author, known]: [Author, Known?] = [TRUSTED]) =>
  runChecks(words, author, known).find((one) => one.check === check)
const verdict = (...asked: Parameters<typeof says>) => says(...asked)?.verdict

test('size flags what is longer than the owner says', () => {
  const known = set({ longFrom: 500 })
  expect(verdict('size', 'x'.repeat(500), [TRUSTED, known])).toBe('PASS')
  expect(verdict('size', 'x'.repeat(501), [TRUSTED, known])).toBe('FLAG')
})

test('sanctions hold everything of a member under one', () => {
  expect(verdict('sanctions', 'words')).toBe('PASS')
  expect(verdict('sanctions', 'words', [{ ...TRUSTED, isPremoderated: true }])).toBe('HOLD')
})

describe('rate', () => {
  test.each([
    [{ ...NEW, lastHour: 9, lastDay: 29 }, 'PASS'],
    [{ ...NEW, lastHour: 10, lastDay: 10 }, 'HOLD'],
    [{ ...NEW, lastHour: 0, lastDay: 30 }, 'HOLD'],
    [{ ...TRUSTED, lastHour: 40, lastDay: 50 }, 'PASS'],
  ])('of %o: %s', (author, expected) => {
    expect(verdict('rate', 'words', [author])).toBe(expected)
  })
})

describe('disguises', () => {
  test.each([
    ['a name of other letters', 'Ask @\u0430da about it', 'HOLD'],
    ['a name of full-width letters', 'Ask @ad\u0430-love', 'HOLD'],
    ['a name as it is', 'Ask @ada about it', 'PASS'],
    ['a name in another alphabet', 'Ask @\u0436\u0435\u043d\u044f', 'PASS'],
    ['an override', 'abc \u202edef', 'FLAG'],
    ['something unseen inside a word', 'pay\u200bpal', 'FLAG'],
    ['two alphabets in one word', 'p\u0430yp\u0430l', 'FLAG'],
    ['a soft hyphen', 'ex\u00adample', 'PASS'],
    [
      'a joiner where a script needs it',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      'PASS',
    ],
    ['an emoji of several', '\u{1f469}\u200d\u{1f680} yes', 'PASS'],
    ['a unit', '5 \u03bcm and 10 \u00b5m', 'PASS'],
    ['two languages', 'The word \u043b\u044e\u0431\u043e\u0432\u044c means love', 'PASS'],
  ])('%s', (_what, words, expected) => {
    expect(verdict('disguises', words)).toBe(expected)
  })
})

describe('links', () => {
  const here: Known = { ...set({ heldSites: ['bad.example'], linksMax: 2 }), ownHost: 'lib.test' }

  test.each([
    ['https://bad.example/x', 'HOLD'],
    ['[see](//www.BAD.example)', 'HOLD'],
    ['https://user@bad.example:8080', 'HOLD'],
    ['https&#58;//bad.example', 'HOLD'],
    ['https://notbad.example', 'PASS'],
    ['https://bad.example.org', 'PASS'],
    ['http://a.org http://b.org c.com', 'FLAG'],
    ['http://a.org http://b.org', 'PASS'],
    ['http://lib.test/1 http://lib.test/2 http://lib.test/3', 'PASS'],
    ['no link, e.g. none', 'PASS'],
  ])('of a trusted member: %s', (words, expected) => {
    expect(verdict('links', words, [TRUSTED, here])).toBe(expected)
  })

  test.each([
    ['https://a.org', 'HOLD'],
    ['look at a-shop.com', 'HOLD'],
    ['https://lib.test/essays/mirror', 'PASS'],
    ['no link', 'PASS'],
  ])('of a new member: %s', (words, expected) => {
    expect(verdict('links', words, [NEW, here])).toBe(expected)
  })

  test('of a new member are let through where the owner says so', () => {
    expect(verdict('links', 'https://a.org', [NEW, set({ holdsFirstLinks: false })])).toBe('PASS')
  })
})

describe('word lists', () => {
  const lists = { flaggedWords: ['plum'], heldWords: ['pear'], rejectedWords: ['quince'] }

  test.each([
    ['a plum', 'FLAG', '“plum”'],
    ['a plum and a pear', 'HOLD', '“pear”'],
    ['a plum, a pear, a quince', 'REJECT', '“quince”'],
    ['plums and pears', 'PASS', ''],
  ])('%s: %s', (words, expected, named) => {
    const said = says('word-lists', words, [TRUSTED, set(lists)])
    expect(said?.verdict).toBe(expected)
    expect(said?.evidence).toContain(named)
  })
})

test('repeats hold what as many others wrote as the owner says', () => {
  const known = (repeats: number) => ({ ...set({ repeatAuthors: 3 }), repeats })
  expect(verdict('repeats', 'words', [TRUSTED, known(2)])).toBe('PASS')
  expect(verdict('repeats', 'words', [TRUSTED, known(3)])).toBe('HOLD')
})

test.each([
  [0, 0, 'PASS'],
  [5, 4, 'HOLD'],
  [5, 5, 'PASS'],
  [5, 0, 'HOLD'],
])('of a new member the first %i wait; with %i published: %s', (firstHeld, published, expected) => {
  const author = { publishedComments: published, isModerator: false }
  expect(verdict('new-member', 'words', [author, set({ firstHeld })])).toBe(expected)
})

test.each([
  [20, 10, 'HOLD'],
  [20, 9, 'PASS'],
  [2, 2, 'PASS'],
  [3, 3, 'HOLD'],
  [0, 0, 'PASS'],
])('of the last %i of a member %i removed: %s', (lately, removedLately, expected) => {
  const author = { ...TRUSTED, lately, removedLately }
  expect(verdict('removed-before', 'words', [author])).toBe(expected)
})

describe('care words', () => {
  test('flag, whoever writes, and say which', () => {
    const said = says('care-words', 'Some nights I WANT TO DIE.')
    expect(said).toMatchObject({ verdict: 'FLAG' })
    expect(said?.evidence).toContain('i want to die')
    expect(verdict('care-words', 'some nights I want to d i e')).toBe('FLAG')
    expect(verdict('care-words', 'I was dying of love; Werther did die.')).toBe('PASS')
  })

  test('are never rejected, whatever else is said of them', () => {
    const known = set({ rejectedWords: ['die'] })
    expect(verdict('word-lists', 'I want to die', [TRUSTED, known])).toBe('HOLD')
    expect(verdict('word-lists', 'die', [TRUSTED, known])).toBe('REJECT')
  })
})

test('of a moderator nothing is held or rejected, only flagged', () => {
  const moderator = { publishedComments: 0, isModerator: true, isByApproval: true }
  const known = set({ rejectedWords: ['plum'], heldWords: ['pear'] })
  const verdicts = runChecks('plum https://a.org', moderator, known).map((one) => one.verdict)
  expect(verdicts).toContain('FLAG')
  expect(verdicts.filter((one) => one !== 'PASS' && one !== 'FLAG')).toEqual([])
})
