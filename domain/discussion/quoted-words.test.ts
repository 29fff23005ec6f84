import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addressedIn, renderComment } from './comment-markdown'
import { quotedFrom, quotedMarkdown, quotedWords } from './quoted-words'
import { withoutQuotations } from './quotations'

const ID = '0190a000-0000-7000-8000-000000000001'
const ORIGIN = 'https://library.example'
const HREF = `/c/${ID}`
const source = quotedFrom({ by: 'ada_l', href: HREF })
const SHOWN = '— ada_l'

/** What a reader sees, a line for each paragraph. */
const shown = (html: string): string =>
  html
    .replaceAll(/<\/p>|<br \/>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n+/g, '\n')
    .trim()

describe('words that somebody selected', () => {
  test('become a quotation that leads back to its comment, and tells whose it is', () => {
    const quoted = quotedWords({ words: ' One  line.\n\nAnother.\n', source })
    expect(quoted).toBe(`> One line.\n>\n> Another.\n>\n> — [ada_l](${HREF})`)
    expect(addressedIn(quoted, ORIGIN)).toEqual({ handles: [], ids: [ID] })
  })

  test.each([
    ...['*stars* and _lines_ and snake_case', '- no list', '1. no list', '> no quote', '# head'],
    ...['`code`', '[a](b)', '<b>', '&amp; &', '~~x~~', '@ada said', '\\', 'a * b', '+1', '```'],
    ...['https://a.example/a_b?c=1&d=2~e', '[[runner]]', '2) x', '---', '====', '| a | b |'],
  ])('%j are shown as they were', (words) => {
    expect(shown(renderComment(quotedWords({ words, source })))).toBe(`${words}\n${SHOWN}`)
  })

  test('of any kind are shown as they were, in one quotation, and call nobody', () => {
    const piece = fc.constantFrom(
      ...['*', '_', '`', '[', ']', '(', ')', '<', '>', '&', '#', '~', '@ada', '-', '1.', '\\', '!'],
      ...['word', ' ', ' https://a.example/x_y ', '😀', '"', '|', '=', '+', '[[runner]]', 'é'],
    )
    const words = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      .map((pieces) => pieces.join('').replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(words, (text) => {
        const quoted = quotedWords({ words: text, source })
        const html = renderComment(quoted)
        expect(shown(html)).toBe(`${text.normalize('NFC')}\n${SHOWN}`)
        expect(html.match(/<blockquote>/g)).toHaveLength(1)
        expect(addressedIn(quoted, ORIGIN).handles).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('of an essay lead back to the passage, whatever its address holds', () => {
    const href = "/essays/on-love#b3:~:text=it's%20(so)%20%E2%80%94,%2D"
    const from = quotedFrom({ by: 'A. [x]', title: 'On *love*', href })
    const html = renderComment(quotedWords({ words: 'So.', source: from }))
    expect(shown(html)).toBe('So.\n— A. [x], “On *love*”')
    expect(html).toContain(`<a href="${href}"`)
  })
})

describe('a whole comment', () => {
  test('is quoted with its marks, without what it quotes, and calls nobody again', () => {
    const words = '> Other.\n\n*So*, @bob.\n\n\n- one\n- two'
    expect(quotedMarkdown({ words, source })).toBe(
      `> *So*, \\@bob.\n>\n> - one\n> - two\n>\n> — [ada_l](${HREF})`,
    )
  })
})

test('when the one quoted leaves and takes their words, the name under them goes too', () => {
  const said = 'Two souls met.\n\nThey parted.'
  for (const quoted of [
    quotedWords({ words: said, source }),
    quotedMarkdown({ words: said, source }),
  ]) {
    const left = withoutQuotations(`${quoted}\n\nYes.`, [said])
    expect(left).not.toMatch(/souls|parted|ada_l|\/c\//)
    expect(left).toMatch(/\n\nYes\.$/)
  }
  const other = quotedWords({ words: 'Something else.', source })
  expect(withoutQuotations(other, [said])).toBeNull()
})
