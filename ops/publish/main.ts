import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { publishLibrary } from '@/server/library/publish-library'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { reportLines } from './report-lines'
import { withDatabase } from './with-database'

await runMain(() =>
  withDatabase(async ({ contentDir }) => {
    const report = await publishLibrary(await readLibraryFiles(contentDir), new Date())
    for (const line of reportLines(report)) say(line)
  }),
)
