import { describe, expect, test } from 'vitest'
import { readSettings } from './settings'

const faults = (env: Record<string, string>) => {
  try {
    readSettings(env)
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  return []
}

describe('settings', () => {
  test('have a default for everything that can have one', () => {
    expect(readSettings({})).toMatchObject({
      databaseUrl: null,
      authSecret: null,
      origin: 'http://localhost:3000',
      port: 3000,
      mailbox: true,
      trustedProxyHops: 0,
    })
  })

  test('take an empty variable for an unset one', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '', AUTH_SECRET: '' }).port).toBe(3000)
  })

  test('say in one sentence each what is wrong, all at once', () => {
    expect(faults({ PORT: 'soon', DATABASE_URL: 'mysql://x', AUTH_SECRET: 'short' })).toEqual([
      'DATABASE_URL must be an address such as postgresql://user:password@host:5432/name.',
      'AUTH_SECRET must have at least 32 characters; leave it unset to have one made.',
      'PORT must be a whole number from 1 to 65535.',
    ])
  })

  test('say one sentence about an origin that is no address', () => {
    expect(faults({ INTERLEAF_ORIGIN: 'a.example' })).toHaveLength(1)
  })

  test.each(['https://a.example/library', 'https://a.example/?x', 'https://u@a.example'])(
    'refuse an origin that is more than an origin: %s',
    (origin) => {
      expect(faults({ INTERLEAF_ORIGIN: origin })[0]).toMatch(/^INTERLEAF_ORIGIN must end after/)
    },
  )

  test('keep the origin without its trailing slash', () => {
    expect(readSettings({ INTERLEAF_ORIGIN: 'https://a.example/' }).origin).toBe(
      'https://a.example',
    )
  })

  test.each([
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', INTERLEAF_MAILBOX: '1' }, true],
    [{ NODE_ENV: 'production', INTERLEAF_MAILBOX: '1', MAIL_URL: 'smtp://localhost' }, false],
    [{ NODE_ENV: 'development' }, true],
  ])('open the mailbox page only where mail cannot be sent: %o', (env, open) => {
    expect(readSettings(env).mailbox).toBe(open)
  })
})

test('a mail server without a name is refused: nobody could ever sign in', () => {
  expect(() => readSettings({ MAIL_URL: 'smtp:foo' })).toThrow('MAIL_URL must name a mail server')
})
