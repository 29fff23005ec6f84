import type { Stretch } from '@/domain/passages/stretch'
import type { ConceptFile } from './concept-file'
import type { EssayFile } from './essay-file'
import type { KnownNames } from './known-names'
import type { LibraryConcept, LibraryEssay, LibraryQuestion } from './library'
import type { Named } from './named-files'
import type { QuestionFile } from './question-file'
import { quotedPlaces } from './quoted-place'
import { slugOf } from './slug'

/** An essay of a library without faults, what it lists of itself placed in its words. */
export function libraryEssay(essay: Named<EssayFile>, names: KnownNames): LibraryEssay {
  const { lineOf, isDraft: _, references, passages, ...fields } = essay
  const listed = passages.flatMap(({ concept, quotation }) => {
    const place = quotedPlaces(names.rendered(essay).text, quotation)[0]
    return place === undefined ? [] : [{ concept, ...place }]
  })
  const series = essay.series === null ? null : slugOf(essay.series)
  const marked = references.marks.map(({ concept }) => concept)
  const author = slugOf(essay.author)
  return { ...fields, author, series, listed, marked, wasLine: lineOf('was') }
}

/** A concept, each trait with the place of the words it stands on. */
export function libraryConcept(concept: Named<ConceptFile>, names: KnownNames): LibraryConcept {
  const { lineOf: _, path: _path, references: _references, ...fields } = concept
  return { ...fields, traits: placed(fields.traits, names) }
}

/** A question, each passage with its place. */
export function libraryQuestion(question: Named<QuestionFile>, names: KnownNames): LibraryQuestion {
  const { lineOf: _, path: _path, references: _references, ...fields } = question
  return { ...fields, passages: placed(fields.passages, names) }
}

type Quoted = { essay: string; quotation: string }

/** The quotation becomes the words of the essay itself, with the line ends between its blocks. */
function placed<Passage extends Quoted>(passages: readonly Passage[], names: KnownNames) {
  return passages.flatMap((passage): (Passage & Stretch)[] => {
    const essay = names.essay(passage.essay)
    if (essay === null) return []
    const { text } = names.rendered(essay)
    const place = quotedPlaces(text, passage.quotation)[0]
    if (place === undefined) return []
    return [{ ...passage, ...place, quotation: text.slice(place.start, place.end) }]
  })
}
