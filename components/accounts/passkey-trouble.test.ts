import { WebAuthnError } from '@simplewebauthn/browser'
import { expect, test } from 'vitest'

import { passkeyTrouble } from './passkey-trouble'

test('a refusal of the library is told in its own words', () => {
  const cause = { code: 'gone', error: 'Try once more.' }
  expect(passkeyTrouble(new Error('no', { cause }))).toEqual({
    code: 'gone',
    sentence: 'Try once more.',
  })
})

test.each([
  ['NotAllowedError', 'Nothing was chosen'],
  ['InvalidStateError', 'already'],
  ['SecurityError', 'https'],
])('what the browser calls %s is a sentence', (name, words) => {
  const cause = Object.assign(new Error('said by a browser'), { name })
  const problem = new WebAuthnError({
    message: 'said by a library',
    code: 'ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY',
    cause,
  })
  for (const thrown of [cause, problem]) {
    const { code, sentence } = passkeyTrouble(thrown)
    expect(code).toBe('device')
    expect(sentence).toContain(words)
    expect(sentence).not.toContain('said by')
  }
})

test('a question that gives way to another is no trouble', () => {
  const cause = Object.assign(new Error('x'), { name: 'AbortError' })
  expect(passkeyTrouble(cause).sentence).toBe('')
})

test.each([null, 'text', new Error('x'), { name: 'toString' }])(
  'what nobody foresaw is a sentence too: %s',
  (problem) => {
    expect(passkeyTrouble(problem).sentence).toMatch(/^That did not work/)
  },
)
