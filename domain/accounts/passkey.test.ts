import { describe, expect, test } from 'vitest'

import {
  addPasskeyInput,
  confirmByPasskeyInput,
  passkeyIdInput,
  signInByPasskeyInput,
} from './passkey'

const used = {
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  clientExtensionResults: { credProps: { rk: true } },
  authenticatorAttachment: 'platform',
  response: {
    clientDataJSON: 'e30',
    authenticatorData: 'AAAA',
    signature: 'AAAA',
    userHandle: 'AAAA',
  },
}
const made = {
  ...used,
  response: {
    clientDataJSON: 'e30',
    attestationObject: 'AAAA',
    transports: ['internal', 'smart-card'],
    authenticatorData: 'AAAA',
    publicKeyAlgorithm: -7,
    publicKey: 'AAAA',
  },
}
const isTaken = (response: unknown) => confirmByPasskeyInput.safeParse({ response }).success

describe('what a browser sends of a passkey', () => {
  test('is taken, and what nobody reads is left behind', () => {
    expect(signInByPasskeyInput.parse({ response: used, returnTo: '//evil.example' })).toEqual({
      returnTo: '/',
      response: {
        id: 'AAAA',
        rawId: 'AAAA',
        type: 'public-key',
        clientExtensionResults: {},
        response: used.response,
      },
    })
    const { response, name } = addPasskeyInput.parse({ name: ' Phone ', response: made })
    expect(name).toBe('Phone')
    expect(Object.keys(response.response)).toEqual([
      'clientDataJSON',
      'attestationObject',
      'transports',
    ])
  })

  test('may name nobody: some keys do not', () => {
    const { userHandle: _named, ...response } = used.response
    expect(isTaken({ ...used, response })).toBe(true)
    expect(isTaken({ ...used, response: { ...response, userHandle: null } })).toBe(true)
  })

  test.each([
    ['a further field', { ...used, memberId: 'x' }],
    ['a further field within', { ...used, response: { ...used.response, role: 'OWNER' } }],
    ['an operator for an id', { ...used, id: { not: '' } }],
    ['a list for an id', { ...used, id: ['AAAA'] }],
    ['an empty id', { ...used, id: '' }],
    ['an id that is not base64url', { ...used, id: 'A+/=' }],
    ['another kind', { ...used, type: 'password' }],
    ['an operator for a signature', { ...used, response: { ...used.response, signature: {} } }],
    ['too much', { ...used, response: { ...used.response, clientDataJSON: 'A'.repeat(5_000) } }],
    ['no answer', { ...used, response: null }],
    ['nothing', null],
    ['a prototype', JSON.parse('{"__proto__":{"id":"AAAA"}}') as unknown],
    [
      'a prototype beside it',
      JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(used).slice(1)}`) as unknown,
    ],
    ['a constructor beside it', { ...used, constructor: { prototype: { a: 1 } } }],
  ])('is refused with %s', (_what, response) => {
    expect(isTaken(response)).toBe(false)
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })

  test.each([{ id: { not: '' } }, { id: [] }, { id: 'x' }, { id: crypto.randomUUID(), a: 1 }, {}])(
    'to take one away names exactly one: not %j',
    (input) => {
      expect(passkeyIdInput.safeParse(input).success).toBe(false)
    },
  )
})
