import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishLibrary } from './publish-library'
import { essayBySlug, librarySite } from './queries'
import { readLibraryFiles } from './read-library-files'

const NOW = new Date('2026-11-22T10:00:00Z')
const LATER = new Date('2026-11-23T10:00:00Z')

test.skipIf(!existsSync('../shared/corpus'))(
  'the real corpus is published, and revised from its old edition to its new one',
  { timeout: 60_000 },
  async () => {
    for (const book of ['walden', 'emerson']) {
      const old = await publishLibrary(await readLibraryFiles(`../shared/corpus/${book}/old`), NOW)
      const files = await readLibraryFiles(`../shared/corpus/${book}/new`)
      const report = await publishLibrary(files, LATER)
      const published = report.essays.filter(({ outcome }) => outcome !== 'withdrawn')
      expect(published).toHaveLength(files.files.length)
      expect(published.every(({ outcome }) => outcome === 'revised')).toBe(true)
      expect(old.essays.filter(({ outcome }) => outcome === 'new')).toHaveLength(files.files.length)
    }
    expect((await librarySite()).name).toBe('Emerson')
    expect(await essayBySlug('love')).toMatchObject({
      author: { slug: 'ralph-waldo-emerson', name: 'Ralph Waldo Emerson' },
      authorLine: { kind: 'PERSON' },
      minutes: 18,
      publishedOn: '1841',
      revisedOn: '2026-08-04',
    })
  },
)
