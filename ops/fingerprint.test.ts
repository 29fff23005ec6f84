import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint'

let folder = ''
const place = (...names: string[]) => path.join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'interleaf-fingerprint-'))
  mkdirSync(place('inner'))
  writeFileSync(place('inner', 'a.ts'), 'one')
})

test('the same contents have the same fingerprint, whenever they were written', () => {
  const before = fingerprint([folder])
  utimesSync(place('inner', 'a.ts'), 1, 1)
  expect(fingerprint([folder])).toBe(before)
})

test.each([
  [
    'changed',
    () => {
      writeFileSync(place('inner', 'a.ts'), 'two')
    },
  ],
  [
    'added',
    () => {
      writeFileSync(place('inner', 'b.ts'), '')
    },
  ],
  [
    'renamed',
    () => {
      renameSync(place('inner', 'a.ts'), place('inner', 'b.ts'))
    },
  ],
  [
    'removed',
    () => {
      rmSync(place('inner', 'a.ts'))
    },
  ],
])('a file that is %s changes the fingerprint', (_, change) => {
  const before = fingerprint([folder])
  change()
  expect(fingerprint([folder])).not.toBe(before)
})

test('a place that does not exist counts as empty', () => {
  expect(fingerprint([place('none')])).toBe(fingerprint([]))
})
