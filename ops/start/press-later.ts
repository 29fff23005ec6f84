import { setTimeout as sleep } from 'node:timers/promises'
import { isCompressible, press, type FinishedAnswer } from './finished-answer'
import type { KeptAnswers } from './kept-answers'

const LOOK_MS = 250

/**
 * Presses what is read often as small as it gets, one answer at a time, long after its first reader has it. Returns how to
 * stop it.
 */
export function pressLater(kept: KeptAnswers): () => void {
  const ending = new AbortController()
  void (async () => {
    while (!ending.signal.aborted) {
      await sleep(LOOK_MS, undefined, { ref: false })
      const answer = kept.worthPressing()
      if (answer !== undefined && isCompressible(answer)) await pressSmall(answer)
    }
  })()
  return () => {
    ending.abort()
  }
}

/** Both forms: what is read often is read by all kinds of browsers. */
const pressSmall = (answer: FinishedAnswer) =>
  Promise.allSettled([press(answer, 'gzip', 'small'), press(answer, 'br', 'small')])
