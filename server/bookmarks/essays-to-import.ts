import 'server-only'
import type { CarriedBookmark } from '@/domain/bookmarks/carried'
import { config } from '@/server/config'
import type { Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

const SELECTED = {
  ...{ id: true, slug: true, title: true, currentRevisionId: true },
  formerAddresses: { select: { slug: true } },
} as const

/** Finds the published essays that bookmarks from a file speak of: by an address of this library, else by a title that is alone. */
export async function essaysToImport(tx: Transaction, bookmarks: readonly CarriedBookmark[]) {
  const slugs = new Set(bookmarks.flatMap(({ essay }) => slugIn(essay.address) ?? []))
  const titles = new Set(bookmarks.map(({ essay }) => essay.title))
  const slug = { in: [...slugs] }
  const essays = await tx.essay.findMany({
    where: {
      ...PUBLISHED,
      OR: [{ slug }, { formerAddresses: { some: { slug } } }, { title: { in: [...titles] } }],
    },
    select: SELECTED,
  })
  return ({ essay: { address, title } }: CarriedBookmark) => {
    const named = slugIn(address)
    const byAddress = essays.filter((essay) => essay.slug === named)
    const byFormer = essays.filter(({ formerAddresses }) =>
      formerAddresses.some((former) => former.slug === named),
    )
    const byTitle = essays.filter((essay) => essay.title === title)
    return byAddress[0] ?? byFormer[0] ?? (byTitle.length === 1 ? byTitle[0] : undefined)
  }
}

export type EssayToImport = NonNullable<ReturnType<Awaited<ReturnType<typeof essaysToImport>>>>

/** The essay that an address of this library names; null for all others. */
function slugIn(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  return origin === config().origin ? (/^\/essays\/([^/]+)/.exec(pathname)?.[1] ?? null) : null
}
