import { expect, test } from 'vitest'
import { essayPreview } from './essay-preview'

const library = (files: Record<string, string>) => ({
  ...{ folder: 'walden', parentFolder: '', faults: [] },
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
})
const essay = (fields: string, body = 'Words.') => `---\n${fields}---\n\n${body}\n`

const WHOLE = {
  'authors/ann.yaml': 'name: Ann Lee\nkind: person\nbiography: b\nextension: "214"\n',
  'series/path.yaml': 'title: The Path\ndescription: d\n',
  'concepts/runner.md': '---\nterm: the one who runs\n---\n\nOne who runs.\n',
  'essays/one.md': essay('title: One\nauthor: ann\nseries: path\nplace: 1\n'),
  'essays/other.md': essay('title: Other\nauthor: ann\nseries: path\nplace: 3\ndraft: true\n'),
}

test('a draft is drawn with its author, series, concepts and contents', () => {
  const text = essay(
    'title: Two\nsubtitle: s\nauthor: ann\nseries: path\nplace: 2\nconcepts: [mirror-work]\ndraft: true\n',
    '## First\n\nA [[runner]].\n\n## Second\n\nWords.',
  )
  const preview = essayPreview(library({ ...WHOLE, 'essays/Two.md': text }), 'two')
  expect(preview).toMatchObject({
    slug: 'two',
    title: 'Two',
    subtitle: 's',
    author: { slug: 'ann', name: 'Ann Lee', extension: '214' },
    series: { slug: 'path', title: 'The Path', place: 2 },
    contents: [{ text: 'First' }, { text: 'Second' }],
    concepts: [
      { slug: 'mirror-work', term: 'mirror work', hasPage: false },
      { slug: 'runner', term: 'the one who runs', hasPage: true },
    ],
  })
  expect(preview?.html).toContain('href="/concepts/runner"')
  expect(preview?.seriesPage?.essays.map(({ slug }) => slug)).toEqual(['one', 'two'])
  expect(preview?.faults).toMatchObject([{ path: 'essays/Two.md' }])
})

test.each([
  ['a footnote that is nowhere', essay('title: T\nauthor: Ann\nsubtitle: s\n', 'One[^a].'), 'One'],
  ['a field that is wrong', essay('title: T\nauthor: Ann\nsubtitle: s\nplace: first\n'), 'Words.'],
])('with %s everything else is drawn, and the fault told', (_, text, words) => {
  const preview = essayPreview(library({ 'essays/a.md': text }), 'a')
  expect(preview).toMatchObject({ title: 'T', subtitle: 's', author: { name: 'Ann' } })
  expect(preview?.html).toContain(words)
  expect(preview?.faults.length).toBeGreaterThan(0)
})

test.each([
  ['without fields', 'Only words.', 'Only words.'],
  ['with fields that are no YAML', essay('title: "T\nauthor: [\n'), 'Words.'],
  ['without a title', essay('author: Ann\n'), 'Words.'],
])('a file %s is named by its file', (_, text, words) => {
  const preview = essayPreview(library({ 'essays/First Light.md': text }), 'first-light')
  expect(preview?.title).toBe('First Light')
  expect(preview?.html).toContain(words)
  expect(preview?.faults.length).toBeGreaterThan(0)
})

test('what an essay may not hold is not in its preview either', () => {
  const text = essay('title: T\nauthor: Ann\n', '<script>alert(1)</script>\n\n[a](javascript:b)')
  const { html = '' } = essayPreview(library({ 'essays/a.md': text }), 'a') ?? {}
  expect(html).not.toMatch(/<script|href="javascript/)
})

test('faults of other files are not its own, and hold up no preview', () => {
  const files = library({ 'essays/a.md': essay('title: T\nauthor: Ann\n'), 'essays/b.md': 'x' })
  expect(essayPreview(files, 'a')).toMatchObject({ title: 'T', faults: [] })
})

test('there is none of a name that the folder does not have', () => {
  expect(essayPreview(library(WHOLE), 'three')).toBeNull()
})
