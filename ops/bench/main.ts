import { runMain } from '@/ops/run-main'
import { benchBook } from './book'
import { benchCorpus } from './corpus'
import { benchDesk } from './desk'
import { benchEnumeration } from './enumeration'
import { benchHostile } from './hostile'
import { benchLighthouse } from './lighthouse'
import { benchMarks } from './marks'
import { benchOpenness } from './openness'
import { benchPage } from './page'
import { benchPassages } from './passages'
import { benchSearch } from './search'
import { benchThread } from './thread'
import { benchWrite } from './write'

/** Every benchmark by its name: `npm run bench -- page`. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  book: benchBook,
  corpus: benchCorpus,
  desk: benchDesk,
  enumeration: benchEnumeration,
  hostile: benchHostile,
  lighthouse: benchLighthouse,
  marks: benchMarks,
  openness: benchOpenness,
  page: benchPage,
  passages: benchPassages,
  search: benchSearch,
  thread: benchThread,
  write: benchWrite,
}

await runMain(async () => {
  const [name = ''] = process.argv.slice(2)
  const benchmark = BENCHMARKS[name]
  const names = Object.keys(BENCHMARKS).join(', ')
  if (benchmark === undefined) throw new Error(`Name a benchmark: npm run bench -- ${names}`)
  await benchmark()
})
