import { describe, expect, test } from 'vitest'

import { Refusal } from '@/domain/refusal'

import { mustComeFromHere } from './must-come-from-here'

const ORIGIN = 'http://localhost:3000'
const sent = (headers: Record<string, string>) => () => {
  mustComeFromHere(new Headers(headers))
}

describe('what changes something', () => {
  test.each([
    ['a page of ours', { 'sec-fetch-site': 'same-origin' }],
    ['a page of ours in a browser that names no site', {}],
  ])('may come from %s', (_where, headers) => {
    expect(sent({ origin: ORIGIN, ...headers })).not.toThrow()
  })

  test.each([
    ['no origin at all', {}],
    ['no origin, though from here as it says', { 'sec-fetch-site': 'same-origin' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another site', { origin: 'https://evil.example' }],
    [
      'another site that names itself as host',
      { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['a sister site, as the browser says', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
    ['another site, as the browser says', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
  ])('is refused when it comes from %s', (_where, headers) => {
    expect(sent(headers)).toThrow(Refusal)
  })
})
