import { z } from 'zod'
import { readBody } from './body-faults'
import type { BodyReferences } from './body-references'
import { checkFields, type LineOf } from './checked-fields'
import { readingOf, type Fault, type Reading } from './fault'
import { slugList, wordList, words } from './field-rules'
import { cutFrontmatter } from './frontmatter'
import { quotation, quotedEssay } from './quoted-passage'

const DEFINITION_LENGTH_MAX = 4000
const TRAITS =
  'Write `traits` as a list; each has `- trait: …`, `says: …`, `essay: …` and `quotation: …`.'

const trait = z.object(
  {
    trait: words('trait', 120, 'Add the name of this trait: `trait: How it begins`.'),
    says: words('says', 600, 'Add what is said of this trait: `says: …`.'),
    essay: quotedEssay(),
    quotation: quotation(400),
  },
  TRAITS,
)

const conceptFields = z.object({
  term: words('term', 120, 'Add the term as it stands in a sentence: `term: twin flame`.'),
  'also-known-as': wordList('also-known-as', 120),
  'see-also': slugList('see-also'),
  stages: slugList('stages'),
  traits: z
    .array(trait, TRAITS)
    .nullish()
    .transform((value) => value ?? []),
})

type TraitFields = z.output<typeof trait>

/** A term of the library as an editor wrote it; other concepts and essays are named by their slugs. */
export type ConceptFile = {
  term: string
  alsoKnownAs: string[]
  seeAlso: string[]
  stages: string[]
  traits: TraitFields[]
  /** The definition. */
  markdown: string
  references: BodyReferences
  lineOf: LineOf
}

/** Reads one concept file: fields and definition. */
export function readConceptFile(text: string): Reading<ConceptFile> {
  const cut = cutFrontmatter(text)
  if (cut === null) {
    const sentence = 'Begin the file with its fields: a line `---`, `term: …`, a line `---`.'
    return readingOf<ConceptFile>(null, [{ line: 1, sentence }])
  }
  const { value, faults, lineOf } = checkFields(cut, conceptFields)
  const body = readBody(cut.body, { firstLine: cut.bodyLine, kind: 'definition' })
  const tooLong = {
    line: cut.bodyLine,
    sentence: `Keep the definition under ${DEFINITION_LENGTH_MAX} characters: the essays say the rest.`,
  }
  const all: Fault[] = [
    ...faults,
    ...(value === null ? [] : repeatedTraits(value.traits, lineOf)),
    ...body.faults,
    ...(cut.body.trim().length > DEFINITION_LENGTH_MAX ? [tooLong] : []),
  ]
  if (value === null) return readingOf<ConceptFile>(null, all)
  const { 'also-known-as': alsoKnownAs, 'see-also': seeAlso, ...rest } = value
  const markdown = cut.body.trim()
  const { references } = body
  return readingOf({ ...rest, alsoKnownAs, seeAlso, markdown, references, lineOf }, all)
}

function repeatedTraits(traits: readonly TraitFields[], lineOf: LineOf): Fault[] {
  return traits.flatMap(({ trait }, index) =>
    traits.findIndex((other) => other.trait === trait) === index
      ? []
      : [
          {
            line: lineOf('traits', index),
            sentence: `Take this trait out: “${trait}” is there already.`,
          },
        ],
  )
}
