import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { ESSAY_LENGTH_MAX } from './essay-length'
import { renderEssay } from './render-essay'

const SAFE_TAGS =
  /^(h[2-6]|p|blockquote|figure|figcaption|pre|hr|ul|ol|li|table|thead|tbody|tr|t[hd]|div|section|a|b|br|code|em|s|strong|sup)$/
const SAFE_ATTRIBUTES =
  /^(id|class|data-(b|s|aside|speaker|concept)|href|rel|title|start|role|tabindex|aria-label)$/
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|#|\/(?![/\\]))/i

/** Tags, attributes and addresses in the HTML that no essay may hold. */
function foreignParts(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!SAFE_TAGS.test(tag)) found.push(`<${tag}>`)
      found.push(...Object.keys(attributes).filter((name) => !SAFE_ATTRIBUTES.test(name)))
      if (attributes['href'] !== undefined && !SAFE_ADDRESS.test(attributes['href'])) {
        found.push(attributes['href'])
      }
    },
  })
  parser.end(html)
  return found
}

const KB100 = 100_000
const DEEP = [
  ...[
    '[',
    '*',
    '>',
    '> ',
    '- ',
    '`',
    '_',
    '![',
    '**a ',
    '[a](',
    '[[',
    '[[a|',
    '[[a]]',
    '<',
    '&',
    '|',
    '#',
    '~',
    '\\',
  ],
  ...['[^1]: ', '[^', '<a ', '1. ', '|-', '"', '<!--', '*a _b '],
].map((piece) => piece.repeat(Math.ceil(KB100 / piece.length)))

describe('hostile Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<div style="position:fixed">x</div>',
    '[x](javascript:alert(1))',
    '[x](/a "\\" onmouseover=alert(1) x=\\"")',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '```"><script>alert(1)</script>\nx\n```',
    '## x" onclick="alert(1)',
    '**A" onclick="alert(1):** x\n\n**B:** y\n\n**A" onclick="alert(1):** z',
    '[^"><script>]\n\n[^"><script>]: x',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '| <b>x</b> |\n| --- |\n| "><svg onload=alert(1)> |',
  ])('%s stays words', (markdown) => {
    expect(foreignParts(renderEssay(markdown).html)).toEqual([])
  })

  test.each(DEEP.map((markdown) => [markdown.slice(0, 12), markdown]))(
    '100 kB of %s come out safe',
    (_piece, markdown) => {
      expect(foreignParts(renderEssay(markdown).html)).toEqual([])
    },
  )

  test('above the limit it is refused before it is read', () => {
    expect(() => renderEssay('a'.repeat(ESSAY_LENGTH_MAX + 1))).toThrow(RangeError)
    expect(renderEssay('a'.repeat(ESSAY_LENGTH_MAX)).wordCount).toBe(1)
  })
})
