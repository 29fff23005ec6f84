import { describe, expect, test } from 'vitest'
import { bodyFaults } from './body-faults'
import { ESSAY_LENGTH_MAX, ESSAY_TOO_LONG } from './essay-length'

const faultsIn = (markdown: string) =>
  bodyFaults(markdown, 10).map(({ line, sentence }) => `${line} ${sentence}`)

describe('the fault in the words of an essay', () => {
  test.each([
    ['\n \n', ['10 Write the essay below the second `---` line.']],
    ['One.\n\nTwo\nthree[^a].', ['13 Write the footnote that [^a] points to: a line `[^a]: …`.']],
    ['One.\n\n[^a]: Note.', ['12 Point to this footnote with [^a] in the text, or take it out.']],
    [
      'One[^a].\n\n[^a]: Note.\n\n[^a]: Again.',
      ['14 Give this footnote another name: [^a] is written twice.'],
    ],
    [
      '## A\n\nOne.\n\n## *A*',
      [
        '14 Word this heading differently, or end it with {#another-name}: line 10 has the address #a already.',
      ],
    ],
    ['##\n\nOne.', ['10 Write words for this heading, or take it out.']],
    ['One.\n\n![p](/p.png)', ['12 Take the picture out: an essay here is words only.']],
    [
      'One\n[two](javascript:x).',
      ['11 Let the link begin with https://, http://, mailto:, / or #: it is `javascript:x`.'],
    ],
    [
      `${'> '.repeat(21)}deep`,
      ['10 Nest lists and quotations less deeply: what is inside this one would be lost.'],
    ],
    ['a'.repeat(ESSAY_LENGTH_MAX + 1), [`10 ${ESSAY_TOO_LONG}`]],
  ])('%# is told', (markdown, faults) => {
    expect(faultsIn(markdown)).toEqual(faults)
  })

  test('is told for every place, in reading order', () => {
    expect(
      faultsIn('One[^a].\n\n| x |\n| --- |\n| [^b] |\n\n[^c]: Three.').map(Number.parseFloat),
    ).toEqual([10, 14, 16])
  })
})

test.each([
  'One[^a].\n\n[^a]: Note, see[^b].\n\n[^b]: Other.',
  '`[^a]`',
  '## A {#x}\n\n## A {#y}',
  `${'> '.repeat(10)}deep`,
  '[here](#a), [there](/b), [away](https://c.example)',
])('%j has no fault', (markdown) => {
  expect(faultsIn(markdown)).toEqual([])
})
