import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { readSettings } from '@/server/settings'
import { checkContent } from './check-content'

await runMain(async () => {
  const { lines, sound } = await checkContent(readSettings(process.env).contentDir)
  for (const line of lines) say(line)
  if (!sound) process.exitCode = 1
})
