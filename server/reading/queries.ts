import 'server-only'
import type { Actor } from '@/domain/actor'
import { isUnderWay } from '@/domain/reading/place-share'
import type { PlaceToday } from '@/domain/reading/place-shown'
import type { Reading } from '@/domain/reading/reading'
import { readKeptSettings } from '@/domain/reading/settings'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { placeOf, underWay, WITH_TEXTS } from './today'

/** As many as a page has room for without becoming a feed. */
const CONTINUE_MAX = 6

/** How a member reads: what they are in the middle of, what they have read, their settings. */
export async function readingOf(actor: Actor): Promise<Reading> {
  const { id } = mustBeAllowed(actor, 'reading.keep')
  const [going, marks, member] = await Promise.all([
    essaysUnderWay(id, CONTINUE_MAX),
    db.readMark.findMany({
      where: { memberId: id, essay: PUBLISHED },
      select: { essay: { select: { slug: true } } },
    }),
    db.member.findUniqueOrThrow({ where: { id }, select: { readerSettings: true } }),
  ])
  return {
    continue: going,
    read: marks.map(({ essay }) => essay.slug),
    settings: readKeptSettings(member.readerSettings),
  }
}

/** The essays a member has begun and not read, the last one first, each where they were last in it. */
export async function essaysUnderWay(memberId: string, max: number): Promise<Reading['continue']> {
  const essay = { ...PUBLISHED, readMarks: { none: { memberId } } }
  const places = await db.readingPlace.findMany({
    where: { memberId, essay },
    orderBy: { updatedAt: 'desc' },
    select: { essayId: true, deviceId: true, share: true },
  })
  const latest = places.filter(
    ({ essayId }, index) => places.findIndex((place) => place.essayId === essayId) === index,
  )
  const chosen = latest.filter(({ share }) => isUnderWay(share)).slice(0, max)
  const rows = await db.readingPlace.findMany({
    where: { memberId, OR: chosen.map(({ essayId, deviceId }) => ({ essayId, deviceId })) },
    orderBy: { updatedAt: 'desc' },
    include: WITH_TEXTS,
  })
  return rows.map(underWay).filter((found) => found !== null)
}

/** Where the actor is in one essay, on each of their devices, and whether they have read it. A visitor is nowhere. */
export async function placesOnEssay(
  actor: Actor,
  slug: string,
): Promise<{ places: PlaceToday[]; isRead: boolean }> {
  if (actor.kind === 'visitor') return { places: [], isRead: false }
  const own = { memberId: actor.id, essay: { slug, ...PUBLISHED } }
  const [rows, marks] = await Promise.all([
    db.readingPlace.findMany({ where: own, orderBy: { updatedAt: 'desc' }, include: WITH_TEXTS }),
    db.readMark.count({ where: own }),
  ])
  return { places: rows.map(placeOf).filter((place) => place !== null), isRead: marks > 0 }
}

/** Whether the actor hid the marks of conversations beside this essay. */
export async function isMarginHidden(actor: Actor, slug: string): Promise<boolean> {
  if (actor.kind === 'visitor') return false
  return (await db.hiddenMargin.count({ where: { memberId: actor.id, essay: { slug } } })) > 0
}
