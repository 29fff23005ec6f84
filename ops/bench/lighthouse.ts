import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBrowser } from '@/ops/check/find-browser'
import { startApp } from '@/ops/check/running-app'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { withAppWishes } from '@/ops/check/with-app-wishes'
import { say } from '@/ops/say'
import { refreshContent } from '@/ops/start/refresh-content'
import { db } from '@/server/db'
import { lighthouseVisit, type CategoryName, type LighthouseReport } from './lighthouse-visit'
import { BENCH_SLUG, contentWithEssay } from './page-essay'
import { percentile } from './percentiles'
import { reportWeights } from './weights'

const VISITS = 3
const SETTLE_MS = 3_000
const LEAST: Readonly<Record<CategoryName, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 95,
  seo: 100,
}
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']

/** What Lighthouse says on a telephone of an essay of 3,000 words, and what its page weighs. */
export async function benchLighthouse(): Promise<void> {
  const browser = findBrowser()
  await withAppWishes(async (wishes) => {
    const app = await startApp(wishes)
    process.env['DATABASE_URL'] = app.databaseUrl
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    const folder = throwAwayFolder('lighthouse')
    try {
      const url = `${app.url}/essays/${BENCH_SLUG}`
      await publishEssay(url, path.join(folder, 'content'))
      const first = await lighthouseVisit(url, browser, folder)
      const reports = [first]
      while (reports.length < VISITS) reports.push(await lighthouseVisit(url, browser, folder))
      const isKept = [scored(reports), await reportWeights(url, BENCH_SLUG, first)]
      if (!isKept.every(Boolean)) process.exitCode = 1
    } finally {
      await db.$disconnect()
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** The page is kept and pressed small once it was asked for. */
async function publishEssay(url: string, content: string) {
  contentWithEssay(content).revise('for the first time')
  await refreshContent(content)
  for (let times = 0; times < 5; times++) await fetch(url)
  await sleep(SETTLE_MS)
}

function scored(reports: readonly LighthouseReport[]): boolean {
  for (const report of reports) say(times(report))
  const names = Object.keys(LEAST) as CategoryName[]
  const kept = names.map((name) => {
    const scores = reports.map(({ categories }) => Math.round((categories[name].score ?? 0) * 100))
    const median = percentile(scores, 0.5)
    const isKept = median >= LEAST[name]
    const figures = `${median}, the median of ${scores.join(', ')} (at least ${LEAST[name]})`
    say(`${isKept ? 'kept' : 'MISSED'}: ${name} ${figures}`)
    for (const fault of new Set(reports.flatMap((one) => faults(one, name))))
      say(`  lost: ${fault}`)
    return isKept
  })
  return kept.every(Boolean)
}

const times = ({ audits }: LighthouseReport) =>
  TIMES.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`).join(', ')

/** What took points off. */
const faults = ({ categories, audits }: LighthouseReport, name: CategoryName) =>
  categories[name].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.score ?? '?'}`)
