import { z } from 'zod'
import { readBody } from './body-faults'
import { NO_REFERENCES, type BodyReferences } from './body-references'
import { checkFields, type LineOf } from './checked-fields'
import { readingOf, type Fault, type Reading } from './fault'
import { slugList, words } from './field-rules'
import { cutFrontmatter } from './frontmatter'
import { quotedPassages, type QuotedPassage } from './quoted-passage'

const questionFields = z.object({
  question: words('question', 200, 'Add the question: the line `question: Must it hurt?`.'),
  concepts: slugList('concepts'),
  passages: quotedPassages(600),
})

/** A question on which essays differ, as an editor wrote it; `markdown` may be empty. */
export type QuestionFile = {
  heading: string
  concepts: string[]
  passages: QuotedPassage[]
  markdown: string
  references: BodyReferences
  lineOf: LineOf
}

/** Reads one question file. */
export function readQuestionFile(text: string): Reading<QuestionFile> {
  const cut = cutFrontmatter(text)
  if (cut === null) {
    const sentence =
      'Begin the file with its fields: a line `---`, `question: …`, `passages: …`, a line `---`.'
    return readingOf<QuestionFile>(null, [{ line: 1, sentence }])
  }
  const { value, faults, lineOf } = checkFields(cut, questionFields)
  const markdown = cut.body.trim()
  const body =
    markdown === ''
      ? { faults: [], references: NO_REFERENCES }
      : readBody(cut.body, { firstLine: cut.bodyLine, kind: 'definition' })
  const all = [...faults, ...(value === null ? [] : tooFew(value.passages, lineOf)), ...body.faults]
  if (value === null) return readingOf<QuestionFile>(null, all)
  const { question: heading, ...rest } = value
  return readingOf({ ...rest, heading, markdown, references: body.references, lineOf }, all)
}

function tooFew(passages: readonly QuotedPassage[], lineOf: LineOf): Fault[] {
  const essays = new Set(passages.map(({ essay }) => essay))
  if (passages.length >= 2 && essays.size >= 2) return []
  const sentence =
    'Quote two passages or more, from at least two essays: a question stands where essays differ.'
  return [{ line: lineOf('passages'), sentence }]
}
