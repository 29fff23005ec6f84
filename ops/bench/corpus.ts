import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say } from '@/ops/say'
import { db } from '@/server/db'
import { publishLibrary } from '@/server/library/publish-library'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { copyCorpus, isCorpusHere } from './corpus-folder'
import { percentile } from './percentiles'
import { withBenchDatabase } from './with-bench-database'

const ROUNDS = 3
const SECONDS_MAX = 10
const EMPTY = `do $$ declare name text; begin
  for name in select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$)'
  loop execute format('drop schema %I cascade', name); end loop;
  create schema public;
end $$`

/** How long it takes to publish the whole corpus into an empty library, and then to revise all of it. */
export async function benchCorpus(): Promise<void> {
  if (!isCorpusHere()) {
    say('../shared/corpus is not here: there is nothing to publish.')
    return
  }
  process.env.AUTH_SECRET = randomBytes(32).toString('hex')
  const folder = throwAwayFolder('corpus')
  const old = copyCorpus('old', path.join(folder, 'old'))
  const revised = copyCorpus('new', path.join(folder, 'new'))
  const rounds: number[] = []
  try {
    await withBenchDatabase(async (url) => {
      process.env['DATABASE_URL'] = url
      while (rounds.length < ROUNDS) rounds.push(await publishBoth(url, old, revised))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  report(percentile(rounds, 0.5))
}

/** Into an empty database. Returns the seconds of both editions. */
async function publishBoth(url: string, old: string, revised: string): Promise<number> {
  await withConnection(url, (client) => client.query(EMPTY))
  await prepareDatabase(url)
  const first = await publish(old, 'new')
  const second = await publish(revised, 'revised')
  const seconds = first.seconds + second.seconds
  const parts = `published in ${first.seconds.toFixed(1)} s, revised in ${second.seconds.toFixed(1)} s`
  say(`${first.essays} essays ${parts}: ${seconds.toFixed(1)} s`)
  await db.$disconnect()
  return seconds
}

async function publish(folder: string, wanted: 'new' | 'revised') {
  const began = performance.now()
  const { essays } = await publishLibrary(await readLibraryFiles(folder), new Date())
  const seconds = (performance.now() - began) / 1000
  const others = essays.filter(({ outcome }) => outcome !== wanted)
  if (others.length > 0) throw new Error(`${others.length} essays are not ${wanted}.`)
  return { essays: essays.length, seconds }
}

function report(seconds: number) {
  const verdict = seconds <= SECONDS_MAX ? 'kept' : 'MISSED'
  say(`${verdict}: both editions in ${seconds.toFixed(1)} s, the median (at most ${SECONDS_MAX} s)`)
  if (seconds > SECONDS_MAX) process.exitCode = 1
}
