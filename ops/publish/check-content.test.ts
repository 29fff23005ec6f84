import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
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

test('the library of this house is sound', async () => {
  expect(await checkContent(path.resolve('content'))).toMatchObject({ sound: true })
})
