import 'server-only'
import type { LibraryName } from '@/domain/library/library-name'
import { db } from '@/server/db'

import { PUBLISHED } from './essay-card'

type Kept = { version: number; names: Promise<LibraryName[]> }

let kept: Kept | null = null

/** The names of all that readers find in the library. Kept under the library's version, as `libraryEntries` is. */
export async function libraryNames(): Promise<readonly LibraryName[]> {
  const library = await db.library.findUnique({ where: { id: 1 }, select: { version: true } })
  const version = library?.version ?? 0
  if (kept?.version !== version) kept = { version, names: readNames() }
  const mine = kept
  return mine.names.catch((problem: unknown) => {
    if (kept === mine) kept = null
    throw problem
  })
}

async function readNames(): Promise<LibraryName[]> {
  const orderBy = { slug: 'asc' } as const
  const [essays, concepts, series] = await Promise.all([
    db.essay.findMany({
      where: PUBLISHED,
      orderBy,
      select: { slug: true, title: true, author: { select: { name: true } } },
    }),
    db.concept.findMany({ orderBy, select: { slug: true, term: true } }),
    db.series.findMany({
      where: { essays: { some: PUBLISHED } },
      orderBy,
      select: { slug: true, title: true },
    }),
  ])
  return [
    ...essays.map(({ slug, title, author }) => ({
      ...{ kind: 'essays' as const, slug, title, by: author.name },
    })),
    ...concepts.map(({ slug, term }) => ({
      ...{ kind: 'concepts' as const, slug, title: term, by: '' },
    })),
    ...series.map(({ slug, title }) => ({ kind: 'series' as const, slug, title, by: '' })),
  ]
}
