import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import type { GuidelineRule } from '@/domain/library/guidelines-file'
import { siteByName, type Site } from '@/domain/library/site-file'
import { db } from '@/server/db'
import { CARD_COLUMNS, essayCard, PUBLISHED, type EssayCard } from './essay-card'
import { essayPage, PAGE_COLUMNS, type EssayPage } from './essay-page'
import { seriesPage } from './series-page'

/** All published essays, the newest first. */
export async function publishedEssays(): Promise<EssayCard[]> {
  const rows = await db.essay.findMany({
    where: PUBLISHED,
    select: CARD_COLUMNS,
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }],
  })
  return rows.map(essayCard)
}

/** The page of a published essay; null when there is none of this name, or when it was withdrawn. */
export async function essayBySlug(slug: string): Promise<EssayPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.essay.findFirst({ where: { slug, ...PUBLISHED }, select: PAGE_COLUMNS })
  if (row?.currentRevision == null) return null
  const series = row.seriesId === null ? null : await seriesPage(row.seriesId)
  return essayPage({ row, revision: row.currentRevision }, series)
}

/** A page of the house itself, as HTML; null when the library has none. */
export async function libraryPage(
  slug: 'guidelines' | 'care',
): Promise<{ title: string; html: string } | null> {
  return db.libraryPage.findUnique({ where: { slug }, select: { title: true, html: true } })
}

/** What the library is called and says of itself. */
export async function librarySite(): Promise<Site> {
  const select = {
    name: true,
    tagline: true,
    description: true,
    language: true,
    contact: true,
    languages: true,
    navigation: true,
  } as const
  const row = await db.library.findUnique({ where: { id: 1 }, select })
  // Written by this program only, as this very type.
  const navigation = (row?.navigation ?? []) as Site['navigation']
  return row === null ? siteByName('Interleaf') : { ...row, navigation }
}

/** The guidelines that a decision may name. */
export async function guidelineRules(): Promise<GuidelineRule[]> {
  const row = await db.library.findUnique({ where: { id: 1 }, select: { rules: true } })
  // Written by this program only, as this very type.
  return (row?.rules ?? []) as GuidelineRule[]
}
