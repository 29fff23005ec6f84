import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keptAuthSecret } from './auth-secret'

const folder = () => path.join(mkdtempSync(path.join(tmpdir(), 'secret-')), 'data')

test('the secret is made once and stays the same', () => {
  const place = folder()
  const secret = keptAuthSecret(place)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(keptAuthSecret(place)).toBe(secret)
  expect(keptAuthSecret(folder())).not.toBe(secret)
})

test('nobody but its owner may read it', () => {
  const place = folder()
  keptAuthSecret(place)
  expect(statSync(path.join(place, 'auth-secret')).mode & 0o777).toBe(0o600)
})
