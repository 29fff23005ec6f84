import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { withDatabase } from '@/ops/publish/with-database'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'

import { exportStatements } from './export-statements'

const USAGE =
  'Say which days: npm run statements:export -- --from 2026-01-01 --to 2026-01-31 [--out folder] [--law-category NAME]'
const DAY = /^\d{4}-\d\d-\d\d$/

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '' },
      to: { type: 'string', default: '' },
      out: { type: 'string', default: 'statements' },
      'law-category': { type: 'string', default: 'ILLEGAL_OR_HARMFUL_SPEECH' },
    },
  })
  const { from, to, out, 'law-category': lawCategory } = values
  if (![from, to].every((day) => DAY.test(day) && !Number.isNaN(Date.parse(day))) || from > to)
    throw new Error(USAGE)
  await withDatabase(async ({ origin }) => {
    const { count, files } = await exportStatements({ from, to, origin, lawCategory })
    if (files.length > 0) mkdirSync(out, { recursive: true })
    for (const { name, words } of files) writeFileSync(path.join(out, name), words)
    say(
      count === 0
        ? 'Nothing was restricted in these days: there is nothing to send.'
        : `${count} statements in ${files.length} files in ${path.resolve(out)}.`,
    )
  })
})
