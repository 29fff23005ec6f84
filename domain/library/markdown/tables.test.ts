import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

const table = (...rows: string[]) =>
  [rows[0], '| --- | ---: |', ...rows.slice(1)].map((row) => `${row}\n`).join('')

describe('a table', () => {
  test('stands in a region that scrolls and can be reached by keyboard', () => {
    expect(renderEssay(table('| a | b |', '| 1 | 2 |')).html).toMatch(
      /^<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">\n<table>/,
    )
  })

  test('has one block for each cell with words, in reading order', () => {
    const { text, blocks } = renderEssay(table('| a | b |', '| 1 |  |', '| 3 | 4 |'))
    expect(text).toBe('a\nb\n1\n3\n4')
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['cell']))
  })

  test('is aligned by class, not by style', () => {
    const { html } = renderEssay(table('| a | b |', '| 1 | 2 |'))
    expect(html).not.toContain('style=')
    expect(html.match(/class="align-right"/g)).toHaveLength(2)
  })

  test.each([
    ['of money', ['| Hoe | $0.54 |', '| Harrowing | 7.50 |', '| Beans | 3.12½ |'], 3],
    ['with a heading', ['| Year | Sum |', '| then | 1,841 |', '| now | 12 % |'], 3],
    ['of two sums, the first of which heads it', ['|  | $8.40¾ |', '| Oil | 2.00 |'], 2],
    ['with gaps', ['| Hoe | 1 |', '| Seed | |', '| In all | −2 |', '| Left | 3 |'], 4],
  ])('has columns of numbers flush right: %s', (_which, [head = '', ...rows], cells) => {
    const { html } = renderEssay([head, '| --- | --- |', ...rows, ''].join('\n'))
    expect(html.match(/class="align-right"/g)).toHaveLength(cells)
    expect(html).not.toMatch(/align-right"[^>]*>(Hoe|Seed|then)/)
  })

  test.each([
    ['words among the numbers', ['| a | b |', '| c | 1 |', '| d | 2, mostly |']],
    ['one number alone', ['| a | b |', '| c | 1 |']],
    ['a side that the editor chose', ['| a | b |', '| c | 1 |', '| d | 2 |'], ':---'],
  ])('keeps a column with %s where it is', (_what, [head = '', ...rows], side = '---') => {
    const { html } = renderEssay([head, `| --- | ${side} |`, ...rows, ''].join('\n'))
    expect(html).not.toContain('align-right')
  })

  test('keeps its first row as headings', () => {
    expect(renderEssay(table('| Year | Sum |', '| 1841 | 2 |')).html).toContain('<thead>')
  })

  test.each([
    ['is empty', table('|  |  |', '| 1 | 2 |')],
    ['holds a sum of money', table('| House | $28.12½ |', '| Farm | 14.72½ |')],
    [
      'stands in a quotation, as lines of a play',
      `> ${table('| Ann | Hm. |').trim().replace('\n', '\n> ')}`,
    ],
  ])('has no headings when its first row %s', (_why, markdown) => {
    const { html } = renderEssay(markdown)
    expect(html).not.toContain('<th')
    expect(html).toContain('<tbody>\n<tr>\n<td')
  })
})
