import { expect, test } from 'vitest'

import { answererOf } from './answerer'

const parties = { deciderId: 'ann', appellantId: 'eve', authorId: 'eve' }

test.each([
  { who: 'whoever did not decide', reader: 'bob', team: ['ann', 'bob'], answerer: 'you' },
  {
    who: 'whoever decided beside another',
    reader: 'ann',
    team: ['ann', 'bob'],
    answerer: 'another',
  },
  { who: 'whoever is alone', reader: 'ann', team: ['ann'], answerer: 'you' },
  {
    who: 'who decided beside who appeals',
    reader: 'ann',
    team: ['ann', 'eve'],
    answerer: 'nobody',
  },
  {
    who: 'who appeals beside who decided',
    reader: 'eve',
    team: ['ann', 'eve'],
    answerer: 'nobody',
  },
])('$who', ({ reader, team, answerer }) => {
  expect(answererOf(parties, reader, team)).toBe(answerer)
})
