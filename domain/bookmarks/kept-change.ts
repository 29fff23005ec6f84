import { fieldsOf } from '@/domain/fields-of'
import type { ChangedWords } from '@/domain/passages/changed-words'
import { PLACEMENT_STATES } from '@/domain/passages/placement'

/** What became of the words of a bookmark, and the revision on which they were chosen. */
export type KeptChange = ChangedWords & { revision: { number: number; publishedAt: string } }

const SAID = ['open', 'new', 'old'] as const

/** Reads a change from what the library answered, in the browser. Undefined when it is none. */
export function readChange(found: unknown): KeptChange | undefined {
  const { said: saidFound, state: stateFound, before, today, on, revision } = fieldsOf(found)
  const { number, publishedAt } = fieldsOf(revision)
  const said = SAID.find((known) => known === saidFound)
  const state = PLACEMENT_STATES.find((known) => known === stateFound)
  if (
    said === undefined ||
    state === undefined ||
    typeof before !== 'string' ||
    typeof on !== 'string'
  )
    return undefined
  if (typeof number !== 'number' || typeof publishedAt !== 'string') return undefined
  if (today !== null && typeof today !== 'string') return undefined
  return { said, state, before, today, on, revision: { number, publishedAt } }
}
