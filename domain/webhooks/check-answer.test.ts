import { expect, test } from 'vitest'

import { checkAnswer } from './check-answer'

test.each([
  ['{"verdict":"PASS"}', { verdict: 'PASS', evidence: '' }],
  ['{"verdict":"HOLD","evidence":"Spam."}', { verdict: 'HOLD', evidence: 'Spam.' }],
  ['{"verdict":"FLAG","more":1}', { verdict: 'FLAG', evidence: '' }],
  [
    `{"verdict":"REJECT","evidence":"${'x'.repeat(400)}"}`,
    { verdict: 'REJECT', evidence: 'x'.repeat(300) },
  ],
])('%s is understood', (text, said) => {
  expect(checkAnswer(text)).toEqual(said)
})

test.each(['', 'no', '[]', 'null', '{}', '{"verdict":"hold"}', '{"verdict":"TIMEOUT"}'])(
  '%j is an error, which holds the untrusted',
  (text) => {
    expect(checkAnswer(text).verdict).toBe('ERROR')
  },
)
