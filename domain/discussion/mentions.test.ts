import { describe, expect, test } from 'vitest'

import { addressedIn, renderComment } from './comment-markdown'

const ORIGIN = 'https://library.example'
const ID = '0190a000-0000-7000-8000-000000000001'
const mentioned = (words: string) => addressedIn(words, ORIGIN).handles
const linked = (words: string) => addressedIn(words, ORIGIN).ids

describe('a mention', () => {
  test.each([
    ['@ada, what do you say?', ['ada']],
    ['(@Ada-L) and **@bo_b**', ['ada-l', 'bo_b']],
    ['> quoted @ada', ['ada']],
    ['@ada and again @ADA', ['ada']],
    ['`@ada` in code', []],
    ['```\n@ada\n```', []],
    ['[@ada](https://example.org)', []],
    ['mail ada@example.org', []],
    ['https://example.org/@ada', []],
    ['x@ada, @@ada, @ad, @1da', []],
    ['@a-name-of-twenty-five-sign', []],
  ])('in %j: %j', (words, handles) => {
    expect(mentioned(words)).toEqual(handles)
  })

  test('leads to the profile, and to nowhere from code', () => {
    const rel = 'rel="nofollow ugc noopener noreferrer"'
    expect(renderComment('Ask @Ada!')).toBe(`<p>Ask <a href="/members/Ada" ${rel}>@Ada</a>!</p>`)
    expect(renderComment('`@Ada`')).toBe('<p><code>@Ada</code></p>')
  })

  test('of more than ten reaches ten', () => {
    const words = Array.from({ length: 30 }, (_, n) => `@reader-${n}`).join(' ')
    expect(mentioned(words)).toHaveLength(10)
  })
})

describe('a quotation', () => {
  test.each([
    [`[these words](/c/${ID})`, [ID]],
    [`> a mirror\n\n[there](${ORIGIN}/c/${ID}), ${ORIGIN}/c/${ID}`, [ID]],
    [`\`/c/${ID}\` and [code](/threads/${ID})`, []],
    [`[elsewhere](https://evil.example/c/${ID})`, []],
    ['[no id](/c/1)', []],
  ])('in %j: %j', (words, ids) => {
    expect(linked(words)).toEqual(ids)
  })
})
