import { describe, expect, test } from 'vitest'

import { contentSecurityPolicy } from './content-security-policy'

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

describe('the content security policy', () => {
  test('lets scripts run that are ours or named, and no others', () => {
    const policy = directives(contentSecurityPolicy(["'nonce-abc'"]))
    expect(policy['script-src']).toEqual(["'self'", "'nonce-abc'"])
  })

  test('without named scripts lets only our own files run', () => {
    expect(directives(contentSecurityPolicy([]))['script-src']).toEqual(["'self'"])
  })

  test.each([
    ['default-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['form-action', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['object-src', ["'none'"]],
  ])('%s is %j: words of a reader can neither load nor send nor frame', (name, sources) => {
    expect(directives(contentSecurityPolicy(["'nonce-abc'"]))[name]).toEqual(sources)
  })

  test('eval and sockets are for developing alone', () => {
    const policy = directives(contentSecurityPolicy([], { isDevelopment: true }))
    expect(policy['script-src']).toContain("'unsafe-eval'")
    expect(policy['connect-src']).toContain('ws:')
    expect(contentSecurityPolicy([])).not.toMatch(/unsafe-eval|ws:/)
  })

  test('inline scripts are never let through wholesale', () => {
    for (const isDevelopment of [true, false]) {
      const policy = directives(contentSecurityPolicy(["'nonce-abc'"], { isDevelopment }))
      expect(policy['script-src']).not.toContain("'unsafe-inline'")
    }
  })
})
