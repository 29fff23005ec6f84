import 'server-only'
import { Refusal } from '@/domain/refusal'

import { isUniqueViolation } from './constraint'

/**
 * Runs a write that a person may repeat: `before` finds the result of an earlier run. When two run at once, the one
 * that meets the other's key, or is refused because of what the other did, looks again.
 */
export async function once<Result>(
  before: () => Promise<Result | null>,
  write: () => Promise<Result>,
): Promise<Result> {
  const former = await before()
  if (former) return former
  try {
    return await write()
  } catch (problem) {
    if (!isUniqueViolation(problem) && !(problem instanceof Refusal)) throw problem
    const winner = await before()
    if (winner) return winner
    throw problem
  }
}
