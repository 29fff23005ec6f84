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
