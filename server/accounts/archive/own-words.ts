import 'server-only'
import type { ArchiveRecords } from '@/domain/accounts/archive/archive-contents'
import type { WORDS_PARTS } from '@/domain/accounts/archive/words-parts'
import { threadSubject } from '@/domain/discussion/thread-subject'
import type { Prisma, Transaction } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { subjectFields } from '@/server/discussion/subject-fields'

import { iso } from './iso'

const OLDEST_FIRST = { createdAt: 'asc' } as const

const WORDS = {
  comments: {
    orderBy: OLDEST_FIRST,
    include: {
      revisions: { where: { withheldFor: { none: {} } }, orderBy: { number: 'asc' } },
      thread: {
        include: {
          comments: { where: { parentId: null, ...READABLE_BY_ALL }, select: { id: true } },
        },
      },
    },
  },
  drafts: { orderBy: { updatedAt: 'asc' } },
  reactions: { orderBy: OLDEST_FIRST },
  threads: {
    orderBy: OLDEST_FIRST,
    include: { ...subjectFields, passage: { select: { exact: true } } },
  },
  threadEvents: { orderBy: OLDEST_FIRST },
  reports: { orderBy: OLDEST_FIRST, include: { revision: { select: { commentId: true } } } },
  collectionReports: { orderBy: OLDEST_FIRST, include: { decision: { select: { act: true } } } },
  decisionsAbout: { orderBy: OLDEST_FIRST, include: { statement: true, reversedBy: true } },
  appeals: { orderBy: OLDEST_FIRST, include: { decision: { select: { commentId: true } } } },
  decisionsTaken: { orderBy: OLDEST_FIRST },
} as const satisfies Prisma.MemberSelect

type Words = Prisma.MemberGetPayload<{ select: typeof WORDS }>

/** What a member said, and what was said of it. Of others only what they may read anyway. */
export async function ownWords(
  tx: Transaction,
  memberId: string,
  origin: string,
): Promise<Pick<ArchiveRecords, keyof typeof WORDS_PARTS>> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: WORDS })
  const comment = (id: string) => `${origin}/c/${id}`
  return {
    comments: member.comments.map((row) => commentRecord(row, memberId, origin)),
    drafts: member.drafts.map(({ box, title, words, contentNote, updatedAt, removedAt }) => ({
      ...{ box, title, words, contentNote },
      typedAt: iso(updatedAt),
      removedAt: iso(removedAt),
    })),
    reactions: member.reactions.map(({ commentId, word, createdAt }) => ({
      comment: comment(commentId),
      word,
      saidAt: iso(createdAt),
    })),
    conversations: member.threads.map((thread) => ({
      address: `${origin}/threads/${thread.id}`,
      title: thread.title,
      about: `${origin}${threadSubject(thread).address}`,
      quotation: thread.passage?.exact ?? null,
      openedAt: iso(thread.createdAt),
    })),
    tools: member.threadEvents.map((event) => ({
      conversation: `${origin}/threads/${event.threadId}`,
      act: event.act,
      title: event.reversesId === null ? event.titleAfter : '',
      reason: event.reason,
      asModerator: event.isByOffice,
      doneAt: iso(event.createdAt),
    })),
    reports: member.reports.map(({ revision, reason, words, law, outcome, createdAt }) => ({
      comment: comment(revision.commentId),
      ...{ reason, words, law, outcome },
      reportedAt: iso(createdAt),
    })),
    objections: member.collectionReports.map((row) => objectionRecord(row, origin)),
    statements: member.decisionsAbout.filter(isTold).map((row) => ({
      comment: comment(row.commentId),
      decision: row.kind,
      rule: row.statement?.ruleTitle ?? null,
      reason: row.statement?.facts ?? row.explanation,
      state: row.stateAfter,
      isAutomated: row.statement?.automated ?? row.deciderId === null,
      isReversed: row.reversedBy !== null,
      decidedAt: iso(row.createdAt),
    })),
    appeals: member.appeals.map((row) => appealRecord(row, origin)),
    decisions: member.decisionsTaken.map(({ commentId, kind, rule, explanation, createdAt }) => ({
      comment: comment(commentId),
      ...{ decision: kind, rule, reason: explanation },
      decidedAt: iso(createdAt),
    })),
  }
}

function objectionRecord(row: Words['collectionReports'][number], origin: string) {
  const { collectionId, reason, words, decision, createdAt } = row
  return {
    collection: `${origin}/collections/${collectionId}`,
    ...{ reason, words, outcome: decision?.act ?? null },
    reportedAt: iso(createdAt),
  }
}

/** The title belongs to the first words of a conversation: whoever may not read these does not get it. */
function commentRecord(row: Words['comments'][number], memberId: string, origin: string) {
  const { thread, revisions } = row
  const isTitleReadable = thread.comments.length > 0 || thread.authorId === memberId
  return {
    address: `${origin}/c/${row.id}`,
    conversation: `${origin}/threads/${row.threadId}`,
    title: isTitleReadable ? thread.title : null,
    answers: row.parentId === null ? null : `${origin}/c/${row.parentId}`,
    writtenAt: iso(row.createdAt),
    state: row.visibility,
    asReader: row.isUnnamed,
    editedAt: iso(row.editedAt),
    deletedAt: iso(row.authorDeletedAt),
    erasedAt: iso(row.purgedAt),
    revisions: revisions
      .filter(isOwnOrShown(row))
      .map(({ number, createdAt, markdown, contentNote }) => ({
        number,
        writtenAt: iso(createdAt),
        words: markdown,
        ...(contentNote !== '' && { contentNote }),
      })),
  }
}

/** What stood in the place of their words for a time is none of theirs afterwards. */
const isOwnOrShown =
  ({ currentRevisionId }: { currentRevisionId: string | null }) =>
  ({ id, insteadOfId }: { id: string; insteadOfId: string | null }): boolean =>
    insteadOfId === null || id === currentRevisionId

const appealRecord = (row: Words['appeals'][number], origin: string) => ({
  comment: `${origin}/c/${row.decision.commentId}`,
  ...{ words: row.words, state: row.state, answer: row.answer, appealedAt: iso(row.createdAt) },
})

/** Notes among moderators, and reports they set aside, change nothing for the author and are not told. */
const isTold = ({ kind, statement, stateBefore, stateAfter }: Words['decisionsAbout'][number]) =>
  kind === 'HOLD' || statement !== null || stateBefore !== stateAfter
