import 'server-only'
import { createHash } from 'node:crypto'
import { renderEssay, RENDERER_VERSION, type RenderedEssay } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import type { EssayPair } from './essay-fields'
import type { Publication } from './publication'

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
  const sha256 = wordsHash(pair, publication)
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

/** Words with marks look different where no concept is defined. */
function wordsHash({ essay }: EssayPair, { linksConcepts }: Publication): string {
  const isPlain = !linksConcepts && essay.marked.length > 0
  const hash = createHash('sha256').update(essay.markdown)
  return (isPlain ? hash.update('\0without concepts') : hash).digest('hex')
}

/** A revision that nobody has seen carries the moment at which it will be; rows are never changed. */
function isMisdated(at: Date, { scheduledFor, now }: { scheduledFor: Date | null; now: Date }) {
  return at > now && at.getTime() !== scheduledFor?.getTime()
}
