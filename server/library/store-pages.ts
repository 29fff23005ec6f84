import 'server-only'
import type { Library } from '@/domain/library/library'
import { renderEssay } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import { holds } from './holds'

/** Stores the pages of the house itself; a page whose file is gone goes too. */
export async function storePages(
  tx: Transaction,
  { guidelines, care, linksConcepts }: Library,
): Promise<{ changed: boolean }> {
  const rows = await tx.libraryPage.findMany()
  let changed = false
  for (const [slug, file] of Object.entries({ guidelines, care })) {
    const row = rows.find((page) => page.slug === slug)
    if (file === null) {
      if (row !== undefined) await tx.libraryPage.delete({ where: { slug } })
      changed ||= row !== undefined
      continue
    }
    const { title, markdown } = file
    const page = { slug, title, markdown, html: renderEssay(markdown, { linksConcepts }).html }
    if (row !== undefined && holds(row, page)) continue
    await tx.libraryPage.upsert({ where: { slug }, create: page, update: page })
    changed = true
  }
  return { changed }
}
