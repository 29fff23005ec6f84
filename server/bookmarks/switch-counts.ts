import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CountedEssay, SwitchCountsInput } from '@/domain/bookmarks/counting'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** An editor decides whether an essay says how many readers keep its sentences; it holds at once. */
export async function switchCounts(actor: Actor, { slug, wish }: SwitchCountsInput): Promise<void> {
  mustBeAllowed(actor, 'library.edit')
  const data = { hidesKeptCounts: wish === 'hide' }
  const { count } = await db.essay.updateMany({ where: { slug }, data })
  if (count === 0) throw new Refusal('not-found', 'This essay is not in the library.')
}

/** The essays that readers see, and which of them say how many keep a sentence. */
export const countedEssays = async (actor: Actor): Promise<CountedEssay[]> => {
  mustBeAllowed(actor, 'library.edit')
  const rows = await db.essay.findMany({
    where: PUBLISHED,
    orderBy: { title: 'asc' },
    select: { slug: true, title: true, hidesKeptCounts: true },
  })
  return rows.map(({ slug, title, hidesKeptCounts }) => ({
    slug,
    title,
    isHidden: hidesKeptCounts,
  }))
}
