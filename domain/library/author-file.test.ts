import { expect, test } from 'vitest'
import { readAuthorFile } from './author-file'

const DESK = 'name: The Desk\nkind: desk\nbiography: It listens.\n'

test('an author needs a name, a kind and a biography', () => {
  expect(readAuthorFile(DESK).value).toEqual({
    name: 'The Desk',
    kind: 'desk',
    biography: 'It listens.',
    extension: null,
    languages: [],
    availability: null,
    awayUntil: null,
    account: null,
  })
})

test('a desk may say how and when it can be reached', () => {
  const text = `${DESK}extension: "208"\nlanguages: [en]\navailability: away\nawayUntil: 2026-12-07\naccount: evening-lamp\n`
  expect(readAuthorFile(text).value).toMatchObject({
    extension: '208',
    languages: ['en'],
    availability: 'away',
    awayUntil: '2026-12-07',
    account: 'evening-lamp',
  })
})

test('whoever is known by a PIN is found under it', () => {
  expect(readAuthorFile(`${DESK}pin: "4711"\n`).value).toEqual({
    ...readAuthorFile(DESK).value,
    extension: 'PIN 4711',
  })
})

test.each([
  ['kind: desk\nbiography: b\n', 1, 'Add a name: the line `name: …`.'],
  [DESK.replace('desk', 'guru'), 2, 'Write `kind` as one of desk, circle, person.'],
  [`${DESK}extension: 208\n`, 4, 'Write `extension` as text: put the value in quotation marks.'],
  [`${DESK}pin: 4711\n`, 4, 'Write `pin` as text: put the value in quotation marks.'],
  [
    `${DESK}extension: "208"\npin: "4711"\n`,
    5,
    'Take `pin` or `extension` out: an author has one line.',
  ],
  [
    `${DESK}availability: maybe\n`,
    4,
    'Write `availability` as one of available, unavailable, away.',
  ],
  [
    `${DESK}account: two words\n`,
    4,
    'Write `account` as the name that this member uses here: `account: evening-lamp`.',
  ],
  [`${DESK}awayUntil: 2026-12-07\n`, 4, 'Write `availability: away` too, or take `awayUntil` out.'],
])('the fault in %j is told', (text, line, sentence) => {
  expect(readAuthorFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
