import { expect, test } from 'vitest'
import { siteName } from './site-name'

test.each([
  ['walden', 'corpus', 'Walden'],
  ['new', 'emerson', 'Emerson'],
  ['essays', 'two-souls', 'Two souls'],
  ['content', '', 'Content'],
  ['', '', 'Essays'],
])('the library in %s of %s is called %s', (folder, parentFolder, name) => {
  expect(siteName(folder, parentFolder)).toBe(name)
})
