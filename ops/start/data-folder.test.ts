import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from 'vitest'

import { makeDataFolder } from './data-folder'

const fresh = () => mkdtempSync(path.join(tmpdir(), 'data-folder-'))

test('a data folder is made with the folders above it, and one that is there is left alone', () => {
  const folder = path.join(fresh(), 'deep', 'down')
  makeDataFolder(folder)
  makeDataFolder(folder)
  expect(existsSync(folder)).toBe(true)
})

test.each([
  ['a file', (folder: string) => folder],
  ['below a file', (folder: string) => path.join(folder, 'data')],
  ['below /proc, where nothing can be made', () => '/proc/interleaf/data'],
])('%s is refused with the name of the variable', (_what, place) => {
  const file = path.join(fresh(), 'file')
  writeFileSync(file, '')
  expect(() => {
    makeDataFolder(place(file))
  }).toThrow('INTERLEAF_DATA_DIR must name a folder')
})
