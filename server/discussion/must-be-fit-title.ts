import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { isTrusted, runChecks, type OutsideSaid } from '@/domain/moderation/checks'
import { firstVisibility } from '@/domain/moderation/verdict'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { askOutside, havingHeard } from '@/server/webhooks/ask-outside'

import { authorStanding } from './author-standing'
import { mustHaveReadWarnings } from './must-be-free-to-write'

const HELD =
  'A moderator would have to read this title first, and a title cannot wait. Choose other words, or say in the conversation what it should be called: a moderator can change it.'

/** What the owner's other program says of a title that a member gives; null where nobody is asked. Before anything is locked. */
export const askOfTitle = (member: MemberActor, title: string): Promise<OutsideSaid | null> =>
  may(member, 'thread.tend')
    ? Promise.resolve(null)
    : askOutside(member, { kind: 'change', words: title, contentNote: '' })

/**
 * Refuses a title that would wait for a moderator if it were a comment, and any of a member who has a warning to read: it would
 * stand over a conversation for everyone at once. Moderators give what title they will.
 */
export async function mustBeFitTitle(
  tx: Transaction,
  member: MemberActor,
  { title, outside }: { title: string; outside: OutsideSaid | null },
): Promise<void> {
  if (may(member, 'thread.tend')) return
  const standing = await authorStanding(tx, member, title)
  mustHaveReadWarnings(standing.sanctions)
  const { author, known } = havingHeard(standing, outside)
  const outcomes = runChecks(title, author, known)
  if (firstVisibility(outcomes, isTrusted(author, known.inForce)) === 'PENDING')
    throw new Refusal('forbidden', HELD, { title: HELD })
}
