import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchContent } from './watch-content'

test('several files saved at once are one change; a later one is another', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'))
  mkdirSync(path.join(folder, 'essays'))
  let changes = 0
  const stop = watchContent(folder, () => {
    changes++
    return Promise.resolve()
  })
  writeFileSync(path.join(folder, 'essays', 'a.md'), 'a')
  writeFileSync(path.join(folder, 'site.yaml'), 'b')
  await sleep(600)
  expect(changes).toBe(1)
  writeFileSync(path.join(folder, 'essays', 'a.md'), 'c')
  await sleep(600)
  stop()
  expect(changes).toBe(2)
})
