import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { isSlug } from '@/domain/library/field-rules'
import type { FolderEssay, FolderStanding } from '@/domain/library/folder-essay'
import { groupFiles, type LibraryFiles } from '@/domain/library/library-files'
import { roughEssay, type RoughEssay } from '@/domain/library/rough-essay'
import { slugOf } from '@/domain/library/slug'
import { db, type Prisma } from '@/server/db'
import { isoDay } from './day'
import { wordsHash } from './words-hash'

const COLUMNS = {
  slug: true,
  title: true,
  subtitle: true,
  contentNotes: true,
  concepts: true,
  seriesPlace: true,
  publishedOn: true,
  firstPublished: true,
  revisedOn: true,
  withdrawnAt: true,
  scheduledFor: true,
  author: { select: { slug: true } },
  series: { select: { slug: true } },
  currentRevision: { select: { sha256: true } },
} as const satisfies Prisma.EssaySelect

type Row = Prisma.EssayGetPayload<{ select: typeof COLUMNS }>

/** Every essay of a content folder that can have an address, and how it stands to what readers have. */
export async function essaysInFolder({ files }: LibraryFiles): Promise<FolderEssay[]> {
  const essays = groupFiles(files)
    .essays.map(roughEssay)
    .filter(({ slug }) => isSlug(slug))
  const rows = await db.essay.findMany({ select: COLUMNS })
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  return essays.map((essay) => {
    const name = [essay.slug, ...essay.was].find((slug) => bySlug.has(slug))
    const row = name === undefined ? null : (bySlug.get(name) ?? null)
    const { slug, path, title } = essay
    return { slug, path, title, standing: standingOf(essay, row), knownAs: name ?? null }
  })
}

function standingOf(essay: RoughEssay, row: Row | null): FolderStanding {
  if (essay.isDraft) return 'draft'
  if (row?.currentRevision == null || row.withdrawnAt !== null) return 'waiting'
  if (row.scheduledFor !== null) return 'scheduled'
  const { sha256 } = row.currentRevision
  const { markdown } = essay
  const hasSameWords = sha256 === wordsHash(markdown, false) || sha256 === wordsHash(markdown, true)
  return hasSameWords && isDeepStrictEqual(fieldsOfFile(essay), fieldsOfRow(row))
    ? 'same'
    : 'changed'
}

const fieldsOfFile = ({ slug, title, subtitle, contentNotes, concepts, ...essay }: RoughEssay) => ({
  ...{ slug, title, subtitle, contentNotes, concepts },
  place: essay.place,
  author: slugOf(essay.author),
  series: essay.series === null ? null : slugOf(essay.series),
  dates: [essay.publishedOn, essay.firstPublished, essay.revisedOn],
})

const fieldsOfRow = ({ slug, title, subtitle, contentNotes, concepts, ...row }: Row) => ({
  ...{ slug, title, subtitle, contentNotes, concepts },
  place: row.seriesPlace,
  author: row.author.slug,
  series: row.series?.slug ?? null,
  dates: [isoDay(row.publishedOn), row.firstPublished, isoDay(row.revisedOn)],
})
