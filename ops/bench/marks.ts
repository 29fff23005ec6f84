import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright'
import { quotationAt } from '@/domain/passages/quotation'
import { findBrowser } from '@/ops/check/find-browser'
import { startApp } from '@/ops/check/running-app'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { withAppWishes } from '@/ops/check/with-app-wishes'
import { say } from '@/ops/say'
import { refreshContent } from '@/ops/start/refresh-content'
import { db } from '@/server/db'
import { BENCH_SLUG, contentWithEssay } from './page-essay'
import { chanceOf } from './passages/chance'
import { percentile } from './percentiles'

const PASSAGES = 2_000
const VISITS = 7
const DRAWN_MOST_MS = 100
const LENGTH_MAX = 200
const COLOURS = ['EMBER', 'MOSS', 'SKY', 'ROSE'] as const
/** What the page notes down: when it knows of the marks, when the words are drawn, when the margin is. */
const MARKS = ['interleaf-marks-known', 'interleaf-marks-drawn', 'interleaf-marks-placed']
const SESSION_MS = 3_600_000

/** In ms since the page knew of the marks. */
type Moments = { drawn: number; placed: number }

/** How long a browser takes to draw 2,000 kept passages on one essay, from the moment it knows of them. */
export async function benchMarks(): Promise<void> {
  await withAppWishes(async (wishes) => {
    const app = await startApp(wishes)
    process.env['DATABASE_URL'] = app.databaseUrl
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    const folder = throwAwayFolder('marks')
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--headless=shell'],
    })
    try {
      const content = path.join(folder, 'content')
      contentWithEssay(content).revise('for the first time')
      await refreshContent(content)
      const session = await memberWithPassages()
      const visits: Moments[] = []
      while (visits.length <= VISITS) visits.push(await visit(browser, app.url, session))
      // The first visit fills caches.
      const measured = visits.slice(1).map(({ drawn }) => drawn)
      const placed = percentile(
        visits.slice(1).map((moments) => moments.placed),
        0.5,
      )
      const [middle, worst] = [percentile(measured, 0.5), Math.max(...measured)]
      const isKept = middle <= DRAWN_MOST_MS
      say(
        `${isKept ? 'kept' : 'MISSED'}: ${PASSAGES} passages drawn in ${middle.toFixed(0)} ms (at most ${DRAWN_MOST_MS}), worst ${worst.toFixed(0)} ms; with the margin ${placed.toFixed(0)} ms`,
      )
      if (!isKept) process.exitCode = 1
    } finally {
      await browser.close()
      await db.$disconnect()
      await app.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** A member who kept stretches of the essay everywhere in it, one over the other; returns the token of their session. */
async function memberWithPassages(): Promise<string> {
  const essay = await db.essay.findUniqueOrThrow({
    where: { slug: BENCH_SLUG },
    include: { currentRevision: true },
  })
  const { id: revisionId, text } = essay.currentRevision ?? { id: '', text: '' }
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const sessions = { create: { tokenHash, expiresAt: new Date(Date.now() + SESSION_MS) } }
  const name = { handle: 'marker', handleSkeleton: 'marker' }
  const { id: memberId } = await db.member.create({
    data: { email: 'marker@example.org', ...name, sessions },
  })
  const random = chanceOf(7)
  const kept = Array.from({ length: PASSAGES }, (_, index) => {
    const start = random.below(text.length - 2 * LENGTH_MAX)
    const quotation = quotationAt(text, start, start + 20 + random.below(LENGTH_MAX))
    if (quotation === null) throw new Error('The essay has no words there.')
    const [id, colour] = [randomUUID(), COLOURS[index % COLOURS.length] ?? 'EMBER']
    return { passage: { id, revisionId, ...quotation }, colour }
  })
  await db.passage.createMany({ data: kept.map(({ passage }) => passage) })
  await db.bookmark.createMany({
    data: kept.map(({ passage, colour }) => ({
      ...{ memberId, essayId: essay.id, passageId: passage.id, colour },
      clientKey: randomUUID(),
    })),
  })
  return token
}

async function visit(browser: Browser, url: string, session: string): Promise<Moments> {
  const context = await browser.newContext()
  await context.addCookies([
    { url, name: 'interleaf-session', value: session, httpOnly: true, sameSite: 'Lax' },
    { url, name: 'interleaf-member', value: '1', sameSite: 'Lax' },
  ])
  const page = await context.newPage()
  await page.goto(`${url}/essays/${BENCH_SLUG}`)
  await page.waitForFunction(
    () => performance.getEntriesByName('interleaf-marks-placed').length > 0,
  )
  const [known = NaN, drawn = NaN, placed = NaN] = await Promise.all(
    MARKS.map((name) => page.evaluate(momentOf, name)),
  )
  const count = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  )
  await context.close()
  if (count < PASSAGES) throw new Error(`Only ${count} ranges were drawn.`)
  return { drawn: drawn - known, placed: placed - known }
}

/** Runs in the page: the time of the first note of this name. */
const momentOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
