import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'

import { renderComment } from './comment-markdown'

const TAGS = new Set('p br em strong s code pre blockquote ul ol li a'.split(' '))
const REL = 'nofollow ugc noopener noreferrer'

type Element = { tag: string; attributes: Record<string, string> }

/** What a browser would make of it, read by a parser that is not the one under test. */
function elements(html: string): Element[] {
  const found: Element[] = []
  const parser = new Parser({
    onopentag: (tag, attributes) => found.push({ tag, attributes: { ...attributes } }),
    oncomment: () => found.push({ tag: '!--', attributes: {} }),
    onprocessinginstruction: (name) => found.push({ tag: name, attributes: {} }),
  })
  parser.end(html)
  return found
}

/** The elements and attributes that no comment may have. */
const forbidden = (html: string): Element[] =>
  elements(html).filter(({ tag, attributes }) => {
    const { href, rel, start, ...others } = attributes
    if (!TAGS.has(tag) || Object.keys(others).length > 0) return true
    if (start !== undefined && (tag !== 'ol' || !/^\d+$/.test(start))) return true
    if (tag !== 'a') return href !== undefined || rel !== undefined
    return rel !== REL || (href !== undefined && !isLinkable(href))
  })

/** Where a browser would go from a page of the library. */
const isLinkable = (href: string): boolean =>
  URL.canParse(href, 'https://library.example') &&
  ['http:', 'https:', 'mailto:'].includes(new URL(href, 'https://library.example').protocol)

describe('the words of a comment', () => {
  test.each([
    ['*slanted* **strong** ~~not so~~', '<em>slanted</em> <strong>strong</strong> <s>not so</s>'],
    ['> quoted', '<blockquote>'],
    ['- one\n- two', '<li>two</li>'],
    ['3. three\n4. four', '<ol start="3">'],
    ['`code` and\n\n```\nmore\n```', '<pre><code>more'],
    ['one\ntwo', 'one<br />\ntwo'],
    ['5 < 6 & 7 > 2', '5 &lt; 6 &amp; 7 &gt; 2'],
    ['a\u0308', 'ä'],
  ])('%j become %j', (words, html) => {
    expect(renderComment(words)).toContain(html)
    expect(forbidden(renderComment(words))).toEqual([])
  })

  test.each([
    ['[a link](https://example.org/a?b=1&c=2)', 'https://example.org/a?b=1&c=2'],
    ['<https://example.org>', 'https://example.org'],
    ['see https://example.org/a.', 'https://example.org/a'],
    ['write to ada@example.org', 'mailto:ada@example.org'],
  ])('%j is a link that vouches for nothing and opens nothing of ours', (words, href) => {
    expect(elements(renderComment(words)).filter(({ tag }) => tag === 'a')).toEqual([
      { tag: 'a', attributes: { href, rel: REL } },
    ])
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//x.example></sCrIpT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<p onclick="alert(1)">words</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext></mtext><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
  '<!-- --><iframe srcdoc="&lt;script&gt;">',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>',
  '<div style="background:url(javascript:alert(1))">',
  '<form action=//x.example><input name=words autofocus onfocus=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:image/png;base64,AAAA)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '[x](//x.example/path)',
  '[x](\\\\x.example)',
  '[x](/moderation?undo=1)',
  '[x](#top)',
  '[x](https://x.example "onmouseover=alert(1)")',
  '[x](https://x.example" onmouseover="alert(1))',
  '[x](https://x.example/`onclick=alert(1))',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<https://x.example/" onclick="alert(1)>',
  '![alt](https://x.example/pixel.png)',
  '![alt](javascript:alert(1) "title")',
  '[![alt](https://x.example/pixel.png)](https://x.example)',
  '# heading',
  'heading\n=======',
  'heading\n-------',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '---',
  '``` "onclick=alert(1)\nx\n```',
  '```<script>\nx\n```',
  'words[^1]\n\n[^1]: note',
  'a\u0000b',
  '\u202Egnp.exe\u202C',
]

describe('hostile words', () => {
  test.each(HOSTILE)('%j leave nothing but what a comment may have', (words) => {
    expect(forbidden(renderComment(words))).toEqual([])
  })

  test('stay readable: what looks like HTML is shown as it was typed', () => {
    expect(renderComment('<b>so</b> &amp; on')).toBe('<p>&lt;b&gt;so&lt;/b&gt; &amp; on</p>')
  })

  test.each(['# no', 'no\n===', 'no\n---', '| no |\n|---|\n| no |', '---', '[a]: b'])(
    '%j makes no heading, table, rule or reference: it is shown as it was typed',
    (words) => {
      expect(renderComment(words)).toBe(`<p>${words.replaceAll('\n', '<br />\n')}</p>`)
    },
  )

  test('of any kind leave nothing but what a comment may have', () => {
    const pieces = fc.constantFrom(
      ...HOSTILE,
      ...['<', '>', '"', "'", '`', '[', '](', ')', '!', '\n', '\n\n', '> ', '- ', '1. ', '    '],
      ...['javascript:', 'data:text/html,', '&#x6A;', '&colon;', 'onerror=', 'href=', '\\', '|'],
    )
    const words = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 })
    fc.assert(
      fc.property(words, (parts) => {
        expect(forbidden(renderComment(parts.join('')))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
