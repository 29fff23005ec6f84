import 'server-only'
import { renderEssay, RENDERER_VERSION, type RenderedEssay } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import type { EssayPair } from './essay-fields'
import type { Publication } from './publication'
import { wordsHash } from './words-hash'

type Place = { essayId: string; scheduledFor: Date | null }

/** The present revision; `rendered` is null when it was there before. */
export type StoredWords = { revisionId: string; rendered: RenderedEssay | null }

/** Stores the words of an essay as a new revision, when they, the renderer or the day they are first seen changed. */
export async function storeWords(
  tx: Transaction,
  { pair, publication }: { pair: EssayPair; publication: Publication },
  { essayId, scheduledFor }: Place,
): Promise<StoredWords> {
  const { essay, row } = pair
  const { linksConcepts, now } = publication
  const before = row?.currentRevision ?? null
  const isPlain = !linksConcepts && essay.marked.length > 0
  const sha256 = wordsHash(essay.markdown, isPlain)
  const isSame = before?.sha256 === sha256 && before.rendererVersion === RENDERER_VERSION
  if (before !== null && isSame && !isMisdated(before.publishedAt, { scheduledFor, now })) {
    return { revisionId: before.id, rendered: null }
  }
  const rendered = renderEssay(essay.markdown, { linksConcepts })
  const { marks: _, ...columns } = rendered
  const revision = await tx.revision.create({
    data: {
      ...columns,
      essayId,
      number: (before?.number ?? 0) + 1,
      markdown: essay.markdown,
      sha256,
      rendererVersion: RENDERER_VERSION,
      publishedAt: scheduledFor ?? now,
    },
    select: { id: true },
  })
  await tx.essay.update({ where: { id: essayId }, data: { currentRevisionId: revision.id } })
  return { revisionId: revision.id, rendered }
}

/** A revision that nobody has seen carries the moment at which it will be; rows are never changed. */
function isMisdated(at: Date, { scheduledFor, now }: { scheduledFor: Date | null; now: Date }) {
  return at > now && at.getTime() !== scheduledFor?.getTime()
}
