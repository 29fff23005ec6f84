import { describe, expect, test } from 'vitest'
import { checkLibrary } from './check-library'

const essay = (body: string, fields = '') =>
  `---\ntitle: A title\nauthor: desk\n${fields}---\n\n${body}\n`
const question = (...passages: [string, string][]) =>
  `---\nquestion: Must it hurt?\npassages:\n${passages
    .map(([slug, words]) => `  - essay: ${slug}\n    quotation: ${words}\n`)
    .join('')}---\n`

const WHOLE = {
  'essays/one.md': essay('The runner leaves the lane.\n\n## A door\n\nThe runner stays.'),
  'essays/two.md': essay('Nobody *runs* at dusk.'),
  'authors/desk.yaml': 'name: Desk\nkind: desk\nbiography: It listens.\n',
}

const faultsIn = (change: Record<string, string>) =>
  checkLibrary({
    folder: 'x',
    parentFolder: '',
    files: Object.entries({ ...WHOLE, ...change }).map(([path, text]) => ({ path, text })),
    faults: [],
  }).faults.map(({ path, line, sentence }) => `${path}:${line} ${sentence}`)

describe('a quotation', () => {
  const quoting = (words: string) => ({
    'questions/must.md': question(['one', words], ['two', 'dusk']),
  })

  test.each([
    ['leaves the road', 'Copy the words from “one”: it has not these, but “leaves the lane.”.'],
    ['Leaves The Lane', 'Copy the words from “one”: it has not these, but “leaves the lane”.'],
    ['something else', 'Copy the words from “one”, without Markdown: these are not in it.'],
    ['runner', 'Quote more words: these stand 2 times in “one”.'],
  ])('%j is told', (words, sentence) => {
    expect(faultsIn(quoting(words))).toEqual([`questions/must.md:5 ${sentence}`])
  })

  test.each(['leaves the lane. A door', 'lane.\n      A door The runner stays'])(
    'may go over several blocks: %j',
    (words) => {
      expect(faultsIn(quoting(words))).toEqual([])
    },
  )

  test('of an essay that is not there, or a draft, is told at the essay', () => {
    expect(faultsIn({ 'questions/must.md': question(['one', 'lane'], ['too', 'dusk']) })).toEqual([
      'questions/must.md:6 Write “two” if you meant that: there is no essay “too”.',
    ])
    const draft = { 'essays/two.md': essay('Nobody runs.', 'draft: true\n') }
    expect(faultsIn({ ...draft, ...quoting('the lane') })).toEqual([
      'questions/must.md:6 Quote an essay that is published: “two” is a draft.',
    ])
  })

  test('in an essay’s own list is looked for in that essay', () => {
    const listed = 'passages:\n  - concept: cord\n    quotation: leaves the lane\n'
    const question1 = { 'questions/must.md': question(['one', 'lane'], ['two', 'Two']) }
    expect(faultsIn({ 'essays/two.md': essay('Two leave.', listed), ...question1 })).toEqual([
      'essays/two.md:6 Copy the words from “two”, without Markdown: these are not in it.',
    ])
  })
})
