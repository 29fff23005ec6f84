import { readFileSync, writeFileSync } from 'node:fs'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { addMissing, type Lock } from './missing-platforms'

const FILE = 'package-lock.json'

await runMain(() => {
  const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock
  const added = addMissing(lock)
  if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
  say(added.length > 0 ? `Added ${added.join(', ')} to ${FILE}.` : `${FILE} is complete.`)
  return Promise.resolve()
})
