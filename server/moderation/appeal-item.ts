import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { MemberActor } from '@/domain/actor'
import { A_READER } from '@/domain/discussion/byline'
import { answererOf } from '@/domain/moderation/answerer'
import type { AppealItem } from '@/domain/moderation/appeal-case'
import { db, type Prisma } from '@/server/db'

const EXCERPT_LENGTH = 120
/** Whoever opened it left, and took their words along. */
const UNTITLED = 'A conversation without a title'

export const APPEAL_ITEM_FIELDS = {
  appellant: { select: { handle: true } },
  reviewer: { select: { handle: true } },
  decision: {
    include: { comment: { select: { isUnnamed: true, thread: { select: { title: true } } } } },
  },
} as const satisfies Prisma.AppealInclude

type Row = Prisma.AppealGetPayload<{ include: typeof APPEAL_ITEM_FIELDS }>
type Looking = { reader: MemberActor; team: readonly string[]; now: Date }

/** An open appeal as a moderator finds it in the queue. Who wrote as "a reader" stays so. */
export function appealItem(row: Row, { reader, team, now }: Looking): AppealItem {
  const { decision, isReporters, reviewerId, claimedUntil } = row
  const { comment, deciderId, authorId, kind } = decision
  const parties = { deciderId, authorId, appellantId: partyOf(row) }
  const isClaimed = claimedUntil !== null && claimedUntil > now && row.reviewer !== null
  return {
    ...{ id: row.id, kind, isReporters },
    byline: !isReporters && comment.isUnnamed ? A_READER : appellantName(row),
    threadTitle: comment.thread.title || UNTITLED,
    excerpt: row.words.slice(0, EXCERPT_LENGTH),
    createdAt: row.createdAt.toISOString(),
    answerer: answererOf(parties, reader.id, team),
    isOwnDecision: deciderId === reader.id,
    claimedBy: isClaimed && row.reviewer ? shownName(row.reviewer.handle) : null,
    isClaimedByReader: isClaimed && reviewerId === reader.id,
  }
}

/** Whoever appeals: a member, or a visitor, who is named by their report. */
export const partyOf = ({ appellantId, reportId }: Pick<Row, 'appellantId' | 'reportId'>): string =>
  appellantId ?? reportId ?? ''

export const appellantName = ({ appellant }: Pick<Row, 'appellant'>): string =>
  appellant ? shownName(appellant.handle) : 'a visitor'

/** Everyone who may answer appeals. */
export async function team(): Promise<string[]> {
  const rows = await db.member.findMany({
    where: { roles: { has: 'MODERATOR' } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
