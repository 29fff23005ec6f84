import path from 'node:path'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { readSettings } from '@/server/settings'
import { newEssay } from './new-essay'

await runMain(async () => {
  const title = process.argv.slice(2).join(' ')
  const file = await newEssay(readSettings(process.env).contentDir, title)
  say(`Wrote ${path.relative(process.cwd(), file)}, a draft.`)
})
