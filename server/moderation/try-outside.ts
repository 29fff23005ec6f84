import 'server-only'
import type { Actor } from '@/domain/actor'
import { OUTSIDE_TRIED_MAX, type OutsideTrial } from '@/domain/moderation/outside-trial'
import { db, type Prisma } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { saidBy } from '@/server/webhooks/ask-outside'

/** So many are asked at once: all of them within twenty seconds, whatever the program does. */
const LANES = 5

const FIELDS = {
  ...{ parentId: true, visibility: true },
  author: { select: { roles: true } },
  thread: { select: { title: true } },
  currentRevision: { select: { markdown: true, contentNote: true } },
} as const satisfies Prisma.CommentSelect

type Tried = Prisma.CommentGetPayload<{ select: typeof FIELDS }>
type Answered = Pick<Tried, 'visibility'> & { verdict: string }

/**
 * Asks the other program about the last fifty comments whose words still stand, as if they came now, and counts what it says.
 * Nothing is held by that, and nothing stored. The program is told that it is a trial, and never who wrote. Null: there is none.
 */
export async function tryOutside(actor: Actor): Promise<OutsideTrial | null> {
  const owner = mustBeAllowed(actor, 'library.settings')
  await mustNotBeHurried('comment', { account: owner.id })
  const hook = await db.webhook.findFirst({ where: { use: 'CHECK' } })
  if (hook === null) return null
  const left = await db.comment.findMany({
    where: { authorDeletedAt: null, currentRevision: { markdown: { not: '' } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: OUTSIDE_TRIED_MAX,
    select: FIELDS,
  })
  const answers: Answered[] = []
  const lane = async () => {
    for (let comment = left.pop(); comment; comment = left.pop()) {
      const { verdict } = await saidBy(hook, { ...questionOf(comment), isTrial: true })
      const isGrave = verdict === 'HOLD' || verdict === 'REJECT'
      const isSoftened = isGrave && isModerators(comment)
      answers.push({ ...comment, verdict: isSoftened ? 'FLAG' : verdict })
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return trialOf(answers)
}

const isModerators = ({ author }: Tried): boolean => author.roles.includes('MODERATOR')

function questionOf(comment: Tried) {
  const { markdown: words = '', contentNote = '' } = comment.currentRevision ?? {}
  const said = { words, contentNote, isModerator: isModerators(comment) }
  return comment.parentId === null
    ? ({ kind: 'opening', title: comment.thread.title, ...said } as const)
    : ({ kind: 'reply', ...said } as const)
}

function trialOf(answers: readonly Answered[]): OutsideTrial {
  const held = answers.filter(({ verdict }) => verdict === 'HOLD' || verdict === 'REJECT')
  const are = (of: readonly Answered[], sought: Tried['visibility']) =>
    of.filter(({ visibility }) => visibility === sought).length
  const said = (sought: string) => answers.filter(({ verdict }) => verdict === sought).length
  return {
    ...{ asked: answers.length, held: held.length, heldApproved: are(held, 'PUBLISHED') },
    ...{ removed: are(answers, 'REMOVED'), heldRemoved: are(held, 'REMOVED') },
    ...{ flagged: said('FLAG'), unanswered: said('ERROR') + said('TIMEOUT') },
  }
}
