import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'
import { isSlug } from '@/domain/library/field-rules'
import { baseName, groupFiles, type GroupedFiles } from '@/domain/library/library-files'
import { slugOf } from '@/domain/library/slug'
import { readLibraryFiles } from '@/server/library/read-library-files'

/** Begins an essay: a draft whose fields are there to be filled in. Returns its path; overwrites nothing. */
export async function newEssay(contentDir: string, title: string): Promise<string> {
  const slug = slugOf(title)
  if (title.trim() === '') {
    throw new Error('Say what it is called: npm run essays:new -- "The Chair by the Door"')
  }
  if (!isSlug(slug)) {
    throw new Error('Use a title with letters from a to z: its address is made of them.')
  }
  const { files } = await readLibraryFiles(contentDir)
  const known = groupFiles(files)
  const isFlat = !files.some(({ path: file }) => file.startsWith('essays/')) && files.length > 0
  const folder = isFlat ? contentDir : path.join(contentDir, 'essays')
  const file = path.join(folder, `${slug}.md`)
  if (known.essays.some(({ path: taken }) => slugOf(baseName(taken)) === slug)) {
    throw new Error(`Choose another title: an essay “${slug}” is there already.`)
  }
  await mkdir(folder, { recursive: true })
  await writeFile(file, draftText(title.trim(), known), { flag: 'wx' }).catch((error: unknown) => {
    throw isTaken(error) ? new Error(`Choose another title: ${file} is there already.`) : error
  })
  return file
}

function draftText(title: string, known: GroupedFiles): string {
  const names = (files: GroupedFiles['authors']) => files.map(({ path: file }) => baseName(file))
  const [authors, series] = [names(known.authors), names(known.series)]
  const lines = [
    '---',
    stringify({ title }).trimEnd(),
    `author: ${authors[0] ?? 'Your Name'}${choice(authors)}`,
    ...(series.length > 0 ? [`# series: ${series[0]}${choice(series)}`, '# place: 1'] : []),
    '# concepts: []',
    '# published: 2026-12-24T18:00:00Z  # a day, or a time with its zone; in the future it is scheduled',
    'draft: true  # take this line out to publish',
    '---',
    '',
    'Write here.',
    '',
  ]
  return lines.join('\n')
}

/** The names to choose from, as a remark behind the first of them. */
function choice(names: readonly string[]): string {
  return names.length > 1 ? `  # one of ${names.join(', ')}` : ''
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
