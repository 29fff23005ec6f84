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
  expect(await checkContent(folder)).toEqual({ lines: ['2 essays, no faults'], sound: true })
})

test('a fault is its file as seen from here, its line and what to do', async () => {
  const folder = aFolder({ 'essays/a.md': ESSAY.replace('Ann', '') })
  const file = path.join(path.relative(process.cwd(), folder), 'essays/a.md')
  expect(await checkContent(folder)).toEqual({
    lines: [`${file}:3  Add an author: the line \`author: …\` between the two \`---\` lines.`],
    sound: false,
  })
})

test('the library of this house is sound', async () => {
  expect(await checkContent(path.resolve('content'))).toMatchObject({ sound: true })
})
