import { expect, test } from 'vitest'

import { wordPairs } from './word-pairs'

const pairs = (old: string, now: string) => {
  const lists = { old: old.split(' '), now: now.split(' ') }
  return wordPairs(lists).map(([one, other]) => `${lists.old[one] ?? ''}=${lists.now[other] ?? ''}`)
}

test.each([
  ['the same words', 'the old door', 'the door', ['the=the', 'door=door']],
  ['another spelling', 'a grey colour', 'a gray color', ['a=a', 'grey=gray', 'colour=color']],
  ['two words made one', 'any one may', 'anyone may', ['any=anyone', 'one=anyone', 'may=may']],
  ['one word made two', 'today we', 'to day we', ['today=to', 'today=day', 'we=we']],
  ['only in order', 'mirror door', 'door mirror', ['mirror=mirror']],
  [
    'the longer word rather than two short ones',
    'a b remember',
    'remember a b',
    ['remember=remember'],
  ],
  ['nothing in common', 'love waits', 'somebody runs', []],
])('%s', (...[, old, now, expected]) => {
  expect(pairs(old, now)).toEqual(expected)
})

test('long lists are not compared', () => {
  const long = Array<string>(200).fill('love')
  expect(wordPairs({ old: long, now: long })).toEqual([])
})
