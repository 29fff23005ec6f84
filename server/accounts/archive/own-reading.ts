import 'server-only'
import type { ArchiveRecords } from '@/domain/accounts/archive/archive-contents'
import type { READING_PARTS } from '@/domain/accounts/archive/reading-parts'
import { followedAddress } from '@/domain/notifications/follow-words'
import { readKeptSettings } from '@/domain/reading/settings'
import { markOf, WITH_PASSAGE } from '@/server/bookmarks/marks'
import type { Prisma, Transaction } from '@/server/db'
import { FOLLOWED, subjectIn } from '@/server/notifications/follows-of'

import { iso } from './iso'
import { COLLECTED, collectionRecord, ENDED, placeOf } from './own-collections'

const TITLED = { select: { slug: true, title: true } } as const
const OLDEST_FIRST = { createdAt: 'asc' } as const

const READING = {
  readerSettings: true,
  revisitAt: true,
  bookmarks: {
    orderBy: OLDEST_FIRST,
    include: {
      ...WITH_PASSAGE,
      essay: { select: { slug: true, title: true, currentRevisionId: true } },
    },
  },
  conceptProposals: { orderBy: OLDEST_FIRST },
  collections: { orderBy: OLDEST_FIRST, include: COLLECTED },
  bookmarkLinks: { orderBy: OLDEST_FIRST, include: { one: ENDED, other: ENDED } },
  colourMeanings: { orderBy: { colour: 'asc' } },
  readingPlaces: { orderBy: { updatedAt: 'asc' }, include: { essay: TITLED } },
  threadVisits: { orderBy: { openAt: 'asc' } },
  foldedBranches: { orderBy: OLDEST_FIRST },
  readMarks: { orderBy: { readAt: 'asc' }, include: { essay: TITLED } },
  hiddenThreads: { orderBy: OLDEST_FIRST },
  hiddenComments: { orderBy: OLDEST_FIRST },
  hiddenMargins: { orderBy: OLDEST_FIRST, include: { essay: TITLED } },
  follows: { orderBy: OLDEST_FIRST, select: { createdAt: true, ...FOLLOWED } },
} as const satisfies Prisma.MemberSelect

type Reading = Prisma.MemberGetPayload<{ select: typeof READING }>

/** What a member read, kept and follows. */
export async function ownReading(
  tx: Transaction,
  memberId: string,
  origin: string,
): Promise<Pick<ArchiveRecords, keyof typeof READING_PARTS>> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: READING })
  const settings = readKeptSettings(member.readerSettings)
  const essay = ({ slug, title }: { slug: string; title: string }) => ({
    essay: title,
    address: `${origin}/essays/${slug}`,
  })
  return {
    bookmarks: member.bookmarks.map((row) => bookmarkRecord(row, origin)),
    proposals: member.conceptProposals.map((row) => proposalRecord(row, origin)),
    collections: member.collections.map((row) => collectionRecord(row, origin)),
    links: member.bookmarkLinks.map(({ one, other, createdAt }) => ({
      one: placeOf(one, origin),
      other: placeOf(other, origin),
      since: iso(createdAt),
    })),
    meanings: member.colourMeanings.map(({ colour, words }) => ({ colour, words })),
    places: member.readingPlaces.map((row) => ({
      ...essay(row.essay),
      ...{ device: row.device, share: row.share },
      readAt: iso(row.updatedAt),
    })),
    visits: member.threadVisits.map(({ threadId, openAt }) => ({
      address: `${origin}/threads/${threadId}`,
      openAt: iso(openAt),
    })),
    folded: member.foldedBranches.map(({ commentId, createdAt }) => ({
      address: `${origin}/c/${commentId}`,
      since: iso(createdAt),
    })),
    read: member.readMarks.map((row) => ({ ...essay(row.essay), readAt: iso(row.readAt) })),
    follows: member.follows.flatMap((row) => {
      const subject = subjectIn(row, memberId)
      if (subject === null) return []
      const address = `${origin}${followedAddress(subject)}`
      return [{ name: subject.title, address, since: iso(row.createdAt) }]
    }),
    hidden: member.hiddenThreads.map(({ threadId, createdAt }) => ({
      address: `${origin}/threads/${threadId}`,
      since: iso(createdAt),
    })),
    hiddenComments: member.hiddenComments.map(({ commentId, createdAt }) => ({
      address: `${origin}/c/${commentId}`,
      since: iso(createdAt),
    })),
    margins: member.hiddenMargins.map((row) => ({
      ...essay(row.essay),
      since: iso(row.createdAt),
    })),
    settings:
      settings === null && member.revisitAt === null
        ? []
        : [{ settings, revisitAt: iso(member.revisitAt) }],
  }
}

const proposalRecord = (row: Reading['conceptProposals'][number], origin: string) => ({
  address: `${origin}/p/${row.passageId}`,
  ...{ concept: row.concept, words: row.words, isCredited: row.isCredited },
  ...{ state: row.state, reason: row.reason },
  proposedAt: iso(row.createdAt),
  decidedAt: iso(row.decidedAt),
})

function bookmarkRecord(row: Reading['bookmarks'][number], origin: string) {
  const mark = markOf(row)
  const { essay, note, colour } = row
  return {
    essay: essay.title,
    address: mark ? `${origin}/p/${mark.passageId}` : `${origin}/essays/${essay.slug}`,
    quotation: mark?.exact ?? null,
    state: mark?.state ?? null,
    ...{ note, colour, concepts: row.concepts },
    keptAt: iso(row.createdAt),
    changedAt: iso(row.updatedAt),
    seenAt: iso(row.seenAt),
    removedAt: iso(row.removedAt),
  }
}
