import { describe, expect, test } from 'vitest'
import { checkLibrary } from './check-library'

const essay = (fields = '') => `---\ntitle: A title\nauthor: Ann\n${fields}---\n\nWords.\n`
const DESK = 'name: The Desk\nkind: desk\nbiography: It listens.\n'

function check(files: Record<string, string>) {
  return checkLibrary({
    folder: 'walden',
    parentFolder: 'corpus',
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    faults: [],
  })
}

const faultsIn = (files: Record<string, string>) =>
  check(files).faults.map(({ path, line, sentence }) => `${path}:${line} ${sentence}`)

describe('a folder of Markdown files', () => {
  test('is a library: address from the file, author by name, name from the folder', () => {
    const { library } = check({ 'Baker Farm.md': essay(), 'README.md': 'About.', 'notes.txt': '' })
    expect(library).toMatchObject({
      site: { name: 'Walden', language: 'en' },
      authors: [{ slug: 'ann', name: 'Ann', kind: 'person' }],
      series: [],
      essays: [{ slug: 'baker-farm', author: 'ann' }],
      guidelines: null,
      care: null,
    })
  })

  test('may name series that nothing else tells of', () => {
    const { library } = check({ 'a.md': essay('series: The Path\nplace: 1\n') })
    expect(library?.series).toEqual([
      { slug: 'the-path', title: 'The Path', description: '', toBeContinued: false },
    ])
    expect(library?.essays[0]).toMatchObject({ series: 'the-path', place: 1 })
  })
})

describe('a whole library', () => {
  const whole = {
    'essays/one.md': essay('series: path\n').replace('Ann', 'the-desk'),
    'essays/README.md': 'How we write.',
    'authors/the-desk.yaml': DESK,
    'series/path.yaml': 'title: The Path\ndescription: Stage by stage.\n',
    'site.yaml': 'name: Interleaf\n',
    'guidelines.md': '---\ntitle: G\nrules: [calm]\n---\n\n## Calm {#calm}\n',
    'care.md': '---\ntitle: Care\n---\n\nWelcome.\n',
  }

  test('is read into its parts', () => {
    expect(check(whole).library).toMatchObject({
      site: { name: 'Interleaf' },
      authors: [{ slug: 'the-desk', name: 'The Desk' }],
      series: [{ slug: 'path', title: 'The Path' }],
      essays: [{ slug: 'one', author: 'the-desk', series: 'path', markdown: 'Words.' }],
      guidelines: { rules: [{ id: 'calm', title: 'Calm' }] },
      care: { title: 'Care' },
    })
  })

  test.each([
    [
      'an author without a file',
      { 'essays/one.md': essay() },
      [
        'essays/one.md:3 Name one of the-desk, or write authors/ann.yaml: there is no author “Ann”.',
      ],
    ],
    [
      'a series without a file',
      { 'essays/one.md': essay('series: way\n').replace('Ann', 'the-desk') },
      ['essays/one.md:4 Name one of path, or write series/way.yaml: there is no series “way”.'],
    ],
    [
      'an author file with a fault, and no second fault in the essays that name it',
      { 'authors/the-desk.yaml': 'name: The Desk\nkind: desk\n' },
      ['authors/the-desk.yaml:1 Add a biography: the line `biography: …`.'],
    ],
    [
      'a fault in the site, the guidelines or the care page',
      {
        'site.yaml': 'tagline: x\n',
        'care.md': 'Welcome.',
        'guidelines.md': '---\ntitle: G\n---\n',
      },
      [
        'care.md:1 Begin the file with its fields: a line `---`, `title: …`, `places: …`, a line `---`.',
        'guidelines.md:4 Write the essay below the second `---` line.',
        'site.yaml:1 Add a name: the line `name: …`.',
      ],
    ],
    [
      'an essay beside the folder of essays',
      { 'two.md': essay() },
      ['two.md:1 Move this file into essays/: only guidelines.md and care.md stand beside it.'],
    ],
  ])('is refused whole for %s', (_what, files, faults) => {
    expect(faultsIn({ ...whole, ...files })).toEqual(faults)
    expect(check({ ...whole, ...files }).library).toBeNull()
  })
})

describe('a library is refused', () => {
  test('when two files have one address', () => {
    expect(faultsIn({ 'essays/One.md': essay(), 'essays/2026/one.md': essay() })).toEqual([
      'essays/2026/one.md:1 Give this file another name: essays/One.md has the address “one” already.',
    ])
  })

  test('when a file has no name for an address', () => {
    expect(faultsIn({ 'essays/ἔρως.md': essay() })).toEqual([
      'essays/ἔρως.md:1 Name the file with letters from a to z, digits and hyphens: the name is its address.',
    ])
  })

  test('when two essays stand at one place of a series', () => {
    const files = {
      'a.md': essay('series: S\nplace: 1\n'),
      'b.md': essay('series: S\nplace: 2\n'),
      'c.md': essay('series: S\nplace: 2\n'),
    }
    expect(faultsIn(files)).toEqual([
      'c.md:5 Choose another place: b.md is number 2 of this series already.',
    ])
  })

  test('when there is not one essay', () => {
    expect(faultsIn({ 'site.yaml': 'name: x\n' })).toEqual([
      '.:1 There is no essay in this folder: put Markdown files into it or into its essays/, or name another folder with INTERLEAF_CONTENT_DIR.',
    ])
  })

  test('with all faults of all files, by file and line', () => {
    const broken = '---\nauthor: Ann\npublished: soon\n---\n\nOne[^a].\n'
    expect(
      faultsIn({ 'b.md': broken, 'a.md': 'Words.' }).map((fault) => fault.split(' ')[0]),
    ).toEqual(['a.md:1', 'b.md:2', 'b.md:3', 'b.md:6'])
  })
})
