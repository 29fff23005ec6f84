import 'server-only'
import { Refusal } from '@/domain/refusal'

import { isUniqueViolation } from './constraint'

/**
 * Runs a write that a person may repeat: `before` finds the result of an earlier run. When two run at once, the one
 * that meets the other's key, or is refused because of what the other did, looks again.
 */
export const once = async <Result>(
  before: () => Promise<Result | null>,
  write: () => Promise<Result>,
): Promise<Result> => (await before()) ?? orFormer(before, write)

/** The same, where nearly every run is the first, and a second can only meet the key of the first: it looks only then. */
export async function orFormer<Result>(
  before: () => Promise<Result | null>,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write()
  } catch (problem) {
    if (!isUniqueViolation(problem) && !(problem instanceof Refusal)) throw problem
    const winner = await before()
    if (winner) return winner
    throw problem
  }
}
