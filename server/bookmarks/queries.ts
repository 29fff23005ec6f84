import 'server-only'
import type { Actor } from '@/domain/actor'
import { COLOUR_WORDS, type ColourWords } from '@/domain/bookmarks/colour'
import type { BookChoices } from '@/domain/bookmarks/kept'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { markOf, WITH_PASSAGE } from './marks'

/** The actor's own marks on one essay, in order of place. A visitor has none. */
export async function bookmarksOnEssay(actor: Actor, slug: string): Promise<PassageMark[]> {
  if (actor.kind === 'visitor') return []
  const bookmarks = await db.bookmark.findMany({
    where: { memberId: actor.id, removedAt: null, essay: { slug } },
    include: WITH_PASSAGE,
  })
  return bookmarks
    .map((row) => {
      const mark = markOf(row)
      return mark && { ...mark, clientKey: row.clientKey }
    })
    .filter((mark) => mark !== null)
    .sort((one, other) => pointOf(one) - pointOf(other))
}

/** The essays, and the concepts they speak of, that the actor kept something of. */
export async function bookChoices(actor: Actor): Promise<BookChoices> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const essays = await db.$queryRaw<{ slug: string; title: string; concepts: string[] | null }[]>`
    SELECT slug, title, concepts FROM essay
    WHERE id IN (SELECT essay_id FROM bookmark WHERE member_id = ${memberId}::uuid AND removed_at IS NULL)
    ORDER BY title, slug`
  const filed = await db.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT unnest(concepts) AS slug FROM bookmark
    WHERE member_id = ${memberId}::uuid AND removed_at IS NULL AND concepts <> '{}'`
  const slugs = [
    ...new Set([
      ...essays.flatMap(({ concepts }) => concepts ?? []),
      ...filed.map(({ slug }) => slug),
    ]),
  ]
  const concepts =
    slugs.length === 0
      ? []
      : await db.concept.findMany({
          where: { slug: { in: slugs } },
          select: { slug: true, term: true },
          orderBy: { term: 'asc' },
        })
  return { essays: essays.map(({ slug, title }) => ({ slug, title })), concepts }
}

/** What each colour means to the actor: their own words, else the house's. */
export async function colourWordsOf(actor: Actor): Promise<ColourWords> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const own = await db.colourMeaning.findMany({ where: { memberId } })
  return { ...COLOUR_WORDS, ...Object.fromEntries(own.map(({ colour, words }) => [colour, words])) }
}

/** Where a mark stands or stood. */
const pointOf = (mark: PassageMark): number => mark.start ?? mark.place ?? 0
