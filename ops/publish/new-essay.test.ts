import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { checkContent } from './check-content'
import { newEssay } from './new-essay'

function aFolder(files: Record<string, string>): string {
  const folder = throwAwayFolder('content')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

const ESSAY = '---\ntitle: A\nauthor: ann\n---\n\nWords.\n'
const author = (name: string) => `name: ${name}\nkind: person\nbiography: b\n`
const WHOLE = {
  'essays/a.md': ESSAY,
  'authors/ann.yaml': author('Ann'),
  'authors/bob.yaml': author('Bob'),
  'series/path.yaml': 'title: The Path\ndescription: d\n',
}

test('a new essay is a draft without a fault, and names who may have written it', async () => {
  const folder = aFolder(WHOLE)
  const file = await newEssay(folder, 'Lamps: a “Beginning”')
  expect(path.relative(folder, file)).toBe('essays/lamps-a-beginning.md')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('title: "Lamps: a “Beginning”"')
  expect(text).toContain('author: ann  # one of ann, bob')
  expect(text).toContain('# series: path')
  expect(await checkContent(folder)).toEqual({
    lines: ['1 essay, 1 draft: no faults'],
    sound: true,
  })
})

test('in a folder of essays alone it stands beside them', async () => {
  const folder = aFolder({ 'a.md': ESSAY })
  expect(await newEssay(folder, 'Lamps')).toBe(path.join(folder, 'lamps.md'))
})

test('nothing is overwritten, whatever the file is called', async () => {
  const folder = aFolder({ ...WHOLE, 'essays/The Lamp.md': ESSAY })
  await expect(newEssay(folder, 'The lamp!')).rejects.toThrow('an essay “the-lamp” is there')
  expect(readFileSync(path.join(folder, 'essays/The Lamp.md'), 'utf8')).toBe(ESSAY)
})

test.each([
  ['', 'Say what it is called'],
  ['ἔρως', 'letters from a to z'],
])('the title %j is refused', async (title, sentence) => {
  await expect(newEssay(aFolder(WHOLE), title)).rejects.toThrow(sentence)
})
