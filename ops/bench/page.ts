import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startApp } from '@/ops/check/running-app'
import { withAppWishes } from '@/ops/check/with-app-wishes'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { say } from '@/ops/say'
import { refreshContent } from '@/ops/start/refresh-content'
import { db } from '@/server/db'
import { startNginx } from './nginx'
import { BENCH_SLUG, contentWithEssay } from './page-essay'
import { percentile } from './percentiles'
import { isInstalled, wrk } from './wrk'
import { verdict } from './verdict'

const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 32
const VISITS = 9
const SETTLE_MS = 3_000
/** As shares of what nginx does, and of what the front does while nothing else is asked for. */
const PLAIN_LEAST = 0.35
const BROTLI_LEAST = 0.25
const BUSY_LEAST = 0.4
const FIRST_VISIT_MOST_MS = 60
const BROTLI = ['Accept-Encoding: br']
const GZIP = ['Accept-Encoding: gzip']

/** How fast an essay of 3,000 words is served: beside nginx, right after a publication, and while other pages are busy. */
export async function benchPage(): Promise<void> {
  if (!isInstalled('wrk')) throw new Error('This needs wrk: apt-get install wrk')
  await withAppWishes(async (wishes) => {
    const app = await startApp(wishes)
    process.env['DATABASE_URL'] = app.databaseUrl
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    const folder = throwAwayFolder('bench')
    try {
      const content = path.join(folder, 'content')
      const essay = contentWithEssay(content)
      const publish = async (mark: string) => {
        essay.revise(mark)
        await refreshContent(content)
      }
      await publish('for the first time')
      const url = `${app.url}/essays/${BENCH_SLUG}`
      const page = await readyPage(url)
      const kept = [
        ...(await besideNginx(url, page, folder)),
        await afterPublications(url, publish),
        await whileBusy(url),
      ]
      if (!kept.every(Boolean)) process.exitCode = 1
    } finally {
      await db.$disconnect()
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** The page once it is kept and pressed small. */
async function readyPage(url: string) {
  for (let times = 0; times < 5; times++) await fetch(url)
  await sleep(SETTLE_MS)
  const page = Buffer.from(await (await fetch(url)).arrayBuffer())
  const brotli = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const pressed = brotli.headers.get('content-length') ?? '?'
  say(`page: ${page.length} bytes plain, ${pressed} brotli; ${CONNECTIONS} kept connections`)
  return page
}

/** Both in turn, so that whatever else the machine does falls on both. Returns of each form whether it is quick enough. */
async function besideNginx(url: string, page: Buffer, folder: string): Promise<boolean[]> {
  const isThere = isInstalled('nginx')
  if (!isThere) say('nginx is not installed (apt-get install nginx): ours alone.')
  const nginx = isThere ? await startNginx(path.join(folder, 'nginx'), page) : null
  const rates = { plain: [], plainNginx: [], brotli: [], gzipNginx: [] } as Record<string, number[]>
  const measure = async (name: string, place: string, headers: string[] = []) => {
    const load = { url: place, seconds: SECONDS, connections: CONNECTIONS, headers }
    rates[name]?.push(await wrk(load))
  }
  for (let round = 0; round < ROUNDS; round++) {
    await measure('plain', url)
    if (nginx) await measure('plainNginx', nginx.url)
    await measure('brotli', url, BROTLI)
    if (nginx) await measure('gzipNginx', nginx.url, GZIP)
  }
  await nginx?.stop()
  return [
    compared('plain', PLAIN_LEAST, [rates['plain'], rates['plainNginx']]),
    compared('brotli', BROTLI_LEAST, [rates['brotli'], rates['gzipNginx']]),
  ]
}

/** Dynamic pages are asked for without pause by eight readers meanwhile. */
async function whileBusy(url: string): Promise<boolean> {
  const load = { url, seconds: SECONDS, connections: CONNECTIONS, headers: BROTLI }
  const [idle, busy, dynamic] = [[], [], []] as [number[], number[], number[]]
  for (let round = 0; round < ROUNDS; round++) {
    idle.push(await wrk(load))
    const others = { url: `${url}/discussion`, seconds: SECONDS + 1, connections: 8 }
    const [rate, pages] = await Promise.all([wrk(load), wrk(others)])
    busy.push(rate)
    dynamic.push(pages)
  }
  const share = median(busy) / median(idle)
  const rates = `${rate(idle)} idle, ${rate(busy)} beside ${rate(dynamic)} dynamic pages`
  const least = `${share.toFixed(2)} × (at least ${BUSY_LEAST})`
  return verdict(share >= BUSY_LEAST, `busy: ${rates}: ${least}`)
}

/** Each time the first request that shows the new words: it waits for the rendering. */
async function afterPublications(
  url: string,
  publish: (mark: string) => Promise<void>,
): Promise<boolean> {
  const visits: number[] = []
  for (let visit = 0; visit < VISITS; visit++) {
    await sleep(SETTLE_MS)
    const mark = `for visit ${visit}`
    await publish(mark)
    visits.push(await firstVisit(url, mark))
  }
  const [worst, usual] = [Math.max(...visits), median(visits)]
  const figures = `${usual.toFixed(0)} ms (at most ${FIRST_VISIT_MOST_MS}), worst ${worst.toFixed(0)} ms`
  return verdict(usual <= FIRST_VISIT_MOST_MS, `first visit after a publication: ${figures}`)
}

async function firstVisit(url: string, mark: string): Promise<number> {
  for (;;) {
    const began = performance.now()
    const words = await (await fetch(url)).text()
    if (words.includes(mark)) return performance.now() - began
  }
}

const median = (figures: readonly number[]) => percentile(figures, 0.5)

const rate = (rates: readonly number[] = []) => `${Math.round(median(rates))} /s`

/** Without nginx there is nothing to compare with, and nothing missed. */
function compared(name: string, least: number, [ours = [], theirs = []]: (number[] | undefined)[]) {
  if (theirs.length === 0) {
    say(`${name}: ${rate(ours)}`)
    return true
  }
  const ratio = median(ours) / median(theirs)
  const figures = `${rate(ours)}, nginx ${rate(theirs)}: ${ratio.toFixed(2)} × (at least ${least})`
  return verdict(ratio >= least, `${name}: ${figures}`)
}
