import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

const kindsIn = (markdown: string) => renderEssay(markdown).blocks.map(({ kind }) => kind)

describe('a quotation', () => {
  test('with a last paragraph behind a dash is a figure with its attribution', () => {
    const { html } = renderEssay('> Words.\n>\n> — *Koran*')
    expect(html).toMatch(
      /<figure class="quotation">\n<blockquote>\n<p[^>]*>Words\.<\/p>\n<\/blockquote>\n<figcaption[^>]*>— <em>Koran<\/em><\/figcaption>\n<\/figure>/,
    )
    expect(kindsIn('> Words.\n>\n> — Koran')).toEqual(['quotation', 'attribution'])
  })

  test.each([
    ['without attribution', '> Words.'],
    ['that is nothing but an attribution', '> — Koran'],
    [
      'whose last paragraph begins with a dash but no space',
      '> Words.\n>\n> —for earthly greatness',
    ],
  ])('%s is a plain blockquote', (_what, markdown) => {
    expect(renderEssay(markdown).html).toMatch(/^<blockquote>/)
    expect(kindsIn(markdown)).not.toContain('attribution')
  })

  test('with lines of its own is verse', () => {
    const { html, text } = renderEssay('> One line, \\\n> another.')
    expect(html).toMatch(/<p class="verse"[^>]*>One line, ?<br \/>\nanother\.<\/p>/)
    expect(text).toBe('One line, another.')
    expect(kindsIn('> One line, \\\n> another.')).toEqual(['verse'])
  })

  test('inside a quotation has its own form', () => {
    expect(kindsIn('> > In, \\\n> > side.\n> >\n> > — A\n>\n> Outside.')).toEqual([
      'verse',
      'attribution',
      'quotation',
    ])
  })
})

test('a paragraph with line breaks outside a quotation is no verse', () => {
  expect(kindsIn('12 Elm Street \\\nConcord')).toEqual(['paragraph'])
})
