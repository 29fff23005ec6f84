import { isAlarming, preflightTotals } from '@/domain/library/preflight'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { preflightLibrary } from '@/server/library/preflight-library'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { preflightLines } from './preflight-lines'
import { withDatabase } from './with-database'

const HELP = `npm run essays:preflight [-- --json]

Says what publishing the content folder would do, and does nothing: which essays are new, revised, renamed, scheduled or
withdrawn, and what becomes of the passages that readers keep and speak of.

  --json   the same as one JSON object, for programs (use \`npm run -s\`)

Exit code 0: all is well. 1: something would be lost (a passage gone, an essay withdrawn) or cannot be published (a fault).`

async function preflight(): Promise<void> {
  await withDatabase(async ({ contentDir }) => {
    const answer = await preflightLibrary(await readLibraryFiles(contentDir), new Date())
    if (process.argv.includes('--json'))
      say(JSON.stringify({ ...answer, totals: preflightTotals(answer.essays) }, null, 2))
    else for (const line of preflightLines(answer, contentDir)) say(line)
    if (isAlarming(answer)) process.exitCode = 1
  })
}

if (process.argv.includes('--help')) say(HELP)
else await runMain(preflight)
