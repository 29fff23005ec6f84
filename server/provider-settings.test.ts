import { describe, expect, test } from 'vitest'

import { readSettings } from './settings'

const OIDC = {
  OIDC_ISSUER: 'https://id.example.org/realm/',
  OIDC_CLIENT_ID: 'library',
  OIDC_CLIENT_SECRET: 'secret',
}

const faults = (env: Record<string, string>) => {
  try {
    readSettings(env)
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  return []
}

describe('the other sites by which one may come in', () => {
  test('are none unless configured', () => {
    expect(readSettings({}).providers).toEqual([])
  })

  test('are known by their issuer, and named by its host unless the owner names it', () => {
    const key = 'https://id.example.org/realm'
    expect(readSettings(OIDC).providers).toMatchObject([
      { id: 'oidc', name: 'id.example.org', key },
    ])
    expect(readSettings({ ...OIDC, OIDC_NAME: 'The Circle' }).providers).toMatchObject([
      { id: 'oidc', name: 'The Circle', key, clientId: 'library', clientSecret: 'secret' },
    ])
  })

  test('may be several', () => {
    const { providers } = readSettings({
      ...OIDC,
      ...{ GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: 'b' },
      ...{ GOOGLE_CLIENT_ID: 'c', GOOGLE_CLIENT_SECRET: 'd' },
    })
    expect(providers.map(({ name }) => name)).toEqual(['id.example.org', 'GitHub', 'Google'])
  })

  test.each([
    [
      { OIDC_ISSUER: 'https://id.example.org' },
      'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too, or none of OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET.',
    ],
    [
      { OIDC_NAME: 'The Circle' },
      'OIDC_ISSUER and OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too, or none of OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET.',
    ],
    [
      { GITHUB_CLIENT_ID: 'a' },
      'GITHUB_CLIENT_SECRET must be set too, or none of GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET.',
    ],
    [
      { GOOGLE_CLIENT_SECRET: 'a', GOOGLE_CLIENT_ID: '' },
      'GOOGLE_CLIENT_ID must be set too, or none of GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET.',
    ],
  ])('half-configured by %o are refused with: %s', (env, sentence) => {
    expect(faults(env)).toEqual([sentence])
  })

  test.each([
    'id.example.org',
    'http://id.example.org',
    'https://id.example.org/?x',
    'https://me@id.example.org',
    'ftp://localhost',
  ])('%s is no issuer', (issuer) => {
    expect(faults({ ...OIDC, OIDC_ISSUER: issuer })).toEqual([
      'OIDC_ISSUER must be an address such as https://id.example.org, with https.',
    ])
  })

  test('may speak plain http on this machine, to try it out', () => {
    expect(faults({ ...OIDC, OIDC_ISSUER: 'http://127.0.0.1:4000' })).toEqual([])
  })

  test('are complained of together with everything else', () => {
    expect(faults({ PORT: 'soon', GITHUB_CLIENT_ID: 'a' })).toHaveLength(2)
  })
})
