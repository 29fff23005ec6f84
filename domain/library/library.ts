import type { Stretch } from '@/domain/passages/stretch'
import type { AuthorFile } from './author-file'
import type { CareFile } from './care-file'
import type { ConceptFile } from './concept-file'
import type { EssayFile } from './essay-file'
import type { GuidelinesFile } from './guidelines-file'
import type { QuestionFile } from './question-file'
import type { QuotedPassage } from './quoted-passage'
import type { SeriesFile } from './series-file'
import type { Site } from './site-file'

type Fields<File> = Omit<File, 'lineOf' | 'references'> & { slug: string }

/** Words of an essay, with their place in its canonical text. */
type PlacedPassage = QuotedPassage & Stretch

/** An essay ready to be published; `author` and `series` are slugs of this library's authors and series. */
export type LibraryEssay = Omit<Fields<EssayFile>, 'isDraft' | 'passages'> & {
  /** Its file, and where that names the slugs of before: for faults that only the database shows. */
  path: string
  wasLine: number
  /** Words that its file says speak of a concept. */
  listed: (Stretch & { concept: string })[]
  /** The concepts it marks in its words, one for each mark. */
  marked: string[]
}

export type LibraryConcept = Omit<Fields<ConceptFile>, 'traits'> & {
  traits: (PlacedPassage & { trait: string; says: string })[]
}

export type LibraryQuestion = Omit<Fields<QuestionFile>, 'passages'> & { passages: PlacedPassage[] }

/** A whole library without a fault. */
export type Library = {
  site: Site
  authors: (AuthorFile & { slug: string })[]
  series: (SeriesFile & { slug: string })[]
  essays: LibraryEssay[]
  /** Not to be published; a draft with faults is not among them. */
  drafts: LibraryEssay[]
  concepts: LibraryConcept[]
  questions: LibraryQuestion[]
  guidelines: GuidelinesFile | null
  care: CareFile | null
  /** Whether marks lead to concepts: without a single concept file they are plain words. */
  linksConcepts: boolean
}
