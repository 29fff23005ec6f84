import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { MemberActor } from '@/domain/actor'
import { A_READER } from '@/domain/discussion/byline'
import { answererOf } from '@/domain/moderation/answerer'
import type { AppealItem } from '@/domain/moderation/appeal-case'
import { db, type Prisma, type Transaction } from '@/server/db'

import { MODERATOR_AT_WORK } from './moderator-at-work'
import { namelessReporter } from './nameless-reporter'

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

/**
 * An open appeal as a moderator finds it in the queue. Who wrote as "a reader" stays so. Whose own words were reported learns
 * not who asks, nor, while another answers, with what words.
 */
export function appealItem(row: Row, { reader, team, now }: Looking): AppealItem {
  const { decision, isReporters, reviewerId, claimedUntil } = row
  const { comment, deciderId, authorId, kind } = decision
  const parties = { deciderId, authorId, appellantId: partyOf(row) }
  const isClaimed = claimedUntil !== null && claimedUntil > now && row.reviewer !== null
  return {
    ...{ id: row.id, kind, isReporters },
    byline: appellantName(row, reader.id),
    threadTitle: comment.thread.title || UNTITLED,
    excerpt: isKeptFrom(row, { reader, team }) ? '' : row.words.slice(0, EXCERPT_LENGTH),
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

/** Whoever appeals, as this moderator may know them: by words of "a reader" nobody is named, nor to whom they reported. */
export function appellantName({ appellant, isReporters, decision }: Row, readerId: string): string {
  if (isReporters && decision.authorId === readerId) return namelessReporter(appellant)
  if (!isReporters && decision.comment.isUnnamed) return A_READER
  return appellant ? shownName(appellant.handle) : 'a visitor'
}

/** Whether an appeal is by somebody who reported this moderator's own words, and another can answer it. */
export const isKeptFrom = (
  { isReporters, decision }: Row,
  { reader, team }: Pick<Looking, 'reader' | 'team'>,
): boolean =>
  isReporters && decision.authorId === reader.id && team.some((member) => member !== reader.id)

/** Everyone who may answer appeals now. */
export async function team(tx: Pick<Transaction, 'member'> = db): Promise<string[]> {
  const rows = await tx.member.findMany({ where: MODERATOR_AT_WORK, select: { id: true } })
  return rows.map(({ id }) => id)
}
