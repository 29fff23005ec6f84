import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from './folder-lock'
import { beganAt } from './living-process'

const folder = () => mkdtempSync(path.join(tmpdir(), 'interleaf-lock-'))
const heldBy = (place: string, holder: object) => {
  writeFileSync(path.join(place, 'running.json'), JSON.stringify(holder))
}

test('a second taker is told who holds the folder', () => {
  const place = folder()
  const lock = lockFolder(place)
  expect(lock).toHaveProperty('release')
  expect(lockFolder(place)).toEqual({ heldBy: process.pid })
})

test('a released folder can be taken again', () => {
  const place = folder()
  const lock = lockFolder(place)
  if ('release' in lock) lock.release()
  expect(lockFolder(place)).toHaveProperty('release')
})

test('the lock of a process that died is taken over', () => {
  const place = folder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  heldBy(place, { pid, began: '1' })
  expect(lockFolder(place)).toHaveProperty('release')
})

test.runIf(process.platform === 'linux')(
  'the lock of a dead process whose number was given again is taken over',
  () => {
    const place = folder()
    heldBy(place, { pid: process.ppid, began: 'long ago' })
    expect(lockFolder(place)).toHaveProperty('release')
    heldBy(place, { pid: process.ppid, began: beganAt(process.ppid) })
    expect(lockFolder(place)).toEqual({ heldBy: process.ppid })
  },
)
