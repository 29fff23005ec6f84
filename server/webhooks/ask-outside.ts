import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { OutsideSaid } from '@/domain/moderation/checks'
import type { Said } from '@/domain/moderation/checks/writing'
import { checkAnswer } from '@/domain/webhooks/check-answer'
import { sql } from '@/server/db'
import type { Standing } from '@/server/moderation/what-checks-know'
import { readRows } from '@/server/statements'

import { postSigned, type Hook } from './post-signed'

/** How long whoever posts waits for another program. */
const BUDGET_MS = 2_000

const CHECKING = sql`
  /* kept: checking-webhook */
  SELECT id, address, salt, former_salt AS "formerSalt", former_until AS "formerUntil"
  FROM webhook WHERE use = 'CHECK' LIMIT 1`

/** What is asked about: the words as they were typed, and nothing by which their author is known. */
export type Written = {
  kind: 'reply' | 'opening' | 'change'
  words: string
  contentNote: string
  title?: string
}

/**
 * Asks the owner’s other program about new words, if there is one; null without one. Call it before anything is locked: it may take
 * two seconds. Never throws because of the program: no answer in time is a TIMEOUT, any other fault an ERROR. `count` is called
 * before words leave the house.
 */
export async function askOutside(
  author: MemberActor,
  written: Written,
  count?: () => Promise<void>,
): Promise<OutsideSaid | null> {
  const [hook] = await readRows<Hook>(CHECKING)
  if (!hook) return null
  await count?.()
  const from = performance.now()
  const said = await saidBy(hook, { ...written, isModerator: author.roles.includes('MODERATOR') })
  return { ...said, milliseconds: Math.round(performance.now() - from) }
}

/** The same standing with what was said outside. */
export const havingHeard = (standing: Standing, outside: OutsideSaid | null): Standing => ({
  ...standing,
  known: { ...standing.known, outside },
})

type Question = Written & { isModerator: boolean; isTrial?: true }

/** Asks one program, and understands what it says. */
export async function saidBy(hook: Hook, question: Question): Promise<Said> {
  const body = JSON.stringify({ event: 'check', ...question })
  const posted = await postSigned(hook, { event: 'check', body, budgetMs: BUDGET_MS })
  if (posted.fault !== null) {
    const verdict = posted.isLate ? 'TIMEOUT' : 'ERROR'
    return { verdict, evidence: `The other program ${posted.fault}.` }
  }
  if (posted.status !== 200)
    return { verdict: 'ERROR', evidence: `The other program answered ${posted.status}.` }
  return checkAnswer(posted.text)
}
