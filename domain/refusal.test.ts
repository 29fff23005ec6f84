import { expect, test } from 'vitest'

import { Refusal, REFUSAL_STATUS, type RefusalCode } from './refusal'

test.each(Object.entries(REFUSAL_STATUS))('“%s” is told to programs as %i', (code, status) => {
  expect(new Refusal(code as RefusalCode, 'Sign in first.').status).toBe(status)
})

test('a refusal is no fault of the server: every status is from 400 to 499', () => {
  for (const status of Object.values(REFUSAL_STATUS)) {
    expect(Math.floor(status / 100)).toBe(4)
  }
})

test('a refusal carries its sentence, and sentences for single fields when there are some', () => {
  expect(new Refusal('gone', 'Ask for a new one.')).toMatchObject({
    message: 'Ask for a new one.',
    fields: {},
  })
  const fields = { handle: 'Choose another.' }
  expect(new Refusal('conflict', 'Choose another.', fields).fields).toEqual(fields)
})
