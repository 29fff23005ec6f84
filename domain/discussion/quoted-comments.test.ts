import { expect, test } from 'vitest'

import { quotedComments } from './quoted-comments'

const [ONE, OTHER] = ['01900000-0000-7000-8000-00000000000', '01900000-0000-7000-8000-0000000000b']

test.each([
  [`> a\n>\n> — [ada](/c/${ONE}1)\n\nYes.`, [`${ONE}1`]],
  [`> a\n> — [ada](https://lib.test/c/${ONE.toUpperCase()}1)`, [`${ONE}1`]],
  [`> — [x](/c/${ONE}1)\n\n> — [y](/c/${OTHER}2)\n\n> — [x](/c/${ONE}1)`, [`${ONE}1`, `${OTHER}2`]],
  [`See [ada](/c/${ONE}1).`, []],
  [`> — [ada](/c/1)`, []],
  ['', []],
])('in %j these are quoted: %j', (words, ids) => {
  expect(quotedComments(words)).toEqual(ids)
})
