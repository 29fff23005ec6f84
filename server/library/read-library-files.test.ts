import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readLibraryFiles } from './read-library-files'

let around: string
let root: string

beforeEach(() => {
  around = mkdtempSync(path.join(tmpdir(), 'library-'))
  root = path.join(around, 'content')
  mkdirSync(path.join(root, 'essays'), { recursive: true })
})

const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(path.join(root, name), text)
}
const paths = async () => (await readLibraryFiles(root)).files.map((file) => file.path)
const faults = async () =>
  (await readLibraryFiles(root)).faults.map(({ path: name, sentence }) => `${name} ${sentence}`)

describe('a library’s folder', () => {
  test('is read as text, with its own name and that of the folder around it', async () => {
    write('essays/one.md', 'ψυχή')
    expect(await readLibraryFiles(root)).toEqual({
      folder: 'content',
      parentFolder: path.basename(around),
      files: [{ path: 'essays/one.md', text: 'ψυχή' }],
      faults: [],
    })
  })

  test('is read in the folders of the library and their folders, and no others', async () => {
    for (const folder of ['essays/2026', 'authors', 'series', 'drafts', '.git']) {
      mkdirSync(path.join(root, folder), { recursive: true })
      write(`${folder}/a.md`, '')
    }
    for (const name of ['site.yaml', 'care.md', 'essays/.hidden.md', 'essays/a.txt', 'a.md~']) {
      write(name, '')
    }
    expect(await paths()).toEqual([
      'authors/a.md',
      'care.md',
      'essays/2026/a.md',
      'series/a.md',
      'site.yaml',
    ])
  })

  test('may be reached through a link, and hold links within itself', async () => {
    write('essays/one.md', 'One.')
    symlinkSync('one.md', path.join(root, 'essays/two.md'))
    symlinkSync(root, path.join(around, 'link'))
    const { files } = await readLibraryFiles(path.join(around, 'link'))
    expect(files.map((file) => file.text)).toEqual(['One.', 'One.'])
  })
})

describe('the fault is told', () => {
  test('when a link leads out of the folder', async () => {
    writeFileSync(path.join(around, 'secret.md'), 'secret')
    symlinkSync('../../secret.md', path.join(root, 'essays/one.md'))
    symlinkSync('/', path.join(root, 'authors'))
    symlinkSync('nowhere.md', path.join(root, 'essays/two.md'))
    const sentence = 'Put the file itself here: this is a link that leads out of the folder.'
    expect(await faults()).toEqual([
      `authors ${sentence}`,
      `essays/one.md ${sentence}`,
      `essays/two.md ${sentence}`,
    ])
    expect(await paths()).toEqual([])
  })

  test('when links go round in a circle', async () => {
    symlinkSync('.', path.join(root, 'essays/again'))
    expect(await faults()).toEqual([
      expect.stringContaining('folders are nested too deeply') as string,
    ])
  })

  test.each([
    ['a file that is not UTF-8', new Uint8Array([0x63, 0xe9]), 'Save this file as UTF-8.'],
    ['a file with a NUL', 'a\0b', 'Save this file as plain text: it holds a NUL.'],
    ['a huge file', 'a'.repeat(4_000_001), 'Keep the file under 4 MB.'],
  ])('for %s', async (_what, content, sentence) => {
    write('essays/one.md', content)
    expect(await faults()).toEqual([`essays/one.md ${sentence}`])
    expect(await paths()).toEqual([])
  })

  test('when there is no such folder', async () => {
    root = path.join(around, 'nowhere')
    expect(await faults()).toEqual([
      `. Make the folder ${root}, or let INTERLEAF_CONTENT_DIR name another: it is not there.`,
    ])
  })
})
