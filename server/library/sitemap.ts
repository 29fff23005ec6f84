import 'server-only'
import { db } from '@/server/db'

import { PUBLISHED } from './essay-card'

/** An address for search engines, from the root; `changedAt` is when its words last changed, where that is known. */
export type MappedAddress = { path: string; changedAt: Date | null }

const REVISED = { currentRevision: { select: { publishedAt: true } } } as const
const WITH_ESSAYS = {
  where: { essays: { some: PUBLISHED } },
  orderBy: { slug: 'asc' },
  select: { slug: true, essays: { where: PUBLISHED, select: REVISED } },
} as const

/** What readers find in the library, each address once. Nothing withdrawn, scheduled or empty is among it. */
export async function sitemapAddresses(): Promise<MappedAddress[]> {
  const [essays, series, authors, concepts, questions] = await Promise.all([
    db.essay.findMany({
      where: PUBLISHED,
      orderBy: { slug: 'asc' },
      select: { slug: true, ...REVISED },
    }),
    db.series.findMany(WITH_ESSAYS),
    db.author.findMany(WITH_ESSAYS),
    db.concept.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } }),
    db.question.findMany({
      where: { withdrawnAt: null },
      orderBy: { slug: 'asc' },
      select: { slug: true },
    }),
  ])
  const changedAt = newest(essays)
  return [
    ...['/', '/essays', '/series', '/authors'].map((path) => ({ path, changedAt })),
    ...['/concepts', '/questions', '/guidelines', '/care'].map(unknown),
    ...essays.map((essay) => ({ path: `/essays/${essay.slug}`, changedAt: newest([essay]) })),
    ...series.map((one) => ({ path: `/series/${one.slug}`, changedAt: newest(one.essays) })),
    ...authors.map((one) => ({ path: `/authors/${one.slug}`, changedAt: newest(one.essays) })),
    ...concepts.map(({ slug }) => unknown(`/concepts/${slug}`)),
    ...questions.map(({ slug }) => unknown(`/questions/${slug}`)),
  ]
}

type Revised = { currentRevision: { publishedAt: Date } | null }

function newest(essays: readonly Revised[]): Date | null {
  const times = essays.flatMap(
    ({ currentRevision }) => currentRevision?.publishedAt.getTime() ?? [],
  )
  return times.length === 0 ? null : new Date(Math.max(...times))
}

const unknown = (path: string): MappedAddress => ({ path, changedAt: null })
