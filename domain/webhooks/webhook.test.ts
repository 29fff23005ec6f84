import { expect, test } from 'vitest'

import { addWebhookInput } from './webhook'

const typed = (address: string) => addWebhookInput.safeParse({ use: 'EVENTS', address })

test.each([
  [' https://example.org/in ', 'https://example.org/in'],
  ['https://EXAMPLE.org:8443', 'https://example.org:8443/'],
  ['http://localhost:4000/x?y=1', 'http://localhost:4000/x?y=1'],
])('%j is an address', (address, kept) => {
  expect(typed(address).data?.address).toBe(kept)
})

test.each([
  ['', 'Write the whole address, as https://example.org/interleaf.'],
  ['example.org', 'Write the whole address, as https://example.org/interleaf.'],
  ['ftp://example.org', 'Write the whole address, as https://example.org/interleaf.'],
  ['javascript:alert(1)', 'Write the whole address, as https://example.org/interleaf.'],
  ['https://me:pass@example.org', 'Leave out user name, password and what follows a #.'],
  ['https://example.org/#x', 'Leave out user name, password and what follows a #.'],
  [`https://example.org/${'x'.repeat(500)}`, 'Keep the address to 500 characters.'],
])('%j is refused: %s', (address, sentence) => {
  expect(typed(address).error?.issues[0]?.message).toBe(sentence)
})

test('what it is for must be said', () => {
  const said = addWebhookInput.safeParse({ use: 'ALL', address: 'https://example.org' })
  expect(said.error?.issues[0]?.message).toBe('Choose what it is for.')
})
