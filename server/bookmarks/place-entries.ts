import 'server-only'
import type { CarriedBookmark } from '@/domain/bookmarks/carried'
import type { ReadEntry } from '@/domain/bookmarks/formats/read-entry'
import { compareRevisions, type Placer } from '@/domain/passages/compare-revisions'
import { locateWords } from '@/domain/passages/locate-words'
import { placeAsSaid, type KeptSaying } from '@/domain/passages/place-as-said'
import type { Placement } from '@/domain/passages/placement'
import { quotationAt, type Quotation } from '@/domain/passages/quotation'
import { readTexts } from '@/domain/passages/read-texts'
import { db } from '@/server/db'

import { essaysToImport, type EssayToImport } from './essays-to-import'
import { inTurns } from './in-turns'

type Placed = {
  revisionId: string
  quotation: Quotation
  /** Where it stands today; null: it was found in the current revision. */
  placement: Placement | null
  /** What its keeper said of it, of revisions before today's. */
  said: KeptSaying<{ id: string }>[]
}
export type FoundPlace = {
  essayId: string
  currentRevisionId: string
  title: string
  bookmark: CarriedBookmark
  placed: Placed | null
}
/** A string says why there is no place. */
export type PlacedEntry = { entry: ReadEntry; result: FoundPlace | string }

const NO_ESSAY =
  'Its essay is not in the library, or not any more: neither its address nor its title is known.'

/**
 * Finds the places of what a file holds, in its order. That may take seconds, so it locks nothing and lets others have
 * their turn; of the texts, those of one essay are held at a time.
 */
export async function placeEntries(entries: readonly ReadEntry[]): Promise<PlacedEntry[]> {
  const bookmarks = entries.flatMap((entry) => ('bookmark' in entry ? [entry.bookmark] : []))
  const essayOf = await essaysToImport(db, bookmarks)
  const byEssay = new Map<EssayToImport, CarriedBookmark[]>()
  await inTurns(bookmarks, (bookmark) => {
    const essay = essayOf(bookmark)
    if (essay === undefined) return
    const ofEssay = byEssay.get(essay) ?? []
    byEssay.set(essay, ofEssay)
    ofEssay.push(bookmark)
  })
  const results = new Map<CarriedBookmark, FoundPlace | string>()
  for (const [essay, ofEssay] of byEssay) {
    const place = placing(essay, await revisionsOf(essay))
    await inTurns(ofEssay, (bookmark) => results.set(bookmark, place(bookmark)))
  }
  return entries.map((entry) => ({
    entry,
    result: 'fault' in entry ? entry.fault : (results.get(entry.bookmark) ?? NO_ESSAY),
  }))
}

const revisionsOf = ({ id: essayId }: EssayToImport) =>
  db.revision.findMany({
    where: { essayId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, text: true, publishedAt: true },
  })
type Revision = Awaited<ReturnType<typeof revisionsOf>>[number]

/** Finds places in one essay, reading each revision, and comparing each pair of them, once. */
function placing({ id: essayId, title, currentRevisionId }: EssayToImport, revisions: Revision[]) {
  const read = readTexts()
  const placers = new Map<string, Placer>()
  const placerTo = (current: Revision, from: Revision): Placer => {
    const known = placers.get(from.id) ?? compareRevisions(from.text, current.text)
    placers.set(from.id, known)
    return known
  }
  return (bookmark: CarriedBookmark): FoundPlace | string => {
    const current = revisions.find(({ id }) => id === currentRevisionId)
    if (current === undefined) return NO_ESSAY
    const add = { essayId, currentRevisionId: current.id, title, bookmark }
    if (bookmark.passage === null) return { ...add, placed: null }
    const located = locateWords(bookmark.passage, likeliestFirst(revisions, bookmark.keptAt), read)
    if (typeof located === 'string') return located
    const { revision, start, end } = located
    const quotation = quotationAt(revision.text, start, end)
    if (quotation === null) return 'It quotes no words.'
    const found = { revisionId: revision.id, quotation }
    if (revision === current) return { ...add, placed: { ...found, placement: null, said: [] } }
    const placerFrom = (from: Revision) => placerTo(current, from)
    const { kept, today } = placeAsSaid(quotation, bookmark.passage.said, {
      ...{ origin: revision, current, revisions, placerFrom },
    })
    const placement = today ?? placerFrom(revision)(quotation)
    return { ...add, placed: { ...found, placement, said: kept } }
  }
}

/** The revision that stood when the words were kept comes first, then the others, newest first. */
function likeliestFirst(revisions: Revision[], keptAt: string | null): Revision[] {
  if (keptAt === null) return revisions
  const then = revisions.find(({ publishedAt }) => publishedAt <= new Date(keptAt))
  return then ? [then, ...revisions.filter((revision) => revision !== then)] : revisions
}
