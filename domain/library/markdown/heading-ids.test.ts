import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'

const contents = (markdown: string) =>
  renderEssay(markdown).contents.map(({ id, level, text }) => `h${level}#${id} ${text}`)

describe('headings', () => {
  test.each([
    [
      'have an address from their words',
      '## The *Mirror*, again',
      ['h2#the-mirror-again The Mirror, again'],
    ],
    ['may have an address of their own', '## The mirror {#glass}', ['h2#glass The mirror']],
    ['never share one', '## A\n\n## A\n\n## A 2', ['h2#a A', 'h2#a-2 A', 'h2#a-2-2 A 2']],
    [
      'leave the names of blocks alone',
      '## b1\n\n## fn2',
      ['h2#section-b1 b1', 'h2#section-fn2 fn2'],
    ],
    [
      'leave the names of the page alone',
      '## Conversation',
      ['h2#section-conversation Conversation'],
    ],
    ['go down a level below the title of the page', '# A\n\n## B', ['h2#a A', 'h3#b B']],
    ['without a letter have an address too', '## !', ['h2#section-untitled !']],
    ['do not show their footnote marks', '## A[^1]\n\n[^1]: N', ['h2#a A']],
    ['inside quotations are not in the contents', '> ## A\n\n## B', ['h2#b B']],
    ['without words are not in the contents', '##\n\n## B', ['h2#b B']],
  ])('%s', (_rule, markdown, lines) => {
    expect(contents(markdown)).toEqual(lines)
  })

  test('name their block', () => {
    const {
      contents: [heading],
      blocks,
      text,
    } = renderEssay('Words.\n\n## A')
    const block = blocks[heading?.block ?? -1]
    expect(text.slice(block?.start, block?.end)).toBe('A')
  })
})
