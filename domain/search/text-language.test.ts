import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { textConfiguration } from './text-language'

test.each([
  ['en', 'interleaf_english'],
  ['en-GB', 'interleaf_english'],
  ['de-CH', 'interleaf_german'],
  ['pt-BR', 'interleaf_portuguese'],
  ['DE', 'interleaf_german'],
])('texts in %s are read by %s', (language, configuration) => {
  expect(textConfiguration(language)).toBe(configuration)
})

test.each(['ja', 'sw', '', 'x-own', 'constructor'])(
  'words of a language nobody knows (%j) are taken whole',
  (language) => {
    expect(textConfiguration(language)).toBe('interleaf_simple')
  },
)

test('every configuration is one that the migration makes', () => {
  const sql = readFileSync('prisma/migrations/20261124000300_search/migration.sql', 'utf8')
  for (const language of ['ar', 'ca', 'da', 'el', 'eu', 'fi', 'fr', 'ga', 'hi', 'hu', 'hy', 'id'])
    expect(sql).toContain(`'${textConfiguration(language).slice('interleaf_'.length)}'`)
})
