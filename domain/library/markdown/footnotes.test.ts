import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

describe('footnotes', () => {
  test('stand at the end, in the order in which the text points to them', () => {
    const { text, blocks } = renderEssay('[^b]: Bee.\n\nOne[^a] two[^b].\n\n[^a]: Ay.\n\nLast.')
    expect(text).toBe('One two.\nLast.\nAy.\nBee.')
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'footnote',
      'footnote',
    ])
  })

  test('lead there and back, beside the text and not in it', () => {
    const { html, text } = renderEssay('One[^a].\n\n[^a]: Note.')
    expect(html).toContain('<a data-aside href="#fn1" id="fnref1" aria-label="Note 1">1</a>')
    expect(html).toContain('<li id="fn1">')
    expect(html).toMatch(/Note\. <a data-aside class="footnote-back" href="#fnref1"/)
    expect(text).toBe('One.\nNote.')
  })

  test('may be pointed to twice, and then lead back to both places', () => {
    const { html } = renderEssay('One[^a] two[^a].\n\n[^a]: Note.')
    expect(html).toContain('id="fnref1"')
    expect(html).toContain('id="fnref1-2"')
    expect(html.match(/class="footnote-back"/g)).toHaveLength(2)
    expect(html.match(/<li/g)).toHaveLength(1)
  })

  test('may point to each other', () => {
    expect(renderEssay('One[^a].\n\n[^a]: See[^b].\n\n[^b]: See[^a].').text).toBe(
      'One.\nSee.\nSee.',
    )
  })

  test('may hold a quotation, and paragraphs of their own', () => {
    const { text, html } = renderEssay('One[^a].\n\n[^a]: First.\n\n    > Quoted.\n\nAfter.')
    expect(text).toBe('One.\nAfter.\nFirst.\nQuoted.')
    expect(html.endsWith('</section>\n')).toBe(true)
  })

  test('may follow each other line by line, after a quotation too', () => {
    const { text, html } = renderEssay('One[^a] two[^b].\n\n[^a]: > Quoted.\n[^b]: Bee.')
    expect(text).toBe('One two.\nQuoted.\nBee.')
    expect(html).toMatch(/<li id="fn2">\n<p/)
  })

  test('stay whole when one is written inside a quotation inside another', () => {
    const { html, text } = renderEssay('One[^a] two[^b].\n\n[^a]: Ay\n    > [^b]: Bee')
    expect(text).toBe('One two.\nAy\nBee')
    expect(html.match(/<blockquote/g) ?? []).toHaveLength(html.match(/<\/blockquote/g)?.length ?? 0)
  })
})
