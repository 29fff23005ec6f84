import { expect, test } from 'vitest'
import { readQuestionFile } from './question-file'

const passage = (essay: string) => `  - essay: ${essay}\n    quotation: Words of ${essay}.\n`
const file = (passages: string, fields = 'question: Must it hurt?\n') =>
  `---\n${fields}passages:\n${passages}---\n`

test('a question needs its words and two passages from two essays, and may have a text', () => {
  const text = `${file(passage('one') + passage('two'), 'question: Must it hurt?\nconcepts: [union]\n')}\nEssays differ.\n`
  expect(readQuestionFile(text).value).toMatchObject({
    heading: 'Must it hurt?',
    concepts: ['union'],
    passages: [
      { essay: 'one', quotation: 'Words of one.' },
      { essay: 'two', quotation: 'Words of two.' },
    ],
    markdown: 'Essays differ.',
  })
  expect(readQuestionFile(file(passage('one') + passage('two'))).value?.markdown).toBe('')
})

const TOO_FEW =
  'Quote two passages or more, from at least two essays: a question stands where essays differ.'

test.each([
  [file(passage('one')), 3, TOO_FEW],
  [file(passage('one') + passage('one')), 3, TOO_FEW],
  [
    file(passage('one') + passage('two'), ''),
    2,
    'Add the question: the line `question: Must it hurt?`.',
  ],
  [
    file(passage('one') + '  - essay: two\n'),
    6,
    'Add the words it stands on, as the essay has them: `quotation: …`.',
  ],
  [
    file(passage('One Day') + passage('two')),
    4,
    'Write `essay` in small letters and hyphens: `essay: name-of-the-file`.',
  ],
])('the fault in %j is told', (text, line, sentence) => {
  expect(readQuestionFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
