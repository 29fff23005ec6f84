import { expect, test } from 'vitest'

import { answererOf } from './answerer'

const parties = { deciderId: 'ann', appellantId: 'eve', authorId: 'eve' }

test.each([
  ['whoever did not decide', 'bob', ['ann', 'bob'], 'you'],
  ['whoever decided, where there is another', 'ann', ['ann', 'bob'], 'another'],
  ['whoever is alone', 'ann', ['ann'], 'you'],
  ['two of whom one decided and the other appeals', 'ann', ['ann', 'eve'], 'nobody'],
  ['the same, as the other sees it', 'eve', ['ann', 'eve'], 'nobody'],
] as const)('%s', (_who, reader, team, answerer) => {
  expect(answererOf(parties, reader, team)).toBe(answerer)
})
