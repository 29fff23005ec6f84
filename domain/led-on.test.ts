import { expect, test } from 'vitest'

import { LedOn } from './led-on'
import { Refusal } from './refusal'

test('who is led on is refused, and told where to go first', () => {
  const wayOn = { address: '/account', name: 'Why' }
  const refusal = new LedOn('Not yet.', wayOn)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'forbidden', status: 403, message: 'Not yet.', wayOn })
  expect(new Refusal('forbidden', 'No.').wayOn).toBeNull()
})
