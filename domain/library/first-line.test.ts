import { describe, expect, test } from 'vitest'
import { firstLine } from './first-line'
import { renderEssay } from './render-essay'

const beginning = (markdown: string) => {
  const { text, blocks } = renderEssay(markdown)
  return firstLine(text, blocks)
}

describe('how an essay begins', () => {
  test.each([
    ['its first sentence', 'This desk has a lamp. When it is on…', 'This desk has a lamp.'],
    ['after a heading', '## One\n\nThis desk has a lamp here. And.', 'This desk has a lamp here.'],
    [
      'not a motto',
      '> A motto of some length.\n\nIt begins here, as it must.',
      'It begins here, as it must.',
    ],
    [
      'not a very short one',
      'Oh. So it is said that two met. More.',
      'Oh. So it is said that two met.',
    ],
    [
      'with its quotation mark',
      '“Why do they go away?” she asked. More.',
      '“Why do they go away?”',
    ],
    ['whole when nothing ends it', 'A line without an end', 'A line without an end'],
    ['nothing when there are no words', '', ''],
  ])('is %s', (_what, markdown, line) => {
    expect(beginning(markdown)).toBe(line)
  })

  test('is cut between words when it is long', () => {
    const line = beginning(`${'one and another, '.repeat(30)}end.`)
    expect(line.length).toBeLessThanOrEqual(180)
    expect(line).toMatch(/(one|and|another)…$/)
  })
})
