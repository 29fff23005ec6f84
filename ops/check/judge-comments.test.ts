import { expect, test } from 'vitest'
import { judgeComments } from './judge-comments'

const judge = (acknowledged: string[], counts: [string, number][]) =>
  judgeComments(new Set(acknowledged), new Map(counts))

test('every acknowledged comment is there once; one that was only begun may be there too', () => {
  expect(
    judge(
      ['a', 'b'],
      [
        ['a', 1],
        ['b', 1],
        ['begun', 1],
      ],
    ),
  ).toMatch(/^2 comments/)
})

type Case = { what: string; keys: string[]; counts: [string, number][]; said: string }

test.each<Case>([
  { what: 'a lost comment', keys: ['a', 'b'], counts: [['a', 1]], said: 'and lost: b' },
  { what: 'a comment stored twice', keys: ['a'], counts: [['a', 2]], said: 'Stored twice: a' },
  { what: 'nothing at all', keys: [], counts: [], said: 'nothing was tested' },
])('$what is told', ({ keys, counts, said }) => {
  expect(() => judge(keys, counts)).toThrow(said)
})
