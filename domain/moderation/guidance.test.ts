import { expect, test } from 'vitest'

import { renderEssay } from '@/domain/library/render-essay'

import { guidanceOf } from './guidance'

const PAGE = `Why there are rules.

## Be kind {#kindness}

Argue with what was said.

## Sell nothing {#no-selling}

No readings.

### Links

A link is welcome.

## How decisions are made {#how}

By people.
`

test('each rule has what stands under its heading, and no more', () => {
  const rules = [
    { id: 'no-selling', title: 'Sell nothing' },
    { id: 'kindness', title: 'Be kind' },
    { id: 'gone', title: 'A rule of before' },
  ]
  const [selling, kind, gone] = guidanceOf(renderEssay(PAGE).html, rules)
  expect(kind?.html).toContain('Argue with what was said.')
  expect(kind?.html).not.toMatch(/h2|No readings|Why there are/)
  expect(selling?.html).toContain('No readings.')
  expect(selling?.html).toContain('A link is welcome.')
  expect(selling?.html).not.toContain('By people')
  expect(selling?.html).not.toMatch(/ id=| data-/)
  expect(gone).toEqual({ id: 'gone', title: 'A rule of before', html: '' })
})
