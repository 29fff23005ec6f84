import 'server-only'
import { meantWord, type KnownWord } from '@/domain/search/spelling'
import type { Transaction } from '@/server/db'

const WORDS_MAX = 6
const CANDIDATES_MAX = 30
/** Two letters swapped in a short word leave it this much like itself. */
const SIMILARITY_MIN = '0.2'

type Guess = KnownWord & { typed: string; typedFolded: string }

/**
 * The words with every one that the library does not write replaced by the one that was probably meant; null when there
 * is nothing to replace. Whether the guess finds anything is for the caller to see.
 */
export async function guessWords(tx: Transaction, words: string): Promise<string | null> {
  const typed = [...new Set(words.toLowerCase().match(/\p{L}[\p{L}\p{M}’']{2,}/gu))]
  if (typed.length === 0) return null
  await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${SIMILARITY_MIN}, true)`
  const guesses = await tx.$queryRaw<Guess[]>`
    WITH asked AS MATERIALIZED (
      SELECT typed, unaccent(typed) AS folded FROM unnest(${typed.slice(0, WORDS_MAX)}::text[]) typed
      WHERE NOT EXISTS (SELECT FROM search_word w WHERE w.word = typed)
    )
    SELECT asked.typed, asked.folded AS "typedFolded", near.word, near.folded, near.entries
    FROM asked CROSS JOIN LATERAL (
      SELECT word, folded, entries FROM search_word w WHERE w.folded % asked.folded
      ORDER BY similarity(w.folded, asked.folded) DESC, entries DESC LIMIT ${CANDIDATES_MAX}::int
    ) near`
  let guessed = words
  for (const one of typed) {
    const known = guesses.filter(({ typed }) => typed === one)
    const meant = meantWord(known[0]?.typedFolded ?? one, known)
    if (meant !== null) guessed = replaced(guessed, one, meant)
  }
  return guessed === words ? null : guessed
}

const replaced = (words: string, typed: string, meant: string) =>
  words
    .split(/(\p{L}[\p{L}\p{M}’']*)/u)
    .map((piece) => (piece.toLowerCase() === typed ? meant : piece))
    .join('')
