import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { essaysInFolder } from '@/server/library/essays-in-folder'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { previewLines } from './preview-lines'
import { withDatabase } from './with-database'

const HELP = `npm run essays:preview [-- name-of-an-essay]

Says where you can read an essay of the content folder before it is published, as its page will show it: each draft, and
each that readers do not have, or have in an earlier state. With a name (or a file) only that one.

Exit code 0: all is well. 1: a file has a fault, told with its line and what to do, or there is no such essay.`

async function preview(): Promise<void> {
  await withDatabase(async ({ contentDir, origin }) => {
    const files = await readLibraryFiles(contentDir)
    const wish = { wanted: process.argv[2] ?? null, origin, contentDir }
    const { lines, sound } = previewLines(files, await essaysInFolder(files), wish)
    for (const line of lines) say(line)
    if (!sound) process.exitCode = 1
  })
}

if (process.argv.includes('--help')) say(HELP)
else await runMain(preview)
