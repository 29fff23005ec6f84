import { expect, test } from 'vitest'
import { readGuidelinesFile } from './guidelines-file'

const BODY = 'Be at ease.\n\n## Be kind {#kindness}\n\nTo all.\n\n## Afterword\n\nThat is all.\n'

test('the rules that a decision may name are those that the file lists, with the words of their headings', () => {
  const { value } = readGuidelinesFile(`---\ntitle: Guidelines\nrules: [kindness]\n---\n\n${BODY}`)
  expect(value?.rules).toEqual([{ id: 'kindness', title: 'Be kind' }])
  const named = `---\ntitle: G\nrules: [kindness]\ncategories: { kindness: CYBER_VIOLENCE }\n---\n\n${BODY}`
  expect(readGuidelinesFile(named).value?.rules).toEqual([
    { id: 'kindness', title: 'Be kind', category: 'CYBER_VIOLENCE' },
  ])
  const slip = readGuidelinesFile(named.replace('CYBER_VIOLENCE', 'RUDE'))
  expect(slip.faults).toMatchObject([
    { line: 4, sentence: expect.stringMatching(/^Write `categories` as pairs/) as string },
  ])
  expect(value?.markdown).toBe(BODY.trim())
})

test.each([
  [
    '---\ntitle: G\nrules: [kindness, calm]\n---\n',
    [{ line: 3, sentence: 'Write the rule calm below, under a heading `## Its title {#calm}`.' }],
  ],
  [
    '---\nrules: [kindness]\n---\n',
    [{ line: 2, sentence: 'Add a title: the line `title: …` between the two `---` lines.' }],
  ],
  [
    '',
    [
      {
        line: 1,
        sentence:
          'Begin the file with its fields: a line `---`, `title: …`, `rules: [id, id]`, a line `---`.',
      },
    ],
  ],
])('the fault in %j is told', (fields, faults) => {
  expect(readGuidelinesFile(`${fields}${BODY}`)).toEqual({ value: null, faults })
})
