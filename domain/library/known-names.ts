import type { ConceptFile } from './concept-file'
import type { EssayFile } from './essay-file'
import type { Named, NamedFiles } from './named-files'
import { nearMiss } from './near-miss'
import type { QuestionFile } from './question-file'
import { renderEssay, type RenderedEssay } from './render-essay'

type Essay = Named<EssayFile>

/** The parts of a library that its files name in each other. */
export type NamedParts = {
  essays: NamedFiles<EssayFile>
  concepts: NamedFiles<ConceptFile>
  questions: NamedFiles<QuestionFile>
  authors: readonly string[]
  series: readonly string[]
  /** `guidelines` and `care`, when they are there. */
  pages: readonly string[]
}

/** What a reference may name, and the essays as readers see them. */
export type KnownNames = {
  essays: readonly string[]
  concepts: readonly string[]
  questions: readonly string[]
  authors: readonly string[]
  series: readonly string[]
  pages: readonly string[]
  /** Former slugs of essays. */
  former: ReadonlySet<string>
  /** Without concept files a concept is only a word, and marks are not checked. */
  definesConcepts: boolean
  /** The essay of this name; null when there is none, or when its file has faults of its own. */
  essay: (slug: string) => Essay | null
  /** Made once for each essay that somebody asks for. */
  rendered: (essay: Essay) => RenderedEssay
}

/** Makes the list of all names. Files with faults of their own lend their names too. */
export function knownNames({ essays, concepts, questions, ...others }: NamedParts): KnownNames {
  const bySlug = new Map(essays.values.map((essay) => [essay.slug, essay]))
  const made = new Map<string, RenderedEssay>()
  const definesConcepts = concepts.slugs.length > 0
  const rendered = (essay: Essay) => {
    const known = made.get(essay.path)
    const fresh = known ?? renderEssay(essay.markdown, { linksConcepts: definesConcepts })
    made.set(essay.path, fresh)
    return fresh
  }
  return {
    ...others,
    essays: essays.slugs,
    concepts: concepts.slugs,
    questions: questions.slugs,
    former: new Set(essays.values.flatMap(({ was }) => was)),
    definesConcepts,
    essay: (slug) => bySlug.get(slug) ?? null,
    rendered,
  }
}

/** The sentence for a name that nothing has. `file` is where it could be written. */
export function unknownName(name: string, known: readonly string[], file: string): string {
  const meant = nearMiss(name, known)
  const kind = file.replace(/\/.*/, '').replace(/s$/, '')
  const what = `there is no ${kind === 'serie' ? 'series' : kind} “${name}”.`
  return meant === null
    ? `Write ${file}, or name another: ${what}`
    : `Write “${meant}” if you meant that: ${what}`
}
