import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { refreshContent } from './refresh-content'

const content = () => {
  const folder = path.join(throwAwayFolder('content'), 'content')
  cpSync('content', folder, { recursive: true })
  return folder
}
const spoil = (folder: string) => {
  writeFileSync(path.join(folder, 'essays', 'broken.md'), '---\ntitel: No title\n---\nWords.\n')
}

test('a library that never was published and is broken keeps the house shut', async () => {
  const folder = content()
  spoil(folder)
  await expect(refreshContent(folder)).rejects.toThrow('essays/broken.md:2')
})

test('what is published is told, and again that nothing is new', async () => {
  const folder = content()
  expect(await refreshContent(folder)).toMatch(/^\d+ essays, \d+ of them new or changed/)
  expect(await refreshContent(folder)).toMatch(/^\d+ essays, nothing new/)
})

test('a published library that gets broken stays as it was published', async () => {
  const folder = content()
  spoil(folder)
  expect(await refreshContent(folder)).toBe('refused: what was published before stays')
})
