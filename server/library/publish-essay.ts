import 'server-only'
import { createHash } from 'node:crypto'
import type { LibraryEssay } from '@/domain/library/check-library'
import { renderEssay, RENDERER_VERSION } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { dayDate } from './day'
import { holds } from './holds'
import type { EssayReport, Publication } from './publication'
import type { StoredEssay } from './stored-essays'

type Pair = { essay: LibraryEssay; row: StoredEssay | null }

/** Publishes one essay: its fields in place, its words as a new revision when they or the renderer changed. */
export async function publishEssay(
  tx: Transaction,
  publication: Publication,
  { essay, row }: Pair,
): Promise<EssayReport> {
  const { slug } = essay
  const fields = fieldsOf(essay, publication)
  const before = row?.currentRevision ?? null
  const sha256 = createHash('sha256').update(essay.markdown).digest('hex')
  const sameWords = before?.sha256 === sha256 && before.rendererVersion === RENDERER_VERSION
  const sameFields = row !== null && holds(row, fields)
  if (sameWords && sameFields) return { slug, outcome: 'unchanged', placed: null }
  const { id } = await tx.essay.upsert({ where: { slug }, create: fields, update: fields })
  if (sameWords) {
    return { slug, outcome: row?.withdrawnAt ? 'returned' : 'changed', placed: null }
  }
  const to = await tx.revision.create({
    data: {
      ...renderEssay(essay.markdown),
      essayId: id,
      number: (before?.number ?? 0) + 1,
      markdown: essay.markdown,
      sha256,
      rendererVersion: RENDERER_VERSION,
      publishedAt: publication.now,
    },
    select: { id: true },
  })
  await tx.essay.update({ where: { id }, data: { currentRevisionId: to.id } })
  if (before === null) return { slug, outcome: 'new', placed: null }
  const placed = await placePassages(tx, { essayId: id, from: before.id, to: to.id })
  return { slug, outcome: 'revised', placed }
}

function fieldsOf(essay: LibraryEssay, { authorIds, seriesIds }: Publication) {
  const { slug, title, subtitle, concepts, contentNotes } = essay
  return {
    slug,
    title,
    subtitle,
    concepts,
    contentNotes,
    authorId: idOf(essay.author, authorIds),
    seriesId: essay.series === null ? null : idOf(essay.series, seriesIds),
    seriesPlace: essay.place,
    publishedOn: dayDate(essay.publishedOn),
    withdrawnAt: null,
  }
}

function idOf(slug: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(slug)
  if (id === undefined) throw new Error(`“${slug}” was checked, but never stored.`)
  return id
}
