import { expect, test } from 'vitest'
import type { FolderEssay } from '@/domain/library/folder-essay'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { previewLines } from './preview-lines'

const FILES = aLibrary({
  'essays/read.md': anEssayFile('Words.'),
  'essays/newer.md': anEssayFile('Words.'),
  'essays/rough.md': anEssayFile('One[^a].', 'draft: true\n'),
  'essays/broken.md': anEssayFile('One[^a].'),
})
const essay = (slug: string, standing: FolderEssay['standing']): FolderEssay => ({
  ...{ slug, path: `essays/${slug}.md`, title: slug },
  ...{ standing, knownAs: null },
})
const ESSAYS = [essay('read', 'same'), essay('newer', 'changed'), essay('rough', 'draft')]
const lines = (wanted: string | null, essays = ESSAYS) =>
  previewLines(FILES, essays, { wanted, origin: 'https://library.example', contentDir: 'content' })

test('every essay that readers do not have so has its private address, after the faults of its file', () => {
  expect(lines(null)).toEqual({
    lines: [
      expect.stringContaining('content/essays/rough.md:7  Write the footnote'),
      'changed            https://library.example/editors/preview/newer',
      'draft              https://library.example/editors/preview/rough',
      expect.stringContaining('signed in as an editor'),
    ],
    sound: false,
  })
})

test.each(['newer', 'content/essays/newer.md', 'Newer'])('%s alone is told of', (wanted) => {
  const { lines: told, sound } = lines(wanted)
  expect(told[0]).toBe('changed            https://library.example/editors/preview/newer')
  expect(told.length).toBe(2)
  expect(sound).toBe(true)
})

test('what readers have already can be looked at too, when it is named', () => {
  expect(lines('read').lines[0]).toContain('as readers have it')
})

test('when readers have everything, that is said', () => {
  expect(lines(null, [essay('read', 'same')])).toEqual({
    lines: ['Readers have every essay as it stands in the folder.'],
    sound: true,
  })
})

test('a name that nothing has is refused, with the one that was meant', () => {
  expect(() => lines('newr')).toThrow('Write “newer” if you meant that')
  expect(() => lines('something')).toThrow('there is no essay “something”')
})
