import 'server-only'
import type { LibraryEssay } from '@/domain/library/library'
import { opensAt } from '@/domain/library/schedule'
import { dayDate } from './day'
import { idOf } from './ids'
import type { Publication } from './publication'
import type { StoredEssay } from './stored-essays'

/** An essay of the folder, and its row when it was published before, under this or a former name. */
export type EssayPair = { essay: LibraryEssay; row: StoredEssay | null }

/** Whether readers see the essay today. */
function isSeen(row: StoredEssay | null): boolean {
  return row?.currentRevision != null && row.withdrawnAt === null && row.scheduledFor === null
}

/** The columns of an essay as its file wishes them. */
export function essayFields({ essay, row }: EssayPair, publication: Publication) {
  const { slug, title, subtitle, concepts, contentNotes, firstPublished, publishAt } = essay
  const { authorIds, seriesIds, now } = publication
  const scheduledFor = opensAt({ publishAt, isSeen: isSeen(row), now })
  return {
    slug,
    title,
    subtitle,
    concepts,
    contentNotes,
    firstPublished,
    authorId: idOf(essay.author, authorIds),
    seriesId: essay.series === null ? null : idOf(essay.series, seriesIds),
    seriesPlace: essay.place,
    publishedOn: dayDate(essay.publishedOn),
    revisedOn: dayDate(essay.revisedOn),
    scheduledFor,
    withdrawnAt: null,
  }
}
