import { expect, test } from 'vitest'
import { languageNames } from './language-names'

test.each([
  [['en'], 'English'],
  [['en', 'de-AT', 'pt'], 'English, Austrian German and Portuguese'],
  [['no tag at all'], 'no tag at all'],
])('%j are called %s', (tags, names) => {
  expect(languageNames(tags)).toBe(names)
})
