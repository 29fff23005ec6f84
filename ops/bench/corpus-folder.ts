import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderEssay } from '@/domain/library/render-essay'

const CORPUS = path.resolve('../shared/corpus')
const BOOKS = ['emerson', 'walden']

export const isCorpusHere = (): boolean => existsSync(CORPUS)

/** The addresses of all its essays. */
export const corpusSlugs = (): string[] =>
  BOOKS.flatMap((book) => readdirSync(path.join(CORPUS, book, 'new'))).map((file) =>
    path.basename(file, '.md'),
  )

/** Puts one edition of every book of the corpus together into one library's folder. */
export function copyCorpus(edition: 'old' | 'new', folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const book of BOOKS) cpSync(path.join(CORPUS, book, edition), folder, { recursive: true })
  return folder
}

/** The canonical text of every Markdown file of a folder, by its name. */
export function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  return new Map(
    files.sort().map((file) => {
      const markdown = readFileSync(path.join(folder, file), 'utf8')
      return [file, renderEssay(markdown.replace(/^---\n.*?\n---\n/s, '')).text]
    }),
  )
}

/** The canonical texts of one edition of the whole corpus. */
export const corpusTexts = (edition: 'old' | 'new'): Map<string, string> =>
  new Map(BOOKS.flatMap((book) => [...textsIn(path.join(CORPUS, book, edition))]))

/** So many essays of the corpus by name, those with the most of what is hard first: footnotes, marks, letters beyond ASCII. */
export function corpusEssays(count: number): [string, string][] {
  const hardness = (markdown: string) => (markdown.match(/\[\^|[*_]|[^\x20-\x7e\n]/g) ?? []).length
  return BOOKS.flatMap((book) => {
    const folder = path.join(CORPUS, book, 'new')
    return readdirSync(folder).map((file): [string, string] => [
      path.basename(file, '.md'),
      readFileSync(path.join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''),
    ])
  })
    .sort(([, one], [, other]) => hardness(other) - hardness(one))
    .slice(0, count)
}
