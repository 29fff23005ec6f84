import 'server-only'
import type { Transaction } from '@/server/db'

/**
 * Adds words to those a mistyped one may have been meant to be. None is taken away: what is offered is looked for first,
 * so a word that readers see no more is offered to nobody.
 */
export async function indexWords(
  tx: Transaction,
  words: ReadonlyMap<string, number>,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_word (word, folded, entries)
    SELECT word, unaccent(word), entries
    FROM unnest(${[...words.keys()]}::text[], ${[...words.values()]}::int[]) AS w (word, entries)
    ON CONFLICT (word) DO UPDATE SET entries = search_word.entries + excluded.entries`
}
