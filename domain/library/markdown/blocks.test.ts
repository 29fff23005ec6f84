import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

describe('blocks', () => {
  test('carry their number and their place in the canonical text', () => {
    expect(renderEssay('One  two\nthree.\n\n`four`').html).toBe(
      '<p id="b0" data-b="0" data-s="0">One  two\nthree.</p>\n' +
        '<p id="b1" data-b="1" data-s="15"><code>four</code></p>\n',
    )
  })

  test('are counted in UTF-16 units', () => {
    expect(renderEssay('🕯\n\nx').blocks[1]).toMatchObject({ start: 3, end: 4 })
  })

  test.each([
    ['code', '```js\na  b\n```', ['code a b']],
    ['a heading in a quotation', '> # A', ['heading A']],
    ['a list in a quotation', '> - a', ['item a']],
    ['a quotation in a list', '- > a', ['quotation a']],
  ])('%s is a block of its kind', (_what, markdown, kinds) => {
    const { blocks, text } = renderEssay(markdown)
    expect(blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(kinds)
  })

  test('a picture, a rule and an empty line give nothing', () => {
    expect(renderEssay('![a picture](/a.png)\n\n***\n\n&nbsp;').blocks).toEqual([])
  })

  test('letters are composed, also those that entities took apart', () => {
    const { html, text } = renderEssay('cafe\u0301 cafe&#x301;')
    expect(text).toBe('caf\u00e9 caf\u00e9')
    expect(html).toContain(text)
  })
})
