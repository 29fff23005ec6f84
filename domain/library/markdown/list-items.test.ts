import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

describe('list items', () => {
  test.each([
    ['of a tight list are blocks themselves', '- a\n- b', ['item a', 'item b']],
    ['of a loose list hold paragraphs', '- a\n\n- b', ['item a', 'item b']],
    ['come before the lists inside them', '- a\n  - b\n- c', ['item a', 'item b', 'item c']],
    [
      'with words around a heading keep the order',
      '- a\n  # b\n  c',
      ['item a', 'heading b', 'item c'],
    ],
    ['without words are no blocks', '- \n- b', ['item b']],
  ])('%s', (_rule, markdown, items) => {
    const { blocks, text } = renderEssay(markdown)
    expect(blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(items)
  })

  test('keep the number at which their list starts', () => {
    expect(renderEssay('3. a\n4. b').html).toContain('<ol start="3">')
  })
})
