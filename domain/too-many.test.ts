import { expect, test } from 'vitest'

import { Refusal } from './refusal'
import { TooMany } from './too-many'

test('who was too quick is told so in words, and programs how many whole seconds to wait', () => {
  const refusal = new TooMany('Wait 2 minutes, then try again.', 61.2)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'too-many', status: 429, retryAfterSeconds: 62 })
  expect(new TooMany('Wait.', -1).retryAfterSeconds).toBe(1)
  expect(new Refusal('gone', 'Too late.').retryAfterSeconds).toBeNull()
})
