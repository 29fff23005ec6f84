import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookEntry } from '@/domain/bookmarks/carried'
import type { SaidPlace } from '@/domain/passages/said-place'
import { standingOf } from '@/domain/passages/standing'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { colourWordsOf } from './queries'

/** All that the actor keeps, in order of title and place, also what is gone from its essay. What was taken away is not in it. */
export async function exportBook(actor: Actor): Promise<BookEntry[]> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const rows = await keptRows(memberId)
  const revisionIds = rows.flatMap(({ passage }) => passage?.revisionId ?? [])
  const revisions = await db.revision.findMany({
    where: { id: { in: [...new Set(revisionIds)] } },
    select: { id: true, number: true, publishedAt: true, text: true },
  })
  const known = new Map(revisions.map((revision) => [revision.id, revision]))
  const meanings = await colourWordsOf(actor)
  return rows
    .map((row) => {
      const entry = entryOf(row, known.get(row.passage?.revisionId ?? ''))
      return { ...entry, meaning: meanings[row.colour] }
    })
    .sort(inOrder)
}

const keptRows = (memberId: string) =>
  db.bookmark.findMany({
    where: { memberId, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      essay: {
        select: {
          ...{ slug: true, title: true, currentRevisionId: true },
          author: { select: { name: true } },
        },
      },
      passage: {
        include: {
          placements: {
            where: { OR: [{ revision: { currentOf: { isNot: null } } }, { method: 'hand' }] },
            orderBy: { revision: { number: 'asc' } },
            include: { revision: { select: { number: true } } },
          },
        },
      },
    },
  })

type Row = Awaited<ReturnType<typeof keptRows>>[number]
type PlacementRow = NonNullable<Row['passage']>['placements'][number]
type Revision = { number: number; publishedAt: Date; text: string }

function entryOf({ essay, passage, ...row }: Row, revision?: Revision): Omit<BookEntry, 'meaning'> {
  const { id: bookmarkId, colour, note, concepts, createdAt, seenAt } = row
  const { origin } = config()
  const { slug, title, author, currentRevisionId } = essay
  const entry = {
    id: bookmarkId,
    essay: { title, author: author.name, address: `${origin}/essays/${slug}` },
    ...{ colour, concepts, note, keptAt: createdAt.toISOString() },
    seenAt: seenAt?.toISOString() ?? null,
  }
  if (passage === null || revision === undefined) return { ...entry, passage: null }
  const { id, exact, prefix, suffix, start, end, placements } = passage
  const today = placements.find((one) => one.revisionId === currentRevisionId) ?? null
  const { state } = standingOf(passage, today, currentRevisionId)
  const pointsBefore = pointsIn(revision.text.slice(0, start))
  return {
    ...entry,
    passage: {
      ...{ exact, prefix, suffix, start, end, state },
      revision: revision.number,
      revisedAt: revision.publishedAt.toISOString(),
      codePoints: { start: pointsBefore, end: pointsBefore + pointsIn(exact) },
      now: state === 'GONE' ? null : (today?.words ?? exact),
      said: placements.flatMap(saidOf),
      address: `${origin}/p/${id}`,
    },
  }
}

function saidOf({ method, revision, start, end, words, place }: PlacementRow): SaidPlace[] {
  if (method !== 'hand') return []
  if (start === null || end === null || words === null) {
    return [{ revision: revision.number, place: place ?? 0 }]
  }
  return [{ revision: revision.number, start, end, words }]
}

/** How many Unicode code points a text has. */
const pointsIn = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)

const inOrder = (one: BookEntry, other: BookEntry): number =>
  compared(one.essay.title, other.essay.title) ||
  compared(one.essay.address, other.essay.address) ||
  (one.passage?.start ?? -1) - (other.passage?.start ?? -1)

const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)
