import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkLibrary } from '@/domain/library/check-library'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { checkContent } from './check-content'

function aFolder(files: Record<string, string>): string {
  const folder = throwAwayFolder('content')
  mkdirSync(path.join(folder, 'essays'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}

const ESSAY = '---\ntitle: A\nauthor: Ann\n---\n\nWords.\n'

test('a sound library is one line', async () => {
  const folder = aFolder({ 'essays/a.md': ESSAY, 'essays/b.md': ESSAY })
  expect(await checkContent(folder)).toEqual({ lines: ['2 essays: no faults'], sound: true })
})

test('a fault is its file as seen from here, its line and what to do', async () => {
  const folder = aFolder({ 'essays/a.md': ESSAY.replace('Ann', '') })
  const file = path.join(path.relative(process.cwd(), folder), 'essays/a.md')
  expect(await checkContent(folder)).toEqual({
    lines: [`${file}:3  Add an author: the line \`author: …\` between the two \`---\` lines.`],
    sound: false,
  })
})

test('a fault of a draft is told, and said to hold up nothing', async () => {
  const draft = ESSAY.replace('---\n\nWords.', 'draft: true\n---\n\nOne[^a].')
  const { lines, sound } = await checkContent(
    aFolder({ 'essays/a.md': ESSAY, 'essays/b.md': draft }),
  )
  expect(lines[0]).toContain('essays/b.md:7  Write the footnote')
  expect(lines[1]).toBe('1 essay: no faults but those of drafts, which hold up nothing')
  expect(sound).toBe(false)
})

describe('the library of this house', () => {
  const house = path.resolve('content')

  test('is sound', async () => {
    expect(await checkContent(house)).toMatchObject({ sound: true })
  })

  test('shows what a library may hold', async () => {
    const { library } = checkLibrary(await readLibraryFiles(house))
    if (library === null) throw new Error('it cannot be read')
    const { essays, series, concepts, questions, authors, site } = library
    expect(essays.length).toBeGreaterThanOrEqual(12)
    for (const { slug } of series) {
      expect(essays.filter((essay) => essay.series === slug).length, slug).toBeGreaterThan(1)
    }
    expect(series.length).toBeGreaterThanOrEqual(4)
    expect(concepts.length).toBeGreaterThanOrEqual(20)
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(authors.filter(({ kind }) => kind !== 'person').length).toBeGreaterThanOrEqual(4)
    expect([library.guidelines, library.care]).not.toContain(null)
    expect(site).toMatchObject({
      name: expect.stringMatching(/./) as string,
      description: expect.stringMatching(/./) as string,
      languages: [expect.stringMatching(/^[a-z]{2}/)],
      contact: expect.stringContaining('@') as string,
    })
    expect(site.navigation.length).toBeGreaterThan(0)
  })

  test('has definitions of two to six sentences', async () => {
    const { library } = checkLibrary(await readLibraryFiles(house))
    for (const { slug, markdown } of library?.concepts ?? []) {
      const sentences = markdown.match(/[.!?][”’)]*(?=\s|$)/g)?.length ?? 0
      expect(sentences, slug).toBeGreaterThanOrEqual(2)
      expect(sentences, slug).toBeLessThanOrEqual(6)
    }
  })
})
