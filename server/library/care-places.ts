import 'server-only'
import type { CarePlaces } from '@/domain/library/care-places'
import { db } from '@/server/db'

import { CARE_PREFIX } from './store-pages'

/** Where people can turn, country by country: those of the owner's choice apart. */
export async function carePlaces(): Promise<CarePlaces> {
  const [library, pages] = await Promise.all([
    db.library.findUnique({ where: { id: 1 }, select: { careCountry: true } }),
    db.libraryPage.findMany({
      where: { slug: { startsWith: CARE_PREFIX } },
      orderBy: { title: 'asc' },
      select: { slug: true, title: true, html: true },
    }),
  ])
  const all = pages.map(({ slug, title: name, html }) => ({
    ...{ code: slug.slice(CARE_PREFIX.length), name, html },
  }))
  const own = all.find(({ code }) => code === library?.careCountry) ?? null
  return { own, others: all.filter((one) => one !== own) }
}
