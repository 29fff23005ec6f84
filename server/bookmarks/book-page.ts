import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookFilter } from '@/domain/bookmarks/book-filter'
import type { BookPage, KeptBookmark, KeptEssay } from '@/domain/bookmarks/kept'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { passageLink } from '@/domain/passages/passage-link'
import { quotationAt } from '@/domain/passages/quotation'
import { soughtWords } from '@/domain/search/sought-words'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { conceptTerms } from './concept-terms'
import { foundInBook } from './found-in-book'
import { markOf, wordsKept, WITH_PASSAGE } from './marks'
import { noteRenderer } from './note-renderer'

export const BOOK_PAGE_LENGTH = 30

/** A page of what the actor kept and looks for, in the order asked for. Nobody else's is ever in it. */
export async function bookPage(actor: Actor, filter: BookFilter): Promise<BookPage> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const { words, fault } = soughtWords(filter.q)
  if (fault !== null) return { essays: [], next: null, fault }
  const found = await foundInBook(memberId, { ...filter, words, max: BOOK_PAGE_LENGTH + 1 })
  const ids = found.slice(0, BOOK_PAGE_LENGTH)
  const next = found.length > ids.length ? (ids.at(-1) ?? null) : null
  return { essays: await keptEssays(memberId, ids), next, fault: null }
}

type Row = Awaited<ReturnType<typeof rowsIn>>[number]

const rowsIn = (memberId: string, ids: readonly string[]) =>
  db.bookmark.findMany({
    where: { memberId, id: { in: [...ids] } },
    include: {
      ...WITH_PASSAGE,
      essay: {
        select: {
          ...{ slug: true, title: true, withdrawnAt: true, scheduledFor: true },
          currentRevisionId: true,
        },
      },
    },
  })

/** These bookmarks of one member in this order, neighbours of one essay together. Those of others are left out. */
export async function keptEssays(memberId: string, ids: readonly string[]): Promise<KeptEssay[]> {
  if (ids.length === 0) return []
  const [found, texts] = await Promise.all([rowsIn(memberId, ids), textsOf(ids)])
  const rows = new Map(found.map((row) => [row.id, row]))
  return byEssay(
    ids.flatMap((id) => rows.get(id) ?? []),
    texts,
  )
}

async function byEssay(
  rows: readonly Row[],
  texts: ReadonlyMap<string, string>,
): Promise<KeptEssay[]> {
  const [termOf, noteHtml] = await Promise.all([
    termsOf(rows),
    noteRenderer(rows.map(({ note }) => note)),
  ])
  const essays: KeptEssay[] = []
  for (const row of rows) {
    const { slug, title, withdrawnAt, scheduledFor, currentRevisionId } = row.essay
    if (essays.at(-1)?.slug !== slug) {
      const isWithdrawn = withdrawnAt !== null || scheduledFor !== null
      essays.push({ slug, title, isWithdrawn, bookmarks: [] })
    }
    essays.at(-1)?.bookmarks.push({
      ...kept(row, texts.get(currentRevisionId ?? '') ?? ''),
      noteHtml: noteHtml(row.note),
      concepts: row.concepts.map((slug) => ({ slug, term: termOf(slug) })),
    })
  }
  return essays
}

/** The text of today of each essay, once, however many of its passages are on the page. */
async function textsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const texts = await db.$queryRaw<{ id: string; text: string }[]>`
    SELECT r.id, r.text FROM revision r WHERE r.id IN (
      SELECT e.current_revision_id FROM bookmark b JOIN essay e ON e.id = b.essay_id
      WHERE b.id = ANY (${ids}::uuid[]))`
  return new Map(texts.map(({ id, text }) => [id, text]))
}

async function termsOf(rows: readonly Row[]): Promise<(slug: string) => string> {
  const slugs = [...new Set(rows.flatMap(({ concepts }) => concepts))]
  if (slugs.length === 0) return conceptTerms([])
  const where = { slug: { in: slugs } }
  return conceptTerms(await db.concept.findMany({ where, select: { slug: true, term: true } }))
}

type Kept = Omit<KeptBookmark, 'concepts' | 'noteHtml'>

function kept(row: Row, text: string): Kept {
  const { id, colour, note, createdAt, seenAt, essay, passage } = row
  const mark = markOf(row)
  return {
    ...{ id, colour, note, keptOn: createdAt.toISOString() },
    seenOn: seenAt?.toISOString() ?? null,
    passage: mark && passage && wordsInContext(mark, passage, text),
    href: mark ? passageLink(essay.slug, text, mark) : `/essays/${essay.slug}`,
  }
}

/** The words kept, with what stands around them today, else with what stood around them where they were chosen. */
function wordsInContext(
  mark: PassageMark,
  origin: { prefix: string; suffix: string },
  text: string,
): KeptBookmark['passage'] {
  const { passageId, state, start, end, change } = mark
  const today = start === null || end === null ? null : quotationAt(text, start, end)
  const exact = wordsKept(mark, today?.exact ?? null)
  const { prefix, suffix } = today?.exact === exact ? today : origin
  return { id: passageId, exact, prefix, suffix, state, ...(change && { change }) }
}
