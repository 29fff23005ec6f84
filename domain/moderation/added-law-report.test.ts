import { expect, test } from 'vitest'

import { addedLawReport } from './added-law-report'

const FIRST = { law: 'Section 185', words: 'It calls me a thief.' }
const SECOND = { law: 'Section 201a', words: 'It shows my house.\n\nAnd my street.' }
const BOTH = {
  law: 'Section 185; Section 201a',
  words: 'It calls me a thief.\n\nSection 201a: It shows my house.\n\nAnd my street.',
}

test.each([
  { title: 'another law and other words', former: FIRST, added: SECOND, joined: BOTH },
  {
    title: 'other words under the same law',
    former: FIRST,
    added: { law: 'Section 185', words: 'A liar too.' },
    joined: { law: 'Section 185', words: 'It calls me a thief.\n\nSection 185: A liar too.' },
  },
  {
    title: 'the same words under another law',
    former: FIRST,
    added: { law: 'Section 201a', words: FIRST.words },
    joined: { law: BOTH.law, words: 'It calls me a thief.\n\nSection 201a: It calls me a thief.' },
  },
  { title: 'the very same', former: FIRST, added: FIRST, joined: FIRST },
  { title: 'what stands there first', former: BOTH, added: FIRST, joined: BOTH },
  { title: 'what was added before', former: BOTH, added: SECOND, joined: BOTH },
])('$title', ({ former, added, joined }) => {
  expect(addedLawReport(former, added)).toEqual(joined)
})

test('what begins alike, or is a part of a sentence, is not taken for the same', () => {
  expect(addedLawReport(FIRST, { law: 'Section 1', words: 'It calls me' })?.words).toContain(
    '\n\nSection 1: It calls me',
  )
})

test('is refused whole where it would be too long, in laws or in words', () => {
  const long = { law: 'Section 185', words: 'x'.repeat(9_000) }
  expect(addedLawReport(long, { law: 'Two', words: 'y'.repeat(993) })?.words).toHaveLength(10_000)
  expect(addedLawReport(long, { law: 'Two', words: 'y'.repeat(994) })).toBeNull()
  const laws = { law: 'x'.repeat(1_490), words: 'One.' }
  expect(addedLawReport(laws, { law: 'y'.repeat(9), words: 'Two.' })).toBeNull()
})
