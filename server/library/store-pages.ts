import 'server-only'
import type { Library } from '@/domain/library/library'
import { renderEssay } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import { holds } from './holds'

/** Where what the care page says of one country is stored: `care-gb`. */
export const CARE_PREFIX = 'care-'
/** Where what moderators read beside a case of care is stored. */
export const MODERATORS_CARE = 'moderators-care'

/** Stores the pages of the house itself, and the parts of the care page; what its file does not hold any more goes. */
export async function storePages(tx: Transaction, library: Library): Promise<{ changed: boolean }> {
  const rows = await tx.libraryPage.findMany()
  const pages = pagesOf(library)
  const slugs = new Set(pages.map(({ slug }) => slug))
  const gone = rows.filter(({ slug }) => !slugs.has(slug)).map(({ slug }) => slug)
  if (gone.length > 0) await tx.libraryPage.deleteMany({ where: { slug: { in: gone } } })
  let changed = gone.length > 0
  for (const { slug, title, markdown } of pages) {
    const row = rows.find((page) => page.slug === slug)
    const { html } = renderEssay(markdown, { linksConcepts: library.linksConcepts })
    const page = { slug, title, markdown, html }
    if (row !== undefined && holds(row, page)) continue
    await tx.libraryPage.upsert({ where: { slug }, create: page, update: page })
    changed = true
  }
  return { changed }
}

function pagesOf({ guidelines, care }: Library) {
  const { title, moderators = '' } = care ?? { title: '' }
  return [
    ...(guidelines === null ? [] : [{ slug: 'guidelines', ...guidelines }]),
    ...(care === null ? [] : [{ slug: 'care', ...care }]),
    ...(care?.countries ?? []).map(({ code, name, markdown }) => ({
      ...{ slug: `${CARE_PREFIX}${code}`, title: name, markdown },
    })),
    ...(moderators === '' ? [] : [{ slug: MODERATORS_CARE, title, markdown: moderators }]),
  ]
}
