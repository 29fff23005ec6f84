import 'server-only'
import type { SearchHit, Suggestion } from '@/domain/search/hit'
import type { Transaction } from '@/server/db'

import { findNames } from './find-names'
import { findPassages } from './find-passages'
import { guessWords } from './guess-words'
import { readQuestion, type Question } from './read-question'
import type { Bounds } from './search-for'
import { showEntries } from './show-entries'

const SUGGESTIONS_MAX = 8
/** With so many names, passages are left for the whole search. */
const NAMES_ENOUGH = 5

/** Names that begin with these words or are made of them, then passages; for mistyped words, of those probably meant. */
export async function suggestFor(
  tx: Transaction,
  words: string,
  bounds: Bounds,
): Promise<Suggestion[]> {
  const found = await suggestedBy(tx, words, bounds)
  if (found.length > 0) return found
  const guess = await guessWords(tx, words)
  return guess === null ? [] : suggestedBy(tx, guess, bounds)
}

async function suggestedBy(
  tx: Transaction,
  words: string,
  { now: today, timeoutMs }: Bounds,
): Promise<Suggestion[]> {
  const question = await readQuestion(tx, words, timeoutMs)
  if (question.isNegative) return []
  const names = await findNames(tx, {
    ...(question.query !== '' && { words: question.query }),
    ...(question.beginnings !== '' && { names: question.beginnings }),
    today,
  })
  const named = names.best.slice(0, SUGGESTIONS_MAX)
  const room = named.length < NAMES_ENOUGH ? SUGGESTIONS_MAX - named.length : 0
  const passages = await passagesFor(tx, question, { today, room })
  const numbers = [...named, ...passages].map(({ number }) => number)
  const read = question.query === '' ? { ...question, query: question.plain } : question
  const hits = await showEntries(tx, read, numbers)
  return numbers.flatMap((number) => {
    const hit = hits.get(number)
    return hit ? [suggestion(hit)] : []
  })
}

async function passagesFor(
  tx: Transaction,
  question: Question,
  { today, room }: { today: Date; room: number },
) {
  if (room === 0 || question.query === '') return []
  return (await findPassages(tx, question, { choices: [], today })).best.slice(0, room)
}

function suggestion({ kind, href, title, snippet, by }: SearchHit): Suggestion {
  const [name, words] = [title, snippet].map((parts) => parts.map(({ text }) => text).join(''))
  if (kind === 'PASSAGE') return { kind, href, title: words ?? '', detail: name ?? '' }
  return { kind, href, title: name ?? '', detail: kind === 'ESSAY' ? (by ?? '') : '' }
}
