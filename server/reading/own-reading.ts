import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Reading } from '@/domain/reading/reading'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

import { essaysUnderWay } from './queries'

type Essay = { slug: string; title: string }

/** Everything on a member's page about their own reading. */
export type OwnReading = {
  continue: Reading['continue']
  /** The last one first; `readAt` is an ISO time. */
  read: (Essay & { author: string; readAt: string })[]
  /** The series the member has begun, each with its essays in their order. */
  series: { slug: string; title: string; essays: (Essay & { isRead: boolean })[] }[]
}

const CONTINUE_MAX = 50

export async function ownReading({ id: memberId }: MemberActor): Promise<OwnReading> {
  const [going, marks, series] = await Promise.all([
    essaysUnderWay(memberId, CONTINUE_MAX),
    db.readMark.findMany({
      where: { memberId, essay: PUBLISHED },
      orderBy: { readAt: 'desc' },
      select: {
        readAt: true,
        essay: { select: { slug: true, title: true, author: { select: { name: true } } } },
      },
    }),
    begunSeries(memberId),
  ])
  const read = marks.map(({ readAt, essay: { slug, title, author } }) => ({
    slug,
    title,
    author: author.name,
    readAt: readAt.toISOString(),
  }))
  return { continue: going, read, series }
}

async function begunSeries(memberId: string): Promise<OwnReading['series']> {
  const touched = {
    OR: [{ readMarks: { some: { memberId } } }, { readingPlaces: { some: { memberId } } }],
  }
  const rows = await db.series.findMany({
    where: { essays: { some: { ...PUBLISHED, ...touched } } },
    orderBy: { title: 'asc' },
    select: {
      slug: true,
      title: true,
      essays: {
        where: PUBLISHED,
        orderBy: [{ seriesPlace: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
        select: { slug: true, title: true, readMarks: { where: { memberId } } },
      },
    },
  })
  return rows.map(({ essays, ...row }) => ({
    ...row,
    essays: essays.map(({ readMarks, ...essay }) => ({ ...essay, isRead: readMarks.length > 0 })),
  }))
}
