import { addressFault } from './address-fault'
import { readBody } from './body-faults'
import type { BodyReferences } from './body-references'
import type { LineOf } from './checked-fields'
import type { ConceptFile } from './concept-file'
import type { EssayFile } from './essay-file'
import type { Fault } from './fault'
import { unknownName, type KnownNames } from './known-names'
import { cutFrontmatter } from './frontmatter'
import type { LibraryFile } from './library-files'
import type { Named } from './named-files'
import type { QuestionFile } from './question-file'
import { quotationFault } from './quoted-place'
import type { SiteFile } from './site-file'

/** What is wrong with what an essay names: concepts, its own passages, links, marks. */
export function essayReferenceFaults(essay: Named<EssayFile>, names: KnownNames): Fault[] {
  const { slug, concepts, passages, lineOf, references } = essay
  const quoted = passages.flatMap(({ concept, quotation }, index) => {
    const { text } = names.rendered(essay)
    const sentence = quotationFault(text, quotation, slug)
    return [
      ...conceptFaults([concept], names, lineOf('passages', index, 'concept')),
      ...(sentence === null ? [] : [{ line: lineOf('passages', index, 'quotation'), sentence }]),
    ]
  })
  return [
    ...conceptFaults(concepts, names, lineOf('concepts')),
    ...quoted,
    ...bodyReferenceFaults(references, names, slug),
  ]
}

/** What is wrong with what a concept names: other concepts, essays, the words its traits stand on. */
export function conceptReferenceFaults(concept: Named<ConceptFile>, names: KnownNames): Fault[] {
  const { slug, seeAlso, stages, traits, lineOf, references } = concept
  const itself = (field: 'see-also' | 'stages', slugs: readonly string[]) =>
    slugs.includes(slug)
      ? [
          {
            line: lineOf(field),
            sentence: `Take “${slug}” out of \`${field}\`: it is this concept.`,
          },
        ]
      : []
  return [
    ...itself('see-also', seeAlso),
    ...itself('stages', stages),
    ...conceptFaults(seeAlso, names, lineOf('see-also')),
    ...conceptFaults(stages, names, lineOf('stages')),
    ...quotedFaults(traits, names, (index, part) => lineOf('traits', index, part)),
    ...bodyReferenceFaults(references, names),
  ]
}

/** What is wrong with what a question names: concepts, and the essays it quotes. */
export function questionReferenceFaults(question: Named<QuestionFile>, names: KnownNames): Fault[] {
  const { concepts, passages, lineOf, references } = question
  return [
    ...conceptFaults(concepts, names, lineOf('concepts')),
    ...quotedFaults(passages, names, (index, part) => lineOf('passages', index, part)),
    ...bodyReferenceFaults(references, names),
  ]
}

/** What is wrong with the links of the header. */
export function navigationFaults({ navigation, lineOf }: SiteFile, names: KnownNames): Fault[] {
  return navigation.flatMap(({ address }, index) => {
    const sentence = addressFault({ address, strict: true }, names)
    return sentence === null ? [] : [{ line: lineOf('navigation', index, 'address'), sentence }]
  })
}

/** What is wrong with the marks and links of guidelines and care. */
export function pageReferenceFaults({ text }: LibraryFile, names: KnownNames): Fault[] {
  const cut = cutFrontmatter(text)
  if (cut === null) return []
  const { references } = readBody(cut.body, { firstLine: cut.bodyLine })
  return bodyReferenceFaults(references, names)
}

/** What is wrong with the marks and links of a text. */
function bodyReferenceFaults(
  { marks, links, strayMarks }: BodyReferences,
  names: KnownNames,
  from?: string,
): Fault[] {
  const linked = links.flatMap(({ address, line }) => {
    const sentence = addressFault({ address, ...(from === undefined ? {} : { from }) }, names)
    return sentence === null ? [] : [{ line, sentence }]
  })
  return [
    ...linked,
    ...marks.flatMap(({ concept, line }) => conceptFaults([concept], names, line)),
    ...(names.definesConcepts ? strayMarks : []),
  ]
}

type Quoted = { essay: string; quotation: string }
type LineOfPart = (index: number, part: 'essay' | 'quotation') => ReturnType<LineOf>

function quotedFaults(quoted: readonly Quoted[], names: KnownNames, lineOf: LineOfPart): Fault[] {
  return quoted.flatMap(({ essay: slug, quotation }, index) => {
    const line = lineOf(index, 'essay')
    if (!names.essays.includes(slug)) {
      return [{ line, sentence: unknownName(slug, names.essays, `essays/${slug}.md`) }]
    }
    const essay = names.essay(slug)
    if (essay === null) return []
    if (essay.isDraft) {
      return [{ line, sentence: `Quote an essay that is published: “${slug}” is a draft.` }]
    }
    const sentence = quotationFault(names.rendered(essay).text, quotation, slug)
    return sentence === null ? [] : [{ line: lineOf(index, 'quotation'), sentence }]
  })
}

function conceptFaults(slugs: readonly string[], names: KnownNames, line: number): Fault[] {
  if (!names.definesConcepts) return []
  return slugs
    .filter((slug) => !names.concepts.includes(slug))
    .map((slug) => ({ line, sentence: unknownName(slug, names.concepts, `concepts/${slug}.md`) }))
}
