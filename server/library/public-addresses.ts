import 'server-only'
import { db } from '@/server/db'

export type Shelf = 'essays' | 'series' | 'authors' | 'concepts' | 'questions'

/** Every name that stands in a public address. */
export type PublicAddresses = Record<Shelf, ReadonlySet<string>> & {
  /** Names that essays had before, each with the present one. */
  formerEssays: ReadonlyMap<string, string>
}

/** Reads them all. A withdrawn essay or question keeps its page, which says so; one that waits for its day has none. */
export async function publicAddresses(): Promise<PublicAddresses> {
  const select = { slug: true } as const
  const wasPublished = { currentRevisionId: { not: null }, scheduledFor: null }
  const [essays, former, series, authors, concepts, questions] = await Promise.all([
    db.essay.findMany({ where: wasPublished, select }),
    db.essayAddress.findMany({
      where: { essay: wasPublished },
      select: { slug: true, essay: { select } },
    }),
    db.series.findMany({ select }),
    db.author.findMany({ select }),
    db.concept.findMany({ select }),
    db.question.findMany({ select }),
  ])
  return {
    essays: names(essays),
    series: names(series),
    authors: names(authors),
    concepts: names(concepts),
    questions: names(questions),
    formerEssays: new Map(former.map(({ slug, essay }) => [slug, essay.slug])),
  }
}

const names = (rows: readonly { slug: string }[]) => new Set(rows.map(({ slug }) => slug))
