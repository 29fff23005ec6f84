import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

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
