import { expect, test } from 'vitest'
import { readConceptFile } from './concept-file'

const file = (fields: string, body = 'Who leaves.') => `---\n${fields}\n---\n\n${body}\n`
const TRAIT = '  - trait: How\n    says: So.\n    essay: one\n    quotation: Words.'

test('a concept needs a term and a definition', () => {
  expect(readConceptFile(file('term: runner')).value).toMatchObject({
    term: 'runner',
    alsoKnownAs: [],
    seeAlso: [],
    stages: [],
    traits: [],
    markdown: 'Who leaves.',
  })
})

test('a concept may have other names, relations, stages and traits', () => {
  const fields = `term: runner\nalso-known-as: [the one who runs]\nsee-also: [chaser]\nstages: [meeting, flight]\ntraits:\n${TRAIT}`
  expect(readConceptFile(file(fields, 'See [[chaser]].')).value).toMatchObject({
    alsoKnownAs: ['the one who runs'],
    seeAlso: ['chaser'],
    stages: ['meeting', 'flight'],
    traits: [{ trait: 'How', says: 'So.', essay: 'one', quotation: 'Words.' }],
    references: { marks: [{ concept: 'chaser', line: 13 }] },
  })
})

test.each([
  ['Who leaves.', 1, 'Begin the file with its fields: a line `---`, `term: …`, a line `---`.'],
  [file('see-also: [a]'), 2, 'Add the term as it stands in a sentence: `term: twin flame`.'],
  [file('term: x', ''), 4, 'Write the definition below the second `---` line.'],
  [file('term: x', '## A'), 5, 'Take the heading out: these words stand on pages of others.'],
  [
    file('term: x', 'x'.repeat(4001)),
    4,
    'Keep the definition under 4000 characters: the essays say the rest.',
  ],
  [
    file('term: x\ntraits:\n  - trait: How\n    says: So.\n    quotation: W.'),
    4,
    'Add the essay that is quoted, by the name of its file: `essay: …`.',
  ],
  [
    file(`term: x\ntraits:\n${TRAIT.replace('Words.', 'w'.repeat(401))}`),
    7,
    'Keep `quotation` under 400 characters.',
  ],
  [file(`term: x\ntraits:\n${TRAIT}\n${TRAIT}`), 8, 'Take this trait out: “How” is there already.'],
  [
    file('term: x\ntraits: none'),
    3,
    'Write `traits` as a list; each has `- trait: …`, `says: …`, `essay: …` and `quotation: …`.',
  ],
])('the fault in %j is told', (text, line, sentence) => {
  expect(readConceptFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
