import { expect, test } from 'vitest'

import { cssWords } from './css-words'

test.each([
  ['The Runner, and “the Chaser”: why?', '"The Runner, and “the Chaser”: why?"'],
  ['a "b" \\ c', '"a \\22 b\\22  \\5c  c"'],
  ['</style>', '"\\3c \\2f style\\3e "'],
  ['one\ntwo', '"one\\a two"'],
])('%j', (words, css) => {
  expect(cssWords(words)).toBe(css)
})
