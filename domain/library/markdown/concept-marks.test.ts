import { describe, expect, test } from 'vitest'
import { renderDefinition, renderEssay } from '../render-essay'

const RUNNER = '<a class="concept" href="/concepts/runner" data-concept="runner">'

const shown = (markdown: string) => {
  const { html, text, marks } = renderEssay(markdown)
  return {
    html: html.replaceAll(/ (id|data-b|data-s)="[^"]*"/g, '').trim(),
    marks: marks.map(({ concept, start, end }) => `${concept}: ${text.slice(start, end)}`),
  }
}

describe('a mark', () => {
  test('shows the name of its concept, with spaces', () => {
    const { text, marks } = renderEssay('One [[twin-flame]] leans.')
    expect(text).toBe('One twin flame leans.')
    expect(marks).toEqual([{ concept: 'twin-flame', start: 4, end: 14 }])
  })

  test('or words of its own, and leads to the concept', () => {
    expect(shown('So [[runner|the one\nwho *ran*]].')).toEqual({
      html: `<p>So ${RUNNER}the one\nwho <em>ran</em></a>.</p>`,
      marks: ['runner: the one who ran'],
    })
  })

  test('is counted in the whole text, in every kind of block', () => {
    const { marks } = shown(
      '> [[mirror]]\n\n- a [[cord]]\n\n| [[chaser]] |\n| --- |\n| b |\n\n*[[runner]]*',
    )
    expect(marks).toEqual(['mirror: mirror', 'cord: cord', 'chaser: chaser', 'runner: runner'])
  })

  test.each([
    ['in code', '`[[runner]]`', '<p><code>[[runner]]</code></p>'],
    ['in the words of a link', '[see [[runner]]](/x)', '<p><a href="/x">see [[runner]]</a></p>'],
    ['as the words of a link', '[[runner]](/x)', '<p><a href="/x">[runner]</a></p>'],
    ['escaped', '\\[[runner]]', '<p>[[runner]]</p>'],
    ['that is no name', '[[The Runner]]', '<p>[[The Runner]]</p>'],
    ['without words', '[[runner|]]', '<p>[[runner|]]</p>'],
    ['with a link in it', '[[runner|<https://a.b>]]', null],
  ])('%s is none', (_where, markdown, html) => {
    expect(shown(markdown).marks).toEqual([])
    if (html !== null) expect(shown(markdown).html).toBe(html)
  })

  test('in a heading is words only', () => {
    expect(shown('## The [[runner]]')).toEqual({ html: '<h2>The runner</h2>', marks: [] })
  })

  test('is words only where no concept is defined, but still counted', () => {
    const { html, marks } = renderEssay('A [[runner]].', { linksConcepts: false })
    expect(html).toContain('>A runner.</p>')
    expect(marks).toHaveLength(1)
  })
})

test('a definition has no numbered blocks', () => {
  expect(renderDefinition('Who *leaves*, see [[chaser]].')).toEqual({
    html: '<p>Who <em>leaves</em>, see <a class="concept" href="/concepts/chaser" data-concept="chaser">chaser</a>.</p>\n',
    text: 'Who leaves, see chaser.',
  })
})
