import { checkLibrary } from '@/domain/library/check-library'
import type { FolderEssay } from '@/domain/library/folder-essay'
import { baseName, type LibraryFiles } from '@/domain/library/library-files'
import { nearMiss } from '@/domain/library/near-miss'
import { slugOf } from '@/domain/library/slug'
import { faultLine } from './fault-line'

const WORDS = {
  draft: 'draft',
  waiting: 'not published yet',
  scheduled: 'waits for its day',
  changed: 'changed',
  same: 'as readers have it',
} as const

export type PreviewWish = {
  /** The name of an essay, or its file; null: every one that readers do not have as it stands in the folder. */
  wanted: string | null
  origin: string
  contentDir: string
}

/**
 * Where an editor can read essays before they are published: a line with the private address of each, before them what
 * their files have wrong. Throws when there is no essay of the wanted name.
 */
export function previewLines(
  files: LibraryFiles,
  essays: readonly FolderEssay[],
  { wanted, origin, contentDir }: PreviewWish,
): { lines: string[]; sound: boolean } {
  const shown = wanted === null ? essays.filter(isNews) : [wantedEssay(wanted, essays)]
  const paths = new Set(shown.map(({ path }) => path))
  const checked = checkLibrary(files)
  const faults = [...checked.faults, ...checked.draftFaults].filter(({ path }) => paths.has(path))
  const told = faults.map((fault) => faultLine(contentDir, fault))
  if (shown.length === 0) {
    return { lines: ['Readers have every essay as it stands in the folder.'], sound: true }
  }
  const addresses = shown.map(
    ({ slug, standing }) => `${WORDS[standing].padEnd(18)} ${origin}/editors/preview/${slug}`,
  )
  const how =
    'Open them in a browser in which you are signed in as an editor; nobody else sees them.'
  return { lines: [...told, ...addresses, how], sound: faults.length === 0 }
}

const isNews = ({ standing }: FolderEssay) => standing !== 'same'

function wantedEssay(wanted: string, essays: readonly FolderEssay[]): FolderEssay {
  const slug = slugOf(baseName(wanted))
  const found = essays.find((essay) => essay.slug === slug)
  if (found !== undefined) return found
  const names = essays.map((essay) => essay.slug)
  const meant = nearMiss(slug, names)
  const wayOn = meant === null ? 'Name one of its files' : `Write “${meant}” if you meant that`
  throw new Error(`${wayOn}: there is no essay “${wanted}” in the content folder.`)
}
